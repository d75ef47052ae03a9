import { choice, type Field, type FieldErrors, type Form } from '../form.ts'
import type { Texts } from '../texts/index.ts'
import { type CaseFile, PURPOSES } from './case.ts'
import { bandOf } from './consent/age.ts'
import type { Adult, Consent, Day, Facts } from './consent/facts.ts'
import { consentOf } from './facts.ts'

/** Who can have authority, and who is asked as well but has none: the id is what the case calls them. */
const HOLDERS = ['mother', 'father', 'parent', 'guardian'] as const
const OTHERS = ['foster-parent', 'gezinsvoogd'] as const
const CHECKS = ['register', 'court-order', 'file', 'told'] as const
/** In these years the next birthday lets someone else decide: then the months are asked. */
const BEFORE_A_THRESHOLD = [11, 15, 17]

const yesNo = (value: boolean | null): { value?: string } => (value === null ? {} : { value: value ? 'yes' : 'no' })

/** Asked every time, because a birthday between two times changes who decides. */
function ageFields(facts: Facts, { cases }: Texts): Field[] {
  const t = cases.consent
  if (!facts.age || !BEFORE_A_THRESHOLD.includes(facts.age.years)) return []
  const { years } = facts.age
  const ages = { [`y${years}`]: cases.years(years), [`y${years + 1}`]: cases.years(years + 1) }
  const months = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`m${n}`, t.months(n)]))
  return [choice('age', t.ageNow, ages, { value: `y${years}` }), choice('months', t.monthsLabel, months)]
}

function from12(facts: Facts, t: Texts['cases']['consent']): Field[] {
  const band = facts.age && bandOf(facts.age.years)
  if (band === '0-11') return []
  return [
    choice('capable', t.capable, t.yesNo, { optional: true, ...yesNo(facts.capable) }),
    ...(band === '12-15' || band === null
      ? [
          choice('secret', t.secret, t.secrets, { optional: true }),
          choice('persists', t.persists, t.yesNo, { optional: true, ...yesNo(facts.persists) }),
        ]
      : []),
  ]
}

/**
 * Step two: who decides for this child and what each of them said. Filling it again adds what was said since.
 * @param people the readers, by person id, as the family is told who they are
 */
export function consentForm(
  file: CaseFile,
  facts: Facts,
  people: Record<string, string>,
  today: Day,
  texts: Texts,
): Form {
  const t = texts.cases.consent
  const held = facts.authority.map(adult => adult.id)
  return {
    id: 'case-consent',
    title: t.title,
    submit: t.submit,
    intro: t.intro,
    value: file.id,
    fields: [
      ...ageFields(facts, texts),
      choice('authority', t.authority, t.holders, { multiple: true, optional: true, value: held.join(',') }),
      choice('check', t.check, t.checks, {
        optional: true,
        ...(facts.authority[0]?.checked ? { value: facts.authority[0].checked } : {}),
      }),
      choice('parents', t.parents, t.parentsOptions, {
        optional: true,
        ...(facts.parents ? { value: facts.parents } : {}),
      }),
      choice('supervision', t.supervision, t.supervisions, {
        optional: true,
        ...(facts.supervision ? { value: facts.supervision } : {}),
      }),
      ...from12(facts, t),
      choice('yes', t.yes, { child: t.child, ...t.holders, ...t.others }, { multiple: true, optional: true }),
      choice('no', t.no, { child: t.child, ...t.holders }, { multiple: true, optional: true }),
      choice('purpose', texts.cases.question.purpose, texts.cases.purposes, { value: file.purpose }),
      choice('how', t.how, t.hows, { value: 'oral' }),
      { kind: 'date', id: 'date', label: t.date, value: today },
      { kind: 'date', id: 'until', label: t.until, optional: true },
      choice('parties', t.parties, people, { multiple: true, value: Object.keys(people).join(',') }),
      choice('informed', t.informed, t.yesNo),
      choice('free', t.free, t.yesNo),
    ],
  }
}

const several = (field: string | undefined, known: readonly string[]): string[] =>
  (field ?? '').split(',').filter(value => known.includes(value))
