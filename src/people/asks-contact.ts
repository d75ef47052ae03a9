/** Whether a message asks who the contact person is. Word tables are rules; a question about a child is never caught. */
import { alike, folded } from './find.ts'

/** Who is meant, with the typos that people make in it. */
const CONTACT_WORDS = ['contactpersoon', 'contactpersonen', 'aanspreekpunt', 'aanspreekpersoon', 'cjgcontactpersoon']
const CONTACT_PAIRS = [
  'contact persoon',
  'kontakt persoon',
  'contact person',
  'vaste contact',
  'cjg contact',
  'aanspreek punt',
  'link worker',
  'contact bij het cjg',
  'contactpers',
]

/** What is asked about them. */
const ASKING = new Set(
  'wie wat welke nummer telefoon telefoonnummer tel bel bellen bereik bereikbaar bereiken mail mailen email adres werkt werken werkdagen aanwezig vandaag morgen wanneer waarneemt waarneming waarnemer vervangt vervanger verlof vakantie afwezig ziek heet naam who what which number phone call reach mail email when today works'.split(
    ' ',
  ),
)

/** So few words about a contact person are a question, whatever they are. */
const FEW = 4

/** Words of a question about a child or family: then it is for the map, whatever else is said. */
const FAMILY =
  /\b(kind|kinderen|meisje|jongen|jongens|meisjes|zoon|dochter|moeder|vader|ouders?|baby|peuter|kleuter|puber|tiener|leerling|gezin|patient|patiente|client|jarige?|jr|mnd|maanden|child|girl|boy|mother|father|parents?|toddler|teen(ager)?|year old)\b|\b\d{1,2}\s?(jaar|j|jr|mnd|y|yo)\b/

/** Everything a question about the CJG as such may hold; one word outside it makes it a question for the map. */
const AROUND = new Set(
  'wie wat welk welke is zijn hoe waar moet moeten kan kunnen mag wil ik we wij je jij jullie u ons onze mijn me de het een bij van voor naar op in met bellen bel mailen mail appen spreken bereiken bereik ik contact iemand daar hebben heb heeft hier nummer telefoonnummer telefoon tel cjg centrum jeugd en gezin aanspreekpunt praktijk vast vaste ook al weer eigenlijk even graag aub svp nodig vraag overleg overleggen terecht who do i call at the which number for our practice what is'.split(
    ' ',
  ),
)

const LONGEST = 160

export type ContactQuestion = { about: 'own' } | { about: 'practice'; name: string } | { about: 'own-practices' }

const tokensOf = (words: string): string[] => folded(words).split(' ').filter(Boolean)

const namesContact = (line: string, tokens: string[]): boolean =>
  tokens.some(token => token.length >= 9 && CONTACT_WORDS.some(word => alike(token, word, 2))) ||
  CONTACT_PAIRS.some(pair => ` ${line} `.includes(` ${pair}`))

/** 'van praktijk X', 'voor de Oude Kade': the words after it, as typed. */
const practiceNamed = (words: string): string | null =>
  /\b(?:van|voor|bij|of|for|at)\s+((?:huisarts\w{0,10}\s+|praktijk\s+|de\s+|het\s+|the\s+)?[^?!.,]{3,60})/i
    .exec(words)?.[1]
    ?.trim() ?? null

const OWN =
  /^(?:mijn|m'n|ons|onze|mij|me|my|our|us|jou|jullie|het cjg|cjg|de praktijk|mijn praktijk|onze praktijk|vandaag|morgen|deze praktijk|our practice|my practice|the cjg)\b/i

/** 'mijn praktijken', by a contact person. */
const OWN_PRACTICES =
  /^(?:wat zijn |welke zijn |toon |laat )?(?:mijn|m'n|my) (?:praktijken|huisartsen|practices)(?: zien)?[?.! ]*$/i

/** Of which contact person something is asked; null: it is another question. */
export function asksContact(words: string): ContactQuestion | null {
  const text = words.trim()
  if (text.length === 0 || text.length > LONGEST) return null
  if (OWN_PRACTICES.test(text)) return { about: 'own-practices' }
  const line = folded(text)
  if (FAMILY.test(line)) return null
  const tokens = tokensOf(text)
  const contact = namesContact(line, tokens)
  if (!contact) return callsCjg(tokens) ? { about: 'own' } : null
  const asks = tokens.some(token => ASKING.has(token)) || tokens.length <= FEW
  if (!asks) return null
  const name = practiceNamed(text)
  return name && !OWN.test(name) ? { about: 'practice', name } : { about: 'own' }
}

/** 'Wie moet ik bellen bij het CJG?': only words that belong to such a question, and the CJG among them. */
const callsCjg = (tokens: string[]): boolean =>
  tokens.includes('cjg') &&
  tokens.length >= 3 &&
  tokens.every(token => AROUND.has(token)) &&
  tokens.some(token =>
    ['wie', 'nummer', 'telefoonnummer', 'telefoon', 'who', 'number', 'aanspreekpunt'].includes(token),
  )
