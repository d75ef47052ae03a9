import { redFlags } from '../safety/red-flags.ts'
import { AFTER_DIAGNOSIS, LACKS, LEADING, USUAL_AGES } from '../social-map/lexicon/nature.ts'
import { guessTopics, type Meaning, outsideRow, questionBook, topic, topicsOfCode } from '../social-map/lexicon.ts'
import type { MapIndex } from '../social-map/map-index.ts'
import type { Match, Place } from '../social-map/phrases.ts'
import type { Form } from '../social-map/profile.ts'
import type { KindId } from '../social-map/roles.ts'
import { plain } from '../social-map/text.ts'
import type { Need, QuestionContext, Scope, Wish } from './need.ts'
import { type Ages, readAges } from './read-age.ts'
import { type Places, readPlaces } from './read-place.ts'
import { type Signal, signalBook } from './signals.ts'

/** "Al jaren", "al een paar jaar": years, not weeks or months. */
const LONG_STANDING =
  /\b(?:al|sinds|reeds)(?: ruim| bijna| meer dan| een| zeker){0,2}(?: paar| \d+| twee| drie| vier| vijf| zes)? (?:jaren|jaar)\b(?! (?:oud|jong))|\bal (?:heel |zo |erg )?lang\b/

/** Only this much is read for meaning: longer than any question; the rest is repetition or noise. */
const MAX_TEXT = 8000
/** A topic must be at least this sure to answer on. */
const CERTAIN = 0.35
/** Topics below this share of the first are left out. */
const SHARE = 0.3

/**
 * What a question asks for. Deterministic, no network, never throws; at most a few milliseconds for any text.
 * @param context what the form or the practice already says; the text goes before it for places, the context for age.
 */
export function readNeed(text: string, context: QuestionContext, index: MapIndex): Need {
  const line = text.slice(0, MAX_TEXT)
  const places = index.vocabulary.read(line)
  const signals = signalBook.find(places)
  const ages = readAges(line)
  const flags = redFlags(text).map(({ kind, level, acute, topic }) => ({ kind, level, acute, topic }))
  const meanings = questionBook.find(places)
  const named = namedServices(places, index)
  const says = (what: Signal['says']) => signals.some(match => match.value.says === what && !match.negated)
  const where = readPlaces(line, index.neighbourhoods, index.municipality)
  const stems = unique(places.flatMap(place => place.forms.map(form => form.stem)))
  const tried = says('tried') && !says('untried')
  const age = ageOf(ages, context, line, says('pregnant'))
  const topics = weighTopics(meanings, line, age, says('diagnosed'), tried ? aboutNamed(named, index) : [], stems)
  const need: Need = {
    scope: 'referral',
    topics,
    age,
    adultAge: ages.adult ?? (says('pregnant') ? (ages.child?.from ?? null) : null),
    ...placesOf(where, context, index),
    elsewhere: where.elsewhere,
    who: whoOf(topics, says('pregnant')),
    perinatal: says('pregnant') || says('birth') || flags.some(flag => flag.topic === 'postpartum'),
    tried,
    serious: (says('serious') || LONG_STANDING.test(plain(line))) && !says('mild'),
    mild: says('mild'),
    diagnosed: says('diagnosed'),
    approved: says('approved'),
    wishes: unique(
      signals.flatMap(({ value, negated }) => (value.says === 'wish' && !negated ? [value.wish] : [])),
    ) as Wish[],
    forms: unique(
      signals.flatMap(({ value, negated }) => (value.says === 'form' && !negated ? [value.form] : [])),
    ) as Form[],
    kinds: unique(
      signals.flatMap(({ value, negated }) => (value.says === 'kind' && !negated ? [value.kind] : [])),
    ) as KindId[],
    named: named.filter(name => !tried || !name.done).map(name => name.id),
    exclude: tried ? named.filter(name => name.done).map(name => name.id) : [],
    flags,
    wantsLine: says('line'),
    words: stems.filter(word => word.length > 2),
  }
  return { ...need, scope: scopeOf(need, meanings, says('child'), says('worry'), line) }
}

