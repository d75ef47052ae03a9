import { isColleague, isMention } from './colleagues.ts'
import type { Find } from './kinds.ts'
import { bare, type Context, extend, isFirst, type NameWords } from './name-parts.ts'
import { nameAt } from './name-rules.ts'
import { notPeople } from './not-people.ts'
import type { Reading } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { ORGANISATION_HEADS } from './tables/organisation-words.ts'
import { FAMILY, PROFESSIONALS, SERVICES } from './tables/people-words.ts'
import { BETWEEN } from './tables/surnames.ts'
import { isPrivate } from './whose.ts'
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

const byRules = (candidate: Candidate): boolean => candidate.rule !== 'none' && !candidate.colleague

/** The words of the name, when it is one that may not stand. */
const judged = (c: Context, candidate: Candidate): NameWords | null => {
  const { start, end, rule } = candidate
  if (!c.reading.everyone && isMention(c.reading, start)) return null
  const everyone = c.reading.everyone && rule !== 'none'
  const found = everyone || (start < WEIGHED_WORDS ? isPrivate(c.reading, c.free, candidate) : byRules(candidate))
  if (!found) return null
  return rule === 'none' ? { start, end: extend(c, start) } : { start, end }
}

/** Names of children, parents, family and acquaintances. Those of professionals and organisations pass. */
export const names = (reading: Reading): Find[] => {
  const context = { reading, free: notPeople(reading) }
  const finds: Find[] = []
  for (let at = 0; at < reading.tokens.length; ) {
    const candidate = candidateAt(context, at)
    const name = candidate && judged(context, candidate)
    if (name)
      finds.push({ start: reading.tokens[name.start]!.start, end: reading.tokens[name.end - 1]!.end, type: 'NAME' })
    // '@Peter Sem wacht': the mention is one word.
    const end = name?.end ?? (candidate && !isMention(reading, at) ? candidate.end : at + 1)
    at = Math.max(end, at + 1)
  }
  return finds
}
