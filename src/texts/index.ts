import { cases as casesEn } from './en/cases.ts'
import { general as generalEn } from './en/general.ts'
import { people as peopleEn } from './en/people.ts'
import { referral as referralEn } from './en/referral.ts'
import { rooms as roomsEn } from './en/rooms.ts'
import { teams as teamsEn } from './en/teams.ts'
import type { Language } from './format.ts'
import { type CasesTexts, cases } from './nl/cases.ts'
import { type GeneralTexts, general } from './nl/general.ts'
import { type PeopleTexts, people } from './nl/people.ts'
import { type ReferralTexts, referral } from './nl/referral.ts'
import { type RoomsTexts, rooms } from './nl/rooms.ts'
import { type TeamsTexts, teams } from './nl/teams.ts'

/** Every sentence a person in the chat reads, by language. What only operators read is Dutch (nl/config, nl/import, nl/commands). */
export interface Texts {
  language: Language
  cases: CasesTexts
  general: GeneralTexts
  people: PeopleTexts
  referral: ReferralTexts
  rooms: RoomsTexts
  teams: TeamsTexts
}

const all: Record<Language, Texts> = {
  nl: { language: 'nl', cases, general, people, referral, rooms, teams },
  en: {
    language: 'en',
    cases: casesEn,
    general: generalEn,
    people: peopleEn,
    referral: referralEn,
    rooms: roomsEn,
    teams: teamsEn,
  },
}

/** The texts for a reader. */
export const texts = (language: Language): Texts => all[language]
