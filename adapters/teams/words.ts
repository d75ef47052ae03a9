import * as z from 'zod'
import type { Activity } from './activity.ts'

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
})

const mentionsIn = (entities: Activity['entities']) =>
  (entities ?? []).flatMap(entity => mention.safeParse(entity).data ?? [])

/** Whether the bot is mentioned; a mention of which Teams doesn't say whose it is counts. */
export function namesBot({ text, entities, recipient }: Activity): boolean {
  const mentions = mentionsIn(entities)
  return mentions.some(one => one.mentioned.id === recipient.id) || (mentions.length === 0 && /<at\b/.test(text ?? ''))
}

/** What someone wrote, without the mention of the bot and with other mentions as plain names. */
export function wordsOf({ text, entities, recipient }: Activity): string {
  const own = mentionsIn(entities).flatMap(one => (one.mentioned.id === recipient.id ? [one.text] : []))
  const words = own.reduce((rest, name) => rest.replaceAll(name, ' '), text ?? '')
  return spaced(words.replaceAll(/<\/?at\b[^<>]{0,100}>/g, ''))
}

/** The words of a message in HTML, as a message extension gets them: a line for each block, nothing of the markup. */
export const wordsOfHtml = (html: string): string =>
  spaced(
    html
      .split('<')
      .map((piece, i) => (i === 0 ? piece : `${isBlock(piece) ? '\n' : ''}${piece.slice(piece.indexOf('>') + 1)}`))
      .join(''),
  )

const isBlock = (tag: string): boolean => /^\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|blockquote)\b/i.test(tag)

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** Teams writes signs as entities, and a hard space after a mention. */
const spaced = (words: string): string =>
  words
    .replaceAll(/&(?:amp|lt|gt|quot|apos|#39|nbsp);/g, entity => ENTITIES[entity] ?? entity)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()
