import { openSeats, placeOf, whoOf } from '../../adapters/local/seats.ts'
import { type BotParts, createBot } from '../../src/bot.ts'
import type { Card } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import type { Incoming, Outgoing } from '../../src/ports.ts'
import { openInMemory } from './postgres.ts'
import { fillSample, MORNING } from './sample.ts'

export { MORNING } from './sample.ts'

/** The whole bot with the sample municipality on an embedded database in memory, and a clock that a test sets. */
export async function openHouse(parts: Pick<BotParts, 'model'> = {}) {
  const database = await openInMemory()
  const municipality = await database.transaction(fillSample)
  const seats = await database.transaction(store => openSeats(store, municipality, MORNING))
  const errors: unknown[] = []
  let clock = MORNING
  let deliveries = 0
  const bot = createBot({
    database,
    now: () => clock,
    newReference: () => 'a1b2c3d4',
    failed: error => errors.push(error),
    ...parts,
  })

  const incoming = (seat: string) => ({ id: `in-${++deliveries}`, from: whoOf(seat), place: placeOf(seat), at: clock })
  const seat = (role: string): string => seats.find(one => one.role === role)!.id
  const send = (role: string, said: Saying) => bot.handle({ ...incoming(seat(role)), ...said } as Incoming)

  return {
    database,
    bot,
    municipality,
    seats,
    seat,
    errors,
    send,
    setClock: (at: Date) => {
      clock = at
    },
    /** What the bot answers to a message from a seat, in order. */
    say: async (role: string, text: string): Promise<Outgoing[]> =>
      (await send(role, { kind: 'message', text })).outgoing,
    press: async (role: string, key: string, action: string, value: string): Promise<Outgoing[]> =>
      (await send(role, { kind: 'action', action, value, key })).outgoing,
    fill: async (role: string, form: string, value: string, fields: Record<string, string>): Promise<Outgoing[]> =>
      (await send(role, { kind: 'form', form, value, fields })).outgoing,
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>

type Saying =
  | { kind: 'message'; text: string }
  | { kind: 'action'; action: string; value: string; key: string }
  | { kind: 'form'; form: string; value: string; fields: Record<string, string> }

/** The card of the first message that went out. */
export function firstCard(outgoing: Outgoing[]): { key: string; card: Card } {
  const first = outgoing.find(one => one.kind !== 'form' && one.kind !== 'errors')
  if (!first) throw new Error('nothing was said')
  return { key: first.key, card: first.card }
}

/** Everything a person reads in what went out. */
export const read = (outgoing: Outgoing[]): string =>
  outgoing.flatMap(one => ('card' in one ? [cardText(one.card)] : [])).join('\n\n')

/** The button of a card with this action; fails when it is not there. */
export function buttonOf(card: Card, action: string): { action: string; value: string } {
  const found = card.actions.find(one => one.kind === 'button' && one.action === action)
  if (found?.kind !== 'button') throw new Error(`no button ${action} on: ${cardText(card)}`)
  return found
}
