import type { Find } from './kinds.ts'
import { gap, type Reading, tokenAt } from './reading.ts'
import { MONTHS } from './tables/months.ts'
import { FAMILY } from './tables/people-words.ts'
import { words } from './tables/words.ts'

/** A date as written. A part that is not there is null. */
interface Written {
  start: number
  end: number
  year: number | null
  month: number | null
  day: number | null
}

const NUMERIC = /(?<![\d])(?<!\d[.,])(\d{1,2})( ?[-./\\|] ?| )(\d{1,2})\2('?\d{4}|'?\d{2})(?!\d)(?![-./]\d)/g
const ISO = /(?<!\d|\d[-./])(\d{4})([-./ ]{1,2})(\d{1,2})\2(\d{1,2})(?!\d)/g
const SOLID = /(?<!\d)(\d{8})(?!\d)/g
const NAME = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')
const WORDED = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ .-]{0,2}(?:of )?(${NAME})(?!\\p{L})[ .,-]{0,3}(?:('?\\d{4}|'\\d{2}|\\d{2})(?![\\d:.]\\d|\\d| ?(?:jaar|jr|uur|u|h)(?!\\p{L})))?`,
  'gu',
)
const ENGLISH = new RegExp(`(?<!\\p{L})(${NAME})[ .]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,? ('?\\d{4})(?!\\d)`, 'gu')
const MONTH_YEAR = new RegExp(`(?<!\\p{L}|\\d )(${NAME})[ .-]{1,2}('?\\d{4}|'\\d{2})(?!\\d)`, 'gu')
// 'twaalf maart tweeduizend veertien', 'eerste mei': the day itself matters no further.
const SPELLED = new RegExp(
  `(?<!\\p{L})(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?twintig|(?:eenen)?dertig)(?:de|ste)? (${NAME})(?!\\p{L})(?: (\\d{4}|tweeduizend ?(?:en ?)?[a-z]{3,16}|negentien ?(?:honderd ?)?[a-z]{3,18}))?`,
  'gu',
)
const ROMAN = /(?<!\d)(\d{1,2})[-. ](i{1,3}|iv|vi{0,3}|ix|xi{0,2})[-. ](\d{4})(?!\d)/g
const MONTH_NUMBER = /(?<![\d.,/-])(\d{1,2})[-/.](\d{4})(?!\d|[-./]\d)/g
const DAY_MONTH = /(?<![\d.,/-])(\d{1,2})[-/.](\d{1,2})(?![\d]|[-./:]\d)/g
const YEAR = /(?<![\d.,/-])(?:(?:19|20)\d{2}|'\d{2})(?!\d|[-./]\d)/g
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const BIRTH = words(
  'bj geb geboren geboorte geboortedatum geboortejaar geboortedag gebdat gebdatum geboortedat gebjaar geboortemaand dob born birth birthday birthdate verjaardag jarig verjaart verjaren bouwjaar jaargang gd gebd gebdd geboortedag verjaardagen',
)
const CHILD = words(
  'baby peuter kleuter jongen jongetje meisje kind kindje zoon zoontje dochter dochtertje zus zusje broer broertje puber jongere tweeling moeder vader patient patiente pt pat client cliente leerling dreumes zuigeling neefje nichtje vrouw man mw dhr boy girl baby child son daughter mother father jochie meid pleegkind pleegzoon pleegdochter stiefzoon stiefdochter kleinzoon kleindochter oma opa partner ex tiener',
)
// Before a date these make it an appointment, a letter or a period.
const APPOINTMENT = words(`
  ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag afspraak afspraken overleg teamoverleg notulen intake per vanaf sinds tot tm op dd verslag brief gezien mdo versie
  update spreekuur vergadering training start startdatum gestart aanmelding aangemeld verwijzing verwijsbrief verwijsdatum ingaande deadline uiterlijk voor gesprek opname opgenomen ontslag ontslagen sessie bijeenkomst lezing cursus planning agenda
  vakantie verlof consult besproken gebeld toets getekend geldig verloopt bezoek huisbezoek om rond datum voorstel evaluatie controle beschikking wachtlijst onderzoek nascholing scholing workshop folder bericht mail gemaild gestuurd verzonden ontvangen
  verwezen doorverwezen gestopt begonnen afgerond afgesloten afgezegd gescheiden overgedragen contact vaccinatie gevaccineerd operatie geopereerd ongeval melding gemeld zitting uitspraak besluit indicatie diagnose vastgesteld gediagnosticeerd
  ingeschreven uitgeschreven toestemming akkoord overleden verhuisd geplaatst geschorst ontvangst factuur scan echo mri foto lab uitslag spoed seh huisartsenpost screening vvt groeicurve referred diagnosed started stopped
  laatst laatste volgende vervolg periode tussen week einddatum begindatum opening open gesloten dicht wijziging gewijzigd gecontroleerd bijgewerkt richtlijn protocol wet jaarverslag meldcode art artikel paragraaf par hoofdstuk lid versie release poll publicatie studiedag themadag feestdag
  monday tuesday wednesday thursday friday saturday sunday appointment meeting since from until by seen dated admitted discharged due scheduled deadline mon tue wed thu fri sat sun review
`)
const BACK = 6

const fullYear = (text: string): number => {
  const digits = Number(text.replace("'", ''))
  return text.replace("'", '').length === 4 ? digits : digits + (digits <= 35 ? 2000 : 1900)
}
const real = (w: Written): boolean =>
  (w.year === null || (w.year >= 1915 && w.year <= 2045)) &&
  (w.month === null || (w.month >= 1 && w.month <= 12)) &&
  (w.day === null || (w.day >= 1 && w.day <= 31))

const collect = (
  text: string,
  pattern: RegExp,
  make: (m: RegExpExecArray) => Omit<Written, 'start' | 'end'>,
): Written[] =>
  [...text.matchAll(pattern)]
    .map(m => ({ start: m.index, end: m.index + m[0].replace(/[ .,-]+$/, '').length, ...make(m) }))
    .filter(real)

const written = (text: string): Written[] => [
  ...collect(text, ISO, m => ({ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) })),
  ...collect(text, NUMERIC, m => ({ year: fullYear(m[4]!), month: Number(m[3]), day: Number(m[1]) })),
  ...collect(text, SOLID, m => ({ year: +m[1]!.slice(4), month: +m[1]!.slice(2, 4), day: +m[1]!.slice(0, 2) })),
  ...collect(text, SOLID, m => ({ year: +m[1]!.slice(0, 4), month: +m[1]!.slice(4, 6), day: +m[1]!.slice(6) })),
  ...collect(text, WORDED, m => ({ year: m[3] ? fullYear(m[3]) : null, month: MONTHS.get(m[2]!)!, day: Number(m[1]) })),
  ...collect(text, ENGLISH, m => ({ year: fullYear(m[3]!), month: MONTHS.get(m[1]!)!, day: Number(m[2]) })),
  ...collect(text, ROMAN, m => ({ year: Number(m[3]), month: ROMANS.indexOf(m[2]!) + 1, day: Number(m[1]) })),
  ...collect(text, MONTH_YEAR, m => ({ year: fullYear(m[2]!), month: MONTHS.get(m[1]!)!, day: null })),
  ...collect(text, MONTH_NUMBER, m => ({ year: Number(m[2]), month: Number(m[1]), day: null })),
  ...collect(text, SPELLED, m => ({
    year: /^\d/.test(m[2] ?? '') ? Number(m[2]) : null,
    month: MONTHS.get(m[1]!)!,
    day: 1,
  })),
  ...collect(text, DAY_MONTH, m => ({ year: null, month: Number(m[2]), day: Number(m[1]) })),
  ...collect(text, YEAR, m => ({ year: fullYear(m[0]), month: null, day: null })),
]

/** Words before a position within its sentence, the nearest first. */
const before = (reading: Reading, start: number): string[] => {
  const found: string[] = []
  const at = tokenAt(reading, start)
  for (let i = at - 1; i >= 0 && i >= at - BACK; i -= 1) {
    if (!isPlaceholder(reading, i)) found.push(reading.tokens[i]!.lower)
    if (reading.tokens[i]!.first) break
  }
  return found
}
/** '[geboortedatum]' stands for a date that is gone already. */
const isPlaceholder = (reading: Reading, index: number): boolean =>
  reading.text[reading.tokens[index]!.start - 1] === '['
const isBirthWord = (word: string): boolean => BIRTH.has(word) || BIRTH.has(word.replace(/[^a-z]/g, ''))

const bornNear = (reading: Reading, w: Written, preceding: string[]): boolean => {
  if (preceding.slice(0, w.day === null ? 3 : 5).some(isBirthWord)) return true
  if (/\* ?$/.test(reading.text.slice(Math.max(0, w.start - 3), w.start))) return true
  const at = tokenAt(reading, w.end)
  const next = reading.tokens[at]
  return next !== undefined && !isPlaceholder(reading, at) && next.start - w.end < 4 && isBirthWord(next.lower)
}

const timed = (reading: Reading, w: Written): boolean =>
  /^[ ,]{0,2}(?:om |rond |@ ?|v\.?a\.? |vanaf )?\d{1,2}(?:[:.]\d{2}| ?(?:uur|u\b|h\b))/.test(
    reading.lower.slice(w.end, w.end + 16),
  ) || /^ ?(?:om|tot|t\/m|tm|t\.e\.m) /.test(reading.lower.slice(w.end, w.end + 8))
const counted = (reading: Reading, w: Written): boolean =>
  /^ ?(?:jaar|jr|jarige|maand|mnd|week|weken|wk|dagen|uur|keer|kg|gram|gr\b|g\b|mg|ml|euro|kinderen|%|x\b|plekken|plaatsen)/.test(
    reading.lower.slice(w.end, w.end + 10),
  )

/** 'baby van 29 nov', 'jongen uit 2012', 'meisje (2014)': a child, a small word or a bracket, the date. */
const besideChild = (reading: Reading, w: Written, preceding: string[]): boolean => {
  const at = tokenAt(reading, w.start)
  const last = reading.tokens[at - 1]
  if (!last || w.start - last.end > 4) return false
  if (CHILD.has(preceding[0]!) && (w.year !== null || w.day !== null)) return true
  if (
    preceding[0] === 'van' &&
    preceding[1] === 'is' &&
    w.year !== null &&
    ['hij', 'zij', 'ze', 'he', 'she', undefined].includes(preceding[2])
  )
    return true
  const child = preceding[1] === 'is' ? preceding[2] : preceding[1]
  return (
    ['van', 'uit', 'from', 'is', 'v'].includes(preceding[0]!) &&
    CHILD.has(child ?? '') &&
    gap(reading, at - 2, at - 1) === ' '
  )
}

/** Years that are too near to say by themselves that a date is somebody's birth: one back, or what is told. */
const recentFrom = (today: Date | null): number => (today ? today.getUTCFullYear() - 1 : 2024)
const inFuture = (w: Written, today: Date | null): boolean =>
  today !== null && w.year !== null && Date.UTC(w.year, (w.month ?? 1) - 1, w.day ?? 1) > today.getTime()

/** 'jongen met adhd (2012)': a year alone in brackets, with a child in the sentence. */
const inBrackets = (reading: Reading, w: Written, preceding: string[]): boolean =>
  w.month === null &&
  /\( ?$/.test(reading.text.slice(Math.max(0, w.start - 2), w.start)) &&
  /^ ?[),]/.test(reading.text.slice(w.end, w.end + 2)) &&
  preceding.some(word => CHILD.has(word)) &&
  !preceding.some(word => APPOINTMENT.has(word))
const TURNING =
  /(?:^| )(?:wordt|word|werd|turns|turned) (?:dan |al |weer |straks )?\d{1,2}(?: jaar| jr)?,? (?:op|on|per) $/
/** 'wordt 3 mei 12', 'wordt 12 op 3 mei': a day on which somebody turns an age. */
const turns = (reading: Reading, w: Written, preceding: string[]): boolean =>
  w.day !== null &&
  (TURNING.test(reading.lower.slice(Math.max(0, w.start - 40), w.start)) || turnsAfter(reading, w, preceding))
const turnsAfter = (reading: Reading, w: Written, preceding: string[]): boolean =>
  preceding.slice(0, 3).some(word => word === 'wordt' || word === 'werd' || word === 'turns') &&
  /^ ?(?:al )?\d{1,2}(?!\d|[.:-]\d| ?(?:uur|u\b))/.test(reading.text.slice(w.end, w.end + 8))

const isBirth = (reading: Reading, w: Written): boolean => {
  if (counted(reading, w)) return false
  const preceding = before(reading, w.start)
  if (bornNear(reading, w, preceding) || inBrackets(reading, w, preceding) || turns(reading, w, preceding)) return true
  if (inFuture(w, reading.today) || timed(reading, w)) return false
  if (besideChild(reading, w, preceding)) return w.year === null || w.day !== null || w.year >= 1930
  if (w.day === null || w.year === null || preceding.some(word => APPOINTMENT.has(word))) return false
  return w.year < recentFrom(reading.today) || preceding.slice(0, 4).some(word => FAMILY.has(word))
}

/** Birth dates in every notation. Other dates are seen and pass; a year or a day without a year needs a cue. */
export const dates = (reading: Reading): Find[] =>
  written(reading.lower).flatMap(w => {
    const type = isBirth(reading, w) ? 'DOB' : null
    return type !== null || (w.year !== null && w.day !== null) ? [{ start: w.start, end: w.end, type }] : []
  })

/** The full date that a piece of text holds, if it holds one (UTC). */
export const dateIn = (text: string): Date | null => {
  const found = written(text.toLowerCase()).find(w => w.day !== null && w.month !== null && w.year !== null)
  return found ? new Date(Date.UTC(found.year!, found.month! - 1, found.day!)) : null
}