const unique = <T>(items: T[]): T[] => [...new Set(items)]

function ageOf(ages: Ages, context: QuestionContext, text: string, pregnant: boolean): Need['age'] {
  if (context.age !== undefined) return { from: context.age, to: context.age }
  if (pregnant && !/baby|kind|dreumes|peuter/.test(plain(text))) return null
  return ages.child
}

function placesOf(found: Places, context: QuestionContext, index: MapIndex) {
  const known = (name: string | undefined) =>
    name ? readPlaces(`in ${name}`, index.neighbourhoods, index.municipality).home : null
  const home = found.home ?? known(context.neighbourhood) ?? found.school ?? found.practice
  return {
    neighbourhood: home,
    schoolNeighbourhood: found.school,
    practiceNeighbourhood: found.practice ?? known(context.practiceNeighbourhood),
  }
}

function whoOf(topics: Need['topics'], pregnant: boolean): Need['who'] {
  const first = topics[0]
  if (pregnant) return 'pregnant'
  return first ? topic(first.id).who : 'child'
}

/** Codes of the ICPC in a text: "P22", "Z 25"; letters of chapters that exist, and never "m13" or "v15". */
function codesIn(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])([ABDFHKLNPRSTUWXYZabdfhklnprstuwxyz]) ?(\d{2})(?:\.\d{1,2})?(?![\p{L}\p{N}])/gu,
    ),
  ]
    .filter(match => match[1] === match[1]?.toUpperCase() || /[pz]/.test(match[1] ?? ''))
    .map(match => `${match[1]?.toUpperCase()}${match[2]}`)
}

/** Sure of each topic: independent wordings add up, longer ones count more, a code counts as a sure word. */
function weighTopics(
  matches: Match<Meaning>[],
  text: string,
  age: Need['age'],
  diagnosed: boolean,
  extra: string[],
  stems: string[],
): Need['topics'] {
  const doubt = new Map<string, number>()
  const add = (id: string, weight: number) => doubt.set(id, (doubt.get(id) ?? 1) * (1 - Math.min(0.95, weight)))
  const heard = new Set<string>()
  for (const match of matches) {
    const id = match.value.topic
    if (!id || (match.negated && !LACKS.includes(id))) continue
    const key = `${id} ${match.from} ${match.to}`
    if (heard.has(key)) continue
    heard.add(key)
    add(id, match.value.weight * 0.62 * lengthFactor(match) * coverFactor(match, matches))
  }
  const codes = codesIn(text)
  for (const code of codes) for (const { id, first } of topicsOfCode(code)) add(id, first ? 0.75 : 0.4)
  for (const id of extra) add(id, 0.55)
  const list = led(
    [...doubt].map(([id, rest]) => ({
      id,
      weight: (1 - rest) * usual(id, age) * (AFTER_DIAGNOSIS.includes(id) && !diagnosed ? 0.5 : 1),
    })),
  )
  list.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const top = list[0]?.weight ?? 0
  if (top < CERTAIN) return guessed(stems, age, list)
  return list.filter(item => item.weight >= top * SHARE && item.weight > 0.2).slice(0, 6)
}

/** A guess from single telling words: enough to start from when two words or a rare one point the same way. */
const GUESS = { enough: 0.75, weight: 0.4 }

function guessed(stems: string[], age: Need['age'], faint: Need['topics']): Need['topics'] {
  const list = guessTopics(stems)
    .map(({ id, weight }) => ({
      id,
      weight: (weight + (faint.find(item => item.id === id)?.weight ?? 0)) * usual(id, age),
    }))
    .filter(({ weight }) => weight >= GUESS.enough)
    .sort((a, b) => b.weight - a.weight)
  const top = list[0]?.weight ?? 1
  return list.map(({ id, weight }) => ({ id, weight: (GUESS.weight * weight) / top }))
}

