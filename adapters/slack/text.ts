/**
 * Text on Slack. Only plain_text and the text of a rich_text block are used: neither reads mrkdwn, so a name or a
 * description can never mention, link or format. What Slack insists on reading as mrkdwn is escaped.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
import { LIMITS } from './limits.ts'

export type Json = { [name: string]: unknown }

/** Never empty, because Slack refuses that; cut between characters, with a sign that there was more. */
export function cut(text: string, most: number): string {
  const whole = text.toWellFormed()
  if (whole.trim() === '') return '…'
  if (whole.length <= most) return whole
  return `${whole
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`
}

export const plain = (text: string, most: number): Json => ({
  type: 'plain_text',
  text: cut(text, most),
  emoji: false,
})

/** Text that Slack reads as mrkdwn, without a meaning. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A piece of a rich text, taken as it is. */
export const piece = (text: string, bold = false): Json => ({
  type: 'text',
  text: cut(text, LIMITS.text),
  ...(bold ? { style: { bold: true } } : {}),
})

/** A link in a rich text; the caller vouches for the address. */
export const link = (text: string, url: string): Json => ({ type: 'link', url, text: cut(text, LIMITS.text) })

export const line = (...pieces: Json[]): Json => ({ type: 'rich_text_section', elements: pieces })

export const rich = (...elements: Json[]): Json => ({ type: 'rich_text', elements })

/** What Slack writes between angle brackets: a person, a channel, a group, an address. */
const WRITTEN = /<((?:[@#!]|https?:|mailto:|tel:)[^<>|]{1,2000})(?:\|([^<>]{0,2000}))?>/g

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>' }

/** What someone typed, from how Slack writes it: `<mailto:x|x>` is x, `<@U1>` is @U1, `&lt;` is <. */
export const typed = (text: string): string =>
  text
    .replaceAll(WRITTEN, (_, target: string, label?: string) => shown(target, label))
    .replaceAll(/&(amp|lt|gt);/g, (_, name: string) => NAMED[name]!)
    .trim()

function shown(target: string, label: string | undefined): string {
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`
  if (target.startsWith('@') || target.startsWith('!')) return `@${label ?? target.slice(1)}`
  return label ?? target.replace(/^(?:mailto|tel):/, '')
}
