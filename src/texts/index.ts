import { door as doorEn } from './en/door.ts'
import { general as generalEn } from './en/general.ts'
import { people as peopleEn } from './en/people.ts'
import { referral as referralEn } from './en/referral.ts'
import { rooms as roomsEn } from './en/rooms.ts'
import { teams as teamsEn } from './en/teams.ts'
import type { Language } from './format.ts'
import { type DoorTexts, door } from './nl/door.ts'
import { type GeneralTexts, general } from './nl/general.ts'
import { type PeopleTexts, people } from './nl/people.ts'
import { type ReferralTexts, referral } from './nl/referral.ts'
import { type RoomsTexts, rooms } from './nl/rooms.ts'
import { type TeamsTexts, teams } from './nl/teams.ts'

/** Every sentence a person in the chat reads, by language. What only operators read is Dutch (nl/config, nl/import, nl/commands). */
export interface Texts {
  language: Language
  door: DoorTexts
  general: GeneralTexts
  people: PeopleTexts
  referral: ReferralTexts
  rooms: RoomsTexts
  teams: TeamsTexts
}

const nl: Texts = {
  language: 'nl',
  door,
  general,
  people,
  referral,
  rooms,
  teams,
}

const en: Texts = {
  language: 'en',
  door: doorEn,
  general: generalEn,
  people: peopleEn,
  referral: referralEn,
  rooms: roomsEn,
  teams: teamsEn,
}

const all: Record<Language, Texts> = { nl, en }

/** The texts for a reader. */
export const texts = (language: Language): Texts => all[language]
