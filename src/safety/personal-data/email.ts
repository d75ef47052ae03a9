import type { Find } from './kinds.ts'
import { ownerOf } from './owner.ts'
import type { Reading } from './reading.ts'

const LOCAL = /[\p{L}\d._%+'-]/u
const DOMAIN =
  /^ {0,2}([\p{L}\d-]{1,60}(?:(?:\.| ?(?:\(dot\)|\[dot\]|\(punt\)|\[punt\]| punt | dot ) ?)[\p{L}\d-]{1,60}){1,5})/u
const AT =
  /@| ?(?:\(at\)|\[at\]|\{at\}|\(a\)|\[a\]| apenstaartje | apestaartje | at (?=\S{2,30} ?(?:\.|punt |dot )[a-z]{2})) ?/gi
const MAX_LOCAL = 64

// Mailboxes that people have at home.
const FREE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|ziggo|kpnmail|home|yahoo|icloud|me|mac|proton|protonmail|xs4all|planet|telfort|casema|chello|upcmail|hetnet|quicknet|zonnet|tele2|freedom|solcon|caiway|online|gmx|web|wp|o2|onet|interia|mail|yandex|ukr|qq|163|aol|ymail|zoho|tutanota|skynet|telenet|pm|snapmail|mailbox|inbox|rocketmail)\./
// Mailboxes of a function or a house of professionals.
const ROLE =
  /^(?:info|contact|secretariaat|administratie|balie|receptie|aanmeld\w*|verwijz\w*|helpdesk|support|servicedesk|post|postbus|mail|algemeen|praktijk|apotheek|hap|huisarts\w*|poh\w*|cjg\w*|jeugd\w*|team\w*|crisis\w*|intake|planning|afspra\w*|spreekuur|redactie|noreply|no-reply|office|hello|privacy|fg|avg|klacht\w*|opleiding\w*|scholing|loket\w*|zorg\w*|toegang\w*|wijkteam\w*|gemeente\w*|meld\w*|consult\w*|vraag|vragen)(?:[._-]|$)/
const PROFESSIONAL_DOMAIN =
  /(?:cjg|jgz|ggd|ggz|jeugd|gezin|huisarts|praktijk|ziekenhuis|kliniek|zorg|veiligthuis|gemeente|school|onderwijs|stichting|welzijn|psycholo|psychiat|therap|logoped|apotheek|politie|overheid|rechtspraak|raad|umc|medisch|hulp|opvang|advies|loket|centrum|nhs|overheid|rijk|mc)/

const domainOf = (text: string): string =>
  text.replace(/ ?(?:\(dot\)|\[dot\]|\(punt\)|\[punt\]| punt | dot ) ?/g, '.').trim()

const personal = (reading: Reading, start: number, end: number, local: string, domain: string): boolean => {
  if (ROLE.test(local) && !FREE.test(domain)) return false
  const owner = ownerOf(reading, start, end)
  if (FREE.test(domain)) return owner !== 'work' && !(ROLE.test(local) && owner === null)
  if (owner === 'work') return false
  return owner === 'family' || !PROFESSIONAL_DOMAIN.test(domain)
}

const mailAt = (reading: Reading, match: RegExpExecArray): Find | null => {
  const lower = reading.lower
  let from = match.index
  if (match[0].startsWith('@')) while (from > 0 && match.index - from < 2 && lower[from - 1] === ' ') from -= 1
  let start = from
  while (start > 0 && from - start < MAX_LOCAL && LOCAL.test(lower[start - 1]!)) start -= 1
  const domain = DOMAIN.exec(lower.slice(match.index + match[0].length, match.index + match[0].length + 200))
  if (start === from || !domain) return null
  if (from !== match.index && !isApart(lower, match.index, domainOf(domain[1]!))) return null
  const end = match.index + match[0].length + domain[0].length
  const isPersonal = personal(reading, start, end, lower.slice(start, from), domainOf(domain[1]!))
  return { start, end, type: isPersonal ? 'EMAIL' : null }
}

/** 'piet @ gmail.com' is an address with room in it; 'insta is @piet.xo_11' is an account. */
const isApart = (lower: string, at: number, domain: string): boolean =>
  /\.[a-z]{2,}$/.test(domain) &&
  (lower[at + 1] === ' ' || FREE.test(domain) || /\.(?:nl|be|com|org|net|eu)$/.test(domain))

/** E-mail addresses, also with '(at)' and 'punt'. Those of services and professionals are seen and pass. */
export const emails = (reading: Reading): Find[] =>
  [...reading.lower.matchAll(AT)].map(match => mailAt(reading, match)).filter(find => find !== null)
