import { type Card, formButton, type Part, text } from '../card.ts'
import { choice, type FieldErrors, type Form } from '../form.ts'
import { dayText } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import type { Agreement, CaseFile } from './case.ts'
import { daysLate } from './late.ts'
import { type Goal, type Plan, SCALE, type Scores } from './plan.ts'

/** The plan of a family as the room reads it, and the forms that fill it. */

const GOAL_LENGTH = 200
const HELPS_LENGTH = 120

/** An agreement with its words. */
export interface Agreed {
  agreement: Agreement
  what: string
  who: string
}

const stateOf = (agreement: Agreement, today: string, texts: Texts): string | null => {
  const t = texts.casePlan.goals
  const late = daysLate(agreement, today)
  return agreement.state === 'done' ? t.done : late > 0 ? t.late(late) : null
}

const lineOf = ({ agreement, what, who }: Agreed, today: string, texts: Texts): string =>
  texts.casePlan.goals.line(what, who, dayText(agreement.due, texts.language), stateOf(agreement, today, texts))

const list = (agreed: readonly Agreed[], today: string, texts: Texts): Part[] =>
  agreed.length > 0 ? [{ kind: 'list', items: agreed.map(one => lineOf(one, today, texts)) }] : []

/** 'begin 3, nu 5 (3 december)'. */
export const scaleText = ({ start, now, on }: Goal, texts: Texts): string =>
  texts.casePlan.goals.scale(start, now, on && dayText(on, texts.language))

const goalParts = (goal: Goal, agreed: readonly Agreed[], today: string, texts: Texts): Part[] => {
  const t = texts.casePlan.goals
  return [
    text(goal.goal, 'heading'),
    {
      kind: 'facts',
      facts: [
        { label: t.far, value: scaleText(goal, texts) },
        ...(goal.helps ? [{ label: t.helps, value: goal.helps }] : []),
      ],
    },
    ...list(agreed, today, texts),
  ]
}

/** Goals with how far they are, and under each what was agreed for it. @param today 'YYYY-MM-DD' */
export function planCard(file: CaseFile, plan: Plan, agreed: readonly Agreed[], today: string, texts: Texts): Card {
  const t = texts.casePlan.goals
  const of = (id: string | null) => agreed.filter(one => one.agreement.goal === id)
  const loose = agreed.filter(({ agreement }) => !plan.goals.some(goal => goal.id === agreement.goal))
  return {
    sealedFor: file.id,
    title: t.title(file.number),
    parts: [
      ...(plan.goals.length === 0 ? [text(t.empty)] : []),
      ...plan.goals.flatMap(goal => goalParts(goal, of(goal.id), today, texts)),
      ...(loose.length > 0 ? [text(t.loose, 'heading'), ...list(loose, today, texts)] : []),
    ],
    actions: [
      formButton('case-goal', t.add, file.id, plan.goals.length === 0 ? 'primary' : undefined),
      ...(plan.goals.length > 0 ? [formButton('case-score', t.score, file.id)] : []),
      formButton('case-plan', texts.casePlan.meeting.plan, file.id),
    ],
  }
}

const scale = Object.fromEntries(SCALE.map(n => [`s${n}`, String(n)]))

/** A new goal. */
export const goalForm = (file: CaseFile, texts: Texts): Form => {
  const t = texts.casePlan.goals.form
  return {
    id: 'case-goal',
    title: t.title,
    submit: t.submit,
    intro: t.intro,
    value: file.id,
    fields: [
      { kind: 'text', id: 'goal', label: t.goal, hint: t.goalHint, maxLength: GOAL_LENGTH },
      { kind: 'text', id: 'helps', label: t.helps, hint: t.helpsHint, optional: true, maxLength: HELPS_LENGTH },
      choice('start', t.start, scale),
    ],
  }
}

const scoreIn = (field: string | undefined): number | null => SCALE.find(n => `s${n}` === field) ?? null

export function readGoalForm(
  fields: Record<string, string>,
  texts: Texts,
): Pick<Goal, 'goal' | 'helps' | 'start'> | { errors: FieldErrors } {
  const t = texts.casePlan.goals.form
  const goal = (fields.goal ?? '').trim().slice(0, GOAL_LENGTH)
  const helps = (fields.helps ?? '').trim().slice(0, HELPS_LENGTH)
  const start = scoreIn(fields.start)
  const errors: FieldErrors = {
    ...(goal === '' ? { goal: t.something } : {}),
    ...(start === null ? { start: t.choose } : {}),
  }
  return start === null || goal === '' ? { errors } : { goal, helps, start }
}

/** How far each goal is now; a goal that is not one any more is dropped. */
export const scoreForm = (file: CaseFile, plan: Plan, texts: Texts): Form => {
  const t = texts.casePlan.goals.scoreForm
  const options = { ...scale, dropped: t.dropped }
  return {
    id: 'case-score',
    title: t.title,
    submit: t.submit,
    intro: t.intro,
    value: file.id,
    fields: plan.goals.map(one => choice(one.id, one.goal, options, { optional: true, value: `s${one.now}` })),
  }
}

/** Only what was said anew. */
export function readScoreForm(fields: Record<string, string>, plan: Plan): Scores {
  const said = plan.goals.map((goal): [string, number | 'dropped' | null] => [
    goal.id,
    fields[goal.id] === 'dropped' ? 'dropped' : scoreIn(fields[goal.id]),
  ])
  return Object.fromEntries(said.filter((one): one is [string, number | 'dropped'] => one[1] !== null))
}
