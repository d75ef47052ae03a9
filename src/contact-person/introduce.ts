import { dayOf, inOfficeHours, plusDays } from '../calendar.ts'
import type { Card } from '../card.ts'
import { predecessorOf } from '../people/assignment.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Assignment } from '../people/register.ts'
import { mayHearFrom } from '../people/unasked.ts'
import type { Place, Store } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { contactAt } from './contact-of.ts'
import { introductionCard, pictureCard } from './introduction-card.ts'

/** After so many days the new one is no news any more; who is linked later asks 'wie is mijn contactpersoon'. */
const NEWS_DAYS = 28
/** Topics asked by fewer than this many times are left out, so that no question points at a family. */
export const SMALL_GROUP = 5
const TOPICS_SHOWN = 5
const TOPICS_DAYS = 91

type Started = Assignment & { municipality: string }

/** Roles that are told: the issue says every GP, and the practice nurse works beside them. */
const told = (person: Person): boolean => person.roles.includes('gp') || person.roles.includes('practice-nurse')

const keyOf = (kind: string, { practice, from, contactPerson }: Assignment, person: string): string =>
  `${kind}:${practice}:${from}:${contactPerson}:${person}`

const send = (store: Store, key: string, places: Place[], card: Card, now: Date): Promise<void> =>
  store.send(
    places.map(place => ({ kind: 'post', key, place, card })),
    now,
    true,
  )

/** Tells who can be written to and had no unasked message this week; the others hear it on a later day. */
async function tellPractice(
  store: Store,
  one: Started,
  practice: Practice,
  now: Date,
  done: string[],
): Promise<number> {
  const people = (await store.people(one.municipality)).filter(
    person => person.practice?.id === one.practice && told(person) && !done.includes(person.id),
  )
  const contact = people.length > 0 ? await contactAt(store, one.practice, now) : null
  if (!contact) return 0
  const rows = await store.register.assignments({ practice: one.practice })
  const before = predecessorOf(rows, one.from)
  const predecessor = before ? await store.person(before) : null
  const last = await store.lastUnasked(people.map(person => person.id))
  let count = 0
  for (const person of people) {
    const places = await store.placesOf(person.id)
    if (places.length === 0 || mayHearFrom(last.get(person.id), now)) continue
    if (!(await store.register.noteIntroduced(one.municipality, one.practice, one.from, person.id, now))) continue
    const card = introductionCard(practice, contact, predecessor, now, texts(person.language))
    await send(store, keyOf('introduction', one, person.id), places, card, now)
    await store.noteUnasked([person.id], 'introduction', now)
    count += 1
  }
  return count
}

/** Gives the new contact person a picture of the practice. Their own work, so it does not count as unasked. */
async function tellContact(
  store: Store,
  one: Started,
  practice: Practice,
  now: Date,
  topicName: (id: string) => string,
): Promise<number> {
  const person = one.contactPerson ? await store.person(one.contactPerson) : null
  const places = person ? await store.placesOf(person.id) : []
  if (!person || places.length === 0) return 0
  if (!(await store.register.noteIntroduced(one.municipality, one.practice, one.from, person.id, now))) return 0
  const people = (await store.people(one.municipality)).filter(each => each.practice?.id === one.practice)
  const before = predecessorOf(await store.register.assignments({ practice: one.practice }), one.from)
  const since = new Date(now.getTime() - TOPICS_DAYS * 86_400_000)
  const topics = (await store.register.topicsOf(one.practice, since)).filter(({ count }) => count >= SMALL_GROUP)
  const open = await Promise.all(people.map(each => store.callBacks.askedBy(each.id)))
  const card = pictureCard(
    {
      practice,
      people,
      predecessor: before ? await store.person(before) : null,
      topics: topics.slice(0, TOPICS_SHOWN).map(({ topic }) => topicName(topic)),
      open: open.flat().length,
    },
    texts(person.language),
  )
  await send(store, keyOf('picture', one, person.id), places, card, now)
  return 1
}

/**
 * Work of every minute: a contact person who began is introduced to the practice, and the practice to them. In office
 * hours, each person once for an assignment, also with several processes.
 * @returns how many were told; null when nobody was
 */
export async function introduce(store: Store, now: Date, topicName: (id: string) => string): Promise<object | null> {
  if (!inOfficeHours(now)) return null
  const day = dayOf(now)
  let [introductions, pictures] = [0, 0]
  for (const one of await store.register.startedSince(plusDays(day, -NEWS_DAYS), day)) {
    const found = await store.register.practice(one.practice)
    if (!found) continue
    const done = await store.register.introduced(one.practice, one.from)
    introductions += await tellPractice(store, one, found.practice, now, done)
    if (!done.includes(one.contactPerson!)) pictures += await tellContact(store, one, found.practice, now, topicName)
  }
  return introductions + pictures > 0 ? { introductions, pictures } : null
}
