import { redFlags } from '../safety/red-flags.ts'
import { type Meaning, questionBook, topic } from '../social-map/lexicon.ts'
import type { MapIndex } from '../social-map/map-index.ts'
import type { Match, Place } from '../social-map/phrases.ts'
import type { Form } from '../social-map/profile.ts'
import type { KindId } from '../social-map/roles.ts'
import { plain } from '../social-map/text.ts'
import { type Evidence, resembling } from '../social-map/topic-resemblance.ts'
import type { Need, QuestionContext, Wish } from './need.ts'
import { type Ages, readAges } from './read-age.ts'
import { aboutNamed, type Named, namedServices, withNamesAsHelp } from './read-named.ts'
import { type Places, readPlaces } from './read-place.ts'
import { scopeOf } from './read-scope.ts'
import { evidenceIn } from './read-topics.ts'
import { type Saying, STATES, saidIn, WISHED } from './said.ts'
import { findSignals, type Signal } from './signals.ts'
import { weighTopics } from './weigh-topics.ts'

/** "Al jaren", "al een paar jaar": years, not weeks or months. */
const LONG_STANDING =
  /\b(?:al|sinds|reeds)(?: ruim| bijna| meer dan| een| zeker){0,2}(?: paar| \d+| twee| drie| vier| vijf| zes)? (?:jaren|jaar)\b(?! (?:oud|jong))|\bal (?:heel |zo |erg )?lang\b/
/**
 * Scores from which the makers of a questionnaire speak of a (moderately) severe depression: EPDS 13 (Cox 1987), PHQ-9 15
 * (Kroenke 2001).
 */
const HIGH_SCORE = /\bepds\D{0,12}(?:1[3-9]|2\d|30)\b|\bphq[- ]?9?\D{1,12}(?:1[5-9]|2[0-7])\b/
/** How long somebody is known tells nothing of the worry. */
const KNOWN_SINCE = /\b(?:ken|kennen|kent)\b[\p{L} ]{0,30}\b(?:al|sinds)(?: \p{L}+){0,2} (?:jaren|jaar|lang)\b/giu

/** "Graag dx", "ouders vragen diagnose": it is asked for, so it has not been made. */
const ASKS_DIAGNOSIS =
  /\b(?:graag|vraagt?|vragen(?: om)?|willen|wil|wenst?|wensen|verzoek(?: om)?|behoefte aan)(?: nu| een| de| graag)? (?:dx|diagnose)\b|\b(?:dx|diagnose) (?:gewenst|gevraagd|graag|nodig)\b/

/** "Hebben ze al iets geprobeerd?": it is asked, so nobody says that it was. */
const ASKS_TRIED =
  /\b(?:hebben|heeft|is|zijn|has|have|did) (?:ze|zij|hij|ouders|er|school|jullie|anything|they|she|he)\b[^.!?]{0,60}\b(?:al|eerder|ooit|yet|before)\b[^.!?]{0,40}\?/

/** Who has looked ("labs en pols goed") takes the body of somebody who does not eat out of danger, not out of sight. */
const checked = (flag: Need['flags'][number]): Need['flags'][number] =>
  flag.kind === 'eating-acute' && !flag.acute
    ? { ...flag, level: 'orange', ...(flag.alike ? { alike: 'some' as const } : {}) }
    : flag

/** An address is no wish for a place to live. */
const LIVES_SOMEWHERE = /\b(?:woont|wonen|woonachtig|wonend) (?=(?:in|te|aan) (?!een |zich|huis))/gi

/** Said beside the name of a service: it was there and is over. */
const OVER =
  /\b(?:geprobeerd|afgesloten|afgerond|doorlopen|gevolgd|geweest|gedaan|gehad|gestopt|vastgelopen|liep vast|te zwaar|zonder (?:resultaat|winst|effect)|niet genoeg|hielp(?:en)? niet|helpt niet|lukte (?:het )?niet|kre(?:eg|gen) het niet|haalde niets uit|afgebroken|betrokken|achter de rug|stopt ermee|stopt er mee)\b/

/** Said beside the name of a service: somewhere else is asked for. */
const ELSEWHERE =
  /\b(?:ergens|elders|andere?|iemand|wie|waar|iets)\b.{0,30}\b(?:eerder|sneller|vlugger)\b|\b(?:ergens|iemand) anders\b|\balternatie[fv]|\bin plaats van\b/
/** Help that has seen the child when it speaks of it. */
const INVOLVED = new Set<string>(['basic-mental', 'practice-nurse', 'family-coach', 'parent-talks', 'class-observer'])

/** Who is named beside a yes gave it, unless it is who waits for one. */
const asksApproval = (id: string, index: MapIndex): boolean =>
  index.profiles.some(profile => profile.service.id === id && profile.requires.has('approval'))

