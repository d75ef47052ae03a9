import type { FieldErrors, Form } from '../form.ts'
import type { Person } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { type CaseFile, HELP_LEVELS, PREVENTED } from './case.ts'
import type { Outcome } from './end.ts'
import type { Goal } from './plan.ts'
import { QUESTION_LENGTH } from './question-form.ts'

/** What is asked while a case runs, and at its end. */

const WHAT_LENGTH = 300
/** An option of a list takes 75 characters in Slack. */
const short = (line: string): string => (line.length > 70 ? `${line.slice(0, 69).trimEnd()}…` : line)
const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))

/** 'Afspraak': who, what, by when, for which goal. @param people by id, as they are called */
export const agreementForm = (
  file: CaseFile,
  people: Record<string, string>,
  due: string,
  goals: readonly Goal[],
  texts: Texts,
): Form => {
  const { ofGoal, noGoal } = texts.casePlan.goals
  const aims = { none: noGoal, ...Object.fromEntries(goals.map(one => [one.id, short(one.goal)])) }
  const t = texts.cases.agreement
  return {
    id: 'case-agree',
    title: t.title,
    submit: t.submit,
    intro: t.intro,
    value: file.id,
    fields: [
      { kind: 'choice', id: 'who', label: t.who, options: options(people) },
      { kind: 'text', id: 'what', label: t.what, maxLength: WHAT_LENGTH },
      { kind: 'date', id: 'due', label: t.due, value: due },
      ...(goals.length > 0
        ? [{ kind: 'choice' as const, id: 'goal', label: ofGoal, options: options(aims), value: 'none' }]
        : []),
    ],
  }
}

/** @param today 'YYYY-MM-DD' */
export function readAgreementForm(
  fields: Record<string, string>,
  people: readonly string[],
  today: string,
  goals: readonly Goal[],
  texts: Texts,
): { who: string; what: string; due: string; goal: string | null } | { errors: FieldErrors } {
  const t = texts.cases.agreement
  const { who = '', due = '' } = fields
  const goal = goals.find(one => one.id === fields.goal)?.id ?? null
  const what = (fields.what ?? '').trim().slice(0, WHAT_LENGTH)
  const errors: FieldErrors = {
    ...(people.includes(who) ? {} : { who: t.someone }),
    ...(what === '' ? { what: t.something } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(due) && due >= today ? {} : { due: t.past }),
  }
  return Object.keys(errors).length > 0 ? { errors } : { who, what, due, goal }
}

/** How it ended: outcome, level of help, whether a heavier referral was prevented. */
export const closeForm = (file: CaseFile, texts: Texts): Form => {
  const t = texts.cases.closing
  return {
    id: 'case-close',
    title: t.title,
    submit: t.submit,
    intro: t.intro,
    value: file.id,
    fields: [
      { kind: 'text', id: 'outcome', label: t.outcome, multiline: true, maxLength: QUESTION_LENGTH },
      { kind: 'choice', id: 'level', label: t.level, options: options(texts.cases.levels) },
      { kind: 'choice', id: 'prevented', label: t.prevented, options: options(t.preventedOptions) },
    ],
  }
}

export function readCloseForm(fields: Record<string, string>, texts: Texts): Outcome | { errors: FieldErrors } {
  const choose = texts.cases.question.choose
  const level = HELP_LEVELS.find(one => one === fields.level)
  const prevented = PREVENTED.find(one => one === fields.prevented)
  const outcome = (fields.outcome ?? '').trim().slice(0, QUESTION_LENGTH)
  const errors: FieldErrors = {
    ...(outcome === '' ? { outcome: texts.cases.agreement.something } : {}),
    ...(level ? {} : { level: choose }),
    ...(prevented ? {} : { prevented: choose }),
  }
  return level && prevented && outcome !== '' ? { outcome, level, prevented } : { errors }
}

/** An anonymous question to one expert. */
export const expertForm = (experts: readonly Person[], texts: Texts): Form => {
  const t = texts.cases
  return {
    id: 'case-expert',
    title: t.expert.title,
    submit: t.expert.submit,
    intro: t.expert.intro,
    value: 'new',
    fields: [
      {
        kind: 'choice',
        id: 'people',
        label: t.expert.who,
        options: experts.map(one => ({ value: one.id, label: t.personLine(one.name, one.profession) })),
      },
      { kind: 'choice', id: 'theme', label: t.question.theme, options: options(t.themes) },
      {
        kind: 'choice',
        id: 'age',
        label: t.question.age,
        options: Array.from({ length: 23 }, (_, n) => ({ value: `y${n}`, label: t.years(n) })),
      },
      {
        kind: 'text',
        id: 'question',
        label: t.question.question,
        hint: t.question.questionHint,
        multiline: true,
        maxLength: QUESTION_LENGTH,
      },
      { kind: 'choice', id: 'urgency', label: t.question.urgency, options: options(t.urgencies), value: 'this-week' },
      {
        kind: 'choice',
        id: 'danger',
        label: t.question.danger,
        options: options({ none: t.question.noDanger, ...t.question.dangers }),
      },
      {
        kind: 'choice',
        id: 'identifying',
        label: t.question.identifying,
        options: options(t.question.identifyingOptions),
      },
    ],
  }
}
