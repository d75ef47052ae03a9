import { broadcast as broadcastEn } from './en/broadcast.ts'
import { caseForms as caseFormsEn } from './en/case-forms.ts'
import { casePlan as casePlanEn } from './en/case-plan.ts'
import { cases as casesEn } from './en/cases.ts'
import { consultation as consultationEn } from './en/consultation.ts'
import { contact as contactEn } from './en/contact.ts'
import { door as doorEn } from './en/door.ts'
import { general as generalEn } from './en/general.ts'
import { people as peopleEn } from './en/people.ts'
import { privacy as privacyEn } from './en/privacy.ts'
import { referral as referralEn } from './en/referral.ts'
import { register as registerEn } from './en/register.ts'
import { reminders as remindersEn } from './en/reminders.ts'
import { rooms as roomsEn } from './en/rooms.ts'
import { teams as teamsEn } from './en/teams.ts'
import type { Language } from './format.ts'
import { type BroadcastTexts, broadcast } from './nl/broadcast.ts'
import { type CaseFormTexts, caseForms } from './nl/case-forms.ts'
import { type CasePlanTexts, casePlan } from './nl/case-plan.ts'
import { type CasesTexts, cases } from './nl/cases.ts'
import { type ConsultationTexts, consultation } from './nl/consultation.ts'
import { type ContactTexts, contact } from './nl/contact.ts'
import { type DoorTexts, door } from './nl/door.ts'
import { type GeneralTexts, general } from './nl/general.ts'
import { type PeopleTexts, people } from './nl/people.ts'
import { type PrivacyTexts, privacy } from './nl/privacy.ts'
import { type ReferralTexts, referral } from './nl/referral.ts'
import { type RegisterTexts, register } from './nl/register.ts'
import { type ReminderTexts, reminders } from './nl/reminders.ts'
import { type RoomsTexts, rooms } from './nl/rooms.ts'
import { type TeamsTexts, teams } from './nl/teams.ts'

/** Every sentence a person in the chat reads, by language. What only operators read is Dutch (nl/config, nl/import, nl/commands). */
export interface Texts {
  language: Language
  broadcast: BroadcastTexts
  caseForms: CaseFormTexts
  casePlan: CasePlanTexts
  cases: CasesTexts
  consultation: ConsultationTexts
  contact: ContactTexts
  door: DoorTexts
  general: GeneralTexts
  people: PeopleTexts
  privacy: PrivacyTexts
  referral: ReferralTexts
  register: RegisterTexts
  reminders: ReminderTexts
  rooms: RoomsTexts
  teams: TeamsTexts
}

const nl: Texts = {
  language: 'nl',
  broadcast,
  caseForms,
  casePlan,
  cases,
  consultation,
  contact,
  door,
  general,
  people,
  privacy,
  referral,
  register,
  reminders,
  rooms,
  teams,
}

const en: Texts = {
  language: 'en',
  broadcast: broadcastEn,
  caseForms: caseFormsEn,
  casePlan: casePlanEn,
  cases: casesEn,
  consultation: consultationEn,
  contact: contactEn,
  door: doorEn,
  general: generalEn,
  people: peopleEn,
  privacy: privacyEn,
  referral: referralEn,
  register: registerEn,
  reminders: remindersEn,
  rooms: roomsEn,
  teams: teamsEn,
}

const all: Record<Language, Texts> = { nl, en }

/** The texts for a reader. */
export const texts = (language: Language): Texts => all[language]
