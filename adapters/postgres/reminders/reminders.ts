import type { ReminderStore } from '../../../src/contact-person/reminder-store.ts'
import type { Session } from '../sql.ts'
import { addContact, addReminder, inTouch, practiceNames, reminderByKey } from './contacts.ts'
import { askedAbout, effect, news } from './news.ts'
import { readers } from './readers.ts'
import { rhythm, saveSetting, setRhythm, setting } from './settings.ts'
import { lookAgain, turn } from './turns.ts'

/** Contents page: every call of the port, and the query that answers it. */
export const reminders = (session: Session): ReminderStore => ({
  turn: (now, limit) => turn(session, now, limit),
  lookAgain: people => lookAgain(session, people),
  readers: (people, now) => readers(session, people, now),
  rhythm: municipality => rhythm(session, municipality),
  setRhythm: (municipality, everyWeeks) => setRhythm(session, municipality, everyWeeks),
  setting: person => setting(session, person),
  saveSetting: (person, chosen) => saveSetting(session, person, chosen),
  addContact: moment => addContact(session, moment),
  inTouch: (practices, since) => inTouch(session, practices, since),
  practiceNames: practices => practiceNames(session, practices),
  addReminder: reminder => addReminder(session, reminder),
  reminder: key => reminderByKey(session, key),
  news: (municipality, since) => news(session, municipality, since),
  askedAbout: (municipality, since) => askedAbout(session, municipality, since),
  effect: (municipality, now) => effect(session, municipality, now),
})
