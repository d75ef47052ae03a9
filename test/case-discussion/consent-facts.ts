import { type Adult, type Consent, type Facts, nothingKnown } from '../../src/case-discussion/consent/facts.ts'

/** Facts for the tests: a day, a family, a yes. */
export const TODAY = '2026-03-10'

export const adult = (role: string, id: string, more: Partial<Adult> = {}): Adult => ({
  role,
  id,
  checked: 'register',
  ...more,
})
export const mother = adult('mother', 'ma')
export const father = adult('father', 'pa')
export const bothParents = [mother, father]

/** A written yes of last week to the school about sleep, unless told otherwise. */
export const yes = (by: string, more: Partial<Consent> = {}): Consent => ({
  by,
  how: 'written',
  date: '2026-03-03',
  parties: ['school'],
  purposes: ['slaap'],
  ...more,
})
export const no = (by: string) => ({ by, date: '2026-03-04' })

/** A request by name of today, for the school about sleep. */
export const facts = (more: Partial<Facts>): Facts => ({
  ...nothingKnown(TODAY),
  capable: true,
  parties: ['school'],
  purpose: 'slaap',
  ...more,
})
export const aged = (years: number, months = 6) => ({ age: { years, months } })
