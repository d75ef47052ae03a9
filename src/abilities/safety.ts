import type { Card } from '../card.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { redFlags } from '../safety/red-flags.ts'
import { safetyCard } from '../safety/safety-card.ts'
import { reply, type Tools } from './ability.ts'

/** A red flag stands alone; an orange one stands above the normal answer, in the same message. */
export interface SafetyFirst {
  alone: Outgoing[] | null
  above(outgoing: Outgoing[]): Outgoing[]
}

const withAlert = (card: Card, safety: Card): Card => ({
  ...card,
  parts: [{ kind: 'alert', title: safety.title ?? '', parts: safety.parts }, ...card.parts],
})

/** Red flags in a text, with the local crisis service from the social map; null when there are none. */
export async function safetyFirst(visit: Visit, tools: Tools, text: string): Promise<SafetyFirst | null> {
  const flags = redFlags(text)
  if (flags.length === 0) return null
  const index = await tools.index(visit.municipality)
  const card = safetyCard(flags, index?.crisis ?? {}, visit.texts.language)
  const red = flags.some(flag => flag.level === 'red')
  return {
    alone: red ? [reply(visit, card)] : null,
    above: outgoing =>
      outgoing.map(one =>
        one.kind === 'post' && one.key === visit.id ? { ...one, card: withAlert(one.card, card) } : one,
      ),
  }
}
