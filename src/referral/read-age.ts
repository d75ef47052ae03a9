import { plain } from '../social-map/text.ts'

/** Ages in a text, years. */
export interface Ages {
  child: { from: number; to: number } | null
  adult: number | null
}

/** Oldest age that is still youth care (Jeugdwet 1.1 with extended help: 23; young adults' services run to 27). */
const YOUNG = 27

const NUMBERS: Record<string, number> = Object.fromEntries(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig'
    .split(' ')
    .map((word, n) => [word, n]),
)
const SPOKEN_NUMBERS: Record<string, number> = {
  twie: 2,
  vief: 5,
  vuuf: 5,
  vijve: 5,
  zesse: 6,
  zeuven: 7,
  zeuve: 7,
  achte: 8,
  achten: 8,
  negn: 9,
  neuge: 9,
  teen: 10,
  elve: 11,
  twaalve: 12,
  dartien: 13,
  fieftien: 15,
  vieftien: 15,
  zeuventien: 17,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  tweejarige: 2,
}
const ALL_NUMBERS = { ...NUMBERS, ...SPOKEN_NUMBERS }

/** Stages of life as people name them, years; Dutch schools: groep 1 starts at 4, the first class of secondary school at 12. */
const STAGES: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:baby|babytje|babys|zuigeling|pasgeboren|newborn|boreling|infant)\b/, 0, 0.99],
  [/\bdreumes(?:je)?\b/, 1, 1.99],
  [/\b(?:peuter\w*|toddlers?)\b/, 2, 3.99],
  [/\b(?:kleuter\w*|preschoolers?)\b/, 4, 5.99],
  [/\b(?:brugklas\w*|brugpieper|brugger|eersteklasser|eerstejaars vo)\b/, 12, 13.99],
  [/\btweedeklasser\b/, 13, 14.99],
  [/\bderdeklasser\b/, 14, 15.99],
  [/\b(?:18\+|18 ?plus|achttienplusser)/, 18, 24.99],
  [/\b(?:eindexamen|examenjaar|examenkandidaat|bovenbouw)\w*/, 15, 18.99],
  [/\b(?:basisschool|basisscholier|onderbouw basis|basisschoolleerling|schoolkind|primary school)\b/, 4, 12.99],
  [
    /\b(?:puber(?!teit)\w*|tiener(?!moeder|zwanger)\w*|teens?|teenagers?|adolescent\w*|havist|vmboer|gymnasiast|vwoer|middelbare|middelbare school|scholier|hormoonbom)\b/,
    12,
    17.99,
  ],
  [/\b(?:mbo|mbo-student|mboer)\b/, 16, 22.99],
  [/\b(?:student|studente|studenten|jongvolwassene|jongvolwassen|young adult|undergrad)\b/, 18, 24.99],
]

const UNIT = '(?:jr|jrs|jaar|jaartje|jarig|jarige|jarigen|joar|jaor|jor|yo|yrs|years|year|yr|y)'
const DURATION_BEFORE =
  /(?:\bal|\bsinds|\bbinnen|\bna|\bover|\belk|\belke|\bper|\bruim|\bafgelopen|\bwachttijd|\bduurt|\bgedurende|\bpas|\bvoor|\blaatste|\bhalf|\bfor|\bsince|\bwithin|\bweg|\bbijna al|\bzo.n|\bcirca|\bongeveer)\s*$/
const DURATION_AFTER =
  /^\s*(?:geleden|lang|later|bezig|verder|wachten|wachttijd|wachtlijst|durend|ago|long|zwanger|zw\b|pregnant|hulp|therapie|logopedie|begeleiding|niet naar|thuis\b|per\b)/
const ADULT_BEFORE =
  /\b(?:moeder|moeders|mam|mama|vader|papa|ouder|ouders|oma|opa|tante|oom|partner|stiefvader|stiefmoeder|vriend|mother|father|mum|dad|zwangere|kraamvrouw|juf|huisarts|collega)\b[^.;0-9]{0,10}$/
