import { fold } from '../fold.ts'

/** The words of word tables as one set: lower case, without accents, as the detectors compare them. */
export const words = (...tables: string[]): ReadonlySet<string> =>
  new Set(tables.flatMap(table => fold(table.toLowerCase()).text.split(/\s+/)).filter(word => word !== ''))