/** A cause or a request goes before the symptoms that come with it. */
function led(list: Need['topics']): Need['topics'] {
  if (!list.some(item => LEADING.includes(item.id) && item.weight >= 0.5)) return list
  return list.map(item => (LEADING.includes(item.id) ? item : { ...item, weight: item.weight * 0.72 }))
}

/** The same words mean something else at another age: "eet niet" of a toddler and of a girl of 15. */
function usual(id: string, age: Need['age']): number {
  const range = USUAL_AGES[id]
  if (!range || !age) return 1
  return age.to >= range[0] - 0.1 && age.from <= range[1] ? 1 : 0.4
}

/** What the help that was tried is about: "Thuisbij heeft een jaar meegelopen" says that it is about the whole family. */
const aboutNamed = (named: Named[], index: MapIndex): string[] =>
  named.flatMap(({ id }) => {
    const profile = index.profiles.find(profile => profile.service.id === id)
    return profile
      ? [...profile.topics]
          .filter(([, strength]) => strength >= 0.95)
          .map(([topic]) => topic)
          .slice(0, 2)
      : []
  })

const lengthFactor = (match: Match<Meaning>): number => Math.min(1.45, 0.8 + 0.2 * match.length)

/** A short wording inside a longer one of another topic says little: "bang" in "bang om fouten te maken". */
const coverFactor = (match: Match<Meaning>, all: Match<Meaning>[]): number =>
  all.some(
    other =>
      !other.loose &&
      other.length > match.length &&
      !other.negated &&
      other.from <= match.from &&
      other.to >= match.to &&
      other.value.topic !== match.value.topic &&
      other.value.weight >= match.value.weight,
  )
    ? 0.45
    : 1

interface Named {
  id: string
  /** The text says it was tried. */
  done: boolean
}

/** Services that the text calls by name or old name; names of ordinary words need all of them in a row. */
function namedServices(places: Place[], index: MapIndex): Named[] {
  const found = new Map<string, Named>()
  places.forEach((place, i) => {
    for (const form of place.forms.slice(0, 2))
      for (const entry of index.byName.get(form.stem) ?? []) {
        const start = i - entry.stems.indexOf(form.stem)
        const whole = entry.stems.every((stem, n) => places[start + n]?.forms.some(f => f.stem === stem))
        if (
          !whole ||
          (entry.stems.length === 1 && (entry.stems[0] ?? '').length < 4 && !/^\d+$/.test(entry.stems[0] ?? ''))
        )
          continue
        found.set(entry.service.id, { id: entry.service.id, done: true })
      }
  })
  return [...found.values()]
}

/** Whether it is a question for the social map at all. */
function scopeOf(need: Need, meanings: Match<Meaning>[], child: boolean, worry: boolean, text: string): Scope {
  if (need.flags.length > 0) return 'referral'
  const outside = meanings.filter(match => match.value.outside && !match.negated)
  const first = need.topics[0]?.weight ?? 0
  const other = 1 - outside.reduce((rest, match) => rest * (1 - 0.55 * lengthFactorOf(match.length)), 1)
  if (need.named.length > 0 && other < 0.8) return 'referral'
  const row = outside.sort((a, b) => b.length - a.length)[0]
  const kind = row?.value.outside ? outsideRow(row.value.outside).kind : null
  const small = kind === 'small-talk' || kind === 'about-bot'
  if (kind && other > first + (small && need.words.length > 3 ? 0.25 : 0.05)) return kind
  if (isAdult(need, child)) return 'adult'
  if (need.topics.length > 0) return 'referral'
  if (kind) return kind
  if (child || worry || need.age || need.kinds.length > 0 || need.forms.length > 0) return 'unclear'
  return /\p{L}/u.test(text) ? 'off-topic' : 'small-talk'
}

const lengthFactorOf = (length: number): number => Math.min(1.5, 0.85 + 0.15 * length)

/** An adult without a child in sight: youth care ends at 23, services for young people at 27. */
const isAdult = (need: Need, child: boolean): boolean =>
  need.adultAge !== null &&
  need.adultAge > 27 &&
  need.age === null &&
  !child &&
  need.who !== 'pregnant' &&
  need.who !== 'professional'
