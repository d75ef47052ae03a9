/**
 * Text on an Adaptive Card. A TextBlock reads markdown (links, bold, lists) and Teams reads mentions in it; a TextRun
 * reads neither ('Markdown is not supported', schema 1.5). So everything is a TextRun, and only a heading without a
 * character that means something is a TextBlock, because that is what a screen reader calls a heading.
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
 */
import { LIMITS } from './limits.ts'

export type Json = { [name: string]: unknown }

type Look = { size?: 'large' | 'medium'; weight?: 'bolder'; isSubtle?: true; color?: 'attention' | 'accent' }

/**
 * Text without effect: `{{DATE(…)}}` and `{{TIME(…)}}` are read in a TextRun too, and `<at>` is the mark of a mention;
 * a word joiner, which no one sees, takes their meaning away.
 */
export const inert = (text: string): string =>
  cut(text)
    .replaceAll(/\{(?=\{)/g, '{\u2060')
    .replaceAll(/<(?=\/?at\b)/gi, '<\u2060')

const cut = (text: string): string =>
  text.length <= LIMITS.text
    ? text
    : `${text
        .slice(0, LIMITS.text)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`

const textRun = (text: string, look: Look): Json => ({ type: 'TextRun', text: inert(text), ...look })

/** A paragraph, or several texts after each other on one line. */
export const run = (text: string, look: Look = {}): Json => ({
  type: 'RichTextBlock',
  inlines: [textRun(text, look)],
})

/** A phone number that is called when it is pressed; the caller vouches for the address. */
export const calling = (number: string, address: string): Json => ({
  type: 'RichTextBlock',
  inlines: [
    {
      ...textRun(number, { color: 'accent' }),
      selectAction: { type: 'Action.OpenUrl', title: inert(number), url: address },
    },
  ],
})

/** Characters that markdown gives a meaning, and the start of a list or of a line below a title. */
const MARKDOWN = /[*_[\]\\`<>~|#{}\r\n]|&[#a-z]|^\s*(?:[-+=]|\d{1,9}[.)])|https?:|www\./i

/** A heading; as a plain line where markdown could read something in it. */
export const heading = (text: string, size: 'large' | 'medium'): Json =>
  MARKDOWN.test(text)
    ? run(text, { size, weight: 'bolder' })
    : { type: 'TextBlock', text: inert(text), style: 'heading', size, weight: 'bolder', wrap: true }

/** Two texts beside each other: a label or bullet of a fixed width, and what belongs to it. */
export const row = (left: Json, right: Json, width: string): Json => ({
  type: 'ColumnSet',
  spacing: 'small',
  columns: [
    { type: 'Column', width, items: [left] },
    { type: 'Column', width: 'stretch', spacing: 'small', items: [right] },
  ],
})
