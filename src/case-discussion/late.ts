import type { Agreement } from './case.ts'

const DAY = 86_400_000

/** Calendar days past the day on which it was due; 0 when it is done, or not late. @param today 'YYYY-MM-DD' */
export const daysLate = ({ state, due }: Agreement, today: string): number =>
  state === 'done' ? 0 : Math.max(0, Math.round((Date.parse(today) - Date.parse(due)) / DAY))
