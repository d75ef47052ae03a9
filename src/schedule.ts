import { dayOf, hourOf, plusDays } from './calendar.ts'
import { caseNight, caseRound } from './case-discussion/review.ts'
import type { Database, Store } from './ports.ts'
import { forget } from './retention/forget.ts'

/**
 * Work that comes back by itself. Does it in the transaction of the store, so keep it short; gives what may be logged,
 * numbers only, or null when there was nothing to do.
 */
interface Recurring {
  name: string
  rhythm: 'nightly' | 'every minute'
  what: string
  run(store: Store, now: Date): Promise<object | null>
}

/** Contents page: everything that happens without anyone asking. */
export const SCHEDULE: Recurring[] = [
  {
    name: 'forget',
    rhythm: 'nightly',
    what: 'removes what is past its term: free text, details of questions, audit; signs the audit',
    run: forget,
  },
  {
    name: 'cases at night',
    rhythm: 'nightly',
    what: 'announces consent that runs out, throws old drafts away, erases what is past its term',
    run: caseNight,
  },
  {
    name: 'cases by day',
    rhythm: 'every minute',
    what: 'asks a stand-in where nobody answered, reminds of agreements, asks for a case manager',
    run: caseRound,
  },
]

/** From this hour on, Dutch time: no clock change makes it come twice or not at all. */
const NIGHT_HOUR = 3

/** The night whose work is due at this moment, as the Dutch day ('YYYY-MM-DD') on which it began. */
export function nightOf(now: Date): string {
  const day = dayOf(now)
  return hourOf(now) >= NIGHT_HOUR ? day : plusDays(day, -1)
}

/** The slot in which work of a rhythm is done once; a later one is greater as text. */
const SLOT: Record<Recurring['rhythm'], (now: Date) => string> = {
  nightly: nightOf,
  'every minute': now => now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length),
}

/** What one piece of work did. */
export interface Ran {
  name: string
  result: object
}

/**
 * Does what is due and was not done yet, by any process. Call it every minute: a night that the machine slept
 * through is made up for at once; work that fails is tried again at the next call, and holds up nothing else.
 * @param failed hears which work failed
 */
export async function runDue(
  database: Pick<Database, 'transaction'>,
  now: Date,
  failed: (error: unknown, name: string) => void,
): Promise<Ran[]> {
  const ran: Ran[] = []
  for (const { name, rhythm, run } of SCHEDULE) {
    const work = async (store: Store) => ((await store.claimWork(name, SLOT[rhythm](now))) ? run(store, now) : null)
    const result = await database.transaction(work).catch(error => {
      failed(error, name)
      return null
    })
    if (result) ran.push({ name, result })
  }
  return ran
}
