import { type Meaning, outsideRow } from '../social-map/lexicon.ts'
import type { Match } from '../social-map/phrases.ts'
import type { Need, Scope } from './need.ts'

/** What resembles a question for the social map this much is one, whatever stands beside it. */
const NONE = 0.05

/** What else of a text says whether it is a question: a child, a worry, and how much it resembles no question at all. */
export interface Signs {
  child: boolean
  worry: boolean
  none: number
}

/** Whether it is a question for the social map at all. */
export function scopeOf(need: Need, meanings: Match<Meaning>[], text: string, { child, worry, none }: Signs): Scope {
  // "goedkeuring is binnen": only youth help needs a yes
  if (need.flags.length > 0 || need.approved) return 'referral'
  const outside = meanings.filter(match => match.value.outside && !match.negated)
  const first = need.topics[0]?.weight ?? 0
  const other = 1 - outside.reduce((rest, match) => rest * (1 - 0.55 * lengthFactorOf(match.length)), 1)
  if (need.named.length > 0 && other < 0.8) return 'referral'
  const row = outside.sort((a, b) => b.length - a.length)[0]
  const kind = row?.value.outside ? outsideRow(row.value.outside).kind : null
  const small = kind === 'small-talk' || kind === 'about-bot'
  if (kind && none >= NONE && other > first + (small && need.words.length > 3 ? 0.25 : 0.05)) return kind
  if (isAdult(need, child)) return 'adult'
  if (need.topics.length > 0) return 'referral'
  if (kind) return kind
  if ((child && worry) || need.age || need.kinds.length > 0 || (child && need.forms.length > 0)) return 'unclear'
  return /\p{L}/u.test(text) ? 'off-topic' : 'small-talk'
}

const lengthFactorOf = (length: number): number => Math.min(1.5, 0.85 + 0.15 * length)

/** An adult without a child in sight: youth care ends at 23, services for young people at 27. */
const isAdult = (need: Need, child: boolean): boolean =>
  need.adultAge !== null &&
  need.adultAge > 27 &&
  need.age === null &&
  !child &&
  need.who !== 'pregnant' &&
  need.who !== 'professional'
