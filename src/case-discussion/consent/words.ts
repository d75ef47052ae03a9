import type { Band } from './age.ts'
import type { Activity, Content, Danger } from './facts.ts'
import { CHILD, type Situation } from './situation.ts'
import type { Flaw } from './validity.ts'

/** The words in which the rows of the table are written. */

export const doing = (s: Situation, activity: Activity): boolean => s.facts.activity === activity
export const danger = (s: Situation, ...kinds: Danger[]): boolean => kinds.some(kind => s.facts.danger.includes(kind))
export const aged = (s: Situation, ...bands: Band[]): boolean => s.band !== null && bands.includes(s.band)
/** This stands in the text and no separate consent covers it. */
export const uncovered = (s: Situation, ...kinds: Content[]): boolean =>
  kinds.some(kind => s.facts.content.includes(kind) && !s.facts.contentCovered.includes(kind))
export const lacking = (s: Situation, ...flaws: Flaw[]): boolean =>
  s.missing.some(m => (flaws as string[]).includes(m.why))
export const childYes = (s: Situation): boolean => s.yes.has(CHILD)
export const childNo = (s: Situation): boolean => s.no.has(CHILD)
export const allHoldersYes = (s: Situation): boolean =>
  s.holders.ids.length > 0 && s.holders.ids.every(id => s.yes.has(id))
export const someHolderYes = (s: Situation): boolean => s.holders.ids.some(id => s.yes.has(id))
export const someHolderNo = (s: Situation): boolean => s.holders.ids.some(id => s.no.has(id))
export const allHoldersNo = (s: Situation): boolean =>
  s.holders.ids.length > 0 && s.holders.ids.every(id => s.no.has(id))
/** Yes from adults who have no say here. */
export const othersYes = (s: Situation): string[] =>
  [...s.yes].filter(id => id !== CHILD && !s.holders.ids.includes(id))
/** 12-15 and able to decide. */
export const able12to15 = (s: Situation): boolean => aged(s, '12-15') && !s.incapable
/** A minor for whom only others decide. */
export const othersDecide = (s: Situation): boolean => aged(s, '0-11') || (aged(s, '12-15', '16-17') && s.incapable)