const SIBLING_BEFORE =
  /\b(?:broer|broertje|broertjes|broers|zus|zusje|zusjes|zussen|stiefbroer|stiefzus|brusje|andere kind|kleine van|de kleine|jongste|baby|nichtje|neefje|vriendje|vriendin)\b(?: van| is|\s|[(,])*\(?$/
const PREGNANT = /\b(?:zwanger|zwangere|zwangerschap|pregnant|in verwachting|zwagner|zwnager)\b/
const YOUNG_WORD =
  /\b(?:kind|kindje|jongen|jongetje|meisje|zoon|zoontje|dochter|dochtertje|jongere|leerling|kids?|boy|girl|son|daughter|child|baby|peuter|kleuter|puber|tiener|jochie|knaapje|wicht|keend|kiend|menneke|tweeling|drieling|kinderen|knaapie)\b/

interface Found {
  from: number
  to: number
  at: number
  adult: boolean
  sibling: boolean
  /** How sure a notation is: "8 jr" more than a bare "8". */
  sure: number
  list?: boolean
}

/**
 * Ages of the child and of the parent in a text, in every notation that practices use: "8jr", "v 15", "m13", "groep 5",
 * "2,5", "2 en half", "brugklas", "6 wkn", "bijna 18". Durations ("al 3 jaar") and weeks of pregnancy are no ages.
 */
export function readAges(text: string): Ages {
  const line = normalise(text.slice(0, 4000))
  const found = [...weeksAndMonths(line), ...years(line), ...notations(line), ...classes(line)]
  const adult = found.filter(age => age.adult || age.from >= YOUNG + 1)
  const young = found.filter(age => !age.adult && age.from < YOUNG + 1)
  return { child: childAge(line, young), adult: adult.sort((a, b) => b.sure - a.sure)[0]?.from ?? null }
}

function childAge(line: string, found: Found[]): { from: number; to: number } | null {
  const own = found.filter(age => !age.sibling)
  const candidates = own.length > 0 ? own : found
  const best = Math.max(0, ...candidates.map(age => age.sure))
  const first = candidates.filter(age => age.sure === best).sort((a, b) => a.at - b.at)[0]
  if (!first) {
    const stage = STAGES.find(([pattern]) => pattern.test(line))
    return stage ? { from: stage[1], to: stage[2] } : null
  }
  const together = first.list ? candidates.filter(age => age.list) : [first]
  return { from: Math.min(...together.map(age => age.from)), to: Math.max(...together.map(age => age.to)) }
}

/** Number words become figures, "2 en half" and "2½" become 2.5, "bijna 18" 17. */
function normalise(text: string): string {
  return plain(text)
    .replace(/(\d) ?1⁄2/g, '$1.5')
    .replace(/(\d) en (?:een )?half(?:je)?/g, '$1.5')
    .replace(/\banderhalf(?:jarig)?\b/g, '1.5')
    .replace(/\bhalf ?jaar(?:tje)?(?= oud)/g, '6 maanden')
    .replace(/[\u2640\u2642]/g, ' m')
    .replace(/([a-z]+)(jarig(?:e|en)?)\b/g, (whole, word, tail) =>
      word in ALL_NUMBERS ? `${ALL_NUMBERS[word]} ${tail}` : whole,
    )
    .replace(/[a-z]+/g, word => (word in ALL_NUMBERS && word !== 'een' ? String(ALL_NUMBERS[word]) : word))
    .replace(/\bbijna (\d{1,2})\b/g, (_, n) => String(Number(n) - 1))
    .replace(/(\d),(\d)\b(?! ?[,.]?\d)/g, '$1.$2')
}

function* weeksAndMonths(line: string): Generator<Found> {
  for (const match of line.matchAll(
    /(\d{1,2}) ?-?(wk|wkn|wks|weken|week|weeks|mnd|mnds|mndn|maand|maanden|moand|months?|mo)\b/g,
  )) {
    const before = line.slice(Math.max(0, match.index - 40), match.index)
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 24)
    if (DURATION_BEFORE.test(before) || DURATION_AFTER.test(after) || PREGNANT.test(before)) continue
    const old = /^(?:e)?[ -]?(?:oud|old|pp)\b/.test(after)
    const named =
      /\b(?:baby|zuigeling|kindje|kleintje|dreumes|newborn|kind|zoontje|dochtertje|jongetje|meisje|tweeling|drieling|son|daughter|kleine|jongen)\b[^.]{0,14}$/.test(
        before,
      )
    const start = /(?:^|[,:;(] ?|\bvan ?)$/.test(before) && /^\s*(?:$|[,.;:)])/.test(after)
    if (!old && !named && !start) continue
    const years = Number(match[1]) / (match[2]?.startsWith('w') ? 52 : 12)
    yield {
      from: years,
      to: years,
      at: match.index,
      adult: false,
      sibling: SIBLING_BEFORE.test(before) && !/\bbaby\b/.test(before),
      sure: 3,
    }
  }
}

function* years(line: string): Generator<Found> {
  const pattern = new RegExp(`(\\d{1,3})(?:\\.(\\d))? ?-?${UNIT}\\b`, 'g')
  for (const match of line.matchAll(pattern)) {
    const before = line.slice(Math.max(0, match.index - 40), match.index)
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 24)
    if (
      DURATION_AFTER.test(after) ||
      (/jaar/.test(match[0]) && /^ na\b/.test(after)) ||
      (DURATION_BEFORE.test(before) && !/^\s*(?:oud|old)/.test(after) && !/jarig/.test(match[0]))
    )
      continue
    if (/\b(?:iq|bmi|avi|groep|klas|phq-?a?)\s*$/.test(before)) continue
    yield* withPartner(line, match.index, Number(`${match[1]}.${match[2] ?? 0}`), before, 3)
  }
}

