import type { Neighbourhood } from '../social-map/service.ts'
import { plain } from '../social-map/text.ts'
import { distance } from '../social-map/vocabulary.ts'

/** Neighbourhoods that a text names, by what they are the place of. */
export interface Places {
  home: string | null
  school: string | null
  practice: string | null
  elsewhere: string | null
}

type Role = 'home' | 'school' | 'practice'

/** Names that are ordinary words too count only after a word of place, or when they stand alone. */
const ORDINARY = new Set(
  'centrum noord zuid oost west midden dorp stad markt haven kern park plein brink binnenstad station kade hof berg molen uitkijk veld bos kerk hoek eiland poort'.split(
    ' ',
  ),
)
const PLACE_BEFORE = /^(?:in|uit|wijk|buurt|te|naar|praktijk|kern|dorp|wonen|woont|huisarts|locatie|regio|from|lives)$/
const ARTICLES = /^(?:de|het|t|een|op)$/
/** A street or an institution that bears the name of a neighbourhood is not that neighbourhood. */
const STREET_AFTER = /^(?:straat|laan|weg|plein|steeg|dreef|singel|kade|pad|voor|seksueel|college)$/
const SCHOOL_WORDS = /^(?:school|basisschool|juf|klas|groep|leerling|scholen|obs|bs|schoolplein|kinderopvang)$/
const PRACTICE_WORDS = /^(?:praktijk|huisarts|huisartsen|huisartsenpraktijk|ha|hap|gezondheidscentrum)$/
const HOME_WORDS = /^(?:woont|wonen|wonend|woonachtig|thuis|gezin|lives|living)$/

/** Dutch municipalities of some size, as a place that a text may name besides its own (CBS, municipalities). */
const MUNICIPALITIES = new Set(
  'amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad zwolle leiden leeuwarden maastricht dordrecht ede zoetermeer delft venlo deventer helmond alkmaar hilversum heerlen amstelveen purmerend roosendaal schiedam spijkenisse vlaardingen gouda hoorn velsen almelo lelystad assen bergen capelle veenendaal katwijk zeist nieuwegein roermond doetinchem hoogeveen terneuzen middelburg vlissingen weert sittard kerkrade emmen meppel hardenberg kampen harderwijk barneveld tiel culemborg wageningen winterswijk oss uden veghel waalwijk oosterhout goes zutphen hengelo oldenzaal drachten heerenveen sneek papendrecht ridderkerk barendrecht rijswijk wassenaar noordwijk woerden houten soest baarn huizen bussum naarden weesp diemen uithoorn aalsmeer haarlemmermeer hoofddorp heemskerk beverwijk castricum heiloo schagen medemblik enkhuizen volendam edam hillegom lisse'.split(
    ' ',
  ),
)

/** Towns that are ordinary words too count with a capital only: "jaren in kampen", "houten blokken". */
const WORDS_TOO = new Set('kampen bergen houten hoorn ede goes oss best'.split(' '))
const isTown = ({ text, written }: Word): boolean =>
  MUNICIPALITIES.has(text) && (!WORDS_TOO.has(text) || /^\p{Lu}/u.test(written))

interface Word {
  text: string
  /** As written, to see a capital. */
  written: string
  /** Punctuation stood before or after it. */
  alone: boolean
}

/** "St Walburg" is Sint Walburg. */
const spelledOut = (word: string): string => (word === 'st' ? 'sint' : word)

