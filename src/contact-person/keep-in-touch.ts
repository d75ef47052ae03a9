/** What people do about contact and reminders, with the rights checked. */
import { auditOf } from '../audit.ts'
import { dayOf, plusDays } from '../calendar.ts'
import type { Person } from '../people/person.ts'
import type { Visit } from '../ports.ts'
import type { ReminderSetting } from './due.ts'
import type { ContactMoment, Reminder } from './reminder-store.ts'

/** A practice and its contact person were in touch. `person` works in the practice. */
export async function noteContact(
  visit: Visit,
  person: Person | null,
  contactPerson: string,
  how: ContactMoment['how'],
): Promise<void> {
  if (!person?.practice || !visit.person) return
  const { id: by } = visit.person
  const { municipality } = person
  await visit.store.reminders.addContact({
    municipality,
    practice: person.practice.id,
    contactPerson,
    by,
    at: visit.now,
    how,
  })
}

/** A reminder that the visitor may answer: their own. 'unknown': it is gone. */
export async function ownReminder(visit: Visit, key: string): Promise<Reminder | 'unknown' | 'refused'> {
  const reminder = await visit.store.reminders.reminder(key)
  if (!reminder) return 'unknown'
  if (reminder.person === visit.person?.id) return reminder
  await visit.store.audit(auditOf(visit, 'contact.noted', 'refused', { person: reminder.person, reference: key }))
  return 'refused'
}

/** 'Contact gehad': once a practice for one reminder, however often it is pressed. @returns practices in touch since */
export async function hadContact(visit: Visit, reminder: Reminder, practice: string): Promise<string[]> {
  const { municipality, practices, at, person, about, kind } = reminder
  const before = await visit.store.reminders.inTouch(practices, at)
  if (!practices.includes(practice) || before.includes(practice)) return before
  const contactPerson = kind === 'contact-person' ? person : about
  if (!contactPerson) return before
  await visit.store.reminders.addContact({
    municipality,
    practice,
    contactPerson,
    by: person,
    at: visit.now,
    how: 'said',
  })
  await visit.store.audit(auditOf(visit, 'contact.noted', 'done', { person: about, reference: reminder.key }))
  return [...before, practice]
}

/** Two weeks, unless someone types another number. */
export const LATER_WEEKS = 2

/** @returns the Dutch day from which it is said again */
export async function remindLater(visit: Visit, person: string, weeks: number): Promise<string> {
  const until = plusDays(dayOf(visit.now), 7 * weeks)
  const setting = await visit.store.reminders.setting(person)
  await visit.store.reminders.saveSetting(person, { ...setting, stopped: false, later: { said: visit.now, until } })
  return until
}

/** @param choice weeks, stop, or on: as it was before stopping */
export async function chooseOwn(
  visit: Visit,
  person: string,
  choice: number | 'stop' | 'on',
): Promise<ReminderSetting> {
  const before = await visit.store.reminders.setting(person)
  const setting: ReminderSetting = {
    stopped: choice === 'stop',
    everyWeeks: typeof choice === 'number' ? choice : before.everyWeeks,
    later: null,
  }
  await visit.store.reminders.saveSetting(person, setting)
  return setting
}

/** Only a coordinator of that municipality. @returns whether it was done */
export async function chooseForMunicipality(
  visit: Visit,
  municipality: string,
  weeks: number | null,
): Promise<boolean> {
  const { person, store } = visit
  const may = (person?.roles.includes('coordinator') && person.municipality === municipality) ?? false
  const reference = `${weeks ?? 'off'}`
  await store.audit(auditOf(visit, 'reminders.set', may ? 'done' : 'refused', { reference }))
  if (may) await store.reminders.setRhythm(municipality, weeks)
  return may
}

/** Who may be reminded at all. */
export const isReminded = (person: Person | null): person is Person =>
  person?.roles.some(role => role === 'gp' || role === 'practice-nurse' || role === 'contact-person') ?? false