/** "kinderen van 6 en 9 jaar", "9 en 11": both are meant. */
function* withPartner(line: string, at: number, age: number, before: string, sure: number): Generator<Found> {
  if (age > 110) return
  const adult = (ADULT_BEFORE.test(before) && !YOUNG_WORD.test(before.slice(-14))) || age > YOUNG
  const sibling = SIBLING_BEFORE.test(before)
  const pair = /(\d{1,2}) (?:en|&|\+|of|and) $/.exec(before)
  const list = pair !== null && Number(pair[1]) < YOUNG
  yield { from: age, to: age, at, adult, sibling, sure, ...(list ? { list } : {}) }
  if (list) yield { from: Number(pair[1]), to: Number(pair[1]), at: at - 5, adult, sibling: false, sure, list }
  const next = /^\d{1,2}(?:\.\d)? (?:en|&|\+|and) (\d{1,2})\b/.exec(line.slice(at))
  if (next && !list && Number(next[1]) < YOUNG && age < YOUNG) {
    yield { from: age, to: age, at, adult, sibling, sure, list: true }
    yield { from: Number(next[1]), to: Number(next[1]), at: at + 5, adult, sibling, sure, list: true }
  }
}

const PERSON =
  '(?:jongen|jongetje|jong|meisje|zoon|zoontje|dochter|dochtertje|kind|kindje|kinderen|boy|girl|son|daughter|child|kid|kleuter|peuter|puber|tiener|student|studente|jongere|leerling|tweeling|drieling|broertjes|zusjes|broers|jochie|knaap|knaapje|wicht|keend|kiend|patient|pt|brugklasser|ze|hij|zij|patiente|teen|toddler|baby|dreumes|kids|jongens|meisjes)'

