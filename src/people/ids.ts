import { folded } from './find.ts'

/** FNV-1a, 64 bits: the same text always gives the same short name. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n)
  return value.toString(36)
}

/** The id of a person who is new: made from what does not change, and says nothing about who it is. */
export const personId = (municipality: string, email: string | null, name: string, practice: string | null): string =>
  `persoon-${hash(email ? `${folded(municipality)}|${email.toLowerCase()}` : `${folded(municipality)}|${folded(name)}|${practice ?? ''}`)}`

export const practiceId = (municipality: string, name: string): string =>
  `praktijk-${hash(`${folded(municipality)}|${folded(name)}`)}`

/** The id of an absence: the same person away from the same day is the same absence. */
export const absenceId = (person: string, from: string): string => `absence:${person}:${from}`

/** The id of a consultation hour that a list named: a practice has one that begins then. */
export const hourId = (practice: string, weekday: number, from: string): string => `hour:${practice}:${weekday}:${from}`
