import { type Card, text } from '../card.ts'
import type { Incoming, Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { reply } from './ability.ts'
import { helpCard } from './help.ts'

/** The first message in a place: who added the bot, and what it is for. */
export const welcome = (visit: Visit, { by }: Extract<Incoming, { kind: 'installed' }>): Outgoing[] => {
  const t = visit.texts.general.welcome
  const { parts, actions } = helpCard(visit.person, visit.texts)
  const card: Card = { title: t.title, parts: [text(by ? t.by(by) : t.added), ...parts], actions }
  return [reply(visit, card)]
}

/** To someone who sends too much: once, and then nothing for a while. */
export const tooMany = async (visit: Visit): Promise<Outgoing[]> => [
  reply(visit, plainCard(visit.texts.general.tooMany)),
]

/** To a guest or someone of another organisation: kindly, no. */
export const notForYou = async (visit: Visit): Promise<Outgoing[]> => [
  reply(visit, plainCard(visit.texts.general.outsider)),
]
