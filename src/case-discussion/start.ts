import { dayOf } from '../calendar.ts'
import type { Person } from '../people/person.ts'
import type { Place } from '../ports.ts'
import type { CaseFile } from './case.ts'
import { type Facts, nothingKnown } from './consent/facts.ts'
import type { Verdict } from './consent/judge.ts'
import { type Act, type CaseDesk, factsOf, keepFacts, move, parties, settingsOf } from './desk.ts'
import { discard } from './end.ts'
import { opens, verdictOn } from './facts.ts'
import type { Asked } from './question-form.ts'
import { request } from './request.ts'
import { mayWait } from './verdict-card.ts'

/** From a filled form to a verdict: a draft is kept, the table is asked, and only then anyone else hears of it. */

/** Who starts it, from where. */
export interface Starter {
  person: Person
  place: Place
  now: Date
}

const factsFrom = (asked: Asked, today: string): Facts => ({
  ...nothingKnown(today),
  mode: asked.mode,
  age: asked.years === null ? null : { years: asked.years, months: null },
  danger: asked.danger,
  requester: asked.requester,
  identifying: asked.identifying,
  purpose: asked.purpose,
})

/** Keeps what was asked as a draft: the text sealed, and nobody told. */
export async function draft(desk: CaseDesk, { person, place, now }: Starter, asked: Asked): Promise<CaseFile> {
  const number = await desk.cases.nextNumber(Number(dayOf(now).slice(0, 4)))
  const file: CaseFile = {
    id: `k${number}`,
    number,
    municipality: person.municipality,
    state: 'draft',
    mode: asked.mode,
    theme: asked.theme,
    ageBand: asked.ageBand,
    urgency: asked.urgency,
    purpose: asked.purpose,
    referrer: person.id,
    manager: null,
    managerState: 'asked',
    managerAt: null,
    platform: place.platform,
    workspace: place.workspace,
    room: null,
    step: 'none',
    roomNumber: 1,
    reason: null,
    workAt: null,
    attempts: 0,
    createdAt: now,
    changedAt: now,
    phonedAt: null,
    level: null,
    prevented: null,
    version: 1,
  }
  await desk.cases.add(file)
  await desk.vault.openCase(file.id, now)
  await desk.vault.write(file.id, 'question', asked.question, now)
  await keepFacts(desk, file, factsFrom(asked, dayOf(now)), now)
  for (const id of asked.people) await seat(desk, file, id, now)
  return file
}

async function seat(desk: CaseDesk, file: CaseFile, id: string, now: Date): Promise<void> {
  const person = await desk.person(id)
  if (!person || person.municipality !== file.municipality) return
  const role = person.roles.includes('expert') ? 'expert' : 'participant'
  await desk.cases.saveParticipant({ case: file.id, person: id, role, state: 'asked', askedAt: now, invited: false })
}

/** What became of a draft: `file` null when nothing of it may be kept. */
export interface Decided {
  verdict: Verdict
  facts: Facts
  file: CaseFile | null
}

/** What the table says of a case as it stands. @returns null when its facts are gone */
export async function verdictFor(
  desk: CaseDesk,
  file: CaseFile,
  now: Date,
): Promise<{ verdict: Verdict; facts: Facts } | null> {
  const facts = await factsOf(desk, file)
  const told = parties(file, await desk.cases.participants(file.id))
  return facts && { facts, verdict: verdictOn(facts, dayOf(now), told, await settingsOf(desk, file)) }
}

/**
 * Asks the table, and does what it says: opens, waits as a draft, or keeps nothing at all.
 * @returns null when the facts are gone
 */
export async function decide(desk: CaseDesk, act: Act, file: CaseFile): Promise<Decided | null> {
  const judged = await verdictFor(desk, file, act.now)
  if (!judged) return null
  if (opens(judged.verdict, file.mode)) return { ...judged, file: await request(desk, act, file) }
  if (mayWait(judged.verdict)) return { ...judged, file }
  await discard(desk, act, file)
  return { ...judged, file: null }
}

/** A case with consent goes on as an anonymous one; what the family said is not needed any more. */
export async function anonymously(desk: CaseDesk, act: Act, file: CaseFile, facts: Facts): Promise<CaseFile | null> {
  const moved = await move(desk, act, file, 'fill', { mode: 'anonymous' })
  if (moved) await keepFacts(desk, moved, { ...facts, mode: 'anonymous' }, act.now)
  return moved
}