const kindById = (id: string, index: MapIndex): KindId | undefined =>
  index.profiles.find(profile => profile.service.id === id)?.kind ?? undefined

/** Only this much is read for meaning: longer than any question; the rest is repetition or noise. */
const MAX_TEXT = 4000

/**
 * What a question asks for. Deterministic, no network, never throws; at most a few milliseconds for any text.
 * @param context what the form or the practice already says; the text goes before it for places, the context for age.
 */
export function readNeed(text: string, context: QuestionContext, index: MapIndex): Need {
  const read = hear(text.slice(0, MAX_TEXT), context, index)
  const { line, signals, ages, meanings, named, says, speaks, stems, said, tried, age } = read
  const found = context.flags ?? redFlags(text)
  const flags = found.map(({ rule: _, ...flag }) => (says('stable') ? checked(flag) : flag))
  const where = readPlaces(line, index.neighbourhoods, index.municipality)
  const likeness = resembling(read.evidence)
  const none = likeness.find(({ id }) => id === 'none')?.share ?? 0
  const wishes = unique([
    ...wishesIn(signals).filter(wish => !isLearned(wish)),
    ...WISHED.filter(wish => said.has(wish)),
  ])
  const topics = decided(fromAbroad(weighTopics(read.evidence, likeness), wishes), said)
  // a code or a word of pregnancy with an age of 12 or more: that is the age of the mother to be
  const expecting = !topics[0]?.by && whoOf(topics, says('pregnant')) === 'pregnant' && age !== null && age.from >= 12
  const speaking = new Set<KindId | undefined>(
    signals.flatMap(match => (match.value.says === 'kind' && speaks(match) ? [match.value.kind] : [])),
  )
  const elsewhere = ELSEWHERE.test(plain(line))
  const gaveYes = ({ id }: Named) => said.has('approved') && !asksApproval(id, index)
  const need: Need = {
    scope: 'referral',
    topics,
    age: expecting ? null : age,
    adultAge: ages.adult ?? (says('pregnant') || expecting ? (ages.child?.from ?? null) : null),
    ...placesOf(where, context, index),
    elsewhere: where.elsewhere,
    who: whoOf(topics, says('pregnant')),
    perinatal: says('pregnant') || says('birth') || flags.some(flag => flag.topic === 'postpartum'),
    tried,
    untried: said.has('untried'),
    serious: said.has('serious') && !said.has('mild'),
    mild: said.has('mild'),
    diagnosed: said.has('diagnosed'),
    approved: said.has('approved'),
    wishes,
    forms: unique(
      signals.flatMap(({ value, negated }) => (value.says === 'form' && !negated ? [value.form] : [])),
    ) as Form[],
    kinds: asked(kindsIn(signals, speaks), said),
    named: named
      .filter(
        name =>
          !(speaking.size > 0 && speaking.has(kindById(name.id, index))) &&
          !(tried && name.done) &&
          !elsewhere &&
          !gaveYes(name),
      )
      .map(name => name.id),
    exclude: named.filter(name => ((tried || elsewhere) && name.done) || gaveYes(name)).map(name => name.id),
    flags,
    wantsLine: says('line'),
    words: stems.filter(word => word.length > 2),
  }
  return { ...need, scope: scopeOf(need, meanings, line, { child: says('child'), worry: says('worry'), none }) }
}

/** What points at topics in a question: for learning the weights of what it resembles. */
export const topicEvidence = (text: string, index: MapIndex): Evidence =>
  hear(text.slice(0, MAX_TEXT), {}, index).evidence

/** What the wordings alone say beside a topic: for learning how else it is said. */
export const wordingsSay = (text: string, index: MapIndex): ReadonlySet<Saying> =>
  hear(text.slice(0, MAX_TEXT), {}, index).found

