import { type Card, type Part, text } from '../card.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { questionOf } from '../referral/answer-question.ts'
import { readNeed } from '../referral/read-need.ts'
import type { RedFlag } from '../safety/red-flags.ts'
import { type Flag, safetyCard } from '../safety/safety-card.ts'
import type { OpenMap } from '../social-map/open-map.ts'
import type { Texts } from '../texts/index.ts'
import { reply, type Tools } from './ability.ts'

/** A red flag stands alone; an orange one stands above the normal answer, in the same message. */
export interface SafetyFirst {
  alone: Outgoing[] | null
  above(outgoing: Outgoing[]): Outgoing[]
}

/** The card with the safety text in a red box above it; a card that has one already stays as it is. */
export function withSafety(card: Card, flags: Flag[], map: OpenMap | null, texts: Texts): Card {
  if (flags.length === 0 || card.parts.some(part => part.kind === 'alert')) return card
  const safety = safetyCard(flags, map?.crisis ?? {}, texts.language)
  const alert: Part = { kind: 'alert', title: safety.title ?? '', parts: safety.parts }
  const { title, parts, ...rest } = card
  return { ...rest, parts: [alert, ...(title ? [text(title, 'heading')] : []), ...parts] }
}

/** Remembers that a red flag was shown, for the counts; not what was typed. */
async function remember(visit: Visit, map: OpenMap, text: string, flags: RedFlag[]): Promise<void> {
  const question = questionOf(visit, visit.id, readNeed(text, { flags }, map.index), map)
  await visit.store.saveQuestion({ ...question, outcome: 'safety', services: [] })
}

/** Red flags in a text, with the local crisis service from the social map; null when there are none. */
export async function safetyFirst(visit: Visit, tools: Tools, words: string): Promise<SafetyFirst | null> {
  const flags = tools.flags(words)
  if (flags.length === 0) return null
  const map = await tools.map(visit.municipality)
  const above = (outgoing: Outgoing[]) =>
    outgoing.map(one =>
      one.kind === 'post' && one.key === visit.id
        ? { ...one, card: withSafety(one.card, flags, map, visit.texts) }
        : one,
    )
  if (flags.every(flag => flag.level === 'orange')) return { alone: null, above }
  if (map) await remember(visit, map, words, flags)
  return { alone: [reply(visit, safetyCard(flags, map?.crisis ?? {}, visit.texts.language))], above }
}
