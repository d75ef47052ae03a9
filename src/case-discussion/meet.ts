import { dayOf, hourOf, momentAt } from '../calendar.ts'
import type { Store } from '../ports.ts'
import type { Texts } from '../texts/index.ts'
import type { CaseFile, Participant } from './case.ts'
import { type Act, type CaseDesk, move, retell, tell } from './desk.ts'
import { endOf, isAhead, lastOf, type Meeting } from './meeting.ts'
import { type MeetingView, managersCard, meetingNotice, meetingToday, type Planned } from './meeting-cards.ts'

/** A meeting from proposal to calendar. Who comes, when and where; never what about. */

/** Where in the vault the room stands. */
const detailField = (meeting: Meeting): string => `${meeting.id}:detail`

/** The address of the calendar file works until a day after the meeting, in ms. */
const ADDRESS_MS = 24 * 3_600_000
/** On the day itself people are reminded from this hour on. */
const MORNING = 7

/** Who comes: the referrer, the case manager, and whoever joined. */
export const attending = (file: CaseFile, rows: readonly Participant[]): string[] => [
  ...new Set(
    [file.referrer, file.manager, ...rows.filter(one => one.state === 'joined').map(one => one.person)].filter(
      id => id !== null,
    ),
  ),
]

export const meetingOf = async (desk: CaseDesk, file: CaseFile): Promise<Meeting | null> =>
  lastOf(await desk.cases.meetings.of(file.id))

async function addressOf(desk: CaseDesk, file: CaseFile, meeting: Meeting): Promise<string | null> {
  const end = endOf(meeting)
  if (meeting.state !== 'fixed' || !end) return null
  return desk.cases.meetings.address(meeting.id, file.platform, new Date(end.getTime() + ADDRESS_MS))
}

/** The room that was written down; by phone the number of the case manager, whom everyone calls. null: nothing. */
export async function detailOf(
  desk: Pick<CaseDesk, 'vault' | 'person'>,
  file: CaseFile,
  meeting: Meeting,
): Promise<string | null> {
  const written = await desk.vault.read(file.id, detailField(meeting))
  if (written || meeting.place !== 'phone' || file.manager === null) return written || null
  return (await desk.person(file.manager))?.phone ?? null
}

/** What the cards of a meeting show. */
export async function viewOf(desk: CaseDesk, file: CaseFile, meeting: Meeting): Promise<MeetingView> {
  const ids = attending(file, await desk.cases.participants(file.id))
  const people = await Promise.all(ids.map(id => desk.person(id)))
  return {
    votes: await desk.cases.meetings.votes(meeting.id),
    names: Object.fromEntries(people.flatMap(one => (one ? [[one.id, one.name]] : []))),
    detail: await detailOf(desk, file, meeting),
    address: await addressOf(desk, file, meeting),
  }
}

const managerKey = (meeting: Meeting): string => `meeting-${meeting.id}-${meeting.round}`

/** The case manager's own card shows how it stands now. */
async function tellManager(desk: CaseDesk, file: CaseFile, now: Date, meeting: Meeting): Promise<void> {
  const view = await viewOf(desk, file, meeting)
  await retell(desk, file, now, file.manager, managerKey(meeting), t => managersCard(file, meeting, view, t))
}

/** Someone took the case over: the meeting is theirs to fix now. */
export async function handMeeting(desk: CaseDesk, file: CaseFile, now: Date): Promise<void> {
  const meeting = await meetingOf(desk, file)
  if (meeting && isAhead(meeting, now)) await tellManager(desk, file, now, meeting)
}

/** Everyone who comes hears it in their own conversation; the case manager has a card of their own. */
async function tellAll(desk: CaseDesk, file: CaseFile, now: Date, meeting: Meeting): Promise<void> {
  const address = await addressOf(desk, file, meeting)
  const rows = await desk.cases.participants(file.id)
  for (const person of attending(file, rows).filter(id => id !== file.manager))
    await tell(desk, file, now, person, `meeting-${meeting.id}-${meeting.sequence}`, t =>
      meetingNotice(file, meeting, address, t),
    )
}

/** A new meeting, or other moments for the one that is ahead: in a calendar that stays the same meeting. */
function planned(file: CaseFile, known: readonly Meeting[], asked: Planned, now: Date): Meeting {
  const { options, minutes, place } = asked
  const last = lastOf(known)
  const shared = { case: file.id, state: 'proposed' as const, options, minutes, place, posted: false, remindedOn: null }
  if (last && isAhead(last, now))
    return { ...last, ...shared, sequence: last.sequence + (last.startsAt ? 1 : 0), round: last.round + 1 }
  return { ...shared, id: `${file.id}-m${known.length + 1}`, startsAt: null, sequence: 0, round: 1 }
}

/**
 * Proposes one to three moments; the worker puts them in the room. One moment that the case manager chose is fixed.
 * @returns null when it is refused
 */
