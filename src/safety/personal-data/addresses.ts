import type { Find } from './kinds.ts'
import { ownerOf } from './owner.ts'
import type { Reading, Token } from './reading.ts'
import { words } from './tables/words.ts'

// Endings of street names: the strong ones in any case, the others only with a capital and a word such as 'woont'.
const STRONG =
  /(?:straat|str|laan|plein|gracht|singel|dreef|kade|steeg|plantsoen|boulevard|straatje|laantje|pleintje|street|avenue|road|lane)$/
const WEAK =
  /(?:weg|hof|pad|dijk|park|ring|markt|wal|akker|veld|burg|berg|hoek|horst|kamp|erf|oord|donk|haven|brink|baan|poort|stede|land|kwartier|hage|borch|gaard|gaarde|weide|wei|wegje|hofje|park|bos|meent|gouw|drift|plaats|plantage|zoom|rade|rak|dam|brug|sloot|vaart|heuvel|es|enk|stee|gang|werf|oever|rijn|beemd|klooster|molen|zijde|einde|eind|hout|ven|veen|beek|tuinen|hoven|straatweg|donk|heide|kreek|tuin|warande|vliet)$/
const ALONE = words('hofje plein laan straat weg kade gracht singel dreef hof park markt dijk pad baan')
const LIVES = words(
  'woont wonen wonend wonende woonde adres huisadres woonadres thuisadres verblijft verblijven verhuisd verhuisde adresgegevens lives living address thuis langs aanbellen huisbezoek inwonend logeert ingeschreven',
)
// 'huisnr 12', 'nr. 12 a', '12-2', '12bis', '12 III'.
const NUMBER =
  /^(?:,? {0,2}(?:nr|no|nummer|huisnr|huisnummer|hnr)\.? {0,2}| {1,2}|, ?)(\d{1,4})( ?(?:bis|hs|huis|[a-h])(?![a-z\d])| ?[-/] ?\d{1,4}(?!\d|[-/])| ?[-/]? ?(?:i{1,3}|iv|v)(?![a-z]))?/i
const UNIT =
  /^\s?(?:jaar|jr|jarig|j\b|maand|mnd|week|weken|wk|dagen|dag|uur|u\b|keer|kind|kids|children|jongen|meisje|%|x\b|minuten|min\b|mensen|gezin|plek|plaatsen|km|meter|sessies|vragen|kilo|kg|leerlingen|gevallen|personen|[.:]\d\d)/
const TIME = /^\s?(?:jaar|jr|jarig|maand|mnd|week|weken|dagen|uur|keer|%|x\b|minuten|min\b|km|[.:]\d\d)/
const POSTCODE = /(?<![a-z\d])[1-9]\d{3} ?(?!sa|sd|ss)[a-z]{2}(?![a-z\d])/g
// '2023 en 2024', '1500 in 12 maanden': in lower case these are words.
const SMALL_WORDS = /^\d{4} (?:en|of|om|op|in|is|na|te|al|tm|we|ze|er|zo|jr|kg|mg|cm|km|ml|ha|dd|pp|to|by|at|or|eu)$/
const AFTER_POSTCODE =
  /^(?:[ ,]{1,3}(?:(?:huis)?nr|nummer|huisnummer|no)?\.? ?|[-/])(\d{1,4})(?: ?(?:bis|hs|[a-h])(?![a-z\d])|-\d{1,3})?(?!\d|[:.]\d)/
const BEFORE_POSTCODE = /(?<!\d)\d{1,4} ?(?:bis|hs|[a-h])?[ ,]{1,3}$/

const livesNear = (reading: Reading, at: number): boolean =>
  reading.tokens.slice(Math.max(0, at - 5), at).some(token => LIVES.has(token.lower))

/** 'aan de Markt 14', with a capital in mid-sentence. */
const onThe = (reading: Reading, at: number): boolean =>
  ['de', 'het', 't'].includes(reading.tokens[at - 1]?.lower ?? '') &&
  ['aan', 'op'].includes(reading.tokens[at - 2]?.lower ?? '')

const isStreet = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]!
  const named = reading.tokens[at - 1]
  if (ALONE.has(token.lower) && token.capital && (livesNear(reading, at) || onThe(reading, at))) return true
  if (ALONE.has(token.lower)) return token.capital && named?.capital === true && !named.first
  if (token.lower.length < 5) return livesNear(reading, at) && token.capital
  if (STRONG.test(token.lower)) return true
  if (token.capital && WEAK.test(token.lower)) return !PLACE.test(token.lower)
  return livesNear(reading, at) && (token.capital || WEAK.test(token.lower))
}
const PLACE =
  /^(?:tilburg|limburg|middelburg|voorburg|culemborg|heerenveen|nederland|holland|zeeland|friesland|gelderland|duitsland|engeland|heuvelland|amsterdam|rotterdam|zaandam|schiedam|lelystad|willemstad|heerhugowaard|valkenburg|doesburg|medikinet|oosterhout)$/

