import { leading } from '../referral/flag-routes.ts'
import type { Need, QuestionContext } from '../referral/need.ts'
import { rank } from '../referral/rank.ts'
import { readNeed } from '../referral/read-need.ts'
import { buildMapIndex } from '../social-map/map-index.ts'
import type { Level, SocialMap } from '../social-map/service.ts'

/** One answer of `check routing`, in the Dutch words of its contract. */
export type RoutingResult =
  | { id: string; ids: string[]; level: string | null; redFlag: string | null; noAnswer: boolean; ms: number }
  | { id?: string; error: string }

/** The contract's words for the levels. */
const LEVEL_WORDS: Record<Level, string> = {
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
 * Answers questions, one a line of JSON `{id, text, context: {wijk?, age?}}`, in order.
 * A line that cannot be read gives `{id?, error}` and the rest goes on.
 * @param now milliseconds, to tell how long a question took.
 */
export function* checkRouting(map: SocialMap, lines: Iterable<string>, now: () => number): Generator<RoutingResult> {
  const index = buildMapIndex(map)
  for (const line of lines) {
    if (line.trim() === '') continue
    const question = parse(line)
    if ('error' in question) {
      yield question
      continue
    }
    const start = now()
    const need = readNeed(question.text, question.context, index)
    const { candidates, noAnswer } = rank(need, index)
    const flag = leading(need) ?? need.flags[0]
    yield {
      id: question.id,
      ids: candidates.map(candidate => candidate.service.id),
      level: candidates[0] ? LEVEL_WORDS[candidates[0].level] : null,
      redFlag: flag ? flagWord(flag) : null,
      noAnswer: noAnswer !== null,
      ms: Math.round((now() - start) * 100) / 100,
    }
  }
}

const flagWord = (flag: Need['flags'][number]): string =>
  flag.topic === 'postpartum' ? 'perinatal' : FLAG_WORDS[flag.kind]

interface Question {
  id: string
  text: string
  context: QuestionContext
}

function parse(line: string): Question | { id?: string; error: string } {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return { error: 'Deze regel is geen geldige JSON.' }
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { error: 'Deze regel is geen JSON-object.' }
  const { id, text, context } = row as {
    id?: unknown
    text?: unknown
    context?: { wijk?: unknown; age?: unknown } | null
  }
  const named = typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}
  if (!('id' in named)) return { error: 'Het veld "id" ontbreekt.' }
  if (typeof text !== 'string') return { ...named, error: 'Het veld "text" ontbreekt of is geen tekst.' }
  return {
    id: named.id as string,
    text,
    context: {
      ...(typeof context?.wijk === 'string' ? { neighbourhood: context.wijk } : {}),
      ...(typeof context?.age === 'number' && Number.isFinite(context.age) ? { age: context.age } : {}),
    },
  }
}
