/** Sends the reminders that are due, in small batches. */
import { dayOf, inOfficeHours } from '../calendar.ts'
import type { Card } from '../card.ts'
import { coming } from '../people/consultation.ts'
import type { Person } from '../people/person.ts'
import type { Place, Store } from '../ports.ts'
import { TOPICS } from '../social-map/lexicon.ts'
import { type Texts, texts } from '../texts/index.ts'
import { type Due, due, lookAgain } from './due.ts'
import { practiceReminder, quietPractices } from './reminder-card.ts'
import type { ReaderFacts } from './reminder-store.ts'
import { type News, type Theme, type Thing, type ThingFacts, usefulThing } from './useful-thing.ts'

/** People looked at in one transaction: it is short, and a day of work hours looks at some 96,000. */
const BATCH = 200

const DAY = 86_400_000
/** News and questions older than this are not told. */
const NEWS_DAYS = 84
const ASKED_DAYS = 30
/** Consultation hours ahead in which a free place is looked for. */
const LOOKED = 4

/** What reminders in one municipality share; read once a batch, when somebody is to be reminded. */
interface Town {
  news: News[]
  themes: Theme[]
}

const topicNames = new Map(TOPICS.map(({ id, name }) => [id, name]))

async function townOf(store: Store, municipality: string, now: Date): Promise<Town> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  const asked = await store.reminders.askedAbout(municipality, before(ASKED_DAYS))
  const themes = asked.flatMap(({ topic, askers }) => {
    const name = topicNames.get(topic)
    return name ? [{ topic, name, askers }] : []
  })
  return { news: await store.reminders.news(municipality, before(NEWS_DAYS)), themes }
}

/** One person is written to in one conversation; the local page only when there is no other. */
export const onePlace = (places: Place[]): Place | null =>
  places.find(place => place.platform !== 'local') ?? places[0] ?? null

async function nextHourOf(store: Store, practice: string, now: Date): Promise<ThingFacts['nextHour']> {
  const next = coming(await store.hours.agendas([practice], dayOf(now)), now, LOOKED)
  const free = next.find(one => one.free > 0)
  return free ? { id: free.hour.id, day: free.day, free: free.free } : null
}

const thingFor = (
  { reader, lastThing, openRequest }: ReaderFacts,
  { practice }: Person,
  town: Town,
  nextHour: ThingFacts['nextHour'],
): Thing | null =>
  usefulThing({
    nextHour,
    last: lastThing,
    since: reader.reminders[0] ?? new Date(0),
    neighbourhood: practice?.neighbourhood ?? null,
    consultationHours: practice?.consultationHours ?? null,
    openRequest,
    ...town,
  })

const weeksSince = (from: Date, now: Date): number => Math.floor((now.getTime() - from.getTime()) / (7 * DAY))

/** What a reminder says, and what is remembered of it. */
interface Written {
  card: Card
  about: string | null
  thing: string | null
}

async function toPractice(
  store: Store,
  facts: ReaderFacts,
  person: Person,
  next: Due,
  now: Date,
  town: Town,
): Promise<Written | null> {
  const [pair] = facts.reader.pairs
  const contact = pair && (await store.person(pair.contactPerson))
  if (!contact) return null
  const nextHour = person.practice ? await nextHourOf(store, person.practice.id, now) : null
  const thing = thingFor(facts, person, town, nextHour)
  const [last] = pair.contacts
  const weeks = last ? weeksSince(last, now) : null
  const about = { contact, weeks, changed: pair.changed, neighbourhood: person.practice?.neighbourhood ?? null, thing }
  const card = practiceReminder(about, next.key, now, texts(person.language))
  return { card, about: contact.id, thing: thing?.id ?? null }
}

async function toContactPerson(store: Store, next: Due, t: Texts): Promise<Written> {
  const names = await store.reminders.practiceNames(next.practices)
  const quiet = next.practices.map(id => ({ id, name: names.get(id) ?? id }))
  return { card: quietPractices(quiet, [], next.key, t), about: null, thing: null }
}

/** Reminder, letter and count of unasked messages in one transaction, under a key that exists once. */
async function send(
  store: Store,
  municipality: string,
  facts: ReaderFacts,
  next: Due,
  now: Date,
  town: () => Promise<Town>,
): Promise<boolean> {
  const { person: id } = facts.reader
  const [person, place] = [await store.person(id), onePlace(await store.placesOf(id))]
  if (!person || !place) return false
  const written =
    next.kind === 'practice'
      ? await toPractice(store, facts, person, next, now, await town())
      : await toContactPerson(store, next, texts(person.language))
  if (!written) return false
  const { card, about, thing } = written
  const { key, kind, reason, practices } = next
  if (
    !(await store.reminders.addReminder({
      key,
      municipality,
      person: id,
      kind,
      reason,
      practices,
      about,
      thing,
      at: now,
    }))
  )
    return false
  await store.send([{ kind: 'post', key, place, card }], now, true)
  await store.noteUnasked([id], 'reminder', now)
  return true
}

/** Reminds who is due of these people, and says when each is looked at again. @returns how many were sent */
async function remindThese(store: Store, municipality: string, people: string[], now: Date): Promise<number> {
  const weeks = await store.reminders.rhythm(municipality)
  const readers = await store.reminders.readers(people, now)
  const next = new Map(readers.map(({ reader }) => [reader.person, due(reader, weeks, now)]))
  let read: Promise<Town> | undefined
  const town = () => (read ??= townOf(store, municipality, now))
  let sent = 0
  for (const facts of readers) {
    const its = next.get(facts.reader.person)
    if (its && its.at <= now && (await send(store, municipality, facts, its, now, town))) sent += 1
  }
  await store.reminders.lookAgain(people.map(person => ({ person, at: lookAgain(next.get(person) ?? null, now) })))
  return sent
}

/**
 * Work of every minute: looks at those whose turn it is, by municipality, and reminds who is due.
 * @returns numbers, or null when nobody was reminded
 */
export async function remind(store: Store, now: Date): Promise<{ looked: number; sent: number } | null> {
  if (!inOfficeHours(now)) return null
  let [looked, sent] = [0, 0]
  while (looked < BATCH) {
    const turn = await store.reminders.turn(now, BATCH - looked)
    if (!turn) break
    sent += await remindThese(store, turn.municipality, turn.people, now)
    looked += turn.people.length
  }
  return sent > 0 ? { looked, sent } : null
}
