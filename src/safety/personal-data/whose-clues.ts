/**
 * What counts for whose name a word is: how the word looks, which lists it stands in, what the rules said, and the
 * words around it. Each clue is a short text, so that everyone can read what a name was judged on.
 */
import { ageAfter } from './age.ts'
import type { Mark } from './not-people.ts'
import { isProfession } from './professionals.ts'
import { gap, type Reading, type Token } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { FIRST_NAMES } from './tables/first-names.ts'
import { generationOf } from './tables/generations.ts'
import { EVERYDAY, NAME_WORDS } from './tables/name-words.ts'
import { ORGANISATION_HEADS, PLACES } from './tables/organisation-words.ts'
import { FAMILY, SERVICES, TITLES } from './tables/people-words.ts'
import { SURNAMES } from './tables/surnames.ts'
import { ofLife, ofWork } from './tables/talk-words.ts'
import { HUMAN_VERBS, PERSON_VERBS, WORK_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'
import { looksLikePlace } from './word-kinds.ts'

/** Words [start, end) that may be a name, and what the rules made of them. */
export interface Candidate {
  start: number
  end: number
  /** The rule that saw a name; 'none': no rule did. */
  rule: string
  /** The rules took it for a colleague. */
  colleague: boolean
}

// What has a name of its own and is nobody: a pet, a doll, a programme, a storm.
const THINGS = words(`
  hond hondje kat kater poes cavia konijn paard pony hamster vis papegaai knuffel knuffelbeer pop handpop robot dier huisdier denkbeeldig ingebeeld fantasievriend
  app spel spelletje game boek boekje prentenboek strip film filmpje serie musical liedje lied boot schip trein storm orkaan wet actie rapport notitie motie fonds
  project campagne module kamer zaal ruimte zaaltje gebouw vleugel merk pil tas jas schoenen pak pizza chocola koekjes broodjes type model versie systeem tool bot chatbot
  syndroom ziekte teken test schaal reflex methode methodiek programma cursus training workshop podcast blog documentaire album idool rapper zanger zangeres influencer youtuber vlogger acteur figuur personage
  afkorting acroniem bedrijf firma winkel supermarkt restaurant camping bakkerij bakker kapsalon sportschool manege vliegtuig satelliet kaars planeet
`)
const THING = /^\p{L}{3,}(?:hond|paard|robot|pony|boek|film|spel|game|app|kamer|zaal|boerderij|bakkerij)$/u

// The first that fits says what a neighbour is.
const CLASSES: readonly [string, (lower: string, token: Token) => boolean][] = [
  ['thing', lower => THINGS.has(lower) || THING.test(lower)],
  ['work', isProfession],
  ['service', lower => SERVICES.has(lower) || ORGANISATION_HEADS.has(lower)],
  ['title', lower => TITLES.has(lower)],
  ['family', lower => FAMILY.has(lower)],
  ['works', lower => WORK_VERBS.has(lower)],
  ['does', lower => HUMAN_VERBS.has(lower)],
  ['said', lower => PERSON_VERBS.has(lower)],
  ['place', lower => PLACES.has(lower)],
  ['name', (lower, token) => token.capital && FIRST_NAMES.has(lower)],
  ['capital', (lower, token) => token.capital && !token.first && !COMMON.has(lower)],
  ['verb', lower => /[^aeiou]t$/.test(lower)],
]
const classOf = (token: Token): string => CLASSES.find(([, is]) => is(token.lower, token))?.[0] ?? 'other'

const listed = (word: string): string => {
  if (FIRST_NAMES.has(word)) return NAME_WORDS.has(word) || EVERYDAY.has(word) || COMMON.has(word) ? 'word' : 'first'
  if (SURNAMES.has(word)) return 'surname'
  if (looksLikePlace(word)) return 'place'
  return COMMON.has(word) ? 'common' : 'unknown'
}
/** What each word of a text is, looked up once: names stand close together and share their neighbours. */
interface Facts {
  classes: string[]
  talks: string[]
  text: string
}
const talkOf = (lower: string): string => {
  const life = ofLife(lower)
  return ofWork(lower) ? (life ? 'both' : 'work') : life ? 'life' : 'neither'
}
const AGE = /(?<![\d-])\d{1,2}(?:[,.]5)? ?(?:jr|jaar|jarig|j\b|mnd|maanden|yrs|years)/
/** So many words say what a text talks of. */
const LOOKED_AT = 300
/** Does the text tell an age, and talk of life or of work? */
const textTalk = (reading: Reading, talks: string[]): string => {
  const first = talks.slice(0, LOOKED_AT)
  const count = (kind: string): number => first.filter(talk => talk === kind || talk === 'both').length
  const [work, life] = [count('work'), count('life')]
  const age = AGE.test(reading.lower.slice(0, LOOKED_AT * 10)) ? 'age' : ''
  return `${age} ${work === life ? 'even' : work > life ? 'work' : 'life'}`
}
const made = new WeakMap<Reading, Facts>()
const factsOf = (reading: Reading): Facts => {
  const known = made.get(reading)
  if (known) return known
  const talks = reading.tokens.map(({ lower }) => talkOf(lower))
  const facts = { classes: reading.tokens.map(classOf), talks, text: textTalk(reading, talks) }
  made.set(reading, facts)
  return facts
}
const cased = (token: Token): string => (token.shouted ? 'shouted' : token.capital ? 'capital' : 'small')

/** Only what parts two words counts: a comma, a bracket, a colon; not how much room there is. */
const between = (reading: Reading, left: number): string =>
  left < 0 || left + 1 >= reading.tokens.length
    ? '|'
    : gap(reading, left, left + 1)
        .replace(/[\s\d]+/g, '')
        .slice(0, 2)

/** How far words count that do not stand right beside the name. */
const REACH = 10
/** So far they count once more. */
const NEAR = 3
const BEGINNING = 5
const MOST = 3

const around = (reading: Reading, { start, end }: Candidate, clues: string[]): void => {
  const { tokens } = reading
  const { classes, talks } = factsOf(reading)
  let from = start
  while (from > 0 && start - from < REACH && !tokens[from]!.first) from -= 1
  let to = end
  while (to < tokens.length && to - end < REACH && !tokens[to]!.first) to += 1
  let [work, life] = [0, 0]
  const [nearFrom, nearTo] = [Math.max(from, start - NEAR), Math.min(to, end + NEAR)]
  const near = new Set([...talks.slice(nearFrom, start), ...talks.slice(end, nearTo)])
  clues.push(`near:${near.has('life') ? 'life' : ''} ${near.has('work') ? 'work' : ''}`)
  for (let i = from; i < to; i += 1) {
    if (i >= start && i < end) continue
    const { lower } = tokens[i]!
    if (talks[i] === 'work' || talks[i] === 'both') work += 1
    if (talks[i] === 'life' || talks[i] === 'both') life += 1
    clues.push(`~${lower}`, `~@${classes[i]}`)
    if (lower.length > BEGINNING) clues.push(`~${lower.slice(0, BEGINNING)}*`)
  }
  const more = work === life ? (work === 0 ? 'neither' : 'both') : work > life ? 'work' : 'life'
  clues.push(`work:${Math.min(work, MOST)}`, `life:${Math.min(life, MOST)}`, `talk:${more}`)
}

/** The clues of one candidate; a clue may come more than once and counts once. */
export const cluesOf = (reading: Reading, marks: readonly Mark[], candidate: Candidate): Set<string> => {
  const { start, end, rule, colleague } = candidate
  const { tokens } = reading
  const token = tokens[start]!
  const word = token.lower.replace(/'s?$/, '')
  const at = (i: number): string => tokens[i]?.lower ?? '|'
  const list = listed(word)
  const facts = factsOf(reading)
  const kind = (i: number): string => facts.classes[i] ?? 'nothing'
  const talk = (i: number): string => facts.talks[i] ?? 'neither'
  const before = `${at(start - 1)}${between(reading, start - 1)}`
  const after = `${between(reading, end - 1)}${at(end)}`
  const [kindBefore, kindAfter] = [kind(start - 1), kind(end)]
  const clues = [
    `rule:${rule}`,
    `rule:${colleague ? 'colleague' : rule === 'none' ? 'none' : 'name'}`,
    `mark:${marks[start] || 'none'}`,
    `is:${list}`,
    `is:${list},${cased(token)},${token.first ? 'first' : 'inside'}`,
    `born:${generationOf(word)}`,
    `text:${facts.text}`,
    `words:${Math.min(end - start, 2)}`,
    `-1:${before}`,
    `-1@${kindBefore}${between(reading, start - 1)}`,
    `-2:${at(start - 2)}`,
    `-2-1:${at(start - 2)} ${before}`,
    `-2-1@${kind(start - 2)} ${before}`,
    `+1:${after}`,
    `+1@${between(reading, end - 1)}${kindAfter}`,
    `+1+2:${after} ${at(end + 1)}`,
    `+1+2@${after} ${kind(end + 1)}`,
    `+2@${kindAfter} ${kind(end + 1)}`,
    `-1+1@${kindBefore}${between(reading, start - 1)} ${between(reading, end - 1)}${kindAfter}`,
    `-1+1:${before} ${after}`,
    `${token.first ? 'first' : 'inside'}+1:${after}`,
    `+1%${between(reading, end - 1)}${talk(end)}`,
    `+2%${talk(end + 1)}`,
    `+3%${talk(end + 2)}`,
    `-1%${talk(start - 1)}`,
    `+1+2%${after} ${talk(end + 1)}`,
    `+1+3%${after} ${talk(end + 2)}`,
  ]
  if (list === 'unknown') clues.push(`ends:${word.slice(-2)}`, `ends:${word.slice(-3)}`)
  if (ageAfter(reading, end - 1)) clues.push('age')
  if (/'s?$/.test(token.lower)) clues.push('possessive')
  around(reading, candidate, clues)
  return new Set(clues)
}
