import { type Reading, tokenAt } from './reading.ts'
import { FAMILY, PROFESSIONALS, SERVICES } from './tables/people-words.ts'
import { words } from './tables/words.ts'

/** Whose number, address or account it is, from the words around it. */
export type Owner = 'family' | 'work' | null

// Words of an occasion: they make a number a professional's only when no family is mentioned in the sentence.
const OCCASIONS = words(`
  overleg vergadering scholing training cursus workshop bijeenkomst lezing nascholing aanmelding inloop spreekuur dienst school opvang
  basisschool dagopvang locatie gebouw zaal zakelijk team sociaal veilig maatschappelijk raad medisch intern pedagogisch ambulant huisarts ha
  da centrum welzijn ons onze wij bezoekadres postadres parkeren parkeerplaats vergaderen ingang route symposium congres borrel uitje meester juffrouw voogd
`)
// 'voor ouders' says who may call, not whose number it is.
const AUDIENCE = words('voor naar aan for to tegen')
const REACH = 14

type Mark = 'family' | 'work' | 'occasion' | null

const ARTICLES = words('de het een the')
/** 'voor ouders', 'voor de jeugdarts'. */
const isAudience = (reading: Reading, index: number): boolean => {
  const before = reading.tokens[index - 1]?.lower ?? ''
  return AUDIENCE.has(ARTICLES.has(before) ? (reading.tokens[index - 2]?.lower ?? '') : before)
}

const MODALS = words('kan kun kunt kunnen wil wilt willen zou zouden mag mogen laat can could would should')
const CALLING = words('belt belde bellen terugbellen appen appt appte contact opnemen call phone ring')
const CALLS = words('belt belde appt appte')
/** 'CJG belt 043-…', 'kan het CJG bellen: 043-…': who calls a number is not whose it is. */
const isCaller = (reading: Reading, index: number): boolean => {
  const lower = (at: number): string => reading.tokens[at]?.lower ?? ''
  const before = ARTICLES.has(lower(index - 1)) ? lower(index - 2) : lower(index - 1)
  const asked = MODALS.has(before) && [1, 2, 3].some(ahead => CALLING.has(lower(index + ahead)))
  return asked || CALLS.has(lower(index + 1))
}

const MY_NUMBER = words('nummer nr tel telefoon telefoonnummer mobiel mail mailadres email')
const REACH_ME = words('bel mail app bereik bellen mailen appen')
/** 'mijn nummer is', 'ik ben bereikbaar op', 'bel me op': who writes here is a professional. */
const isWriter = (reading: Reading, index: number): boolean => {
  const lower = (at: number): string => reading.tokens[at]?.lower ?? ''
  const word = lower(index)
  if (word === 'mijn')
    return (
      MY_NUMBER.has(lower(index + 1)) ||
      /^mijn 06\b/.test(reading.lower.slice(reading.tokens[index]!.start, reading.tokens[index]!.end + 4))
    )
  if (word === 'ik') return lower(index + 1) === 'ben' && lower(index + 2) === 'bereikbaar'
  return (word === 'me' || word === 'mij') && REACH_ME.has(lower(index - 1))
}

/** 'alleen na school langs': when, not where. */
const isAfterSchool = (reading: Reading, index: number): boolean =>
  reading.tokens[index]!.lower === 'school' && ['na', 'uit', 'voor'].includes(reading.tokens[index - 1]?.lower ?? '')

const mark = (reading: Reading, index: number): Mark => {
  const word = reading.tokens[index]!.lower
  if (isAudience(reading, index)) return null
  if (isWriter(reading, index)) return 'work'
  if (FAMILY.has(word)) return 'family'
  if (OCCASIONS.has(word)) return isAfterSchool(reading, index) ? null : 'occasion'
  if (!PROFESSIONALS.has(word) && !SERVICES.has(word)) return null
  return isCaller(reading, index) ? 'occasion' : 'work'
}

/** Marks from the nearest to the farthest, within the sentence. */
const marksBefore = (reading: Reading, index: number): Mark[] => {
  const found: Mark[] = []
  for (let i = index - 1; i >= 0 && i >= index - REACH; i -= 1) {
    found.push(mark(reading, i))
    if (reading.tokens[i]!.first && !/[:;"]/.test(reading.text[reading.tokens[i]!.start - 2] ?? '')) break
  }
  return found
}
const marksAfter = (reading: Reading, index: number): Mark[] => {
  const found: Mark[] = []
  for (let i = index; i < reading.tokens.length && i < index + REACH / 2; i += 1) {
    if (reading.tokens[i]!.first && i > 0) break
    found.push(mark(reading, i))
  }
  return found
}

// 'jeugdverpleegkundige naar Lindenlaan 16': where the professional goes is not the professional's.
const DIRECTIONS = words('naar langs bezoekt bezocht thuis graag huisbezoek')
// Who moves, is at home there afterwards.
const MOVES = words('verhuist verhuisd verhuizen verplaatst verplaatsen trekt moves moved')
/** '(thuis)', '(moeder)' right after it: the writer says whose it is. */
const saidAfter = (reading: Reading, end: number): boolean =>
  /^ ?[(] ?$/.test(reading.text.slice(end, tokenStart(reading, end))) && FAMILY.has(next(reading, end))
const next = (reading: Reading, end: number): string => reading.tokens[tokenAt(reading, end)]?.lower ?? ''
const tokenStart = (reading: Reading, end: number): number =>
  Math.min(reading.tokens[tokenAt(reading, end)]?.start ?? end, end + 4)

const decide = (marks: Mark[]): Owner => (marks.find(m => m === 'family' || m === 'work') as Owner | undefined) ?? null

/** A mobile number is a professional's only when one stands before it, a service right before it, or '(jeugdarts)' after it. */
export const mobileOwner = (reading: Reading, start: number, end: number): Owner => {
  const at = tokenAt(reading, start)
  const before = marksBefore(reading, at)
  const nearest = before.findIndex(m => m === 'family' || m === 'work')
  if (nearest >= 0)
    return before[nearest] === 'family' || nearest < NEAR || isProfessional(reading, at - 1 - nearest)
      ? (before[nearest] as Owner)
      : null
  return decide(marksAfter(reading, tokenAt(reading, end)).slice(0, NEAR))
}
const NEAR = 5
const isProfessional = (reading: Reading, index: number): boolean => PROFESSIONALS.has(reading.tokens[index]!.lower)

/**
 * The owner of what stands at [start, end): the nearest word before it in the sentence decides, then the nearest
 * after it, then the occasion. null: nothing tells.
 */
export const ownerOf = (reading: Reading, start: number, end: number): Owner => {
  if (saidAfter(reading, end)) return 'family'
  const at = tokenAt(reading, start)
  const before = marksBefore(reading, at)
  const nearest = before.findIndex(m => m === 'family' || m === 'work')
  const way = nearest > 0 ? reading.tokens.slice(at - nearest, at) : []
  if (way.some(({ lower }) => DIRECTIONS.has(lower)) && !way.some(({ lower }) => MOVES.has(lower)))
    return decide(before.slice(0, nearest))
  const after = marksAfter(reading, tokenAt(reading, end))
  const near = decide(before) ?? decide(after)
  return near ?? ([...before, ...after].includes('occasion') ? 'work' : null)
}
