import { DAY, DAYS, dayName, type Town, YEAR } from './town.ts'
import type { Year } from './year.ts'

const WIDTH = 960
const HEIGHT = 300
const LEFT = 44
const BOTTOM = 34
const TOP = 46
const PLOT = HEIGHT - BOTTOM - TOP
const x = (day: number): number => LEFT + (day * (WIDTH - LEFT - 12)) / DAYS
const dayNumber = (at: Date): number => Math.floor((at.getTime() - Date.UTC(YEAR, 0, 1)) / DAY)
const fixed = (n: number): string => n.toFixed(1)

/** Of the practices, the share with contact in the four weeks before each day. */
function inTouch(town: Town, year: Year): number[] {
  const practices = new Set(town.assigned.map(one => one.practice)).size
  return Array.from({ length: DAYS }, (_, day) => {
    const recent = year.contacts.filter(({ at }) => dayNumber(at) <= day && dayNumber(at) > day - 28)
    return new Set(recent.map(one => one.practice)).size / practices
  })
}

const label = (px: number, py: number, words: string, anchor = 'middle'): string =>
  `<text x="${fixed(px)}" y="${fixed(py)}" text-anchor="${anchor}">${words}</text>`

const months = (): string[] =>
  Array.from({ length: 12 }, (_, month) => {
    const day = dayNumber(new Date(Date.UTC(YEAR, month, 1)))
    const name = new Date(Date.UTC(YEAR, month, 1)).toLocaleString('en', { month: 'short', timeZone: 'UTC' })
    return `<path class="rule" d="M${fixed(x(day))} ${TOP}v${PLOT + 4}"/>${label(x(day + 15), HEIGHT - 14, name)}`
  })

/** The year as a picture: reminders a day as bars, the share in touch as a line, and when no process ran. */
export function plot(town: Town, year: Year): string {
  const perDay = Array.from({ length: DAYS }, () => 0)
  for (const { at } of year.sent) perDay[dayNumber(at)]! += 1
  const most = Math.max(...perDay)
  const width = (WIDTH - LEFT) / DAYS - 0.4
  const bars = perDay.flatMap((n, day) => {
    const height = (n / most) * PLOT
    return n > 0
      ? [
          `<rect x="${fixed(x(day))}" y="${fixed(TOP + PLOT - height)}" width="${fixed(width)}" height="${fixed(height)}"/>`,
        ]
      : []
  })
  const line = inTouch(town, year).map((share, day) => `${fixed(x(day))},${fixed(TOP + PLOT * (1 - share))}`)
  const outages = town.outages.map(({ from, until }) => {
    const [a, b] = [x(dayNumber(from)), x(dayNumber(until) + 1)]
    return `<rect class="down" x="${fixed(a)}" y="${TOP}" width="${fixed(b - a)}" height="${PLOT}"/>`
  })
  const off = year.rhythms.flatMap((one, i) => {
    const next = year.rhythms[i + 1]
    if (one.weeks !== null || !next) return []
    const [a, b] = [x(dayNumber(one.at)), x(dayNumber(next.at))]
    return [`<rect class="off" x="${fixed(a)}" y="${TOP}" width="${fixed(b - a)}" height="${PLOT}"/>`]
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="A simulated year of reminders">
<style>text{font:12px sans-serif;fill:#333}.rule{stroke:#ddd}.down{fill:#c0392b;opacity:.25}.off{fill:#888;opacity:.18}.bars{fill:#2b6cb0}.line{fill:none;stroke:#2f855a;stroke-width:2}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${label(LEFT, 18, `Reminders a day (blue, 0 to ${most}) and practices in touch in the last four weeks (green, 0 to 100%)`, 'start')}
${label(LEFT, 36, 'Red: no process ran. Grey: the coordinator had them turned off. Contact after a reminder is an assumption, no measurement.', 'start')}
${months().join('\n')}
${[...off, ...outages].join('\n')}
<g class="bars">${bars.join('')}</g>
<polyline class="line" points="${line.join(' ')}"/>
${label(LEFT - 6, TOP + 8, String(most), 'end')}${label(LEFT - 6, TOP + PLOT, '0', 'end')}
</svg>
`
}

const percentile = (sorted: number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0

/** What came of the year, as the README shows it. */
export function table(
  town: Town,
  year: Year,
  verdict: { outside: number; missed: number; twice: number; checked: number },
) {
  const each = [...Map.groupBy(year.sent, one => one.person).values()].map(list => list.length).sort((a, b) => a - b)
  const to = (side: string) => {
    const people = new Set(town.members.filter(one => one.side === side).map(one => one.id))
    return year.sent.filter(one => people.has(one.person)).length
  }
  const rows: [string, string | number][] = [
    [
      'GPs and nurses, practices, contact persons',
      `${town.members.filter(one => one.side === 'practice').length}, 55, 10`,
    ],
    ['from, to', `${dayName(0)}, ${dayName(DAYS - 1)}`],
    ['contacts; changes of contact person', `${year.contacts.length}; ${year.assigned.length - town.assigned.length}`],
    ['reminders to practices; to contact persons', `${to('practice')}; ${to('contact-person')}`],
    ['reminders a person in the year: median, most', `${percentile(each, 0.5)}, ${each.at(-1) ?? 0}`],
    ['schedulers killed between reading and writing', year.killed],
    ['second scheduler came too late', year.second],
    ['mornings of people checked by the judge', verdict.checked],
    ['outside the rules', verdict.outside],
    ['missed', verdict.missed],
    ['twice', verdict.twice],
  ]
  return ['| a simulated year | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n')
}
