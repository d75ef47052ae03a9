import {
  AFRICAN,
  ASIAN,
  CARIBBEAN,
  EASTERN_EUROPEAN,
  MIDDLE_EASTERN,
  MOROCCAN,
  TURKISH,
} from './first-names-elsewhere.ts'
import { DUTCH_BOYS, DUTCH_GIRLS, FLEMISH, FRISIAN } from './first-names-low-countries.ts'
import { ENGLISH, RECENT } from './first-names-recent.ts'
import { words } from './words.ts'

/**
 * First names heard in the Netherlands, lower case and without accents. A name that is also a word stands here and in
 * name-words.ts, which says that it needs more than its letters.
 */
export const FIRST_NAMES: ReadonlySet<string> = words(
  DUTCH_GIRLS,
  DUTCH_BOYS,
  FRISIAN,
  FLEMISH,
  MOROCCAN,
  TURKISH,
  EASTERN_EUROPEAN,
  MIDDLE_EASTERN,
  AFRICAN,
  CARIBBEAN,
  ASIAN,
  ENGLISH,
  RECENT,
)
