import { dayOf, momentAt, plusDays } from '../calendar.ts'
import type { Absence, Pair, Reader } from './due.ts'

/** How long a pair may be silent before it hears something, in weeks; the first row that fits. */
export interface PaceRule {
  id: 'unheard' | 'after-change' | 'active' | 'silence'
  fits(pair: Pair, reader: Reader): boolean
  /** @param every the rhythm of the reader: their own, or else the municipality's */
  weeks(every: number): number
  source: string
}

const WEEKS_OF_ACTIVITY = 12
const ACTIVE = 3
const UNHEARD = 3

/** Days with contact in the twelve weeks up to and including the last one. */
function together({ contacts: [last, ...before] }: Pair): number {
  if (!last) return 0
  const from = momentAt(plusDays(dayOf(last), -7 * WEEKS_OF_ACTIVITY), 0)
  return new Set([last, ...before.filter(at => at >= from)].map(dayOf)).size
}

/** Reminders to this reader since this contact person began. */
export function remindersOf({ since }: Pair, { reminders }: Reader): Date[] {
  const from = momentAt(since, 0)
  return reminders.filter(at => at >= from)
}

const unheard = (pair: Pair, reader: Reader): number => {
  const [last] = pair.contacts
  return remindersOf(pair, reader).filter(at => !last || at > last).length
}

export const PACE: PaceRule[] = [
  {
    id: 'unheard',
    fits: (pair, reader) => unheard(pair, reader) >= UNHEARD,
    weeks: every => every * 2,
    source:
      'Evaluatie Maastricht 2015: tijd is het nadeel dat huisartsen noemen; wat drie keer niets deed, komt minder',
  },
  {
    id: 'after-change',
    fits: (pair, reader) => pair.changed && pair.contacts.length === 0 && remindersOf(pair, reader).length === 0,
    weeks: every => Math.ceil(every / 2),
    source: 'Evaluatie Maastricht 2015, pilot 3: wisseling van personen in één functie belemmerde de samenwerking',
  },
  {
    id: 'active',
    fits: pair => together(pair) >= ACTIVE,
    weeks: every => every * 2,
    source: 'Evaluatie Maastricht 2015, pilot 2: wie elkaar vaak spreekt, weet elkaar te vinden',
  },
  {
    id: 'silence',
    fits: () => true,
    weeks: every => every,
    source: "Evaluatie Maastricht 2015: huisartsen moeten herinnerd blijven worden, 'je moet elkaar bij de les houden'",
  },
]

/** Why a day on which practices are open is still no day for this reader. */
export interface HoldRule {
  id: 'own-day-off' | 'own-absence' | 'other-absent'
  holds(reader: Reader, day: string, weekday: number): boolean
  source: string
}

const away = (absences: Absence[], day: string): boolean =>
  absences.some(({ from, until }) => from <= day && day <= until)

export const HOLDS: HoldRule[] = [
  {
    id: 'own-day-off',
    holds: ({ workingDays }, _day, weekday) => workingDays.length > 0 && !workingDays.some(day => day === weekday),
    source: 'Wie niet werkt, wordt niet aan werk herinnerd; onbekende dagen zijn werkdagen',
  },
  {
    id: 'own-absence',
    holds: ({ absences }, day) => away(absences, day),
    source: 'Hetzelfde bij verlof en ziekte',
  },
  {
    id: 'other-absent',
    holds: ({ side, pairs }, day) => side === 'practice' && pairs.every(pair => away(pair.contactAbsences, day)),
    source: 'Herinnerd worden aan wie weg is, leidt nergens toe; voor vragen is er de waarnemer',
  },
]
