import { type Doubt, isDoubtful } from './doubt.ts'
import { listSpans, type Positions } from './pattern.ts'
import type { Scale } from './scales.ts'
import { denied } from './scope.ts'
import type { Signal } from './table.ts'
import type { Token } from './tokens.ts'

/** A score card looks at two steps of this many words at a time. */
const STEP = 30
/** What a question about a folder, a training or a meeting weighs. */
const SUBJECT_POINTS = -4
/** From here more signs of one line weigh a little more, up to two points. */
const HEAVY = 3

/** Whether the signals in some stretch of the text add up to the points of the card, one essential signal among them. */
export function reachesScore(
  scale: Scale,
  signals: Signal[],
  tokens: Token[],
  at: Positions,
  doubts: Doubt[],
): boolean {
  const steps = Math.max(1, Math.ceil(tokens.length / STEP))
  const points = new Float64Array(steps)
  const essential = new Uint8Array(steps)
  for (const signal of signals) {
    const counts = countSigns(scale, signal, tokens, at, doubts, steps)
    if (signal.required && !counts) return false
    if (counts) weigh(signal, counts, points, essential)
  }
  return points.some((sum, step) => essential[step] === 1 && sum + subject(doubts, step) >= scale.from)
}

/** How often the signal stands in each step, or null when nowhere. */
function countSigns(
  scale: Scale,
  { points, words }: Signal,
  tokens: Token[],
  at: Positions,
  doubts: Doubt[],
  steps: number,
): Uint16Array | null {
  const found = listSpans(words, tokens, at)
  if (found.length === 0) return null
  const counts = new Uint16Array(steps)
  for (const span of found)
    if (points < 0 || !(denied(tokens, span) || isDoubtful(doubts, span, scale.kind, false)))
      counts[Math.floor(span.start / STEP)]! += 1
  return counts
}

/** Adds a signal to every stretch, a step and the one after it, in which it stands. */
function weigh(signal: Signal, counts: Uint16Array, points: Float64Array, essential: Uint8Array): void {
  for (let step = 0; step < points.length; step++) {
    const count = counts[step]! + (counts[step + 1] ?? 0)
    if (count === 0) continue
    points[step]! += signal.points + (signal.points >= HEAVY ? Math.min(count - 1, 2) : 0)
    if (signal.essential) essential[step] = 1
  }
}

const subject = (doubts: Doubt[], step: number): number =>
  doubts.some(({ subjectOnly, covers }) => subjectOnly && covers[step * STEP] === 1) ? SUBJECT_POINTS : 0
