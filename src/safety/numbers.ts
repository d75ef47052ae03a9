/**
 * The one list of emergency numbers. A safety card may quote only from here and from the local crisis service that the
 * social map hands in. Changing a row breaks the signature: check the source again, then sign on purpose.
 */
export interface EmergencyNumber {
  id: 'emergency' | 'safe-home' | 'suicide-line' | 'sexual-violence' | 'poison' | 'police' | 'child-line'
  /** As it is printed. */
  number: string
  /** Other notations of the same number. */
  also?: string[]
  what: string
  mayCall: 'anyone' | 'professionals'
  source: string
  /** Day on which the row was drawn up from its source, ISO; the owner calls the number and dates it again. */
  checkedOn: string
  owner: string
}

const OWNER = 'coördinator sociale kaart'

export const NUMBERS: readonly EmergencyNumber[] = [
  { id: 'emergency', number: '112', what: 'levensgevaar of direct gevaar', mayCall: 'anyone', source: 'ouders.nl/artikelen/kind-vermist-bel-112 (Kinderombudsman)', checkedOn: '2026-11-21', owner: OWNER },
  { id: 'safe-home', number: '0800-2000', what: 'Veilig Thuis: advies en melding, dag en nacht, gratis', mayCall: 'anyone', source: 'augeo.nl/nl-nl/themas/meldcode/veilig-thuis; veiligthuisnoordoostgelderland.nl', checkedOn: '2026-11-21', owner: OWNER },
  { id: 'suicide-line', number: '0800-0113', also: ['113'], what: '113 Zelfmoordpreventie, dag en nacht, gratis', mayCall: 'anyone', source: 'nu.nl 7-2020; ANP 3-10-2025', checkedOn: '2026-11-21', owner: OWNER },
  { id: 'sexual-violence', number: '0800-0188', what: 'Centrum Seksueel Geweld, dag en nacht', mayCall: 'anyone', source: 'politie.nl; centrumseksueelgeweld.nl', checkedOn: '2026-11-21', owner: OWNER },
  { id: 'poison', number: '088-755 8000', what: 'NVIC, dag en nacht', mayCall: 'professionals', source: 'nvic.umcutrecht.nl', checkedOn: '2026-11-21', owner: OWNER },
  { id: 'police', number: '0900-8844', what: 'politie en zedenpolitie, geen spoed', mayCall: 'anyone', source: 'politie.nl', checkedOn: '2026-11-21', owner: OWNER },
  { id: 'child-line', number: '0800-0432', what: 'Kindertelefoon, 8 tot 18 uur', mayCall: 'anyone', source: 'vriendenkindertelefoon.nl', checkedOn: '2026-11-21', owner: OWNER },
] // biome-ignore format: one row a number

/** What was signed: SHA-256 over `signedContent()`, hexadecimal. */
export const SIGNATURE = {
  hash: '7230651eba0a857141046acd86093d3f7b11b16da09d4299688f86f8748fdff3',
  signedOn: '2026-11-21',
  owner: OWNER,
}

/** The list as one text, the thing that is signed. */
export const signedContent = (): string =>
  NUMBERS.map(n =>
    [n.id, n.number, ...(n.also ?? []), n.what, n.mayCall, n.source, n.checkedOn, n.owner].join('|'),
  ).join('\n')

/** The former number of 113: people died after dialling it. It may be shown nowhere. */
export const FORBIDDEN: readonly string[] = ['09000113']

/** A digit in a number may be followed by one of these; more than three in a row are no longer one number. */
const DIGITS = /[0-9](?:[\s.\-–—/()\u00a0]{0,3}[0-9])*/g

/** Bare digits, the Dutch country code written as 0. */
function national(number: string): string {
  const digits = number.normalize('NFKC').replace(/\D/g, '')
  if (digits.startsWith('0031')) return `0${digits.slice(4).replace(/^0/, '')}`
  if (digits.startsWith('31') && digits.length >= 9) return `0${digits.slice(2).replace(/^0/, '')}`
  return digits
}

const KNOWN = new Set(NUMBERS.flatMap(n => [n.number, ...(n.also ?? [])]).map(national))

/** The number of a row of the list. */
export const numberOf = (id: EmergencyNumber['id']): EmergencyNumber => NUMBERS.find(n => n.id === id)!

/** Whether a number, however it is written, is one of the list. */
export const isEmergencyNumber = (number: string): boolean => KNOWN.has(national(number))

/** Numbers in a text, as written. */
export const numbersIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .match(DIGITS) ?? []

/** Whether a forbidden number stands in the text, in any notation ("0900 - 0113", "+31 900 0113"). */
export const hasForbiddenNumber = (text: string): boolean =>
  numbersIn(text).some(found =>
    FORBIDDEN.some(
      bad =>
        national(found).includes(bad) ||
        `0${found.replace(/\D/g, '')}`.includes(`031${bad}`) ||
        found.replace(/\D/g, '').includes(`31${bad.slice(1)}`),
    ),
  )
