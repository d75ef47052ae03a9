import { doctorTexts as t } from '../texts/nl/doctor.ts'

/** One line: `warning` asks for a look, only `wrong` makes the command fail. */
export interface Check {
  state: 'good' | 'warning' | 'wrong'
  area: string
  text: string
}

type Make = (area: string, text: string) => Check
export const good: Make = (area, text) => ({ state: 'good', area, text })
export const warning: Make = (area, text) => ({ state: 'warning', area, text })
export const wrong: Make = (area, text) => ({ state: 'wrong', area, text })

const widest = (texts: string[]): number => Math.max(...texts.map(text => text.length))

/** The checks under each other in columns, then what it comes down to. */
export function rendered(checks: Check[]): string {
  const states = widest(Object.values(t.state))
  const areas = widest(checks.map(check => check.area))
  const lines = checks.map(
    ({ state, area, text }) =>
      `${t.state[state].padEnd(states)}  ${area.padEnd(areas)}  ${text.replaceAll(/\s+/g, ' ')}`,
  )
  const count = (state: Check['state']) => checks.filter(check => check.state === state).length
  return [...lines, '', t.summary(count('wrong'), count('warning'))].join('\n')
}
