import { dayOf, inOfficeHours, plusDays, plusWorkingDays } from '../calendar.ts'
import { type Card, formButton, text } from '../card.ts'
import type { Store } from '../ports.ts'
import { longDate } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import { reminderCard, unansweredCard } from './cards.ts'
import type { CaseFile, Participant } from './case.ts'
import type { Review } from './consent/review.ts'
import { byService, type CaseDesk, coordinatorsOf, factsOf, move, note, settingsOf, tell } from './desk.ts'
import { discard, KEPT_DAYS } from './end.ts'
import { reviewsOf } from './facts.ts'
import { remindMeetings } from './meet.ts'
import { askCoordinators, bringIn, nextManager } from './request.ts'
import type { CaseState } from './states.ts'
import { DRAFT_DAYS } from './verdict-card.ts'

/** What happens with cases by itself: at night what runs out, by day who is waited for. */

const MOST = 500
/** Notice before a consent or an age runs out, in days. */
const NOTICE_DAYS = 7

const moment = (day: string, language: Texts['language']): string => longDate(new Date(`${day}T12:00:00Z`), language)

function reviewCard(file: CaseFile, review: Review, t: Texts): Card {
  const { title, because, otherwise } = t.cases.review
  return {
    title: title(file.number),
    parts: [text(because[review.because](moment(review.on, t.language))), text(otherwise)],
    actions: [formButton('case-consent', t.cases.verdict.more, file.id, 'primary')],
  }
}

/** A week ahead, once: the referrer and the case manager hear that somebody must be asked again. */
async function announce(desk: CaseDesk, file: CaseFile, now: Date): Promise<number> {
  const facts = await factsOf(desk, file)
  const until = plusDays(dayOf(now), NOTICE_DAYS)
  let told = 0
  for (const review of facts ? reviewsOf(facts, await settingsOf(desk, file)) : []) {
    const what = `review:${review.because}:${review.on}`
    if (review.on > until || review.because === 'start' || !(await desk.cases.noteTold(file.id, what, now))) continue
    told += 1
    for (const person of new Set([file.referrer, file.manager]))
      await tell(desk, file, now, person, what, t => reviewCard(file, review, t))
  }
  return told
}

/** What cases did in a night: numbers only. */
export interface CaseNight {
  announced: number
  drafts: number
  erased: number
}

const DRAFTS: readonly CaseState[] = ['draft', 'blocked']
const ENDED: readonly CaseState[] = ['closed']
const RUNNING: readonly CaseState[] = ['requested', 'open', 'frozen']

/**
 * Cases in these states as they are now, and locked, so that what someone pressed meanwhile is not undone: in the order
 * of their ids, and before anything else is written, so that nobody waits for each other.
 */
async function locked(store: Store, states: readonly (readonly CaseState[])[]): Promise<CaseFile[]> {
  const ids: string[] = []
  for (const some of states) ids.push(...(await store.cases.inStates(some, MOST)).map(({ id }) => id))
  const files: CaseFile[] = []
  for (const id of ids.toSorted()) {
    const file = await store.cases.lock(id)
    if (file) files.push(file)
  }
  return files
}

/** Drafts past two weeks go, content past its term goes, and what runs out within a week is announced. */
export async function caseNight(store: Store, now: Date): Promise<CaseNight | null> {
  const night: CaseNight = { announced: 0, drafts: 0, erased: 0 }
  const before = (days: number) => plusDays(dayOf(now), -days)
  const files = await locked(store, [DRAFTS, ENDED, RUNNING])
  const those = (states: readonly CaseState[]) => files.filter(file => states.includes(file.state))
  for (const file of those(DRAFTS)) {
    if (dayOf(file.changedAt) >= before(DRAFT_DAYS)) continue
    await discard(store, byService(now), file)
    night.drafts += 1
  }
  for (const file of those(ENDED)) {
    if (dayOf(file.changedAt) >= before(KEPT_DAYS)) continue
    await store.vault.eraseCase(file.id)
    await move(store, byService(now), file, 'erase', { workAt: now })
    night.erased += 1
  }
  for (const file of those(RUNNING)) {
    // what ran out today stops the case at the next look, which is now
    await note(store, file, { workAt: file.room ? now : file.workAt })
    night.announced += await announce(store, file, now)
  }
  return night.announced + night.drafts + night.erased > 0 ? night : null
}

