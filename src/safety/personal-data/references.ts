import { passesElevenTest } from './bsn.ts'
import type { Find, PersonalDataType } from './kinds.ts'
import { ownerOf } from './owner.ts'
import type { Reading } from './reading.ts'

/** A labelled number: what the label looks like, what the value looks like, what it is. */
interface Reference {
  label: RegExp
  value: RegExp
  type: PersonalDataType | null
}

const SEPARATE = '[ .:#=-]{0,4}(?:is|was|luidt|van \\w{2,12} is)?[ :=-]{0,3}'
const NUMBER_WORD = '(?:nummer|number|nrs?|numr|num|no|code|id|kenmerk)'
const CODE = /^(?=[a-z\d./-]{0,9}\d{2})[a-z\d]{1,15}(?:[./-]?[a-z\d]{1,15}){0,4}/
const LONG_CODE = /^(?=[a-z]{0,4}[./-]?\d{3}|[a-z]{1,4}[./-]\d{2}[./-]\d{3})[a-z\d]{2,15}(?:[./-][a-z\d]{1,12}){0,3}/
const UNIT = /^\s?(?:jaar|jr|j\b|maand|mnd|week|weken|wk|dag|uur|keer|x\b|kinder|jongen|meisje|%|kg|gram|mg|cm)/

const row = (label: string, value: RegExp, type: PersonalDataType | null): Reference => ({
  label: new RegExp(`(?<![\\p{L}\\d]|\\p{L}-)(?:${label})${SEPARATE}`, 'gu'),
  value,
  type,
})

const WHO =
  'pati[e]?nt(?:en|e)?|pat|pt|client(?:en|e)?|clt|clnt|leerling(?:en)?|deelnemer|verzekerden?|polis|kind|jeugdige|inwoner|burger|dossier|file|medical record|mrn'
const FILE =
  '(?:zorg|gezins|kind|jeugd|client|patienten|medisch )?dossier|his|epd|ecd|mdn|zis|medi-?dossier|ecare|kidos|record|kaart|status|episode'

const ROWS: Reference[] = [
  // Numbers of professionals and companies: they pass, and nothing else may claim them.
  row(
    `(?:agb|big|kvk|rsin|btw|uzi|skj|nip|nvo|registratie|vektis|iban-?naam|factuur|order|bestel|artikel|rz|rzvs|telefoon)[ -]?${NUMBER_WORD}?(?:-?code)?`,
    CODE,
    null,
  ),
  row(`(?:${WHO})[ .-]{0,2}${NUMBER_WORD}`, CODE, 'PATIENT_NUMBER'),
  row(`(?:${FILE})[ .-]{0,2}${NUMBER_WORD}`, CODE, 'PATIENT_NUMBER'),
  row(`(?:${WHO}|${FILE})`, LONG_CODE, 'PATIENT_NUMBER'),
  row(
    `(?:onderwijs|pgn|inschrijf|klant|lid|zorgmail|zorgdomein|ponsplaatje|uzovi)[ -]{0,2}${NUMBER_WORD}`,
    CODE,
    'PATIENT_NUMBER',
  ),
  row(
    `(?:zaak|parket|rekest|casus|case|meldings?|beschikkings?|referentie|aanvraag|voorzienings?|pgb|toewijzings?|verwijs|vreemdelingen|v|ind|coa|zorg|reclasserings|proces-?verbaal|pv|aangifte)[ -]{0,2}${NUMBER_WORD}(?: zorgdomein| rechtbank| kinderrechter)?`,
    CODE,
    'OTHER',
  ),
  row('(?:zaak|parket|proces-?verbaal|aangifte|beschikking)', LONG_CODE, 'OTHER'),
  row(
    `(?:paspoort|pasport|passport|id-?kaart|id-?bewijs|id|identiteits(?:kaart|bewijs)|identiteitsdocument|rijbewijs|verblijfs(?:document|vergunning|pas)|vreemdelingendocument|document|nik|zorgpas)[ -]{0,2}${NUMBER_WORD}?`,
    /^(?=[a-z\d]{0,6}\d{2})[a-z\d]{6,12}(?![a-z\d])/,
    'OTHER',
  ),
  row(
    '(?:rekening|bankrekening|giro|bank|iban|account)[ -]{0,2}(?:nummer|nr)?',
    /^(?=[a-z\d. ]{0,8}\d{3})(?:\d[\d. ]{4,14}\d|[a-z]{2}\d{2}[a-z\d ]{8,30})/,
    'OTHER',
  ),
]

const IBAN = /(?<![a-z\d])[a-z]{2}[ .-]?\d{2}(?:[ .-]?[a-z\d]{4}){2,7}(?:[ .-]?[a-z\d]{1,4})?(?![a-z\d])/g
const DUTCH_IBAN = /(?<![a-z\d])nl[ .-]?\d{2}[ .-]?[a-z]{4}(?:[ .-]?\d){10}(?!\d)/g
const IP = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g
const YEAR = /^(?:19|20)\d\d$/

const isIban = (text: string): boolean => {
  const plain = text.replace(/[ .-]/g, '').toUpperCase()
  if (plain.length < 15 || plain.length > 34) return false
  let rest = 0
  for (const char of plain.slice(4) + plain.slice(0, 4))
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

const labelled = (reading: Reading, rule: Reference): Find[] =>
  [...reading.lower.matchAll(rule.label)].flatMap(match => {
    const start = match.index + match[0].length
    const rest = reading.lower.slice(start, start + 60)
    const value = rule.value.exec(rest)?.[0]
    if (value === undefined || UNIT.test(rest.slice(value.length)) || /\d(?:jr|j|mnd|wk|e|jaar)$/.test(value)) return []
    if (rule.value === LONG_CODE && (YEAR.test(value) || passesElevenTest(value))) return []
    return [{ start, end: start + value.length, type: rule.type }]
  })

const accounts = (reading: Reading): Find[] =>
  [...reading.lower.matchAll(DUTCH_IBAN), ...[...reading.lower.matchAll(IBAN)].filter(m => isIban(m[0]))].map(
    match => ({
      start: match.index,
      end: match.index + match[0].length,
      type: ownerOf(reading, match.index, match.index + match[0].length) === 'work' ? null : 'OTHER',
    }),
  )

/** Addresses on the internet. */
export const internetAddresses = (reading: Reading): Find[] =>
  [...reading.text.matchAll(IP)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'OTHER',
  }))

/** Bank accounts: found by their shape, so before anything that looks for digits. */
export const bankAccounts = accounts
/** Numbers that carry a label: of a patient, a file, a case, a document; and those of professionals, which pass. */
export const references = (reading: Reading): Find[] => [...ROWS.flatMap(rule => labelled(reading, rule))]
