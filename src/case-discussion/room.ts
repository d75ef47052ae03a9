import type { Member, Place } from '../ports.ts'
import {
  blockedCard,
  byHandCard,
  frozenCard,
  frozenNotice,
  openingCard,
  overCard,
  type Stranger,
  thawedNotice,
} from './cards.ts'
import type { CaseFile, Reason } from './case.ts'
import { byService, type CaseDesk, factsOf, inRoom, move, note, readers, tell } from './desk.ts'
import { compare, strangersAmong } from './members.ts'
import { langOf, postWaiting, unpost } from './posts.ts'

/** What the worker found out about a room, written down and acted upon: each in one transaction, safe to repeat. */

const MINUTE = 60_000
/** An open room is looked at so often, in ms: not every platform tells who came in. */
export const LOOK_AGAIN = 60 * MINUTE
/** A case that stands still, more often. */
const LOOK_FROZEN = 10 * MINUTE
/** What does not work is tried again, each time later, in ms; after the last one the case is blocked. */
const WAITS = [5_000, 15_000, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE]

const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms)

/** What must be done next for a case, from its state alone: so whoever finds it after a crash goes on. */
export function workFor(file: CaseFile): 'make' | 'invite' | 'look' | 'archive' | null {
  switch (file.state) {
    case 'requested':
      if (file.managerState !== 'accepted' || file.manager === null) return null
      return file.step === 'none' || file.step === 'asked' ? 'make' : file.step === 'made' ? 'invite' : 'look'
    case 'open':
    case 'frozen':
      return 'look'
    case 'withdrawn':
      return 'archive'
    default:
      return file.step === 'none' || file.step === 'archived' ? null : 'archive'
  }
}

/** Nothing was posted; the referrer hears why, and who. */
export async function block(
  desk: CaseDesk,
  file: CaseFile,
  now: Date,
  reason: Reason,
  strangers: readonly Stranger[] = [],
) {
  const blocked = await move(desk, byService(now), file, 'block', { reason, workAt: now, attempts: 0 })
  if (blocked)
    await tell(desk, blocked, now, blocked.referrer, `blocked-${blocked.version}`, t =>
      blockedCard(blocked, reason, strangers, t),
    )
}

/** It did not work now: later again, and in the end blocked; a case that is open only waits. */
export async function tryLater(desk: CaseDesk, file: CaseFile, now: Date, reason: Reason): Promise<void> {
  const wait = WAITS[file.attempts]
  if (wait === undefined && file.state === 'requested') return block(desk, file, now, reason)
  await note(desk, file, {
    attempts: Math.min(file.attempts + 1, WAITS.length),
    workAt: later(now, wait ?? LOOK_AGAIN),
  })
}

/** A room was made, also when the case was withdrawn meanwhile: then it is archived next. */
export const made = (desk: CaseDesk, file: CaseFile, now: Date, room: Place): Promise<CaseFile> =>
  note(desk, file, { room, step: 'made', attempts: 0, workAt: now })

/** The workspace makes no rooms: the referrer is told how to make it by hand. */
export async function byHand(desk: CaseDesk, file: CaseFile, now: Date): Promise<void> {
  const waiting = await note(desk, file, { step: 'none', workAt: null, attempts: 0 })
  const names = await namesOf(desk, waiting)
  await tell(desk, waiting, now, waiting.referrer, `by-hand-${waiting.roomNumber}`, t => byHandCard(waiting, names, t))
}

const namesOf = async (desk: CaseDesk, file: CaseFile): Promise<string[]> => {
  const ids = readers(file, await desk.cases.participants(file.id))
  return (await Promise.all(ids.map(id => desk.person(id)))).flatMap(person => person?.name ?? [])
}

/** Notes which case manager the line above the room names. */
export const topicTold = (file: CaseFile): string => `topic:${file.roomNumber}:${file.manager}`

/** Everyone who said yes was let in. */
export async function invited(desk: CaseDesk, file: CaseFile, now: Date, people: readonly string[]): Promise<void> {
  for (const row of await desk.cases.participants(file.id))
    if (people.includes(row.person)) await desk.cases.saveParticipant({ ...row, invited: true })
  if (file.step === 'made') await desk.cases.noteTold(file.id, topicTold(file), now)
  await note(desk, file, { ...(file.step === 'made' ? { step: 'invited' as const } : {}), attempts: 0, workAt: now })
}

/** Who is in the room is known: opens, freezes, thaws, or posts what waits. Without an answer, nothing is posted. */
export async function looked(
  desk: CaseDesk,
  file: CaseFile,
  now: Date,
  members: readonly Member[] | null,
): Promise<void> {
  if (!members) return tryLater(desk, file, now, 'members-unknown')
  const { reason, strangers } = await compare(desk, file, members, now)
  if (file.state === 'requested') return reason ? block(desk, file, now, reason, strangers) : open(desk, file, now)
  if (reason)
    return file.state === 'open'
      ? freeze(desk, file, now, reason, strangers)
      : void (await note(desk, file, { reason, workAt: later(now, LOOK_FROZEN) }))
  if (file.state === 'frozen') return thaw(desk, file, now)
  await postWaiting(desk, file, now)
  await note(desk, file, { attempts: 0, workAt: later(now, LOOK_AGAIN) })
}