/** Whether a working day went by without an answer. */
const tooLong = (asked: Date, now: Date): boolean => plusWorkingDays(dayOf(asked), 1) < dayOf(now)

/** The next of the same kind is asked; when nobody is left, the coordinators hear it, without content. */
async function standIn(desk: CaseDesk, file: CaseFile, row: Participant, now: Date): Promise<void> {
  await desk.cases.saveParticipant({ ...row, state: 'silent' })
  const silent = await desk.person(row.person)
  if (!silent) return
  const inIt = new Set((await desk.cases.participants(file.id)).map(one => one.person))
  const next = (await desk.people(file.municipality)).find(
    one =>
      !inIt.has(one.id) &&
      one.id !== file.referrer &&
      one.roles.some(role => silent.roles.includes(role)) &&
      one.profession === silent.profession,
  )
  if (next) await bringIn(desk, byService(now), file, next, silent.name)
  else
    for (const coordinator of await coordinatorsOf(desk, file))
      await tell(desk, file, now, coordinator.id, `silent-${row.person}`, t => unansweredCard(file, silent.name, t))
}

const managerIsSilent = ({ manager, managerState, managerAt }: CaseFile, now: Date): boolean =>
  manager !== null && managerState === 'asked' && managerAt !== null && tooLong(managerAt, now)

const silentIn = async (desk: CaseDesk, file: CaseFile, now: Date): Promise<Participant[]> =>
  (await desk.cases.participants(file.id)).filter(
    row => row.state === 'asked' && row.person !== file.manager && tooLong(row.askedAt, now),
  )

async function unanswered(desk: CaseDesk, seen: CaseFile, now: Date): Promise<number> {
  if (!managerIsSilent(seen, now) && (await silentIn(desk, seen, now)).length === 0) return 0
  // whoever answers at this very moment goes first
  const file = await desk.cases.lock(seen.id)
  if (file?.state !== seen.state) return 0
  let count = 0
  if (managerIsSilent(file, now)) {
    await nextManager(desk, file, now)
    count += 1
  }
  for (const row of await silentIn(desk, file, now)) {
    await standIn(desk, file, row, now)
    count += 1
  }
  return count
}

/** A case whose manager is gone from the organisation: the coordinators are asked, once. */
async function withoutManager(desk: CaseDesk, file: CaseFile, now: Date): Promise<number> {
  const gone =
    file.manager === null || (await desk.cases.accountsOf(file.manager, file.platform, file.workspace)).length === 0
  if (
    !gone ||
    !(await desk.cases.noteTold(file.id, `without-manager:${file.manager ?? file.managerAt?.getTime()}`, now))
  )
    return 0
  await askCoordinators(desk, file, now)
  return 1
}

/** Who has an agreement to keep hears it in their own conversation: on its day, the day after, and then once a week. */
async function remind(desk: CaseDesk, now: Date): Promise<number> {
  const due = await desk.cases.dueAgreements(dayOf(now), MOST)
  for (const one of due) {
    const file = await desk.cases.find(one.case)
    if (file)
      await tell(desk, file, now, one.who, `remind-${one.id}-${dayOf(now)}`, t =>
        reminderCard(file, one, dayOf(now), t),
      )
    await desk.cases.saveAgreement({ ...one, remindedOn: dayOf(now) })
  }
  return due.length
}

/** In the morning who meets today; in office hours who does not answer, who forgot, and cases without a manager. Numbers, or null for nothing. */
export async function caseRound(store: Store, now: Date): Promise<object | null> {
  const meetings = await remindMeetings(store, now)
  if (!inOfficeHours(now)) return meetings > 0 ? { meetings } : null
  const done = {
    meetings,
    unanswered: 0,
    withoutManager: 0,
    reminded: await remind(store, now),
  }
  for (const file of await store.cases.inStates(RUNNING, MOST)) {
    done.withoutManager += await withoutManager(store, file, now)
    done.unanswered += await unanswered(store, file, now)
  }
  return Object.values(done).some(count => count > 0) ? done : null
}
