import { type BotParts, createBot } from '../../src/bot.ts'

type Lent = Pick<BotParts, 'now' | 'failed'>

const kept = new WeakMap<BotParts['database'], { lent: Lent; bot: ReturnType<typeof createBot> }>()

/**
 * The bot of a database that tests use in turn, as a running service keeps it: it opens the sample map once, and again
 * when a test changed that. The clock and the ear for failures are those of the test that asked last.
 */
export function lastingBot(database: BotParts['database'], lent: Lent): ReturnType<typeof createBot> {
  const known = kept.get(database)
  if (known) {
    known.lent = lent
    return known.bot
  }
  const bot = createBot({
    database,
    now: () => kept.get(database)!.lent.now(),
    newReference: () => 'a1b2c3d4',
    failed: (error, reference) => kept.get(database)!.lent.failed(error, reference),
  })
  kept.set(database, { lent, bot })
  return bot
}
