import { capitalsAfter } from './capitals.ts'
import type { Find } from './kinds.ts'
import { gap, type Reading } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { FIRST_NAMES } from './tables/first-names.ts'
import { FAMILY, PROFESSIONALS, SERVICES, TITLES } from './tables/people-words.ts'
import { BETWEEN, SURNAMES } from './tables/surnames.ts'
import { words } from './tables/words.ts'
import { surelyFirstName } from './word-kinds.ts'

/** Names that a profession brings in: 'jeugdarts Karin', 'collega's Tom en Ellen'. They pass. */

/** Name of a professional after a title: initials, tussenvoegsels, capitals, or a listed name in lower case. */
const professionalAfter = (reading: Reading, at: number): number => {
  let end = at
  for (let i = at + 1; i <= at + 6 && i < reading.tokens.length; i += 1) {
    const token = reading.tokens[i]!
    if (!/^[ .:,(]{1,3}$/.test(gap(reading, i - 1, i))) break
    if (FAMILY.has(token.lower) && !TITLES.has(token.lower)) break
    const of = token.lower === 'van' || token.lower === 'voor'
    if (of && i === at + 1 && isChildOf(reading, i + 1)) break
    const listed = surelyFirstName(token.lower) || (SURNAMES.has(token.lower) && !COMMON.has(token.lower))
    if (token.capital || (listed && end === i - 1)) end = i
    else if (listed) end = i
    else if (!BETWEEN.has(token.lower) && !PROFESSIONALS.has(token.lower) && !TITLES.has(token.lower)) break
    if (/^\.\s/.test(reading.text.slice(token.end, token.end + 2)) && token.text.length > 3) break
  }
  return end + 1
}
/** 'huisarts van Sem': a first name, and no surname, follows. */
export const isChildOf = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? ''
  return FIRST_NAMES.has(lower) && !SURNAMES.has(lower) && !BETWEEN.has(lower)
}

// 'kan de jeugdarts Teun nog eens zien': a modal, the profession, who is to be seen, and what is done to patients.
const MODALS = words(
  'kan kun kunnen wil willen wilt zou zouden mag mogen moet moeten zal zullen gaat heeft hebben had can could will would should has',
)
const DONE_TO_PATIENTS = words(
  'zien terugzien inplannen oproepen uitnodigen gezien teruggezien ingepland opgeroepen uitgenodigd gemeten gewogen wachtlijst see recall',
)
// Only with an article before the profession, which a colleague's name seldom has.
const ALSO_DONE = words(
  'onderzoeken testen behandelen meten wegen spreken aanmelden begeleiden overnemen screenen vaccineren verwijzen doorverwijzen beoordelen onderzocht getest behandeld gesproken aangemeld begeleid overgenomen gescreend gevaccineerd verwezen doorverwezen beoordeeld examine assess test treat refer',
)
const ARTICLES = words('de een het the a')
const SOMEBODY_ELSE = words('hem haar hen hun ze dit deze die dat me mij ons iets iemand him her them this it')
const WEEKS = words('week maand keer middag ochtend morgen')
const CLAUSE = 10

/** Is the name after a profession the child that the professional should see? */
const seesChild = (reading: Reading, at: number): boolean => {
  const lower = (i: number): string => reading.tokens[i]?.lower ?? ''
  const article = ARTICLES.has(lower(at - 1))
  if (!MODALS.has(lower(article ? at - 2 : at - 1)) || !FIRST_NAMES.has(lower(at + 1)) || lower(at + 2) === 'van')
    return false
  for (let i = at + 2; i < Math.min(at + CLAUSE, reading.tokens.length); i += 1) {
    const week = WEEKS.has(lower(i + 1))
    if (reading.tokens[i]!.first || (SOMEBODY_ELSE.has(lower(i)) && !week) || FAMILY.has(lower(i))) return false
    if (reading.tokens[i]!.capital && i === at + 2) return false
    if (DONE_TO_PATIENTS.has(lower(i)) || (article && ALSO_DONE.has(lower(i)))) return true
  }
  return false
}

/** A profession, also in the plural: 'collega's', 'artsen'. */
const OCCUPATION =
  /^\p{L}{3,}(?:coach|therapeut|psycholoog|pedagoog|psychiater|verpleegkundige|begeleider|begeleidster|werker|werkster|consulent|consulente|adviseur|trainer|medewerker|medewerkster|coordinator|behandelaar|assistent|assistente|arts|artsen|manager|agent|leider|leidster|pedagoge|psychologe|verzorgster|verzorgende|therapeute|coordinatrice|functionaris|ambtenaar|regisseur|docent|docente|leerkracht|specialist|deskundige|wetenschapper|consultant|secretaris|secretaresse|in-opleiding)$/u
export const isProfession = (lower: string): boolean =>
  PROFESSIONALS.has(lower) || OCCUPATION.test(lower) || PROFESSIONALS.has(lower.replace(/(?:'s|en|s)$/, ''))

/** Marks the words of the name after a profession. */
export const markProfessional = (reading: Reading, at: number, mark: (from: number, to: number) => void): void => {
  if (seesChild(reading, at)) return
  let end = professionalAfter(reading, introducedName(reading, at) ? at + 1 : at)
  if (gap(reading, at, at + 1).includes(',') && !closes(reading, end)) return
  mark(at + 1, end)
  // 'collega's Karin en Peter': the second one is a colleague too.
  while (
    end > at + 1 &&
    ['en', 'and', 'of'].includes(reading.tokens[end]?.lower ?? '') &&
    reading.tokens[end + 1]?.capital
  ) {
    const next = capitalsAfter(reading, end, 3)
    mark(end + 1, next)
    end = next
  }
}
/** 'onze contactpersoon is Hanneke.' */
const introducedName = (reading: Reading, at: number): boolean =>
  ['onze', 'mijn', 'jullie', 'de', 'nieuwe', 'vaste', 'our', 'the', 'my'].includes(
    reading.tokens[at - 1]?.lower ?? '',
  ) &&
  ['is', 'heet', 'wordt'].includes(reading.tokens[at + 1]?.lower ?? '') &&
  closes(reading, professionalAfter(reading, at + 1))

const closes = (reading: Reading, end: number): boolean =>
  end >= reading.tokens.length ||
  /[).,;!?\n]/.test(gap(reading, end - 1, end)) ||
  SERVICES.has(reading.tokens[end + 1]?.lower ?? '')

/** Where nobody passes: the names that a profession or title brings in. */
export const professionals = (reading: Reading): Find[] => {
  const finds: Find[] = []
  if (!reading.everyone) return finds
  const found = (from: number, to: number): void => {
    const [first, last] = [reading.tokens[from], reading.tokens[Math.min(to, reading.tokens.length) - 1]]
    if (first && last && to > from) finds.push({ start: first.start, end: last.end, type: 'NAME' })
  }
  reading.tokens.forEach((token, at) => {
    if (isProfession(token.lower) || TITLES.has(token.lower)) markProfessional(reading, at, found)
  })
  return finds
}