// In lower case too: 'laan van meerdervoort 12' is nothing else.
const GRAND = words('laan plein gracht kade dreef singel')
const OF = words('van der ten ter')

// What may stand inside a street's name; 'aan' and 'op' stand before it.
const ARTICLES = words('van de der den het t ten ter en')
/** First word of the street's name: 'Jan van Galen|straat', 'Laan van Meerdervoort'. */
const streetStart = (reading: Reading, at: number): number => {
  let first = at
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const token = reading.tokens[i]!
    if (
      reading.text
        .slice(token.end, reading.tokens[i + 1]!.start)
        .trim()
        .replace('.', '') !== ''
    )
      break
    const named = token.capital || GRAND.has(token.lower)
    if (!named && !(ARTICLES.has(token.lower) && i > 0)) break
    if (named) first = i
  }
  return first
}

/** 'Laan van Meerdervoort 20', 'Plein 1944 nr 3': the street word comes first. */
const startsWithStreet = (reading: Reading, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const token = reading.tokens[i]!
    if (ALONE.has(token.lower) && token.capital) return reading.tokens[at]!.capital
    if (GRAND.has(token.lower) && OF.has(reading.tokens[i + 1]!.lower) && i + 1 < at) return true
    if (!token.capital && !ARTICLES.has(token.lower)) return false
  }
  return false
}

/** 'Achter de Molens 5', 'Op den Berg 2': a capital preposition in mid-sentence, an article, a capital. */
const PLACE_PREPOSITIONS = words('achter op aan in onder boven bij voor tussen langs over buiten binnen')
const namedByPlace = (reading: Reading, at: number): boolean => {
  const preposition = reading.tokens[at - 2]
  const article = reading.tokens[at - 1]?.lower ?? ''
  return (
    preposition?.capital === true &&
    PLACE_PREPOSITIONS.has(preposition.lower) &&
    ['de', 'den', 'het', 't', 'der'].includes(article)
  )
}

const withStreet = (reading: Reading, token: Token, at: number): Find | null => {
  const number = NUMBER.exec(reading.text.slice(token.end, token.end + 30))
  if (!number || /^20[12]\d$/.test(number[1]!)) return null
  const end = token.end + number[0].length
  if (UNIT.test(reading.lower.slice(end, end + 10)) || /^\d|^[-/]\d/.test(reading.text.slice(end, end + 2))) return null
  if (number[0].startsWith(',') && !STRONG.test(token.lower)) return null
  if (!isStreet(reading, at) && !startsWithStreet(reading, at) && !(token.capital && namedByPlace(reading, at)))
    return null
  return judged(reading, reading.tokens[streetStart(reading, at)]!.start, end)
}

const judged = (reading: Reading, start: number, end: number): Find => ({
  start,
  end,
  type: ownerOf(reading, start, end) === 'work' ? null : 'ADDRESS',
})

const withPostcode = (reading: Reading, match: RegExpExecArray): Find | null => {
  const end = match.index + match[0].length
  if (SMALL_WORDS.test(reading.text.slice(match.index, end))) return null
  const after = AFTER_POSTCODE.exec(reading.lower.slice(end, end + 24))
  if (after && !TIME.test(reading.lower.slice(end + after[0].length, end + after[0].length + 10)))
    return judged(reading, match.index, end + after[0].length)
  const before = BEFORE_POSTCODE.exec(reading.lower.slice(Math.max(0, match.index - 12), match.index))
  return before ? judged(reading, match.index - before[0].length, end) : null
}

// 'nummer 12 in de Kerkstraat'.
const NUMBER_BEFORE = /(?:nr|nummer|huisnummer)\.? {0,2}\d{1,4}[a-h]? (?:in|op|aan|van|,)? ?(?:de |het )?$/
const numberFirst = (reading: Reading, token: Token): Find | null => {
  if (!STRONG.test(token.lower) || token.lower.length < 7) return null
  const before = NUMBER_BEFORE.exec(reading.lower.slice(Math.max(0, token.start - 40), token.start))
  return before ? judged(reading, token.start - before[0].length, token.end) : null
}

/** Street with number, and postcode with number. Those of services are seen and pass. */
export const addresses = (reading: Reading): Find[] => [
  ...reading.tokens.map((token, at) => withStreet(reading, token, at)).filter(find => find !== null),
  ...reading.tokens.map(token => numberFirst(reading, token)).filter(find => find !== null),
  ...[...reading.lower.matchAll(POSTCODE)].map(match => withPostcode(reading, match)).filter(find => find !== null),
]
