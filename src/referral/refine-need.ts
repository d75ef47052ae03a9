import type { MapIndex } from '../social-map/map-index.ts'
import { plain } from '../social-map/text.ts'
import type { Need, Wish } from './need.ts'
import { readNeed } from './read-need.ts'

/** How a message leans on the one before it. */
const OPENINGS =
  /^(en |maar |of |wat als|stel |als (ze|hij|het|die)|liever|dan |kan (het|dat|ook)|is er (ook|iets)|nog iets|and (if|what)|what if|rather|in (het engels|english))/
/** Longer than this is a story of its own, however it begins. */
const SHORT = 12
/** The first answer can't be used: the next one is wanted. */
const FULL = /\b(vol|wachtlijst|te lang|zit dicht|bestaat niet meer|gestopt|neemt niet aan|full|waiting list)\b/
/** The light step was taken. */
const NO_HELP =
  /\b(hielp niet|helpt niet|niet helpt|niet hielp|niet genoeg|onvoldoende|al geprobeerd|al geweest|did not help|not enough)\b/
/** A wish takes the place of one that it contradicts. */
const OPPOSITE: Partial<Record<Wish, Wish[]>> = {
  group: ['individual'],
  individual: ['group'],
  online: ['home', 'school'],
  home: ['online', 'school'],
  school: ['home', 'online'],
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length

/** Says something new about the same family: an age, a place, a wish, that it was tried. */
const adds = (fresh: Need, text: string): boolean =>
  fresh.age !== null ||
  fresh.neighbourhood !== null ||
  fresh.wishes.length > 0 ||
  fresh.forms.length > 0 ||
  fresh.kinds.length > 0 ||
  fresh.tried ||
  FULL.test(text) ||
  NO_HELP.test(text)

const mergedWishes = (before: Wish[], now: Wish[]): Wish[] => {
  const gone = new Set(now.flatMap(wish => OPPOSITE[wish] ?? []))
  return [...new Set([...before.filter(wish => !gone.has(wish)), ...now])]
}

/**
 * A follow-up in the same conversation: 'en als ze 13 is?', 'liever in een groep', 'die is vol'.
 * @param shown services of the answer before it, best first
 * @returns the need of before with what is new; null when the message is a question of its own
 */
export function refineNeed(before: Need, text: string, shown: string[], index: MapIndex): Need | null {
  const line = plain(text).slice(0, 200)
  const opening = OPENINGS.test(line)
  if (wordCount(text) > SHORT) return null
  const fresh = readNeed(text, {}, index)
  if (fresh.flags.length > 0 || fresh.elsewhere || !adds(fresh, line)) return null
  if (fresh.topics.length > 0 && !opening) return null
  const full = FULL.test(line) && shown[0] ? [shown[0]] : []
  return {
    ...before,
    topics: fresh.topics.length > 0 ? fresh.topics : before.topics,
    age: fresh.age ?? before.age,
    neighbourhood: fresh.neighbourhood ?? before.neighbourhood,
    schoolNeighbourhood: fresh.schoolNeighbourhood ?? before.schoolNeighbourhood,
    tried: before.tried || fresh.tried || NO_HELP.test(line),
    wishes: mergedWishes(before.wishes, fresh.wishes),
    forms: [...new Set([...before.forms, ...fresh.forms])],
    kinds: fresh.kinds.length > 0 ? fresh.kinds : before.kinds,
    exclude: [...new Set([...before.exclude, ...full])],
    words: [...new Set([...before.words, ...fresh.words])],
  }
}