/** What stands in a question, before its topics are decided. */
function hear(text: string, context: QuestionContext, index: MapIndex) {
  const line = text.replace(KNOWN_SINCE, ' ')
  const places = index.vocabulary.read(line.replace(LIVES_SOMEWHERE, ' '))
  const named = namedServices(places, index)
  const told = withNamesAsHelp(line, named, index)
  const signals = findSignals(places, line, told)
  const ages = readAges(line)
  const meanings = once(questionBook.find(places, line))
  const says = (what: Signal['says']) => signals.some(match => match.value.says === what && !match.negated)
  const speaks = (match: Match<Signal>) => isSpeaking(match, places)
  const stems = unique(places.flatMap(place => place.forms.map(form => form.stem)))
  // a psychologist or team that asks for more was there already
  const involved = signals.some(
    match => match.value.says === 'kind' && INVOLVED.has(match.value.kind) && !match.negated && speaks(match),
  )
  const found = new Set<Saying>([
    ...STATES.filter(state => says(state)),
    ...wishesIn(signals).filter(isLearned),
    ...(kindsIn(signals, speaks).includes('practice-nurse') ? (['practice'] as const) : []),
    ...(involved || (named.length > 0 && OVER.test(plain(line))) ? (['tried'] as const) : []),
    ...(LONG_STANDING.test(plain(line)) || HIGH_SCORE.test(plain(line)) ? (['serious'] as const) : []),
  ])
  const asks = ASKS_DIAGNOSIS.test(plain(line))
  if (asks) found.delete('diagnosed')
  const said = new Set(saidIn(told, found))
  if (asks) said.delete('diagnosed')
  const tried = said.has('tried') && !said.has('untried') && !ASKS_TRIED.test(plain(line))
  const age = ageOf(ages, context, line, says('pregnant'))
  const evidence = evidenceIn(meanings, line, {
    places,
    age,
    diagnosed: said.has('diagnosed'),
    tried: tried ? aboutNamed(named, index) : [],
    said: saidBeside(signals),
  })
  return { line, places, signals, ages, meanings, named, says, speaks, stems, found, said, tried, age, evidence }
}

const isLearned = (wish: Wish): wish is (typeof WISHED)[number] => (WISHED as readonly Wish[]).includes(wish)

const wishesIn = (signals: Match<Signal>[]): Wish[] =>
  unique(signals.flatMap(({ value, negated }) => (value.says === 'wish' && !negated ? [value.wish] : [])))

/** Kinds of service that are named, and not as who speaks. */
const kindsIn = (signals: Match<Signal>[], speaks: (match: Match<Signal>) => boolean): KindId[] =>
  unique(
    signals.flatMap(match =>
      match.value.says === 'kind' && !match.negated && !speaks(match) ? [match.value.kind] : [],
    ),
  )

/** Whether somebody of the practice is asked for shows in the whole of what is said. */
const asked = (kinds: KindId[], said: ReadonlySet<Saying>): KindId[] => [
  ...kinds.filter(kind => kind !== 'practice-nurse'),
  ...(said.has('practice') ? (['practice-nurse'] as const) : []),
]

/** What a question says beside its topics, as clues for what it resembles. */
const saidBeside = (signals: Match<Signal>[]): string[] =>
  unique(
    signals.flatMap(({ value, negated }) => {
      if (negated) return []
      if (value.says === 'kind') return [`#kind ${value.kind}`]
      if (value.says === 'form') return [`#form ${value.form}`]
      return value.says === 'wish' ? [] : [`#${value.says}`]
    }),
  )

/** Saying a thing again does not make it surer: each wording counts where it stands first. */
const once = (matches: Match<Meaning>[]): Match<Meaning>[] => {
  const first = new Map<Meaning, Match<Meaning>>()
  for (const match of matches)
    if (!first.has(match.value) || first.get(match.value)?.negated) first.set(match.value, match)
  return [...first.values()]
}

/** "De psycholoog denkt aan autisme": who speaks is not who is asked for; nor who is done ("kinderarts klaar"). */
const SPEAKING = new Set(
  'denkt dacht vindt vond vonden vraagt adviseert meldt ziet zag zagen keek zegt zei belt vermoedt twijfelt verwijst stuurt constateert kon konden kun weet wist sloot schreef noemt noemde thinks thought says said asks found saw klaar schoon uitgezocht uitbehandeld done finished'.split(
    ' ',
  ),
)
const isSpeaking = ({ to }: Match<Signal>, places: Place[]): boolean =>
  to > 0 && places.slice(to, to + 3).some(place => SPEAKING.has(place.forms[0]?.plain ?? ''))

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

/** Where a family with a worry asks for English, that it is from abroad tells how to help and not what with. */
function fromAbroad(topics: Need['topics'], wishes: readonly Wish[]): Need['topics'] {
  const worry = topics.find(({ id }) => topic(id).field === 'mind')
  const abroad = topics.find(({ id }) => id === 'newcomers')
  if (!wishes.includes('english') || !worry || !abroad) return topics
  const top = Math.max(worry.weight, abroad.weight)
  return topics
    .map(one => (one === worry ? { ...one, weight: top } : one === abroad ? { ...one, weight: BESIDE * top } : one))
    .sort((a, b) => b.weight - a.weight)
}
const BESIDE = 0.3

/** Where a yes was given, what it was given for is asked, and no longer who decides. */
const decided = (topics: Need['topics'], said: ReadonlySet<Saying>): Need['topics'] =>
  said.has('approved') && topics.some(({ id }) => id !== 'decisions')
    ? topics.filter(({ id }) => id !== 'decisions')
    : topics

function whoOf(topics: Need['topics'], pregnant: boolean): Need['who'] {
  const first = topics[0]
  if (pregnant) return 'pregnant'
  return first ? topic(first.id).who : 'child'
}
