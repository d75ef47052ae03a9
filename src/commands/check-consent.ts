import { z } from 'zod'
import { type Consent, type Facts, nothingKnown } from '../case-discussion/consent/facts.ts'
import { type Decision, judge } from '../case-discussion/consent/judge.ts'
import { asRecorded } from '../case-discussion/consent/settings.ts'
import { CHILD, UNKNOWNS } from '../case-discussion/consent/situation.ts'
import { InputError } from '../errors.ts'
import { consent as texts } from '../texts/nl/consent.ts'

/** `check consent`: one recorded case in, one verdict out. The file that reads the lines turns an InputError into `{id?, error}`. */

export interface ConsentCheck {
  id?: string | number
  decision: Decision
  /** 'child', the id of an adult, or a word for what is not known or must go. */
  missing: string[]
  reason: string
  rule: string
}

const say = texts.input
const object = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape, { error: say.object })
const text = z.string({ error: say.text })
const filled = text.trim().min(1, { error: say.filled })
const yesNo = z.boolean({ error: say.yesNo }).nullish()
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item, { error: say.list })
    .nullish()
    .transform(items => items ?? [])
/** A day, or a moment of which the day counts. */
const day = z.preprocess(
  value => (typeof value === 'string' ? value.trim().split('T')[0] : value),
  z.iso.date({ error: say.day }),
)
/** No text is no day. */
const dayOrNone = z.preprocess(value => (value === '' ? null : value), day.nullish())
const adultId = filled.refine(id => id !== CHILD && !(UNKNOWNS as readonly string[]).includes(id), {
  error: say.reserved,
})

const HOW: Record<string, Consent['how']> = {
  oral: 'oral',
  verbal: 'oral',
  written: 'written',
  digital: 'written',
  electronic: 'written',
}

const child = object({
  ageYears: z.number({ error: say.age }).min(0, { error: say.age }).max(120, { error: say.age }).nullish(),
  ageMonths: z.number({ error: say.months }).int({ error: say.months }).min(0, { error: say.months }).nullish(),
  capable: yesNo,
}).refine(
  c => c.ageYears == null || (c.ageMonths ?? 0) < 12 || Math.floor(c.ageMonths! / 12) === Math.floor(c.ageYears),
  {
    path: ['ageMonths'],
    error: say.ageConflict,
  },
)

const consent = object({
  by: filled,
  form: text.nullish(),
  date: dayOrNone,
  expires: dayOrNone,
  withdrawn: dayOrNone,
  scope: object({ parties: list(text), topics: list(text) }).nullish(),
})

const named = object({
  child,
  authority: list(object({ who: text, id: adultId })),
  consents: list(consent),
  request: object({ parties: list(text), date: day, purpose: text.nullish() }),
})

const request = object({
  request: object({ mode: z.enum(['named', 'anonymous'], { error: say.mode }), identifying: yesNo }),
})
const emergency = z.object(
  { danger: z.enum(['acute', 'suspicion'], { error: say.danger }).nullish() },
  { error: say.notACase },
)

type Case = z.infer<typeof named>

/** Months above eleven are the whole age in months; below, those since the last birthday. */
function ageOf({ ageYears, ageMonths }: Case['child']): Facts['age'] {
  const months = ageMonths == null ? null : ageMonths % 12
  if (ageYears != null) return { years: Math.floor(ageYears), months }
  return ageMonths != null && ageMonths >= 12 ? { years: Math.floor(ageMonths / 12), months } : null
}

const consentOf = (c: Case['consents'][number]): Consent => ({
  by: c.by,
  how: c.form == null ? null : (HOW[c.form.trim().toLowerCase()] ?? 'unclear'),
  date: c.date ?? null,
  expires: c.expires,
  withdrawn: c.withdrawn,
  parties: c.scope?.parties ?? [],
  purposes: c.scope?.topics ?? [],
})

const factsOf = (c: Case): Facts => ({
  ...nothingKnown(c.request.date),
  age: ageOf(c.child),
  capable: c.child.capable ?? null,
  authority: c.authority.map(({ who, id }) => ({ role: who, id })),
  consents: c.consents.map(consentOf),
  parties: c.request.parties,
  purpose: c.request.purpose ?? null,
})

/** Where no day matters. */
const ANY_DAY = '0001-01-01'

const idOf = (input: unknown): { id?: string | number } => {
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(input)
  return id.success ? { id: id.data.id } : {}
}

const complaint = (error: z.ZodError): string => {
  const { path, message } = error.issues[0]!
  return path.length === 0 ? message : say.wrong(path.join('.'), message)
}

function read<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const result = schema.safeParse(input)
  if (!result.success) throw new InputError(complaint(result.error))
  return result.data
}

/** Danger first, then anonymity: neither needs a complete case. */
function readFacts(input: unknown): Facts {
  const { danger } = read(emergency, input)
  if (danger) return { ...nothingKnown(ANY_DAY), danger: [danger] }
  const { mode, identifying } = read(request, input).request
  if (mode === 'anonymous') return { ...nothingKnown(ANY_DAY), mode, identifying: identifying ?? null }
  return factsOf(read(named, input))
}

/**
 * Judges one parsed line.
 * @throws InputError with a Dutch sentence that names the field
 */
export function checkConsent(input: unknown): ConsentCheck {
  const facts = readFacts(input)
  const { decision, missing, reason, rule } = judge(facts, asRecorded)
  return { ...idOf(input), decision, missing: missing.map(m => m.who), reason, rule }
}
