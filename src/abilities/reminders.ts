import { auditOf } from '../audit.ts'
import { momentAt } from '../calendar.ts'
import type { Card } from '../card.ts'
import { USUAL_WEEKS } from '../contact-person/due.ts'
import {
  chooseForMunicipality,
  chooseOwn,
  hadContact,
  isReminded,
  LATER_WEEKS,
  ownReminder,
  remindLater,
} from '../contact-person/keep-in-touch.ts'
import { answeredReminder, quietPractices, titleOf } from '../contact-person/reminder-card.ts'
import type { Reminder } from '../contact-person/reminder-store.ts'
import { type ReminderWish, saidAboutReminders } from '../contact-person/reminder-words.ts'
import { municipalityCard, readChoice, settingCard } from '../contact-person/rhythm-card.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { longDate } from '../texts/format.ts'
import { type OnAction, type OnMessage, reply } from './ability.ts'

const dayLine = (visit: Visit, day: string): string =>
  visit.texts.reminders.traces.later(longDate(momentAt(day, 12), visit.texts.language))

const refusal = (visit: Visit, body: string): Outgoing[] => [
  reply(visit, plainCard({ title: visit.texts.general.stale.title, body })),
]

/** Does something with the visitor's own reminder; another's is refused, one that is gone gets a sentence. */
async function onOwn(visit: Visit, key: string, work: (reminder: Reminder) => Promise<Card>): Promise<Outgoing[]> {
  const reminder = await ownReminder(visit, key)
  if (reminder === 'unknown') return refusal(visit, visit.texts.general.stale.body)
  if (reminder === 'refused') return refusal(visit, visit.texts.people.notYours)
  return [{ kind: 'update', key, place: visit.place, card: await work(reminder) }]
}

const titleFor = async (visit: Visit, { about }: Reminder): Promise<string> =>
  titleOf(about ? await visit.store.person(about) : null, visit.texts)

/** The contact person's list, without the practices that were spoken to meanwhile. */
async function listAfter(visit: Visit, reminder: Reminder, spoken: string[]): Promise<Card> {
  const names = await visit.store.reminders.practiceNames(reminder.practices)
  const all = reminder.practices.map(id => ({ id, name: names.get(id) ?? id }))
  const [quiet, done] = [all.filter(({ id }) => !spoken.includes(id)), all.filter(({ id }) => spoken.includes(id))]
  return quietPractices(quiet, done, reminder.key, visit.texts)
}

/** 'Contact gehad': noted once, and the card becomes its trace. */
export const reminderHad: OnAction = (visit, _tools, { value, key }) =>
  onOwn(visit, key, async reminder => {
    const practice = reminder.kind === 'practice' ? reminder.practices[0]! : value
    const spoken = await hadContact(visit, reminder, practice)
    if (reminder.kind === 'contact-person') return listAfter(visit, reminder, spoken)
    const day = longDate(visit.now, visit.texts.language)
    return answeredReminder(await titleFor(visit, reminder), visit.texts.reminders.traces.had(day))
  })

/** 'Later': again in two weeks. */
export const reminderLater: OnAction = (visit, _tools, { key }) =>
  onOwn(visit, key, async reminder => {
    const until = await remindLater(visit, reminder.person, LATER_WEEKS)
    return answeredReminder(await titleFor(visit, reminder), dayLine(visit, until))
  })

async function ownCard(visit: Visit, person: string): Promise<Card> {
  const { reminders } = visit.store
  return settingCard(person, await reminders.setting(person), await reminders.rhythm(visit.municipality), visit.texts)
}

/** 'Minder vaak of stop': the choice, in the same message. */
export const reminderLess: OnAction = (visit, _tools, { key }) =>
  onOwn(visit, key, ({ person }) => ownCard(visit, person))

/** A choice about one's own reminders. */
export const reminderSetting: OnAction = async (visit, _tools, { value, key }) => {
  const read = readChoice(value)
  if (!read || read.choice === 'off') return refusal(visit, visit.texts.general.stale.body)
  if (read.whose !== visit.person?.id) {
    await visit.store.audit(auditOf(visit, 'reminders.set', 'refused', { reference: `${read.choice}` }))
    return refusal(visit, visit.texts.people.notYours)
  }
  await chooseOwn(visit, read.whose, read.choice)
  return [{ kind: 'update', key, place: visit.place, card: await ownCard(visit, read.whose) }]
}

async function townCard(visit: Visit): Promise<Card> {
  const { store, municipality, now, texts } = visit
  const weeks = await store.reminders.rhythm(municipality)
  return municipalityCard(municipality, weeks, await store.reminders.effect(municipality, now), texts)
}

/** The coordinator's choice for the municipality. */
export const reminderRhythm: OnAction = async (visit, _tools, { value, key }) => {
  const read = readChoice(value)
  if (!read || read.choice === 'stop' || read.choice === 'on') return refusal(visit, visit.texts.general.stale.body)
  const done = await chooseForMunicipality(visit, read.whose, read.choice === 'off' ? null : read.choice)
  if (!done) return refusal(visit, visit.texts.reminders.municipality.refused)
  return [{ kind: 'update', key, place: visit.place, card: await townCard(visit) }]
}

const isCoordinator = (visit: Visit): boolean => visit.person?.roles.includes('coordinator') ?? false

/** Weeks that a sentence of a coordinator sets; undefined: it only asks to see. */
const weeksFor = (wish: ReminderWish): number | null | undefined =>
  wish.kind === 'every' ? wish.weeks : wish.kind === 'stop' ? null : wish.kind === 'on' ? USUAL_WEEKS : undefined

async function forMunicipality(visit: Visit, wish: ReminderWish): Promise<Outgoing[]> {
  const weeks = weeksFor(wish)
  if (weeks !== undefined || !isCoordinator(visit)) {
    const done = await chooseForMunicipality(visit, visit.municipality, weeks ?? null)
    if (!done)
      return [
        reply(
          visit,
          plainCard({ title: visit.texts.reminders.settings.title, body: visit.texts.reminders.municipality.refused }),
        ),
      ]
  }
  return [reply(visit, await townCard(visit))]
}

async function forSelf(visit: Visit, wish: ReminderWish): Promise<Outgoing[]> {
  const { person, texts } = visit
  const t = texts.reminders.settings
  if (!isReminded(person)) return [reply(visit, plainCard({ title: t.title, body: t.nobody }))]
  if (wish.kind === 'later') {
    const until = await remindLater(visit, person.id, wish.weeks)
    return [reply(visit, answeredReminder(t.title, dayLine(visit, until)))]
  }
  if (wish.kind === 'every') await chooseOwn(visit, person.id, wish.weeks)
  if (wish.kind === 'stop' || wish.kind === 'on') await chooseOwn(visit, person.id, wish.kind)
  return [reply(visit, await ownCard(visit, person.id))]
}

/** 'Stop herinneringen', 'herinner me elke 8 weken', 'herinneringen': a coordinator's are those of the municipality. */
export const aboutReminders: OnMessage = async (visit, _tools, words) => {
  const said = saidAboutReminders(words)
  if (!said) return null
  const town = said.whose === 'municipality' || (isCoordinator(visit) && !isReminded(visit.person))
  return town ? forMunicipality(visit, said.wish) : forSelf(visit, said.wish)
}