function* notations(line: string): Generator<Found> {
  const patterns: [RegExp, number][] = [
    [
      new RegExp(
        `\\b${PERSON}(?: van| is|,|:)?[ (]{1,2}(\\d{1,2})(?:\\.(\\d))?\\b(?! ?(?:wk|week|weken|mnd|maand|uur|keer|x|dagen|dag|%|kg|kilo|huizen|adressen|min))`,
        'g',
      ),
      2.5,
    ],
    [
      /\b(?:jaar of|leeftijd|lft|age|aged|wordt|net|turns|is net|inmiddels) ?[.:]? ?(\d{1,2})(?:\.(\d))?\b(?! ?(?:wk|week|weken|mnd|maand|uur|keer|x|dagen|kilo))/g,
      2.4,
    ],
    [/\b[mvjdfg] ?\/? ?(\d{1,2})(?:\.(\d))?\b(?!\d)/g, 2.5],
    [/\b(\d{1,2})(?:\.(\d))? ?(?:[mvj]|jongen|meisje|boy|girl|jongetje)\b/g, 2.5],
    [
      /\b(?:man|vrouw|mevrouw|meneer|mw|dhr|mevr|moeder|vader|oma|opa|zwangere|zwanger)[ ,:(]{1,2}(\d{1,2})(?:\.(\d))?\b(?! ?(?:wk|week|weken|mnd|maand|uur|keer|x|dagen|kinderen))/g,
      2.4,
    ],
    [
      /\bvan (\d{1,2})(?:\.(\d))?(?= ?(?:$|[,.;:)?!]| ?[a-z]))(?! ?(?:wk|wkn|week|weken|mnd|maand|maanden|uur|keer|x|dagen|dag|kilo|kg|min))/g,
      2,
    ],
    [
      /\b(?:is|was|pas|amper|nog maar|net|ruim|knul|gast|kerel|meid|mnl|vrl|lln|kleinkind|kleinzoon|kleindochter|neefje|nichtje) (\d{1,2})(?:\.(\d))?\b(?! ?(?:wk|wkn|week|weken|mnd|maand|maanden|uur|keer|x|dagen|dag|kilo|kg|min|jaar geleden|%|kinderen|dingen))/g,
      1.8,
    ],
    [/(?:^|[,;:(.]\s?|\bis )(\d{1,2})(?:\.(\d))?(?=\s?(?:$|[,;:).?!]))/g, 1.5],
    [/^(\d{1,2})(?:\.(\d))?(?= [a-z])(?! ?(?:wk|wkn|week|weken|mnd|maand|uur|keer|x|dagen|%|kg|kilo))/g, 1.2],
    [/ (\d{1,2})(?:\.(\d))?$/g, 1.2],
  ]
  for (const [pattern, sure] of patterns)
    for (const match of line.matchAll(pattern)) {
      const digits = match.index + match[0].search(/\d/)
      const before = line.slice(Math.max(0, digits - 40), digits)
      if (
        /\b(?:groep|klas|iq|avi|phq-?a?|bmi|pols|havo|vwo|vmbo|level|niveau|nr|nummer|rr|sdq|tensie|hf)[ :-]*$/.test(
          before,
        )
      )
        continue
      if (/\d[.:/]$/.test(before)) continue
      yield* withPartner(line, digits, Number(`${match[1]}.${match[2] ?? 0}`), before, sure)
    }
}

function* classes(line: string): Generator<Found> {
  for (const match of line.matchAll(/\bgroep ?([1-8])\b/g)) {
    const from = Number(match[1]) + 3
    yield { from, to: from + 1.99, at: match.index, adult: false, sibling: false, sure: 1 }
  }
  for (const match of line.matchAll(
    /\b(?:klas ([1-6])|([1-6])e? ?(?:havo|vwo|vmbo|gymnasium|klas)|(?:havo|vwo|vmbo|gym) ([1-6]))\b/g,
  )) {
    const from = Number(match[1] ?? match[2] ?? match[3]) + 11
    yield { from, to: from + 1.99, at: match.index, adult: false, sibling: false, sure: 1 }
  }
}

/** Whether the text is about a pregnancy now. */
export const speaksOfPregnancy = (text: string): boolean => PREGNANT.test(plain(text))
