import type { Database, Store } from './ports.ts'
import { forget } from './retention/forget.ts'
import { TIME_ZONE } from './texts/format.ts'

/** Work that comes back by itself. Does it in the transaction of the store; gives what may be logged: numbers only. */
interface Recurring {
  name: string
  rhythm: 'nightly'
  what: string
  run(store: Store, now: Date): Promise<object>
}

/** Contents page: everything that happens without anyone asking. */
export const SCHEDULE: Recurring[] = [
  {
    name: 'forget',
    rhythm: 'nightly',
    what: 'removes what is past its term: free text, details of questions, audit; signs the audit',
    run: forget,
  },
]

/** From this hour on, Dutch time: no clock change makes it come twice or not at all. */
const NIGHT_HOUR = 3

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
})

const HALF_A_DAY = 12 * 3_600_000

const localDay = (at: Date): { day: string; hour: number } => {
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  return { day: `${part.year}-${part.month}-${part.day}`, hour: Number(part.hour) }
}

/** The night whose work is due at this moment, as the Dutch day ('YYYY-MM-DD') on which it began. */
export function nightOf(now: Date): string {
  const { day, hour } = localDay(now)
  // half a day before a moment in the first hours is the day before, on every calendar
  return hour >= NIGHT_HOUR ? day : localDay(new Date(now.getTime() - HALF_A_DAY)).day
}

/** What one piece of work did. */
export interface Ran {
  name: string
  result: object
}

/**
 * Does what is due and was not done yet, by any process. Call it every few minutes: a night that the machine slept
 * through is made up for at once; work that fails is tried again at the next call, and holds up nothing else.
 * @param failed hears which work failed
 */
export async function runDue(
  database: Pick<Database, 'transaction'>,
  now: Date,
  failed: (error: unknown, name: string) => void,
): Promise<Ran[]> {
  const ran: Ran[] = []
  for (const { name, run } of SCHEDULE) {
    const work = async (store: Store) => ((await store.claimWork(name, nightOf(now))) ? run(store, now) : null)
    const result = await database.transaction(work).catch(error => {
      failed(error, name)
      return null
    })
    if (result) ran.push({ name, result })
  }
  return ran
}
