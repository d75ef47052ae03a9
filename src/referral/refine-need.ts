import { topic } from '../social-map/lexicon.ts'
import type { MapIndex } from '../social-map/map-index.ts'
import { plain } from '../social-map/text.ts'
import type { Need, Wish } from './need.ts'
import { readAges } from './read-age.ts'
import { readNeed } from './read-need.ts'
import { bareWishes, type Cue, cuesIn } from './refine-cues.ts'

/** How a message leans on the one before it. */
const OPENINGS =
  /^(?:en |maar |of |wat als|stel |als (?:ze|hij|het|die)\b|liever|dan |kan (?:het|dat|ook|die)\b|is er (?:ook|iets)|nog iets|and |what if|what about|rather|nee\b|ja maar|oh\b|sorry|ik bedoel|trouwens|(?:hij|ze|zij|het|dat|die) (?:is|was|woont|zit|heeft)\b)/
/** Somebody is introduced: "jongen 10", "14 jr", "een meisje van", "m9"; "12" and "12 jaar" alone are not. */
const NEW_CHILD =
  /^(?:en )?(?:een )?(?:jongen|meisje|zoon|dochter|peuter|kleuter|puber|baby|kind|tiener|jongere|boy|girl|[mv] ?\d{1,2}|\d{1,2} ?(?:jr|jaar|j|mnd|wkn|yo))\b/
/** Longer than this is a story of its own, however it begins. */
const SHORT = 12
/** Words that tell no story: with only these beside an age or a wish, the message leans on what was asked. */
const SMALL = new Set(
  'een de het en of dan als is was wordt hij ze zij die dat dit van voor in bij met maar wel niet geen ook nog hoor trouwens toch ja nee oh sorry wat hoe jaar jr oud old years year she he the a and what if jongen meisje kind peuter kleuter puber baby tiener broer broertje zus zusje haar zijn hun nu al bijna net groep klas bedoel ik stel mnd maanden wkn weken'.split(
    ' ',
  ),
)
const NOT_ASKED: readonly Need['scope'][] = ['small-talk', 'about-bot', 'off-topic', 'medical', 'adult']
/** A wish takes the place of one that it contradicts. */
const OPPOSITE: Partial<Record<Wish, Wish[]>> = {
  group: ['individual'],
  individual: ['group'],
  online: ['home', 'school'],
  home: ['online', 'school'],
  school: ['home', 'online'],
}
/** In so few words a topic that no wording says says nothing against what was asked. */
const FEW_WORDS = 5
/** The first answer is not wanted: the next one comes in front. */
const REJECTS: readonly Cue[] = ['full', 'other', 'lighter', 'heavier', 'no-help']
const CHANGES: readonly Cue[] = [...REJECTS, 'parents', 'not-group', 'not-online']

const wordsOf = (line: string): string[] => line.split(/[^a-z0-9]+/).filter(word => word !== '')

/** A child that is not the one of before, with something the matter. */
const isNewChild = (line: string): boolean =>
  NEW_CHILD.test(line) && wordsOf(line).some(word => !SMALL.has(word) && !/^[mv]?\d+(?:jr|j|mnd|wkn|yo)?$/.test(word))

/** Says something new about the same family: an age, a place, a wish, that it was tried. */
const adds = (fresh: Need): boolean =>
  fresh.age !== null ||
  fresh.adultAge !== null ||
  fresh.neighbourhood !== null ||
  fresh.wishes.length > 0 ||
  fresh.forms.length > 0 ||
  fresh.kinds.length > 0 ||
  fresh.named.length > 0 ||
  fresh.tried ||
  fresh.serious ||
  fresh.mild ||
  fresh.diagnosed ||
  fresh.approved

