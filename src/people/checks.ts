import { hasForbiddenNumber, isEmergencyNumber } from '../safety/numbers.ts'
import type { Role } from './person.ts'

/** What a value of a field must be, for a form as well as a file. Each gives null when it is right. */

export const LENGTHS = {
  name: 100,
  profession: 80,
  email: 200,
  phone: 40,
  strengths: 300,
  hours: 200,
  address: 200,
  words: 500,
}

export type PhoneFault = 'phone' | 'emergency' | 'forbidden'

/** Digits with the signs that people put between them; 8 to 15 of them (ITU-T E.164). */
const PHONE = /^\+?[\d\s().\-–/]{8,40}$/

export function phoneFault(phone: string): PhoneFault | null {
  if (hasForbiddenNumber(phone)) return 'forbidden'
  if (isEmergencyNumber(phone)) return 'emergency'
  const digits = phone.replaceAll(/\D/g, '').length
  return PHONE.test(phone) && digits >= 8 && digits <= 15 ? null : 'phone'
}

/** One at-sign, something before it, and a name with a dot after it. */
export const isEmail = (email: string): boolean =>
  /^[^\s@,;<>]{1,64}@[^\s@.,;<>]{1,63}(?:\.[^\s@.,;<>]{1,63}){1,4}$/.test(email)

/** Letters, in any script, with what stands in names; no digits. */
export const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= LENGTHS.name && /\p{L}/u.test(name) && !/[\d@<>{}|\\]/.test(name)

export const isPracticeName = (name: string): boolean =>
  name.length >= 2 && name.length <= LENGTHS.name && /\p{L}/u.test(name) && !/[<>{}|\\]/.test(name)

/** A day of the calendar that exists. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** Roles of people who work in a practice. */
export const PRACTICE_ROLES: readonly Role[] = ['gp', 'practice-nurse', 'assistant']

export const worksInPractice = (roles: readonly Role[]): boolean => roles.some(role => PRACTICE_ROLES.includes(role))
