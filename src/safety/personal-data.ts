/**
 * The personal-data guard: finds what says who a child, a parent, a relative or an acquaintance is, before anything
 * is stored, logged or sent on. Professionals, organisations, services, ages and appointments pass. Tables and rules
 * only; nothing leaves this function but its result. Sources: AVG article 4 (1), domain research A6 and D4.
 */
import { addresses } from './personal-data/addresses.ts'
import { type Colleagues, colleaguesOf } from './personal-data/asked.ts'
import { bareBsn, labelledBsn } from './personal-data/bsn.ts'
import { dates } from './personal-data/dates.ts'
import { emails } from './personal-data/email.ts'
import { type Folded, fold } from './personal-data/fold.ts'
import type { Find, MaskedFind, PersonalDataSpan } from './personal-data/kinds.ts'
import { names } from './personal-data/names.ts'
import { phones } from './personal-data/phone.ts'
import { type Phrases, phraseSet } from './personal-data/phrases.ts'
import { plates } from './personal-data/plates.ts'
import { professionals } from './personal-data/professionals.ts'
import { type Reading, read } from './personal-data/reading.ts'
import { inUnredacted, masked, redact } from './personal-data/redact.ts'
import { bankAccounts, internetAddresses, references } from './personal-data/references.ts'
import { schoolClasses } from './personal-data/schools.ts'
import { socialAccounts } from './personal-data/social.ts'

export type { MaskedFind, PersonalDataSpan, PersonalDataType } from './personal-data/kinds.ts'

export interface PersonalDataOptions {
  /**
   * Names of services, organisations, neighbourhoods, municipalities and professionals here: these pass. Hand in the
   * same array each time: it is read once, and may not change afterwards.
   */
  known?: readonly string[]
  /**
   * Full names of who works here: these pass, and a first name of them where a colleague is asked something. The same
   * array each time, as above; not looked at where nobody passes.
   */
  colleagues?: readonly string[]
  /** Makes a birth date an age in the redacted text, and tells an appointment from a birth date. */
  today?: Date
  /** Nobody passes: professionals, their numbers and their addresses go too. For text that leaves the house. */
  everyone?: boolean
}

/** What the guard says about one text. Holds nothing of the original but masks: safe to keep and to show its writer. */
export interface PersonalData {
  /** In order, not overlapping; UTF-16 positions in the text as given. */
  spans: PersonalDataSpan[]
  /** True as soon as there is one span. */
  block: boolean
  /** The text with a neutral word in place of each span: it can still be answered. */
  redacted: string
  /** For each span what it is, in a form that its writer recognises and nobody else can use: 'S••'. */
  masked: MaskedFind[]
}

/** What wins where two see the same text: the one with the clearest shape first. */
const DETECTORS: readonly ((reading: Reading) => Find[])[] = [
  labelledBsn,
  emails,
  bankAccounts,
  references,
  phones,
  dates,
  bareBsn,
  internetAddresses,
  plates,
  addresses,
  socialAccounts,
  schoolClasses,
  professionals,
  names,
]

/** Keeps each find that overlaps nothing that came before it; personal data goes before what passes. */
const settle = (length: number, groups: readonly Find[][]): Find[] => {
  const taken = new Uint8Array(length)
  const kept: Find[] = []
  for (const group of groups)
    for (const find of group.toSorted(
      (a, b) => Number(a.type === null) - Number(b.type === null) || b.end - b.start - (a.end - a.start),
    )) {
      if (find.end <= find.start || taken.subarray(find.start, find.end).includes(1)) continue
      taken.fill(1, find.start, find.end)
      kept.push(find)
    }
  return kept
}

type Seen = Find & { type: PersonalDataSpan['type'] }
const inOriginal = (folded: Folded, find: Seen): PersonalDataSpan => ({
  start: folded.from[find.start]!,
  end: folded.to[find.end - 1]!,
  type: find.type,
})

// Two characters of the folded text can come from one of the original: spans that touch there are one.
const apart = (spans: PersonalDataSpan[]): PersonalDataSpan[] =>
  spans.toSorted((a, b) => a.start - b.start).filter((span, i, all) => i === 0 || span.start >= all[i - 1]!.end)

/** What passes is left alone, unless nobody passes. */
const blocking = (find: Find, everyone: boolean): Seen[] =>
  find.type !== null ? [{ ...find, type: find.type }] : everyone ? [{ ...find, type: 'OTHER' }] : []

const detect = (
  text: string,
  known: Phrases,
  colleagues: Colleagues,
  today: Date | null,
  everyone: boolean,
): PersonalDataSpan[] => {
  const folded = fold(text)
  const reading = read(folded, known, colleagues, today, everyone)
  const finds = settle(
    folded.text.length,
    DETECTORS.map(detector => detector(reading)),
  )
  return apart(finds.flatMap(find => blocking(find, everyone)).map(seen => inOriginal(folded, seen)))
}

/** Spans that meet become one, of the type of the first. */
const merged = (spans: PersonalDataSpan[]): PersonalDataSpan[] => {
  const out: PersonalDataSpan[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else out.push({ ...span })
  }
  return out
}

const NONE: readonly string[] = []

/** Looks again at the redacted text until nothing is left in it: taking one thing out can uncover another. */
const MOST_LOOKS = 4

/**
 * Finds the personal data in a text. Pure, linear in the length of the text, never throws.
 * @param text any text, also malformed
 */
export const personalData = (text: string, options: PersonalDataOptions = {}): PersonalData => {
  const { today = null, everyone = false } = options
  const known = phraseSet(options.known ?? NONE)
  const colleagues = colleaguesOf((!everyone && options.colleagues) || NONE)
  let spans = detect(text, known, colleagues, today, everyone)
  let redacted = redact(text, spans, today)
  for (let look = 1; spans.length > 0 && look < MOST_LOOKS; look += 1) {
    const later = detect(redacted, known, colleagues, today, everyone)
    if (later.length === 0) break
    spans = merged([...spans, ...inUnredacted(text, spans, today, later)])
    redacted = redact(text, spans, today)
  }
  return { spans, block: spans.length > 0, redacted, masked: spans.map(span => masked(text, span)) }
}
