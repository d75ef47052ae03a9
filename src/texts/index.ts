import { contact as contactEn } from './en/contact.ts'
import { general as generalEn } from './en/general.ts'
import { people as peopleEn } from './en/people.ts'
import { referral as referralEn } from './en/referral.ts'
import { register as registerEn } from './en/register.ts'
import { reminders as remindersEn } from './en/reminders.ts'
import { teams as teamsEn } from './en/teams.ts'
import type { Language } from './format.ts'
import { type ContactTexts, contact } from './nl/contact.ts'
import { type GeneralTexts, general } from './nl/general.ts'
import { type PeopleTexts, people } from './nl/people.ts'
import { type ReferralTexts, referral } from './nl/referral.ts'
import { type RegisterTexts, register } from './nl/register.ts'
import { type ReminderTexts, reminders } from './nl/reminders.ts'
import { type TeamsTexts, teams } from './nl/teams.ts'

/** Every sentence a person in the chat reads, by language. What only operators read is Dutch (nl/config, nl/import, nl/commands). */
export interface Texts {
  language: Language
  contact: ContactTexts
  general: GeneralTexts
  people: PeopleTexts
  referral: ReferralTexts
  reminders: ReminderTexts
  register: RegisterTexts
  teams: TeamsTexts
}

const all: Record<Language, Texts> = {
  nl: { language: 'nl', contact, general, people, referral, register, reminders, teams },
  en: {
    language: 'en',
    contact: contactEn,
    general: generalEn,
    people: peopleEn,
    referral: referralEn,
    register: registerEn,
    reminders: remindersEn,
    teams: teamsEn,
  },
}

/** The texts for a reader. */
export const texts = (language: Language): Texts => all[language]
