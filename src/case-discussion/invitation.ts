import type { Store } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { ics } from './ics.ts'
import { detailOf } from './meet.ts'
import type { Meeting } from './meeting.ts'

/** The calendar file behind an address: a case number, a moment and a place. Whoever has the address needs no account. */

/** 'bij het CJG'; for a meeting in the practice also which. */
async function locationOf(store: Store, meeting: Meeting, referrer: string | null): Promise<string> {
  const place = texts('nl').casePlan.meeting.places[meeting.place]
  const practice = meeting.place === 'practice' && referrer ? (await store.person(referrer))?.practice : null
  return practice ? `${place}, ${practice.name}` : place
}

/** @returns null when the address is none of ours or past its term, or nothing was fixed */
export async function invitationFile(store: Store, token: string, now: Date): Promise<string | null> {
  const id = await store.cases.meetings.behind(token, now)
  const meeting = id === null ? null : await store.cases.meetings.find(id)
  const file = meeting && (await store.cases.find(meeting.case))
  if (!file || !meeting.startsAt) return null
  const detail = await detailOf(store, file, meeting)
  const location = await locationOf(store, meeting, file.referrer)
  return ics({
    uid: `${meeting.id}@schakel.invalid`,
    sequence: meeting.sequence,
    cancelled: meeting.state !== 'fixed',
    stamp: now,
    start: meeting.startsAt,
    minutes: meeting.minutes,
    summary: texts('nl').casePlan.meeting.summary(file.number),
    location: detail ? `${location}, ${detail}` : location,
  })
}
