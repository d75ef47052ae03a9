import { dayOf } from '../calendar.ts'
import type { Person } from '../people/person.ts'
import { appointCard, askCard, managerCard, uncoveredCard } from './cards.ts'
import { ageBandOf, type CaseFile, type Participant, PURPOSES } from './case.ts'
import { proposedManager } from './case-manager.ts'
import type { Facts } from './consent/facts.ts'
import {
  type Act,
  active,
  type CaseDesk,
  coordinatorsOf,
  factsOf,
  keepFacts,
  move,
  note,
  parties,
  readers,
  settingsOf,
  tell,
} from './desk.ts'
import { mayRead } from './facts.ts'
import { handMeeting } from './meet.ts'

/** From verdict to room: who is asked, who becomes case manager, who steps in. Nobody is told what it is about. */

const people = async (desk: CaseDesk, ids: readonly string[]): Promise<Person[]> =>
  (await Promise.all(ids.map(id => desk.person(id)))).filter(person => person !== null)

/** Who can be case manager: the referrer and whoever takes part; an expert advises only. */
async function candidatesFor(desk: CaseDesk, file: CaseFile, now: Date) {
  const rows = await desk.cases.participants(file.id)
  const ids = rows.filter(one => one.role === 'participant').map(one => one.person)
  const referrer = file.referrer === null ? null : await desk.person(file.referrer)
  const contact = referrer?.practice ? await desk.contactPersonOf(referrer.practice.id, now) : null
  const inIt = active(rows).filter(id => ids.includes(id))
  const all = await people(desk, [...inIt, ...(referrer ? [referrer.id] : [])])
  return all.map(person => ({
    person,
    ownContact: person.id === contact?.id,
    // with a colleague from the CJG in it, the case is theirs to keep, not the GP's
    isReferrer: person.id === referrer?.id && ids.length === 0,
  }))
}

/** Asks the proposed case manager, or the coordinators when nobody is left to ask. */
async function askManager(desk: CaseDesk, file: CaseFile, now: Date, not: readonly string[]): Promise<CaseFile> {
  const chosen = proposedManager(await candidatesFor(desk, file, now), not)
  if (!chosen) {
    const asked = await note(desk, file, {
      manager: null,
      managerState: 'asked',
      managerAt: now,
      reason: 'no-manager',
      workAt: null,
    })
    await askCoordinators(desk, asked, now)
    return asked
  }
  return chosenManager(desk, file, now, chosen)
}

/** Someone asks this of themselves when they are the referrer; anyone else gets a card. */
async function chosenManager(desk: CaseDesk, file: CaseFile, now: Date, chosen: Person): Promise<CaseFile> {
  const self = chosen.id === file.referrer
  const asked = await note(desk, file, {
    manager: chosen.id,
    managerState: self ? 'accepted' : 'asked',
    managerAt: now,
    reason: null,
    workAt: self ? now : file.workAt,
  })
  if (!self) {
    const referrer = file.referrer === null ? null : await desk.person(file.referrer)
    await tell(desk, asked, now, chosen.id, `manager-${asked.version}`, texts => managerCard(asked, referrer, texts))
  }
  return asked
}

/** The coordinators get the number and who takes part, never what it is about. */
export async function askCoordinators(desk: CaseDesk, file: CaseFile, now: Date): Promise<void> {
  const rows = await desk.cases.participants(file.id)
  const ids = rows.filter(one => one.state === 'joined' && one.role === 'participant').map(one => one.person)
  const candidates = await people(desk, [...ids, ...(file.referrer ? [file.referrer] : [])])
  for (const coordinator of await coordinatorsOf(desk, file))
    await tell(desk, file, now, coordinator.id, `appoint-${file.version}`, texts =>
      appointCard(
        file,
        candidates.filter(one => one.id !== file.manager),
        texts,
      ),
    )
}

/**
 * The verdict allows it: everyone is asked, the room opens when the case manager says yes.
 * @returns null when the table refuses it
 */
export async function request(desk: CaseDesk, act: Act, file: CaseFile): Promise<CaseFile | null> {
  // the room of the time before must be shut first
  if (!['none', 'archived'].includes(file.step)) return null
  const again = file.step === 'archived'
  const requested = await move(desk, act, file, 'request', {
    reason: null,
    attempts: 0,
    workAt: null,
    ...(again ? { step: 'none' as const, room: null, roomNumber: file.roomNumber + 1 } : {}),
  })
  if (!requested) return null
  const rows = await desk.cases.participants(file.id)
  for (const row of rows) await desk.cases.saveParticipant({ ...row, invited: false })
  if (requested.manager !== null && requested.managerState === 'accepted')
    return note(desk, requested, { workAt: act.now })
  const withManager = await askManager(desk, requested, act.now, [])
  for (const row of rows.filter(one => one.state === 'asked' && one.person !== withManager.manager))
    await sendAsk(desk, withManager, act.now, row, null)
  return withManager
}

/** Others of the same kind who could come instead. */
async function standIns(desk: CaseDesk, file: CaseFile, person: string): Promise<Person[]> {
  const [rows, own] = [await desk.cases.participants(file.id), await desk.person(person)]
  const inIt = new Set([...readers(file, rows), ...rows.map(row => row.person)])
  return (await desk.people(file.municipality)).filter(
    one => !inIt.has(one.id) && own !== null && own.roles.some(role => one.roles.includes(role)),
  )
}

async function sendAsk(
  desk: CaseDesk,
  file: CaseFile,
  now: Date,
  row: Participant,
  standsInFor: string | null,
): Promise<void> {
  const referrer = file.referrer === null ? null : await desk.person(file.referrer)
  const others = await standIns(desk, file, row.person)
  await tell(desk, file, now, row.person, `ask-${row.askedAt.getTime()}`, texts =>
    askCard(file, referrer, others, standsInFor, texts),
  )
}