async function open(desk: CaseDesk, file: CaseFile, now: Date): Promise<void> {
  const next = { step: 'posted' as const, reason: null, attempts: 0, workAt: later(now, LOOK_AGAIN) }
  const opened = await move(desk, byService(now), file, 'open', next)
  if (!opened) return
  await postOpening(desk, opened, now)
  await postWaiting(desk, opened, now)
}

const openingKey = (file: CaseFile): string => `opening-${file.roomNumber}`

async function postOpening(desk: CaseDesk, file: CaseFile, now: Date): Promise<void> {
  const question = await desk.vault.read(file.id, 'question')
  if (question === null) return
  const ids = readers(file, await desk.cases.participants(file.id))
  const people = (await Promise.all(ids.map(id => desk.person(id)))).filter(person => person !== null)
  const ends = ((await factsOf(desk, file))?.consents ?? []).flatMap(consent => consent.expires ?? []).sort()
  const manager = people.find(person => person.id === file.manager) ?? null
  const card = openingCard(file, question, people, manager, ends[0] ?? null, await langOf(desk, file))
  await inRoom(desk, file, now, openingKey(file), card)
}

/** From here on the bot posts nothing, whatever waits, until everyone in the room may read. */
export async function freeze(
  desk: CaseDesk,
  file: CaseFile,
  now: Date,
  reason: Reason,
  strangers: readonly Stranger[],
): Promise<void> {
  const recalled = await takeBack(desk, file, now)
  const step = recalled ? ('invited' as const) : file.step
  const frozen = await move(desk, byService(now), file, 'freeze', { reason, step, workAt: later(now, LOOK_FROZEN) })
  if (!frozen) return
  await inRoom(desk, frozen, now, `frozen-${frozen.version}`, frozenNotice(reason, await langOf(desk, file)))
  for (const person of new Set([frozen.manager, frozen.referrer]))
    await tell(desk, frozen, now, person, `frozen-${frozen.version}`, t => frozenCard(frozen, reason, strangers, t))
}

/** What was not sent yet stays here, to be posted when it may. @returns whether the opening card was among it */
async function takeBack(desk: CaseDesk, file: CaseFile, now: Date): Promise<boolean> {
  const keys = file.room ? await desk.cases.recall(file.id, file.room) : []
  await unpost(desk, file, keys, now)
  return keys.includes(`${file.id}:${openingKey(file)}`)
}

async function thaw(desk: CaseDesk, file: CaseFile, now: Date): Promise<void> {
  const next = { reason: null, step: 'posted' as const, attempts: 0, workAt: later(now, LOOK_AGAIN) }
  const thawed = await move(desk, byService(now), file, 'thaw', next)
  if (!thawed) return
  await inRoom(desk, thawed, now, `thawed-${thawed.version}`, thawedNotice(await langOf(desk, file)))
  if (file.step === 'invited') await postOpening(desk, thawed, now)
  await postWaiting(desk, thawed, now)
}

/**
 * The room is shut. What was withdrawn is erased now; the key of it went when it was withdrawn, and is gone for sure.
 * @param staysOpen the platform can't shut it: the last card in it says that it is over
 */
export async function archived(desk: CaseDesk, file: CaseFile, now: Date, staysOpen: boolean): Promise<void> {
  const shut = await note(desk, file, { step: 'archived', attempts: 0, workAt: null })
  if (staysOpen) await inRoom(desk, shut, now, `over-${shut.roomNumber}`, overCard(shut, await langOf(desk, file)))
  if (shut.state !== 'withdrawn') return
  await desk.vault.eraseCase(shut.id)
  await move(desk, byService(now), shut, 'erase')
}

/** Someone came into the room: freezes at once, without asking the platform, when they may not read. */
export async function joinedRoom(desk: CaseDesk, file: CaseFile, now: Date, who: readonly Member[]): Promise<void> {
  const strangers = await strangersAmong(desk, file, who)
  if (strangers.length > 0 && file.state === 'open') return freeze(desk, file, now, 'stranger', strangers)
  if (workFor(file)) await note(desk, file, { workAt: now })
}

/** Someone left: their part ends, and the room is looked at again. */
export async function leftRoom(desk: CaseDesk, file: CaseFile, now: Date, who: readonly Member[]): Promise<void> {
  for (const member of who) {
    const person = await desk.personOf(member)
    const row = person && (await desk.cases.participants(file.id)).find(one => one.person === person.id)
    if (row && row.state === 'joined') await desk.cases.saveParticipant({ ...row, state: 'left' })
  }
  if (workFor(file)) await note(desk, file, { workAt: now })
}