/** Words of a text without losing articles: names have them ("Ten Have", "De Kolkhof"). */
function split(text: string): Word[] {
  const pieces = text.slice(0, 6000).split(/([^\p{L}\p{N}’'-]+)/u)
  const found: Word[] = []
  for (let i = 0; i < pieces.length; i += 2) {
    const written = pieces[i] as string
    if (written === '') continue
    const before = pieces[i - 1] ?? '.'
    const after = pieces[i + 1] ?? '.'
    found.push({
      text: spelledOut(plain(written).replace(/[^a-z0-9]/g, '')),
      written,
      alone:
        /[.,;:(!?]|^\s*$/.test(before.trim() || (i === 0 ? '.' : 'x')) &&
        /[.,;:)!?]/.test(after.trim() || (i >= pieces.length - 2 ? '.' : 'x')),
    })
  }
  return found
}

/** Names to look for, each a list of words without its article. */
export interface PlaceNames {
  name: string
  key: string
  words: number
}

export const placeNames = (neighbourhoods: Neighbourhood[]): PlaceNames[] =>
  neighbourhoods
    .flatMap(({ name, parts }) => [name, ...parts].map(part => ({ name, part })))
    .map(({ name, part }) => {
      const words = plain(part)
        .split(/[^a-z0-9]+/)
        .map(spelledOut)
        .filter((word, i, all) => word !== '' && !(all.length > 1 && i === 0 && /^(?:de|het|t)$/.test(word)))
      return { name, key: words.join(''), words: words.length }
    })
    .filter(place => place.key.length > 2)

/** The names of a map, made ready once. */
const namesOf = (neighbourhoods: Neighbourhood[]): PlaceNames[] => {
  const names = known.get(neighbourhoods) ?? placeNames(neighbourhoods)
  known.set(neighbourhoods, names)
  return names
}
const known = new WeakMap<Neighbourhood[], PlaceNames[]>()

/** The neighbourhoods named in a text, with typing errors and words written apart or together. */
export function readPlaces(text: string, neighbourhoods: Neighbourhood[], municipality: string): Places {
  const words = split(text)
  const names = namesOf(neighbourhoods)
  const result: Places = { home: null, school: null, practice: null, elsewhere: null }
  const taken = new Set<number>()
  for (const size of [3, 2, 1])
    for (let i = 0; i + size <= words.length; i++) {
      if (taken.has(i) || taken.has(i + (size >> 1)) || taken.has(i + size - 1)) continue
      const place = placeAt(words, i, size, names)
      if (!place) continue
      for (let n = i; n < i + size; n++) taken.add(n)
      result[roleAt(words, i, size)] ??= place
    }
  result.elsewhere = otherMunicipality(words, municipality, names, result.home !== null)
  return result
}

function placeAt(words: Word[], at: number, size: number, names: PlaceNames[]): string | null {
  const key = words
    .slice(at, at + size)
    .map(word => word.text)
    .join('')
  if (key.length < 3 || key.length > 40) return null
  const exact = names.find(name => name.key === key)
  const next = words[at + size]
  if (next && STREET_AFTER.test(next.text)) return null
  // "niet uit Noord maar uit Zuid"
  if (words[at - 2]?.text === 'niet' && /^(?:uit|in)$/.test(words[at - 1]?.text ?? '')) return null
  if (exact) return !ORDINARY.has(key) || cue(words, at, size) ? exact.name : null
  if (key.length < 6 || ORDINARY.has(key)) return null
  // two errors only where a place is to be expected: "appeltaart" is not Appelgaard
  const placed = cue(words, at, size)
  const near = names.filter(
    name =>
      !ORDINARY.has(name.key) &&
      name.key.length >= 6 &&
      name.key[0] === key[0] &&
      distance(key, name.key) <= (name.key.length >= 9 && placed ? 2 : 1),
  )
  return near.length > 0 && new Set(near.map(name => name.name)).size === 1 ? (near[0]?.name ?? null) : null
}

const cue = (words: Word[], at: number, size: number): boolean => {
  const before = words[at - 1]
  const earlier = before && ARTICLES.test(before.text) ? words[at - 2] : undefined
  return (
    PLACE_BEFORE.test(before?.text ?? '') ||
    PLACE_BEFORE.test(earlier?.text ?? '') ||
    (words[at]?.alone ?? false) ||
    (at > 0 && /^\p{Lu}/u.test(words[at]?.written ?? '') && size === 1)
  )
}

/** "school in Centrum", "huisarts in Boschrand", "praktijk Marslo:" tell whose place it is; else it is where they live. */
function roleAt(words: Word[], at: number, size: number): Role {
  const before = words.slice(Math.max(0, at - 3), at).map(word => word.text)
  const after = words.slice(at + size, at + size + 1).map(word => word.text)
  const atSchool = /^(?:naar|op)$/.test(after[0] ?? '') && words[at + size + 1]?.text === 'school'
  if (atSchool) return 'school'
  if (before.some(word => HOME_WORDS.test(word))) return 'home'
  if (before.some(word => PRACTICE_WORDS.test(word)) || after.some(word => PRACTICE_WORDS.test(word))) return 'practice'
  if (before.some((word, i) => SCHOOL_WORDS.test(word) || (/^[1-8]$/.test(word) && before[i - 1] === 'groep')))
    return 'school'
  return 'home'
}

/** Somebody lives there; whose house it is stands before it. */
const LIVES = /^(?:woont|wonen|wonend|woonachtig|woonplaats|ingeschreven|verhuisd|lives|live|living|moved)$/
/** Of these the house tells nothing about where the child lives. */
const OTHERS = /^(?:vader|opa|oma|broer|zus|vriend|vriendin|tante|oom|ex|biologische)$/
/** What else may be in another town: birth, care, school, work. */
const NOT_HOME =
  /^(?:geboren|opgegroeid|behandeld|behandeling|geweest|school|werkt|werk|ziekenhuis|poli|arts|kinderarts|psycholoog|vader|moeder|opa|oma|afkomstig|oorspronkelijk|pleegkind|vroeger|vakantie|studeert|studie|opleiding|stage|gezien|onderzocht|vandaan|opgenomen|opname|gewoond|kliniek|specialist|therapeut|umc|feest|vriendje|internaat)$/

/** "Woont in Amersfoort", "gemeente Elders": the child's municipality decides (woonplaatsbeginsel, Jeugdwet 1.1). */
function otherMunicipality(words: Word[], own: string, names: PlaceNames[], home: boolean): string | null {
  if (saysElsewhere(words)) return 'een andere gemeente'
  const here = plain(own)
  const strange = (word: Word): boolean =>
    !here.includes(word.text) &&
    word.text.length >= 3 &&
    !ORDINARY.has(word.text) &&
    !names.some(name => name.key.includes(word.text) || distance(name.key, word.text) <= 1)
  const at = words.findIndex(
    (word, i) => (/^\p{Lu}/u.test(word.written) || isTown(word)) && childLivesAt(words, i, home) && strange(word),
  )
  return words[at]?.written ?? null
}

/** "Woont buiten de gemeente", "niet uit onze gemeente": which one is not said. */
const saysElsewhere = (words: Word[]): boolean =>
  words.some(
    ({ text }, i) =>
      text === 'buitengemeente' ||
      (text === 'gemeente' &&
        words
          .slice(Math.max(0, i - 4), i)
          .some(
            (word, n, all) =>
              /^(?:andere|buiten)$/.test(word.text) ||
              (word.text === 'niet' && /^(?:uit|in)$/.test(all[n + 1]?.text ?? '')),
          )),
  )

/** Where somebody came from is not where they live. */
const CAME =
  /^(?:moved|came|fled|adopted|verhuisd|verhuisden|gevlucht|overgekomen|gekomen|teruggekomen|geadopteerd|afkomstig|oorspronkelijk|originally)$/

function childLivesAt(words: Word[], i: number, home: boolean): boolean {
  const before = words.slice(Math.max(0, i - 5), i).map(word => word.text)
  const preposition = before.at(-1) ?? ''
  if (preposition === 'gemeente') return true
  if (!/^(?:in|te|naar|uit|from)$/.test(preposition)) return false
  if (/^(?:uit|from)$/.test(preposition) && before.slice(-4, -1).some(word => CAME.test(word))) return false
  const lives = before.findLastIndex(text => LIVES.test(text))
  if (lives >= 0 && !before.slice(lives).some(text => NOT_HOME.test(text) && !/^(?:vader|moeder|opa|oma)$/.test(text)))
    return preposition !== 'uit' && !OTHERS.test(before[lives - 1] ?? '')
  const word = words[i]
  if (home || !word || !isTown(word)) return false
  const around = [...before, ...words.slice(i + 1, i + 4).map(word => word.text)]
  return !around.some(text => NOT_HOME.test(text))
}
