/** Who gets a broadcast, as it stands now. */
import { may, type Reach } from '../people/may.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Store } from '../ports.ts'
import { isMeant, type Plan, planOf } from './audience.ts'
import type { Broadcast } from './store.ts'

/** What someone may choose from when they write: practices, and the people there. */
export interface Ground {
  reach: Reach
  people: Person[]
  practices: Practice[]
}

const practicesOf = (people: Person[]): Practice[] => [
  ...new Map(people.flatMap(({ practice }) => (practice ? [[practice.id, practice] as const] : []))).values(),
]

/** The practices of which this person is the contact person on this day. */
async function ownPractices(store: Store, person: Person, all: Practice[], now: Date): Promise<Practice[]> {
  const own: Practice[] = []
  for (const practice of all) if ((await store.contactPersonOf(practice.id, now))?.id === person.id) own.push(practice)
  return own
}

/** null: this person may not broadcast. */
export async function groundOf(store: Store, person: Person | null, now: Date): Promise<Ground | null> {
  const reach = may(person, 'broadcast')
  if (!person || !reach) return null
  const people = await store.people(person.municipality)
  const all = practicesOf(people)
  if (reach === 'municipality') return { reach, people, practices: all }
  const practices = await ownPractices(store, person, all, now)
  const own = new Set(practices.map(({ id }) => id))
  return { reach, practices, people: people.filter(one => one.practice && own.has(one.practice.id)) }
}

/** null: the author may not broadcast any more. */
export async function planFor(store: Store, broadcast: Broadcast, now: Date): Promise<Plan | null> {
  const author = broadcast.author === null ? null : await store.person(broadcast.author)
  const ground = author?.municipality === broadcast.municipality ? await groundOf(store, author, now) : null
  if (!ground) return null
  const meant = ground.people.filter(person => isMeant(person, broadcast.audience))
  const last = broadcast.keepsWeek ? await store.lastUnasked(meant.map(({ id }) => id)) : new Map<string, Date>()
  const at = broadcast.sendAt && broadcast.sendAt > now ? broadcast.sendAt : now
  return planOf(meant, await store.broadcasts.reach(broadcast.municipality), last, broadcast.audience, at)
}
