import { personalData } from './personal-data.ts'
import { redFlags } from './red-flags.ts'

/** Words between names that name nobody by themselves. */
const PARTICLES = new Set(['van', 'der', 'den', 'het', 'ter', 'ten', 'dr', 'drs', 'mevrouw', 'meneer'])
/** The neutral word for someone who is known here. */
const SOMEBODY = '[naam]'
const SHORTEST = 3

/** What takes people out of a text that leaves the house. */
export interface Around {
  /** Names that may stand in a text: services, organisations, neighbourhoods. The same array each time. */
  known: readonly string[]
  /** Names of professionals here. */
  people: readonly string[]
  today: Date
}

/** The words of these names; a first name or a surname alone points at someone too. */
const partsOf = (people: readonly string[]): Set<string> =>
  new Set(
    people
      .flatMap(name => name.toLowerCase().split(/[^\p{L}\p{N}'-]+/u))
      .filter(part => part.length >= SHORTEST && !PARTICLES.has(part)),
  )

/** `<@U1>` and `@Karin`: ids and names of people as platforms write them. */
const MENTION = /@[\p{L}\p{N}_.-]{1,80}/gu
/** A long number is somebody's or something's, whatever stands between its figures. */
const NUMBER = /\d(?:[ ./-]?\d){4,}/g
/** A postcode without a house number passes the guard, and is a street all the same; in small letters only when glued. */
const POSTCODE = /(?<!\d)[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?!\p{L})/gu
const A_NUMBER = '[nummer]'
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu

/** A cleaner for texts that leave the house: nobody passes, no family and no professional. */
export function withoutPeople({ known, people, today }: Around): (text: string) => string {
  const parts = partsOf(people)
  return text => {
    const { redacted } = personalData(text, { known, today, everyone: true })
    const plain = redacted.replaceAll(MENTION, SOMEBODY).replaceAll(NUMBER, A_NUMBER).replaceAll(POSTCODE, A_NUMBER)
    return plain.replaceAll(WORD, word => (parts.has(word.toLowerCase()) ? SOMEBODY : word))
  }
}

/**
 * A question as a language model may read it; null: it may not be sent. A text with a red flag is never sent, nor one in
 * which the guard still finds someone after it was cleaned.
 */
export function outgoingText(text: string, around: Around): string | null {
  if (redFlags(text).length > 0) return null
  const clean = withoutPeople(around)(text).trim()
  if (clean === '' || personalData(clean, { known: around.known, today: around.today, everyone: true }).block)
    return null
  return clean
}
