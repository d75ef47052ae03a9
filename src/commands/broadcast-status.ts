import { byReason } from '../broadcast/reasons.ts'
import type { Broadcast, Tally } from '../broadcast/store.ts'
import { InputError } from '../errors.ts'
import type { Store } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { broadcastCommand as t } from '../texts/nl/broadcast-command.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './io.ts'
import { openBeside } from './open-beside.ts'

const OPTIONS = { json: { type: 'boolean', default: false } } as const
/** Everyone of whom nobody knows whether it arrived is named. */
const ALL = 100_000

interface Status {
  broadcast: Broadcast
  tally: Tally
  unknown: string[]
}

/** What the outbox knows by now is taken over first, so that the counts are of this moment. */
async function statusOf(store: Store, id: string, now: Date): Promise<Status> {
  const broadcast = await store.broadcasts.locked(id)
  if (!broadcast) throw new InputError(t.noBroadcast(id))
  await store.broadcasts.learn(id)
  const unknown = await store.broadcasts.names(id, 'unknown', ALL)
  return { broadcast, tally: await store.broadcasts.tally(id, now), unknown: unknown.map(({ name }) => name) }
}

const asData = ({ broadcast: { id, state }, tally, unknown }: Status) => {
  const { waiting, sent, failed, unknown: uncertain, cancelled, skipped, opened } = tally
  const reasons = Object.fromEntries(byReason(failed))
  return {
    id,
    state,
    waiting,
    sent,
    failed: reasons,
    unknown: uncertain,
    cancelled,
    skipped,
    opened,
    unknownNames: unknown,
  }
}

function inWords({ broadcast, tally, unknown }: Status): string {
  const { menu, reasons } = texts('nl').broadcast
  const lines = (counts: [keyof typeof reasons, number][]) => counts.map(([reason, n]) => `  ${n}: ${reasons[reason]}`)
  const total = (counts: [string, number][]) => counts.reduce((sum, [, n]) => sum + n, 0)
  const failed = byReason(tally.failed)
  const skipped = byReason(tally.skipped)
  return [
    `${t.status.state}: ${menu.states[broadcast.state]}`,
    `${t.status.waiting}: ${tally.waiting}`,
    `${t.status.sent}: ${tally.sent}`,
    `${t.status.failed}: ${total(failed)}`,
    ...lines(failed),
    `${t.status.unknown}: ${tally.unknown}`,
    ...unknown.map(name => `  ${name}`),
    `${t.status.cancelled}: ${tally.cancelled}`,
    `${t.status.skipped}: ${total(skipped)}`,
    ...lines(skipped),
    ...(broadcast.button ? [`${t.status.opened}: ${tally.opened}`] : []),
  ].join('\n')
}

/** `broadcast-status ID [--json]`: how many wait, arrived, failed and why, and of whom nobody knows. */
export const run: Command = async (io, args) => {
  const { values, positionals } = readArguments(args, OPTIONS, [t.id])
  const database = await openBeside(io)
  const status = await database.transaction(store => statusOf(store, positionals[0]!, io.now()))
  io.print(values.json ? JSON.stringify(asData(status)) : inWords(status))
  return 0
}
