import { isColleague, isMention } from './colleagues.ts'
import type { Find } from './kinds.ts'
import { bare, type Context, extend, isFirst } from './name-parts.ts'
import { nameAt } from './name-rules.ts'
import { notPeople } from './not-people.ts'
import type { Reading } from './reading.ts'
import { gap } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { ORGANISATION_HEADS } from './tables/organisation-words.ts'
import { FAMILY, PROFESSIONALS, SERVICES } from './tables/people-words.ts'
import { BETWEEN } from './tables/surnames.ts'
import { aboveLeast } from './whose.ts'
import type { Candidate } from './whose-clues.ts'

/** Could this word be a name, as far as the word itself goes? */
const possible = (c: Context, at: number): boolean => {
  const { text, lower, capital, shouted } = c.reading.tokens[at]!
  const word = bare(lower)
  if (c.free[at] === 'known' || text.length < 2 || BETWEEN.has(word)) return false
  if (!capital) return isFirst(word) && !COMMON.has(word) && text.length > 2
  if (shouted && text.length <= 5 && !isFirst(word)) return false
  if (PROFESSIONALS.has(word) || SERVICES.has(word) || FAMILY.has(word) || ORGANISATION_HEADS.has(word)) return false
  return !COMMON.has(word) || isFirst(word)
}

/** What at this word may be a name; null: nothing. */
export const candidateAt = (c: Context, at: number): Candidate | null => {
  const seen = nameAt(c, at)
  if (seen) return { ...seen, colleague: isColleague(c.reading, seen.start, seen.end) }
  return possible(c, at)
    ? { start: at, end: at + 1, rule: 'none', colleague: isColleague(c.reading, at, at + 1) }
    : null
}

/** Names are weighed in so many words; in what follows, the rules alone decide. Keeps the longest text within its time. */
const WEIGHED_WORDS = 600

/** All that may be names, in order. */
const candidatesIn = (c: Context): Candidate[] => {
  const found: Candidate[] = []
  for (let at = 0; at < c.reading.tokens.length; ) {
    const candidate = candidateAt(c, at)
    // '@Peter Sem wacht': the mention is one word, and a colleague.
    const mention = candidate !== null && !c.reading.everyone && isMention(c.reading, at)
    if (candidate && !mention) found.push(candidate)
    at = Math.max(mention ? 0 : (candidate?.end ?? 0), at + 1)
  }
  return found
}

/** 'Sem, Bo en Daan': do two names stand in one enumeration? */
const together = ({ reading }: Context, left: Candidate, right: Candidate): boolean => {
  if (left.rule === 'none' || right.rule === 'none') return false
  if (right.start === left.end) return /^ ?[,&+/] ?$/.test(gap(reading, left.end - 1, right.start))
  return right.start === left.end + 1 && ['en', 'and'].includes(reading.tokens[left.end]!.lower)
}

/** How far above what a name needs to be private; in an enumeration they are all or none of them family. */
const margins = (c: Context, candidates: Candidate[]): number[] => {
  const own = candidates.map(one => {
    const byRules = one.rule !== 'none' && (c.reading.everyone || !one.colleague)
    if (one.start >= WEIGHED_WORDS || (c.reading.everyone && byRules)) return byRules ? 1 : -1
    return aboveLeast(c.reading, c.free, one)
  })
  for (let first = 0; first < own.length; ) {
    let end = first + 1
    while (end < own.length && together(c, candidates[end - 1]!, candidates[end]!)) end += 1
    const mean = own.slice(first, end).reduce((sum, one) => sum + one, 0) / (end - first)
    own.fill(mean, first, end)
    first = end
  }
  return own
}

/** Names of children, parents, family and acquaintances. Those of professionals and organisations pass. */
export const names = (reading: Reading): Find[] => {
  const context = { reading, free: notPeople(reading) }
  const candidates = candidatesIn(context)
  const above = margins(context, candidates)
  const finds: Find[] = []
  let past = 0
  for (const [i, { start, end, rule }] of candidates.entries()) {
    if (above[i]! <= 0 || start < past) continue
    past = rule === 'none' ? extend(context, start) : end
    finds.push({ start: reading.tokens[start]!.start, end: reading.tokens[past - 1]!.end, type: 'NAME' })
  }
  return finds
}