const answer = (field: string | undefined): boolean | null => (field === 'yes' ? true : field === 'no' ? false : null)
const one = <T extends string>(list: readonly T[], value: string | undefined): T | null =>
  list.find(item => item === value) ?? null

const DAY = /^\d{4}-\d{2}-\d{2}$/

function adultsIn(fields: Record<string, string>, before: readonly Adult[]): Adult[] {
  const checked = one(CHECKS, fields.check)
  const holders = several(fields.authority, HOLDERS).map((role): Adult => ({ role, id: role, checked }))
  const others = several(fields.yes, OTHERS).map((role): Adult => ({ role, id: role }))
  const kept = before.filter(
    adult => (OTHERS as readonly string[]).includes(adult.id) && !others.some(o => o.id === adult.id),
  )
  return [...holders, ...others, ...kept]
}

/** The age as it is told today; what is not asked stays. */
function ageIn(fields: Record<string, string>, age: Facts['age']): Facts['age'] {
  const [, months] = /^m(\d{1,2})$/.exec(fields.months ?? '') ?? []
  const older = age && fields.age === `y${age.years + 1}` ? 1 : 0
  return age && months !== undefined ? { years: age.years + older, months: Math.min(Number(months), 11) } : age
}

function mistakes(
  fields: Record<string, string>,
  facts: Facts,
  parties: readonly string[],
  today: Day,
  t: Texts['cases']['consent'],
) {
  const errors: FieldErrors = {}
  if (facts.age && BEFORE_A_THRESHOLD.includes(facts.age.years) && !/^m\d{1,2}$/.test(fields.months ?? ''))
    errors.months = t.choose
  const said = (fields.yes ?? '') !== '' || (fields.no ?? '') !== ''
  if (said && !DAY.test(fields.date ?? '')) errors.date = t.needsDate
  else if (said && fields.date! > today) errors.date = t.notYet
  if (fields.until && (!DAY.test(fields.until) || fields.until < today)) errors.until = t.untilPast
  if ((fields.yes ?? '') !== '' && parties.length === 0) errors.parties = t.choose
  return errors
}

/** The facts with what the family said now added to what they said before. */
export function readConsentForm(
  fields: Record<string, string>,
  file: CaseFile,
  facts: Facts,
  people: readonly string[],
  today: Day,
  texts: Texts,
): Facts | { errors: FieldErrors } {
  const parties = several(fields.parties, people)
  const errors = mistakes(fields, facts, parties, today, texts.cases.consent)
  if (Object.keys(errors).length > 0) return { errors }
  const told = fields.months ? today : facts.on
  const purpose = one(PURPOSES, fields.purpose) ?? file.purpose
  const known: Facts = {
    ...facts,
    age: ageIn(fields, facts.age),
    on: told,
    purpose,
    capable: answer(fields.capable) ?? facts.capable,
    authority: adultsIn(fields, facts.authority),
    parents: one(['together', 'discord', 'unreachable'] as const, fields.parents),
    supervision: one(['none', 'voluntary', 'ots'] as const, fields.supervision),
    keepFromParents: fields.secret === 'asked' || fields.secret === 'harm' || facts.keepFromParents,
    informingHarms: fields.secret === 'harm' || facts.informingHarms,
    persists: answer(fields.persists) ?? facts.persists,
  }
  const consents = several(fields.yes, ['child', ...HOLDERS, ...OTHERS]).map(
    (by): Consent =>
      consentOf(known, {
        by,
        how: one(['oral', 'written', 'unclear'] as const, fields.how) ?? 'unclear',
        date: fields.date ?? null,
        expires: fields.until || null,
        parties,
        purposes: [purpose],
        informed: answer(fields.informed) === true,
        free: answer(fields.free) === true,
      }),
  )
  const refusals = several(fields.no, ['child', ...HOLDERS]).map(by => ({ by, date: fields.date ?? null }))
  return { ...known, consents: [...facts.consents, ...consents], refusals: [...facts.refusals, ...refusals] }
}
