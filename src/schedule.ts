import { introduceNew, letGo, pursue } from './abilities/recurring.ts'
import { watchBroadcasts } from './broadcast/watch.ts'
import { dayOf, hourOf, plusDays } from './calendar.ts'
import { caseNight, caseRound } from './case-discussion/review.ts'
import { remind } from './contact-person/remind.ts'
import type { Database, Store } from './ports.ts'
import { forget } from './retention/forget.ts'

/**
 * Work that comes back by itself. Does it in the transaction of the store, so keep it short; gives what may be logged,
 * numbers only, or null when there was nothing to do.
 */
interface Recurring {
  name: string
  rhythm: 'nightly' | 'every minute' | 'every few seconds'
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
    name: 'let go',
    rhythm: 'every minute',
    what: 'whoever stopped can do nothing any more from the day on that was said',
    run: letGo,
  },
  {
    name: 'requests',
    rhythm: 'every minute',
    what: 'a request to a contact person is reminded once, passed to the stand-in, then to the coordinators',
    run: pursue,
  },
  {
    name: 'introductions',
    rhythm: 'every minute',
    what: 'a new contact person is introduced to the practice, and the practice to them, in office hours',
    run: introduceNew,
  },
  {
    name: 'remind',
    rhythm: 'every minute',
    what: 'reminds practices and contact persons of each other; in office hours, at most one unasked message a week',
    run: remind,
  },
  {
    name: 'broadcasts',
    rhythm: 'every few seconds',
    what: 'starts what was planned, keeps the queue of each broadcast filled, and shows its author how it goes',
    run: watchBroadcasts,
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

/** In ms; a person who watches sees it move. */
export const FEW_SECONDS = 5_000

/** The slot in which work of a rhythm is done once; a later one is greater as text. */
const SLOT: Record<Recurring['rhythm'], (now: Date) => string> = {
  nightly: nightOf,
  'every minute': now => now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length),
  'every few seconds': now => new Date(Math.floor(now.getTime() / FEW_SECONDS) * FEW_SECONDS).toISOString(),
}

/** What one piece of work did. */
export interface Ran {
  name: string
  result: object
}

/**
 * Does what is due and was not done yet, by any process. Call it every minute, and for the quick rhythm every few
 * seconds: a night that the machine slept through is made up for at once; work that fails is tried again at the next
 * call, and holds up nothing else.
 * @param failed hears which work failed
 * @param quick only what comes every few seconds
 */
export async function runDue(
  database: Pick<Database, 'transaction'>,
  now: Date,
  failed: (error: unknown, name: string) => void,
  quick = false,
): Promise<Ran[]> {
  const ran: Ran[] = []
  for (const { name, rhythm, run } of SCHEDULE) {
    if (quick && rhythm !== 'every few seconds') continue
    const work = async (store: Store) => ((await store.claimWork(name, SLOT[rhythm](now))) ? run(store, now) : null)
    const result = await database.transaction(work).catch(error => {
      failed(error, name)
      return null
    })
    if (result) ran.push({ name, result })
  }
  return ran
}
