import type { Find } from './kinds.ts'
import { phraseLength } from './phrases.ts'
import { type Reading, tokenAt } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { FIRST_NAMES } from './tables/first-names.ts'
import { NOT_PEOPLE, PLACES } from './tables/organisation-words.ts'
import { FAMILY, PROFESSIONALS, SERVICES } from './tables/people-words.ts'
import { BETWEEN } from './tables/surnames.ts'
import { words } from './tables/words.ts'
import { looksLikePlace } from './word-kinds.ts'

// 'groep 7', 'gr. 3/4', 'klas 2b', 'brugklas', 'H4a', '3 havo', 'vmbo-t 2', 'leerjaar 3', 'groep zeven'.
const CLASS =
  /(?<![\p{L}\d])(?:(?:groep|gr|klas|kl|leerjaar|jaar|brugklas|kleuterklas|class|grade|year|kleutergroep|stamgroep|unit)[. ]{0,2}(?:\d{1,2} ?(?:[a-h](?![\p{L}]))?(?: ?[/-] ?\d{1,2})?|een|twee|drie|vier|vijf|zes|zeven|acht|[a-h]\d?(?!\p{L}))|brugklas(?:ser)?|kleuterklas|(?:\d ?)?(?:vmbo|havo|vwo|mavo|gym|gymnasium|atheneum|tl|kader|basis)(?:[- ]?[btkg]{1,2}(?!\p{L}))?[- ]?\d?(?:[a-h](?!\p{L}))?|\d(?:e|de)? ?(?:klas|klasser|jaars)|[a-z]{1,2}\d[a-h](?!\p{L})|[1-6][a-hvtm]{1,2}\d?(?![\p{L}\d])|(?:eerste|tweede|derde|vierde|vijfde|zesde) ?klas(?:ser)?)/giu