/** Whether someone could read along today, beside whoever does. */
async function covered(desk: CaseDesk, file: CaseFile, now: Date, person: string): Promise<boolean> {
  const rows = await desk.cases.participants(file.id)
  const people = [...new Set([...parties(file, rows), person])]
  return mayRead(await factsOf(desk, file), dayOf(now), people, await settingsOf(desk, file))
}

/**
 * Brings someone in: asked at once when consent covers them; else the referrer hears that consent is needed first.
 * @returns whether they were asked
 */
export async function bringIn(
  desk: CaseDesk,
  act: Act,
  file: CaseFile,
  person: Person,
  standsInFor: string | null = null,
): Promise<boolean> {
  const ok = await covered(desk, file, act.now, person.id)
  const row: Participant = {
    case: file.id,
    person: person.id,
    role: person.roles.includes('expert') ? 'expert' : 'participant',
    state: ok ? 'asked' : 'uncovered',
    askedAt: act.now,
    invited: false,
  }
  await desk.cases.saveParticipant(row)
  if (ok) await sendAsk(desk, file, act.now, row, standsInFor)
  else
    await tell(desk, file, act.now, file.referrer, `uncovered-${person.id}-${act.now.getTime()}`, texts =>
      uncoveredCard(file, person.name, texts),
    )
  return ok
}

/** 'Ik doe mee': let into the room by the worker. @returns null when it is refused */
export async function join(desk: CaseDesk, act: Act, file: CaseFile, person: string): Promise<CaseFile | null> {
  const moved = await move(desk, act, file, 'answer', {
    workAt: file.managerState === 'accepted' ? act.now : file.workAt,
  })
  const row = (await desk.cases.participants(file.id)).find(one => one.person === person)
  if (!moved || !row) return null
  await desk.cases.saveParticipant({ ...row, state: 'joined' })
  return moved
}

/** 'Ik kan niet, vraag X.' @param instead null: nobody */
export async function decline(
  desk: CaseDesk,
  act: Act,
  file: CaseFile,
  person: Person,
  instead: string | null,
): Promise<CaseFile | null> {
  const row = (await desk.cases.participants(file.id)).find(one => one.person === person.id)
  const moved = row && (await move(desk, act, file, 'answer', { workAt: file.room ? act.now : file.workAt }))
  if (!moved) return null
  const allowed = await standIns(desk, file, person.id)
  await desk.cases.saveParticipant({ ...row, state: 'declined' })
  const next = allowed.find(one => one.id === instead)
  if (next) await bringIn(desk, act, moved, next, person.name)
  return moved
}

/** 'Ik word casusregisseur': from here on the room may open. */
export async function take(desk: CaseDesk, act: Act, file: CaseFile): Promise<CaseFile | null> {
  const taken = await move(desk, act, file, 'take', {
    managerState: 'accepted',
    reason: file.state === 'requested' ? null : file.reason,
    workAt: act.now,
  })
  if (!taken || taken.manager === null) return null
  const row = (await desk.cases.participants(file.id)).find(one => one.person === taken.manager)
  if (row) await desk.cases.saveParticipant({ ...row, state: 'joined' })
  await handMeeting(desk, taken, act.now)
  return taken
}

/** 'Nee, vraag iemand anders': the next by the rule, else the coordinators; whoever passed may still take part. */
export async function pass(desk: CaseDesk, act: Act, file: CaseFile): Promise<CaseFile | null> {
  const moved = await move(desk, act, file, 'take')
  return moved && nextManager(desk, moved, act.now)
}

const PASSED = 'passed:'

/** The case manager who was asked said no, or nothing in time. */
export async function nextManager(desk: CaseDesk, file: CaseFile, now: Date): Promise<CaseFile> {
  if (file.manager !== null) await desk.cases.noteTold(file.id, `${PASSED}${file.manager}`, now)
  const told = await desk.cases.told(file.id)
  const not = told.filter(what => what.startsWith(PASSED)).map(what => what.slice(PASSED.length))
  const next = await askManager(desk, file, now, not)
  const row = (await desk.cases.participants(file.id)).find(one => one.person === file.manager && one.state === 'asked')
  if (row) {
    const again = { ...row, askedAt: now }
    await desk.cases.saveParticipant(again)
    await sendAsk(desk, next, now, again, null)
  }
  return next
}

/** By the coordinator, or by the case manager who hands over: the new one is asked, the old one stays until the yes. */
export async function appoint(desk: CaseDesk, act: Act, file: CaseFile, person: Person): Promise<CaseFile | null> {
  const rows = await desk.cases.participants(file.id)
  if (!readers(file, rows).includes(person.id)) return null
  const moved = await move(desk, act, file, 'appoint')
  return moved && chosenManager(desk, moved, act.now, person)
}

/** New facts: who waited for consent and has it now, is asked; the worker looks at the room again. */
export async function record(desk: CaseDesk, act: Act, file: CaseFile, facts: Facts): Promise<CaseFile | null> {
  const ageBand = facts.age ? ageBandOf(facts.age.years) : file.ageBand
  const purpose = PURPOSES.find(one => one === facts.purpose) ?? file.purpose
  const moved = await move(desk, act, file, 'record', { ageBand, purpose, ...(file.room ? { workAt: act.now } : {}) })
  if (!moved) return null
  await keepFacts(desk, moved, facts, act.now)
  if (moved.state === 'draft' || moved.state === 'blocked') return moved
  for (const row of (await desk.cases.participants(file.id)).filter(one => one.state === 'uncovered')) {
    const person = await desk.person(row.person)
    if (person && (await covered(desk, moved, act.now, person.id))) await bringIn(desk, act, moved, person)
  }
  return moved
}
