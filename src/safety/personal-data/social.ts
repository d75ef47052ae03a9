import type { Find } from './kinds.ts'
import { ownerOf } from './owner.ts'
import type { Reading } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { words } from './tables/words.ts'

const PLATFORM =
  /(?<![\p{L}\d])(?:instagram|insta|ig|snapchat|snap|tiktok|tik tok|facebook|fb|twitter|discord|telegram|youtube|twitch|roblox|steam|psn|playstation|xbox|gamertag|linkedin|skype|bereal|pinterest|reddit|tumblr|kik|onlyfans|fortnite|minecraft|signal|username|gebruikersnaam|inlognaam|account|accountnaam|profiel|gamenaam)(?:[- ]?(?:account|naam|profiel|handle|pagina|id))?(?:[ :=(-]{1,3}(?:van (?:haar|hem|de \w{2,12}|zijn \w{2,12}|haar \w{2,12}|\w{2,12})|is|heet|onder|als|naam|met|de naam|account|gebruikersnaam|user)){0,3}[ :=("'-]{1,4}/gu
const HANDLE = /^@?[\p{L}\d](?:[\p{L}\d._#-]{1,40})/u
const MENTION = /(?<![\p{L}\d._%+-])@[\p{L}\d][\p{L}\d._-]{2,40}/gu
const PROFILE =
  /(?:https?:\/\/)?(?:www\.)?(?:instagram\.com|facebook\.com|fb\.com|tiktok\.com|twitter\.com|x\.com|snapchat\.com|linkedin\.com|youtube\.com|t\.me|wa\.me|discord\.gg|twitch\.tv|roblox\.com)\/[^\s,)]{2,120}/g
const ORGANISATION =
  /(?:cjg|jgz|ggd|ggz|jeugd|praktijk|zorg|gemeente|school|stichting|huisarts|team|centrum|veilig|officieel|official|hulp|113)/
const ORDINARY = words('account naam privacy verslaving gebruik berichten filmpjes foto fotos pagina groep gepest')

const looksMade = (handle: string): boolean => /^@|[\d_.#]/.test(handle.replace(/[.\-_#]+$/, ''))

const handles = (reading: Reading): Find[] =>
  [...reading.lower.matchAll(PLATFORM)].flatMap(match => {
    const start = match.index + match[0].length
    const handle = HANDLE.exec(reading.lower.slice(start, start + 60))?.[0].replace(/[.\-_#]+$/, '')
    if (handle === undefined || handle.length < 3 || ORDINARY.has(handle) || COMMON.has(handle)) return []
    return looksMade(handle) && /\p{L}/u.test(handle) ? [{ start, end: start + handle.length }] : []
  }) as Find[]

const judged = (reading: Reading, start: number, end: number): Find => {
  const work = ORGANISATION.test(reading.lower.slice(start, end)) || ownerOf(reading, start, end) === 'work'
  return { start, end, type: work ? null : 'OTHER' }
}

/** Accounts on social media and in games. A bare @mention without digits is a colleague and passes. */
export const socialAccounts = (reading: Reading): Find[] => [
  ...[...reading.lower.matchAll(PROFILE)].map(m => judged(reading, m.index, m.index + m[0].length)),
  ...handles(reading).map(find => judged(reading, find.start, find.end)),
  ...[...reading.lower.matchAll(MENTION)]
    .filter(match => /[\d_]/.test(match[0]) || /\.\p{L}/u.test(match[0]))
    .map(match => judged(reading, match.index, match.index + match[0].length)),
]
