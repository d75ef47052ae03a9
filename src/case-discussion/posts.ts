import { dayOf } from '../calendar.ts'
import { type Texts, texts } from '../texts/index.ts'
import { agreementCard } from './cards.ts'
import type { Agreement, CaseFile } from './case.ts'
import { type CaseDesk, changeInRoom } from './desk.ts'
import { daysLate } from './late.ts'
import { meetingOf, viewOf } from './meet.ts'
import { meetingCard, replacedCard } from './meeting-cards.ts'
import { keepPlan, planChanged, planOf } from './plan.ts'
import { type Agreed, planCard } from './plan-card.ts'

/** What stands in the room beside the opening card, brought up to date right after the members were compared. */

export const langOf = async (desk: CaseDesk, file: CaseFile): Promise<Texts> =>
  texts((file.referrer && (await desk.person(file.referrer))?.language) || 'nl')

async function agreedOf(desk: CaseDesk, file: CaseFile, agreement: Agreement): Promise<Agreed | null> {
  const what = await desk.vault.read(file.id, `agreement:${agreement.id}`)
  const who = agreement.who === null ? '' : ((await desk.person(agreement.who))?.name ?? '')
  return what === null ? null : { agreement, what, who }
}

/** Every agreement with its words; none once the content is gone. */
export const allAgreed = async (desk: CaseDesk, file: CaseFile): Promise<Agreed[]> =>
  (await Promise.all((await desk.cases.agreements(file.id)).map(one => agreedOf(desk, file, one)))).filter(
    one => one !== null,
  )

/** New, or late since another day than the room shows. */
const isStale = async (desk: CaseDesk, one: Agreement, now: Date): Promise<boolean> =>
  !one.posted ||
  (daysLate(one, dayOf(now)) > 0 && (await desk.cases.noteTold(one.case, `late:${one.id}:${dayOf(now)}`, now)))

async function postAgreements(desk: CaseDesk, file: CaseFile, now: Date, t: Texts): Promise<void> {
  for (const { agreement, what, who } of await allAgreed(desk, file)) {
    if (!(await isStale(desk, agreement, now))) continue
    const card = agreementCard(agreement, who, what, dayOf(now), t)
    await changeInRoom(desk, file, now, `agreement:${agreement.id}`, card)
    await desk.cases.saveAgreement({ ...agreement, posted: true })
    await planChanged(desk, file, now)
  }
}

async function postPlan(desk: CaseDesk, file: CaseFile, now: Date, t: Texts): Promise<void> {
  const plan = await planOf(desk, file)
  if (plan.shown) return
  await changeInRoom(desk, file, now, 'plan', planCard(file, plan, await allAgreed(desk, file), dayOf(now), t))
  await keepPlan(desk, file, { ...plan, shown: true }, now)
}

async function postMeeting(desk: CaseDesk, file: CaseFile, now: Date, t: Texts): Promise<void> {
  const meeting = await meetingOf(desk, file)
  if (!meeting || meeting.posted) return
  const card = meetingCard(file, meeting, await viewOf(desk, file, meeting), t)
  const before = meetingKey({ ...meeting, round: meeting.round - 1 })
  if ((await desk.cases.told(file.id)).includes(before)) await changeInRoom(desk, file, now, before, replacedCard(t))
  await changeInRoom(desk, file, now, meetingKey(meeting), card)
  await desk.cases.noteTold(file.id, meetingKey(meeting), now)
  await desk.cases.meetings.save({ ...meeting, posted: true })
}

export const meetingKey = ({ id, round }: { id: string; round: number }): string => `meeting:${id}:${round}`

/** Everything that changed since the room was looked at. */
export async function postWaiting(desk: CaseDesk, file: CaseFile, now: Date): Promise<void> {
  const t = await langOf(desk, file)
  await postAgreements(desk, file, now, t)
  await postPlan(desk, file, now, t)
  await postMeeting(desk, file, now, t)
}

/** What was taken back before it was sent, waits to be posted again. @param keys of the messages taken back */
export async function unpost(desk: CaseDesk, file: CaseFile, keys: readonly string[], now: Date): Promise<void> {
  const back = (what: string) => keys.includes(`${file.id}:${what}`)
  for (const one of await desk.cases.agreements(file.id))
    if (back(`agreement:${one.id}`)) await desk.cases.saveAgreement({ ...one, posted: false })
  if (back('plan')) await planChanged(desk, file, now)
  const meeting = await meetingOf(desk, file)
  if (meeting && back(meetingKey(meeting))) await desk.cases.meetings.save({ ...meeting, posted: false })
}
