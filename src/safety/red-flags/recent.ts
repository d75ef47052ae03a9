import type { Token } from './tokens.ts'

/** Days and parts of days that are at most a week ago, and counts of hours and days. Source: RF07, Centrum Seksueel Geweld. */
const RECENT = new Set(
  `gisteren gister gisteravond gisternacht gistermiddag gisterochtend eergisteren vannacht vandaag vanochtend vanmorgen vanmiddag
  vanavond zojuist daarnet zonet zondag maandag dinsdag woensdag donderdag vrijdag zaterdag zondagavond vrijdagavond zaterdagavond
  vrijdagnacht zaterdagnacht zondagnacht yesterday tonight today monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
)
/** "Vorige nacht", "last night", "deze week". */
const OF_LATE = /^(?:afgelopen|vorige|vorig|verleden|last|deze|dit|this) (?:nacht|avond|weekend|week|night|dagen)$/

/** Whether a text says that it was within the week in which traces can be kept. */
export const isRecent = (tokens: Token[]): boolean =>
  tokens.some(({ word }, i) => RECENT.has(word) || OF_LATE.test(`${word} ${tokens[i + 1]?.word ?? ''}`))