export async function plan(desk: CaseDesk, act: Act, file: CaseFile, asked: Planned): Promise<Meeting | null> {
  const moved = await move(desk, act, file, 'plan', { workAt: act.now })
  if (!moved) return null
  const meeting = planned(moved, await desk.cases.meetings.of(file.id), asked, act.now)
  await desk.cases.meetings.save(meeting)
  await desk.cases.meetings.clearVotes(meeting.id)
  await desk.vault.write(file.id, detailField(meeting), asked.detail, act.now)
  const [only, ...others] = meeting.options
  if (only && others.length === 0 && act.roles.includes('manager')) return fixed(desk, act, moved, meeting, only)
  await tellManager(desk, moved, act.now, meeting)
  return meeting
}

/** What was pressed: a moment of a series of proposals; null: none of them. */
interface Press {
  round: number
  option: number | null
}

/**
 * Someone can come at a moment, or can't after all; at none of them.
 * @returns the meeting; null when it is refused, or past
 */
export async function choose(
  desk: CaseDesk,
  act: Act,
  file: CaseFile,
  person: string,
  { round, option }: Press,
): Promise<Meeting | null> {
  const meeting = await meetingOf(desk, file)
  if (meeting?.state !== 'proposed' || meeting.round !== round) return null
  if (option !== null && !(option in meeting.options)) return null
  if (!(await move(desk, act, file, 'choose'))) return null
  const votes = (await desk.cases.meetings.votes(meeting.id)).filter(one => one.person === person)
  for (const i of meeting.options.keys()) {
    const before = votes.find(one => one.option === i)?.can
    const can = option === null ? false : i === option ? before !== true : before
    if (can !== undefined && can !== before) await desk.cases.meetings.vote(meeting.id, { person, option: i, can })
  }
  await tellManager(desk, file, act.now, meeting)
  return meeting
}

async function fixed(desk: CaseDesk, act: Act, file: CaseFile, meeting: Meeting, at: Date): Promise<Meeting | null> {
  const moved = await move(desk, act, file, 'fix', { workAt: act.now })
  if (!moved) return null
  const sequence = meeting.sequence + 1
  // who hears today that it is today, needs no reminder
  const told = dayOf(at) === dayOf(act.now) ? dayOf(act.now) : null
  const next: Meeting = { ...meeting, state: 'fixed', startsAt: at, sequence, posted: false, remindedOn: told }
  await desk.cases.meetings.save(next)
  await tellManager(desk, moved, act.now, next)
  await tellAll(desk, moved, act.now, next)
  return next
}

/** The case manager fixes one of the moments. @returns null when it is refused, or there is no such moment ahead */
export async function fix(desk: CaseDesk, act: Act, file: CaseFile, { round, option }: Press): Promise<Meeting | null> {
  const meeting = await meetingOf(desk, file)
  const at = option === null ? undefined : meeting?.options[option]
  return meeting?.state === 'proposed' && meeting.round === round && at && at > act.now
    ? fixed(desk, act, file, meeting, at)
    : null
}

async function off(desk: CaseDesk, file: CaseFile, now: Date, meeting: Meeting): Promise<Meeting> {
  const next: Meeting = { ...meeting, state: 'called-off', sequence: meeting.sequence + 1, posted: false }
  await desk.cases.meetings.save(next)
  if (meeting.startsAt) await tellAll(desk, file, now, next)
  return next
}

/** It does not go on: everyone who had it fixed hears so, and their calendar file says so. */
export async function callOff(desk: CaseDesk, act: Act, file: CaseFile): Promise<Meeting | null> {
  const meeting = await meetingOf(desk, file)
  if (!meeting || !isAhead(meeting, act.now)) return null
  const moved = await move(desk, act, file, 'call-off', { workAt: act.now })
  if (!moved) return null
  const next = await off(desk, moved, act.now, meeting)
  await tellManager(desk, moved, act.now, next)
  return next
}

/** The case is over: what was still to come does not go on. */
export async function endMeetings(desk: CaseDesk, file: CaseFile, now: Date): Promise<void> {
  const meeting = await meetingOf(desk, file)
  if (!meeting || !isAhead(meeting, now)) return
  const next = await off(desk, file, now, meeting)
  const over = (t: Texts) => meetingNotice(file, next, null, t)
  await retell(desk, file, now, file.manager, managerKey(meeting), over)
}

/** On the morning of the day, once: everyone who comes. @returns the number of meetings */
export async function remindMeetings(store: Store, now: Date): Promise<number> {
  if (hourOf(now) < MORNING) return 0
  const due = await store.cases.meetings.toRemind(now, momentAt(dayOf(now), 23.75))
  for (const meeting of due) {
    const file = await store.cases.find(meeting.case)
    await store.cases.meetings.save({ ...meeting, remindedOn: dayOf(now) })
    if (file?.state !== 'open' && file?.state !== 'frozen') continue
    const address = await addressOf(store, file, meeting)
    for (const person of attending(file, await store.cases.participants(file.id)))
      await tell(store, file, now, person, `today-${meeting.id}-${meeting.sequence}`, t =>
        meetingToday(file, meeting, address, t),
      )
  }
  return due.length
}
