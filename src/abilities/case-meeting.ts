import type { CaseFile, Participant } from '../case-discussion/case.ts'
import { attending, callOff, choose, fix, meetingOf, plan, viewOf } from '../case-discussion/meet.ts'
import { type Meeting, MINUTES } from '../case-discussion/meeting.ts'
import {
  managersCard,
  meetingCard,
  meetingForm,
  type Offered,
  readMeetingForm,
  readPress,
} from '../case-discussion/meeting-cards.ts'
import { moments } from '../case-discussion/moments.ts'
import { meetingKey } from '../case-discussion/posts.ts'
import type { Outgoing, Visit } from '../ports.ts'
import type { OnAction, OnForm, Tools } from './ability.ts'
import { alarm, guarded, inItsRoom, onCase, said, whoMay } from './case-desk.ts'

/** 'Plan een overleg': moments on which everyone is there, answered with a press, fixed by the case manager. */

/** The weekly moment of the practice that asked. */
async function slotFor(visit: Visit, file: CaseFile) {
  const referrer = file.referrer === null ? null : await visit.store.person(file.referrer)
  return referrer?.practice ? visit.store.cases.meetings.slot(referrer.practice.id) : null
}

/** What can be chosen now; the shortest meeting, so that nothing is left out before its length is known. */
async function momentsFor(visit: Visit, file: CaseFile, rows: readonly Participant[]): Promise<Offered> {
  const people = await Promise.all(attending(file, rows).map(id => visit.store.person(id)))
  const absences = await visit.store.register.absences({ municipality: file.municipality })
  const there = people.filter(person => person !== null)
  const slot = await slotFor(visit, file)
  const found = moments(visit.now, there, absences, slot, MINUTES[0])
  return { ...found, minutes: slot?.minutes ?? MINUTES[0] }
}

export const openPlan: OnAction = (visit, _tools, { value }) =>
  whoMay(visit, value, 'plan', async ({ file, participants }) => {
    const found = await momentsFor(visit, file, participants)
    return [{ kind: 'form', form: meetingForm(file, found, visit.texts) }]
  })

export const planFilled: OnForm = (visit, tools, { value, fields }) =>
  whoMay(visit, value, 'plan', async ({ file, participants, act }) => {
    const { list } = await momentsFor(visit, file, participants)
    const offered = list.map(one => one.at)
    const read = readMeetingForm(fields, offered, visit.texts)
    const unfit = await refusedText(visit, tools, { detail: fields.detail ?? '' })
    if (unfit) return unfit
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const planned = await plan(visit.store, act, file, read)
    const t = visit.texts.casePlan.meeting
    return planned && [said(visit, visit.texts.cases.name(file.number), t.sent)]
  })

/** A red flag gives the safety card; personal data of a family give the anonymised text at its field. */
async function refusedText(visit: Visit, tools: Tools, fields: Record<string, string>): Promise<Outgoing[] | null> {
  const danger = await alarm(visit, tools, Object.values(fields).join('\n'))
  if (danger) return danger
  for (const [field, words] of Object.entries(fields)) {
    const personal = guarded(tools, field, words, visit)
    if (personal) return personal
  }
  return null
}

const shownAgain = async (visit: Visit, file: CaseFile, meeting: Meeting): Promise<Outgoing[]> => {
  if (!inItsRoom(visit, file)) return []
  const key = `${file.id}:${meetingKey(meeting)}`
  const card = meetingCard(file, meeting, await viewOf(visit.store, file, meeting), visit.texts)
  return [{ kind: 'update', key, place: file.room!, card }]
}

/** 'Ik kan dinsdag', again: not after all; 'Geen van deze'. */
export const chooseMoment: OnAction = (visit, _tools, { value }) =>
  onCase(visit, value, async ({ file, act, rest }) => {
    const press = readPress(rest)
    const chosen = press && (await choose(visit.store, act, file, visit.person!.id, press))
    return chosen && shownAgain(visit, file, chosen)
  })

const managers = async (visit: Visit, file: CaseFile, meeting: Meeting, key: string): Promise<Outgoing[]> => {
  const card = managersCard(file, meeting, await viewOf(visit.store, file, meeting), visit.texts)
  return visit.place.kind === 'direct' ? [{ kind: 'update', key, place: visit.place, card }] : []
}

/** 'Zet vast', by the case manager. */
export const fixMoment: OnAction = (visit, _tools, { value, key }) =>
  onCase(visit, value, async ({ file, act, rest }) => {
    const press = readPress(rest)
    const fixed = press && (await fix(visit.store, act, file, press))
    return fixed && managers(visit, file, fixed, key)
  })

/** 'Zeg het overleg af.' */
export const callMeetingOff: OnAction = (visit, _tools, { value, key }) =>
  onCase(visit, value, async ({ file, act }) => {
    if ((await meetingOf(visit.store, file)) === null) return null
    const off = await callOff(visit.store, act, file)
    return off && managers(visit, file, off, key)
  })
