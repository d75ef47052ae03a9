/** How long what is kept, and why so long. docs/retention-and-roles.md says the same to a municipality. */

const DAY = 86_400_000

export interface Term {
  what: 'free text' | 'questions' | 'audit'
  /** How many days it is kept, where it is days. */
  days?: number
  /** The moment before which everything of this kind goes. */
  before(now: Date): Date
  source: string
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY)

/** The same moment some years before; for 29 February that is 1 March, when those years are full. */
function yearsBefore(now: Date, years: number): Date {
  const then = new Date(now)
  then.setUTCFullYear(now.getUTCFullYear() - years)
  return then
}

export const TERMS = {
  /** What is agreed belongs in the file of the GP or the CJG; the chat is not that file. */
  freeText: {
    what: 'free text',
    days: 30,
    before: now => daysBefore(now, 30),
    source: 'GDPR 5(1)(e); thirty days as in chat for Dutch care (Siilo)',
  },
  /** 396 days, a year and a month: enough to lay a month beside the same month a year before. */
  questions: {
    what: 'questions',
    before: now => daysBefore(now, 396),
    source: 'GDPR 5(1)(e): what the yearly report needs, no longer',
  },
  audit: {
    what: 'audit',
    before: now => yearsBefore(now, 5),
    source: 'NEN 7513:2018; Besluit elektronische gegevensverwerking door zorgaanbieders: at least five years',
  },
} satisfies Record<string, Term>