const SCHOOL_HEADS = words(
  'obs cbs rkbs kbs bs basisschool sbo so vso pcb pcbs ibs ikc kc kindcentrum jenaplan jenaplanschool montessori montessorischool daltonschool vrijeschool college lyceum gymnasium school mavo scholengemeenschap praktijkschool school sg roc mytylschool tyltylschool openbare christelijke katholieke rk sgm csg rsg osg',
)
const SCHOOL_ENDINGS = /(?:school|college|lyceum|gymnasium|mavo|kindcentrum|scholengemeenschap|collegium)$/
const PLAIN_SCHOOL = words(
  'school basisschool middelbareschool hogeschool college lyceum gymnasium mavo kindcentrum voorschool peuterschool brugschool kleuterschool zomerschool praktijkschool vrijeschool montessorischool jenaplanschool daltonschool',
)
const GLUE =
  /^[ ,.(:;/-]{0,3}(?:(?:van|op|bij|in|uit|aan|zit|de|het|at|of|die|hij|zij|ze)[ ,]{1,2}){0,4}(?:de |het |'t |the )?[("']?$/
const MAX_GLUE = 30

interface Piece {
  start: number
  end: number
  /** A school by its kind or ending; otherwise only a name that follows 'van de'. */
  sure: boolean
}

// 'Sophianum', 'Bonnefantianum': a school named in Latin.
const LATIN = /(?:anum|inum|eum|ianum|icum)$/
// Kinds of school that are a name by themselves.
const KINDS = words('montessori jenaplan dalton vrijeschool freinet montessorischool jenaplanschool daltonschool')

const PREPOSITIONS = words('in op aan bij onder uit tot voor')

/** Words after a school's kind that make its name: 'obs De Bongerd', 'Anne Frank'. */
const nameAfter = (reading: Reading, at: number): number => {
  let last = at
  for (let i = at + 1; i <= at + 5 && i < reading.tokens.length; i += 1) {
    const token = reading.tokens[i]!
    if (!/^[ "'.&]{1,3}$/.test(reading.text.slice(reading.tokens[i - 1]!.end, token.start)) || token.first) break
    if (token.capital && !isClassWord(token.lower)) last = i
    else if (!BETWEEN.has(token.lower) || PREPOSITIONS.has(token.lower)) break
  }
  return last
}
const isClassWord = (lower: string): boolean =>
  /^(?:groep|gr|klas|kl|vmbo|havo|vwo|mavo|leerjaar|brugklas)$/.test(lower)

const schools = (reading: Reading): Piece[] => {
  const pieces: Piece[] = []
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at]!
    if (SCHOOL_HEADS.has(token.lower)) {
      const last = nameAfter(reading, at)
      if (last > at || KINDS.has(token.lower))
        pieces.push({ start: token.start, end: reading.tokens[last]!.end, sure: true })
      else if (token.capital && SCHOOL_ENDINGS.test(token.lower)) pushBackward(reading, at, pieces)
    } else if (SCHOOL_ENDINGS.test(token.lower) && !PLAIN_SCHOOL.has(token.lower) && !FAMILY.has(token.lower))
      pushBackward(reading, at, pieces, true)
    else if (token.capital && (!COMMON.has(token.lower) || ['de', 'het'].includes(token.lower)))
      pushName(reading, at, pieces)
  }
  return pieces
}

/** 'Anne Frank|school', 'Sint Maartens|college'; a bare 'college' needs a name before it. */
const pushBackward = (reading: Reading, at: number, pieces: Piece[], alone = false): void => {
  let first = at
  for (let i = at - 1; i >= 0 && i >= at - 4 && reading.tokens[i]!.capital; i -= 1) {
    if (/\d/.test(reading.tokens[i]!.text)) break
    if (reading.text.slice(reading.tokens[i]!.end, reading.tokens[i + 1]!.start).trim() !== '') break
    first = i
  }
  if (first < at || alone)
    pieces.push({ start: reading.tokens[first]!.start, end: reading.tokens[at]!.end, sure: true })
}

/** A name that may be a school's: 'de Windwijzer'. */
const pushName = (reading: Reading, at: number, pieces: Piece[]): void => {
  const token = reading.tokens[at]!
  if (PLACES.has(token.lower) || PROFESSIONALS.has(token.lower) || SERVICES.has(token.lower) || token.shouted) return
  if (phraseLength(NOT_PEOPLE, reading.tokens, at) > 0) return
  if (FIRST_NAMES.has(token.lower) || (looksLikePlace(token.lower) && !LATIN.test(token.lower))) return
  const last = nameAfter(reading, at)
  if (last > at || !COMMON.has(token.lower))
    pieces.push({ start: token.start, end: reading.tokens[last]!.end, sure: false })
}

/** A class and a school as one piece; a name that is not surely a school needs 'van de', 'op de', 'De' or a comma and 'De'. */
const joins = (reading: Reading, left: { end: number }, right: { start: number }, school: Piece): boolean => {
  const between = reading.lower.slice(left.end, Math.min(right.start, left.end + MAX_GLUE + 1))
  if (between.length > MAX_GLUE || !GLUE.test(between)) return false
  if (school.sure) return true
  return (
    /\b(?:van|op|bij)\b/.test(between) ||
    /^(?:De|Het|'t) \p{Lu}/u.test(reading.text.slice(school.start, school.start + 8)) ||
    /^, ?$/.test(between)
  )
}

/** 'zit op Windekind groep 4', '2 havo Sint Maartens': a capital where a school is meant. */
const attended = (reading: Reading, school: Piece, piece: { start: number; end: number }): boolean => {
  if (piece.start >= school.end)
    return (
      /^,? $/.test(reading.text.slice(school.end, piece.start)) &&
      /(?:zit|zitten|zat|gaat|leerling|juf|meester|ib'er|school) (?:op|van|bij|naar|in) (?:de |het |'t )?$/.test(
        reading.lower.slice(Math.max(0, school.start - 30), school.start),
      )
    )
  return (
    /^ $/.test(reading.text.slice(piece.end, school.start)) &&
    /^(?:\d ?)?(?:havo|vwo|vmbo|mavo|gymnasium|atheneum)/i.test(reading.text.slice(piece.start, piece.end)) &&
    / /.test(reading.text.slice(school.start, school.end))
  )
}

/** 'De Klimop groep 5', 'Porta Mosana klas 2': two capitals right before a class. */
const named = (reading: Reading, school: Piece, piece: { start: number }): boolean =>
  /^,? $/.test(reading.text.slice(school.end, piece.start)) &&
  /^(?:\p{Lu}[^\n]{0,60} \p{Lu}|\p{Lu}\p{L}{2,20}(?:anum|inum|eum|icum)$)/u.test(
    reading.text.slice(school.start, school.end),
  ) &&
  !isFirstName(reading, school.start)
const isFirstName = (reading: Reading, start: number): boolean =>
  FIRST_NAMES.has(reading.tokens[tokenAt(reading, start)]?.lower ?? '')

/** School and class together. A school alone, or a class alone, passes. */
export const schoolClasses = (reading: Reading): Find[] => {
  const names = schools(reading)
  const finds: Find[] = []
  let nearest = 0
  for (const match of reading.text.matchAll(CLASS)) {
    const piece = { start: match.index, end: match.index + match[0].trimEnd().length }
    while (nearest < names.length && names[nearest]!.end < piece.start - MAX_GLUE) nearest += 1
    for (let i = nearest; i < names.length && names[i]!.start <= piece.end + MAX_GLUE; i += 1) {
      const school = names[i]!
      const after = school.start >= piece.end && joins(reading, piece, school, school)
      const before =
        piece.start >= school.end &&
        (school.sure ? joins(reading, school, piece, school) : named(reading, school, piece))
      if (after || before || (!school.sure && attended(reading, school, piece)))
        finds.push({
          start: Math.min(piece.start, school.start),
          end: Math.max(piece.end, school.end),
          type: 'SCHOOL_CLASS',
        })
    }
  }
  return finds
}
