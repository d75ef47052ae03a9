import type { Person, Practice } from './person.ts'

/** A day on the Dutch calendar, 'YYYY-MM-DD'. */
export type Day = string

/** A person as the municipality keeps them, also after they left. */
export interface Entry {
  person: Person
  /** The account that the municipality told of, not linked by that alone. */
  slackUser: string | null
  teamsUser: string | null
  /** When they were first told about; null: before that was kept. */
  addedAt: Date | null
  /** First day on which they no longer work here. */
  endsOn: Day | null
  /** From then on they cannot act, are not offered and are not written to. */
  endedAt: Date | null
  /** An account is theirs, on any platform. */
  linked: boolean
}

/** Who is contact person of a practice from a day on, until the next row. */
export interface Assignment {
  practice: string
  from: Day
  /** null: nobody. */
  contactPerson: string | null
  /** Until this day the one before is shown too. */
  overlapUntil: Day | null
  /** Takes over when the contact person is away and nobody was named for that time. */
  standIn: string | null
}

export interface Absence {
  id: string
  person: string
  from: Day
  /** Last day; null: until further notice. */
  until: Day | null
  kind: 'leave' | 'sick'
  standIn: string | null
}

/** What is kept about people and practices besides who they are. Days are days of the Dutch calendar. */
export interface Register {
  /** By name, those who left included. */
  entries(municipality: string): Promise<Entry[]>
  entry(person: string): Promise<Entry | null>
  /** Notes when someone was first told about; a later moment changes nothing. */
  noteAdded(person: string, at: Date): Promise<void>
  /** Which accounts the municipality says are theirs; undefined leaves what was there. */
  expectAccounts(person: string, accounts: { slack?: string | null; teams?: string | null }): Promise<void>
  /** null takes an end back that was not reached yet. */
  setEnd(person: string, endsOn: Day | null): Promise<void>
  /** Lets everyone go whose end was reached. @returns their ids */
  letGo(today: Day, at: Date): Promise<string[]>
  /** People here now with this account according to the municipality, or this work e-mail, in any case. */
  withAccount(platform: string, user: string): Promise<Person[]>
  withEmail(email: string): Promise<Person[]>

  /** By name, those that closed left out. */
  practices(municipality: string): Promise<Practice[]>
  /** Also when it closed. */
  practice(id: string): Promise<{ practice: Practice; municipality: string; closed: boolean } | null>
  closePractice(id: string, at: Date): Promise<void>

  /** Of one practice, or of all practices of a municipality; oldest first. */
  assignments(of: { practice: string } | { municipality: string }): Promise<Assignment[]>
  /** Replaces the row of that day; with somebody else in it, nobody was introduced yet. */
  saveAssignment(assignment: Assignment): Promise<void>
  absences(of: { person: string } | { municipality: string }): Promise<Absence[]>
  /** The same id replaces what it said. */
  saveAbsence(municipality: string, absence: Absence): Promise<void>
  removeAbsence(id: string): Promise<void>
  /** Most practices that one contact person has, as agreed; null: not agreed. */
  maxPractices(municipality: string): Promise<number | null>
  setMaxPractices(municipality: string, max: number): Promise<void>

  /** Assignments that began on or after a day and not after `today`, of practices that are not closed. */
  startedSince(since: Day, today: Day): Promise<(Assignment & { municipality: string })[]>
  /** Who was told about an assignment. */
  introduced(practice: string, from: Day): Promise<string[]>
  /** false: this person was told already. */
  noteIntroduced(municipality: string, practice: string, from: Day, person: string, at: Date): Promise<boolean>
  /** Topics asked about by a practice's people since a moment, with how often. */
  topicsOf(practice: string, since: Date): Promise<{ topic: string; count: number }[]>
}
