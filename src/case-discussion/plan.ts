import type { CaseFile } from './case.ts'
import type { Day } from './consent/facts.ts'
import type { CaseDesk } from './desk.ts'

/**
 * The plan of a family: what they want to reach, in their own words, who helps, and how far it is. In the spirit of one
 * family, one plan (1Gezin1Plan); all of it sealed in the vault as JSON under this name.
 */
const PLAN = 'plan'

/** More goals make a plan unclear. */
export const MOST_GOALS = 5
/** How far: 0 is nothing yet, 10 is there; what solution-focused work calls the scale question. */
export const SCALE = Array.from({ length: 11 }, (_, n) => n)

export interface Goal {
  /** 'g1' … 'g9': agreements name it. */
  id: string
  goal: string
  /** '' : not said. */
  helps: string
  start: number
  now: number
  /** When `now` was asked again; null: not yet. */
  on: Day | null
}

export interface Plan {
  goals: Goal[]
  /** The number of goals that were ever there, so that none gets the name of another. */
  given: number
  /** Whether the room shows it as it is. */
  shown: boolean
}

const EMPTY: Plan = { goals: [], given: 0, shown: false }

/** Empty while nothing was written down, and once the case was erased. */
export async function planOf(desk: CaseDesk, file: CaseFile): Promise<Plan> {
  const sealed = await desk.vault.read(file.id, PLAN)
  return sealed === null ? EMPTY : (JSON.parse(sealed) as Plan)
}

export const keepPlan = (desk: CaseDesk, file: CaseFile, plan: Plan, at: Date): Promise<void> =>
  desk.vault.write(file.id, PLAN, JSON.stringify(plan), at)

/** Something of it is not as the room shows it any more. */
export const planChanged = async (desk: CaseDesk, file: CaseFile, at: Date): Promise<void> =>
  keepPlan(desk, file, { ...(await planOf(desk, file)), shown: false }, at)

/** @returns null when there are enough already */
export function withGoal(plan: Plan, { goal, helps, start }: Pick<Goal, 'goal' | 'helps' | 'start'>): Plan | null {
  if (plan.goals.length >= MOST_GOALS || plan.given >= 9) return null
  const given = plan.given + 1
  return { goals: [...plan.goals, { id: `g${given}`, goal, helps, start, now: start, on: null }], given, shown: false }
}

/** What the family said of each goal: a number, 'dropped', or nothing. */
export type Scores = Record<string, number | 'dropped'>

export const withScores = (plan: Plan, scores: Scores, today: Day): Plan => ({
  ...plan,
  shown: false,
  goals: plan.goals
    .filter(one => scores[one.id] !== 'dropped')
    .map(one => {
      const score = scores[one.id]
      return typeof score === 'number' ? { ...one, now: score, on: today } : one
    }),
})
