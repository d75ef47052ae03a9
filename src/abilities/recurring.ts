import { auditOfService } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import { introduce } from '../contact-person/introduce.ts'
import { pursueRequests, type Subject } from '../contact-person/pursue.ts'
import type { Store } from '../ports.ts'
import { subject } from '../referral/subject.ts'
import { topic } from '../social-map/lexicon.ts'
import { texts } from '../texts/index.ts'

/** Recurring work about people, with what it needs from other parts of the bot. */

const subjectIn =
  (store: Store): Subject =>
  async ({ question: key }, language) => {
    const question = key ? await store.question(key) : null
    return question ? subject(question.need, texts(language)) : ''
  }

export const pursue = (store: Store, now: Date): Promise<object | null> => pursueRequests(store, now, subjectIn(store))

export const introduceNew = (store: Store, now: Date): Promise<object | null> =>
  introduce(store, now, id => topic(id).name)

/** Whoever's last day has passed can do nothing any more. */
export async function letGo(store: Store, now: Date): Promise<object | null> {
  const gone = await store.register.letGo(dayOf(now), now)
  for (const person of gone) await store.audit({ ...auditOfService(now, 'person.ended', dayOf(now)), person })
  return gone.length > 0 ? { ended: gone.length } : null
}
