import { type Group, takeDigits } from './digits.ts'
import type { Find } from './kinds.ts'
import { mobileOwner, ownerOf } from './owner.ts'
import type { Reading } from './reading.ts'

// Numbers of services and companies (ACM, Nummerplan telefoon- en ISDN-diensten): 0800, 0900, 0906, 0909, 088, 085, 14xxx.
const SERVICE_NUMBER = /^(?:0800|090[069]|088|085|0?14\d{3,4}$)/
const PHONE_WORD =
  /(?:tel|telefoon|telefoonnr|telnr|telefoonnummer|mobiel|mob|gsm|bel|bellen|app|appen|whatsapp|06-nummer|06|phone|call|mobile)[.: -]{0,3}$/
const SPOKEN =
  /\bnul zes(?:[ ,-]+(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|[a-z]{2,12}(?:ig|tien|lf))){4,9}/g

/** From a group that starts with 0: 06 or an area code first, ten digits in all. */
const national = (run: Group[], from: number): number => {
  const first = run[from]!.digits
  if (first === '0' && run[from + 1]?.start === run[from]!.end + 1) return takeDigits(run, from, 10)
  if (!/^0[1-9]/.test(first)) return -1
  const to = takeDigits(run, from, 10)
  if (to < 0) return -1
  const size = first.length
  const twos = run.slice(from, to).every(group => group.digits.length === 2)
  return size >= 3 || first === '06' || (twos && !/^(?:19|20)$/.test(run[from + 2]!.digits)) ? to : -1
}

/** From +31, 0031 or another country: the whole number. */
const international = (text: string, run: Group[], from: number): number => {
  const plus = text[run[from]!.start - 1] === '+'
  if (!plus && !/^00[1-9]/.test(run[from]!.digits)) return -1
  let seen = 0
  for (let i = from; i < run.length; i += 1) {
    seen += run[i]!.digits.length
    if (seen > 16) return i > from && seen - run[i]!.digits.length >= 9 ? i : -1
    const done = isDutch(run, from)
      ? seen - extraZero(run.slice(from, i + 1)) - (plus ? 2 : 4) >= 9
      : i === run.length - 1
    if (done) return seen >= 9 ? i + 1 : -1
  }
  return -1
}
const isDutch = (run: Group[], from: number): boolean => /^(?:00)?31/.test(run[from]!.digits)
const extraZero = (groups: Group[]): number => (/^(?:00)?310/.test(groups.map(g => g.digits).join('')) ? 1 : 0)

/** Six to nine digits right after 'tel' or 'app'. */
const afterWord = (text: string, run: Group[], from: number): number => {
  if (!PHONE_WORD.test(text.slice(Math.max(0, run[from]!.start - 20), run[from]!.start).toLowerCase())) return -1
  for (const count of [9, 8, 7, 6]) {
    const to = takeDigits(run, from, count)
    if (to > 0 && to - from <= 5 && !/^(?:0|14|11[236])/.test(run[from]!.digits)) return to
  }
  return -1
}

/** '06-12-2014': a day, a month and a year with the same sign between them, whatever digits come after. */
const isDate = (text: string, run: Group[], from: number): boolean => {
  const [day, month, year] = run.slice(from, from + 3)
  if (!day || !month || !year || !/^(?:19|20)\d\d$/.test(year.digits) || !/^(?:0?[1-9]|1[0-2])$/.test(month.digits))
    return false
  const between = text.slice(day.end, month.start)
  return /^[-./]$/.test(between) && text.slice(month.end, year.start) === between && Number(day.digits) <= 31
}

const inRun = (reading: Reading, text: string, run: Group[]): Find[] => {
  const finds: Find[] = []
  for (let from = 0; from < run.length; from += 1) {
    if (isDate(text, run, from)) {
      from += 2
      continue
    }
    const found = [international(text, run, from), national(run, from), afterWord(text, run, from)].find(to => to > 0)
    if (found === undefined) continue
    finds.push(phone(reading, text, run, from, found))
    from = found - 1
  }
  return finds
}

const phone = (reading: Reading, text: string, run: Group[], from: number, to: number): Find => {
  const first = run[from]!.start
  const start = text[first - 1] === '+' || text[first - 1] === '(' ? first - 1 : first
  const end = run[to - 1]!.end
  const digits = run
    .slice(from, to)
    .map(group => group.digits)
    .join('')
  const mobile = /^(?:(?:00)?31)?0?6/.test(digits)
  const owner = mobile ? mobileOwner(reading, start, end) : ownerOf(reading, start, end)
  const service = SERVICE_NUMBER.test(digits) || owner === 'work'
  return { start, end, type: service ? null : 'PHONE' }
}

/** Phone numbers, Dutch and foreign. Those of services and of professionals are seen and pass. */
export const phones = (reading: Reading): Find[] => {
  const text = reading.digits
  const spoken = [...reading.lower.matchAll(SPOKEN)].map(
    (match): Find => ({ start: match.index, end: match.index + match[0].length, type: 'PHONE' }),
  )
  return [...reading.runs.flatMap(run => inRun(reading, text, run)), ...spoken]
}