/** A follow-up leans on the answer before it; a question of its own brings its own worry. */
function followsUp(before: Need, fresh: Need, line: string, cues: Set<Cue>): boolean {
  if (fresh.flags.length > 0 || fresh.elsewhere || cues.has('new')) return false
  if (fresh.who === 'pregnant' && fresh.perinatal && before.who !== 'pregnant') return false
  if (CHANGES.some(cue => cues.has(cue))) return !isNewChild(line)
  const missing = before.topics.length === 0 && fresh.topics.length > 0 && fresh.age === null
  if (missing) return true
  if (isNewChild(line)) return false
  const leans = OPENINGS.test(line) || cues.has('also')
  if (fresh.topics.length > 0) return leans
  return adds(fresh) && (leans || !NOT_ASKED.includes(fresh.scope) || fresh.mild || wordsOf(line).length <= 6)
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

function wishesOf(before: Wish[], now: Wish[], cues: Set<Cue>): Wish[] {
  const gone = new Set<Wish>(now.flatMap(wish => OPPOSITE[wish] ?? []))
  if (cues.has('not-group')) gone.add('group')
  if (cues.has('not-online')) gone.add('online')
  return union(before, now).filter(wish => !gone.has(wish) || (now.includes(wish) && !before.includes(wish)))
}

/** Something that is there as well comes with what was asked; for the parents, what is about parents goes first. */
function topicsOf(before: Need, fresh: Need, cues: Set<Cue>): Need['topics'] {
  if (cues.has('parents')) {
    const own = fresh.topics.filter(({ id }) => topic(id).who === 'parent')
    const asked = own.length > 0 ? own : [{ id: PARENTS, weight: 1 }]
    return [...asked, ...before.topics.filter(({ id }) => !asked.some(other => other.id === id))].slice(0, 6)
  }
  const aboutAnswer = fresh.tried || REJECTS.some(cue => cues.has(cue))
  if (fresh.topics.length === 0 || aboutAnswer) return before.topics.length > 0 ? before.topics : fresh.topics
  if (!cues.has('also')) return fresh.topics
  const known = new Set(fresh.topics.map(({ id }) => id))
  return [...fresh.topics, ...before.topics.filter(({ id }) => !known.has(id))].slice(0, 6)
}
/** The topic of parents who want help for themselves in bringing up a child. */
const PARENTS = 'parenting'

/** How heavy the help should be now. */
function weightOf(before: Need, fresh: Need, cues: Set<Cue>): Pick<Need, 'tried' | 'untried' | 'serious' | 'mild'> {
  const untried = (before.untried || fresh.untried) && !fresh.tried
  if (cues.has('lighter') || fresh.mild) return { tried: false, untried, serious: false, mild: true }
  const serious = before.serious || fresh.serious || cues.has('heavier')
  return {
    tried: before.tried || fresh.tried || cues.has('no-help'),
    untried: untried && !cues.has('no-help'),
    serious,
    mild: before.mild && !serious,
  }
}

function placesOf(
  before: Need,
  fresh: Need,
): Pick<Need, 'neighbourhood' | 'schoolNeighbourhood' | 'practiceNeighbourhood'> {
  // a message about the school alone does not move the house
  const elsewhere = [fresh.schoolNeighbourhood, fresh.practiceNeighbourhood]
  const house = fresh.neighbourhood && !elsewhere.includes(fresh.neighbourhood) ? fresh.neighbourhood : null
  return {
    neighbourhood: house ?? before.neighbourhood ?? fresh.neighbourhood,
    schoolNeighbourhood: fresh.schoolNeighbourhood ?? before.schoolNeighbourhood,
    practiceNeighbourhood: fresh.practiceNeighbourhood ?? before.practiceNeighbourhood,
  }
}

/**
 * A follow-up in the same conversation: 'en als ze 13 is?', 'liever in een groep', 'die is vol'.
 * @param shown services of the answer before it, best first
 * @returns the need of before with what is new; null when the message is a question of its own
 */
export function refineNeed(before: Need, text: string, shown: string[], index: MapIndex): Need | null {
  const line = plain(text).trim().slice(0, 200)
  if (NOT_ASKED.includes(before.scope) || text.trim().split(/\s+/).length > SHORT) return null
  const cues = cuesIn(text)
  const read = readNeed(text, {}, index)
  const fresh = {
    ...read,
    wishes: union(read.wishes, bareWishes(text)),
    topics: read.topics.filter(({ by }) => by === undefined || wordsOf(line).length > FEW_WORDS),
    age: read.age ?? (before.who === 'pregnant' ? null : readAges(text).child),
  }
  if (!followsUp(before, fresh, line, cues)) return null
  const rejected = REJECTS.some(cue => cues.has(cue)) && shown[0] ? [shown[0]] : []
  return {
    ...before,
    ...placesOf(before, fresh),
    ...weightOf(before, fresh, cues),
    scope: 'referral',
    topics: topicsOf(before, fresh, cues),
    who: cues.has('parents') ? 'parent' : before.who,
    age: fresh.age ?? before.age,
    adultAge: fresh.adultAge ?? before.adultAge,
    diagnosed: before.diagnosed || fresh.diagnosed,
    approved: before.approved || fresh.approved,
    wishes: wishesOf(before.wishes, fresh.wishes, cues),
    forms: union(before.forms, fresh.forms),
    kinds: fresh.kinds.length > 0 && !fresh.tried ? fresh.kinds : before.kinds,
    named: fresh.named.length > 0 ? fresh.named : before.named,
    exclude: union(before.exclude, [...rejected, ...fresh.exclude]),
    words: union(before.words, fresh.words),
  }
}
