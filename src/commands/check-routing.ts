import { InputError } from '../errors.ts'
import { leading } from '../referral/flag-routes.ts'
import type { Need, QuestionContext } from '../referral/need.ts'
import { rank } from '../referral/rank.ts'
import { readNeed } from '../referral/read-need.ts'
import { type MapFile, readMap } from '../social-map/import.ts'
import { buildMapIndex, type MapIndex } from '../social-map/map-index.ts'
import type { Level, SocialMap } from '../social-map/service.ts'
import { commands as t } from '../texts/nl/commands.ts'
import { type Judge, textOf } from './lines.ts'

/** One answer of `check routing`, in the Dutch words of its contract. */
export interface RoutingResult {
  id: string
  /** Services, best first; empty when there is no answer. */
  ids: string[]
  level: string | null
  redFlag: string | null
  noAnswer: boolean
  ms: number
}

/** The contract's words for the levels. */
export const LEVEL_WORDS: Record<Level, string> = {
  preventive: 'preventief',
  light: 'licht',
  specialist: 'specialistisch',
  crisis: 'crisis',
}

type FlagKind = Need['flags'][number]['kind']

/** The contract's words for the kinds of red flag. */
const FLAG_WORDS: Record<FlagKind, string> = {
  suicide: 'suicide',
  abuse: 'abuse',
  'domestic-violence': 'abuse',
  honour: 'abuse',
  'sexual-abuse': 'sexual',
  exploitation: 'exploitation',
  psychosis: 'psychosis',
  'eating-acute': 'eating',
  'acute-medical': 'acute',
  runaway: 'acute',
  'infant-danger': 'perinatal',
}

/**
 * Answers the questions of `check routing`, one line `{id, text, context: {wijk?, age?}}` each, over the map in files.
 * @param clock the time now, to tell how long a question took
 * @throws InputError when the files hold no map; the judge throws with a sentence when a line has no id or text
 */
export function routingJudge(files: MapFile[], clock: () => Date): Judge {
  const index = buildMapIndex(mapIn(files, clock))
  return line => answer(line, index, clock)
}

/** @throws InputError when the files hold no map */
export function mapIn(files: MapFile[], clock: () => Date): SocialMap {
  const { map } = readMap(files, { today: clock() })
  if (!map) throw new InputError(t.noMapInFile)
  return map
}

/** The answer to one line. */
export function answer(line: Record<string, unknown>, index: MapIndex, clock: () => Date): RoutingResult {
  if (line.id === undefined) throw new Error(t.noId)
  const text = textOf(line)
  const start = clock().getTime()
  const need = readNeed(text, contextOf(line.context), index)
  const { candidates, noAnswer } = rank(need, index)
  const flag = leading(need)
  return {
    id: String(line.id),
    ids: candidates.map(candidate => candidate.service.id),
    level: candidates[0] ? LEVEL_WORDS[candidates[0].level] : null,
    redFlag: flag ? flagWord(flag) : null,
    noAnswer: noAnswer !== null,
    ms: clock().getTime() - start,
  }
}

const flagWord = (flag: Need['flags'][number]): string =>
  flag.topic === 'postpartum' ? 'perinatal' : FLAG_WORDS[flag.kind]

export function contextOf(given: unknown): QuestionContext {
  const context = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  return {
    ...(typeof context.wijk === 'string' ? { neighbourhood: context.wijk } : {}),
    ...(typeof context.age === 'number' && Number.isFinite(context.age) ? { age: context.age } : {}),
  }
}
