import { type Action, button, type Card, formButton, type Part, text } from '../card.ts'
import type { Field, FieldErrors, Form } from '../form.ts'
import { momentText, shortMoment } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import type { CaseFile } from './case.ts'
import { MEETING_PLACES, type Meeting, type MeetingPlace, MINUTES, MOST_OPTIONS, type Vote } from './meeting.ts'
import { type Moment, nearest } from './moments.ts'

/** The form and the cards of a meeting. Day, hour and place only; a room or number makes a card sealed. */

const DETAIL_LENGTH = 80

/** Where and for how long, as people read it. */
const whereText = (meeting: Meeting, detail: string | null, { casePlan: { meeting: t } }: Texts): string =>
  detail ? `${t.places[meeting.place]}, ${detail}` : t.places[meeting.place]

const factsOf = (meeting: Meeting, detail: string | null, texts: Texts): Part => {
  const t = texts.casePlan.meeting
  return {
    kind: 'facts',
    facts: [
      ...(meeting.startsAt && meeting.state === 'fixed'
        ? [{ label: t.facts.when, value: momentText(meeting.startsAt, texts.language) }]
        : []),
      { label: t.facts.where, value: whereText(meeting, detail, texts) },
      { label: t.facts.length, value: t.minutes(meeting.minutes) },
    ],
  }
}

/** What can be chosen. `complete`: everyone is there at all of these moments; `minutes`: how long it takes mostly. */
export interface Offered {
  list: readonly Moment[]
  complete: boolean
  minutes: number
}

/** The nearest to tick; one of the others in a list that folds out. */
function momentFields(list: readonly Moment[], texts: Texts): Field[] {
  const t = texts.casePlan.meeting
  const option = ({ at, slot }: Moment) => {
    const line = shortMoment(at, texts.language)
    return { value: at.toISOString(), label: slot ? t.slotOption(line) : line }
  }
  const { near, others } = nearest(list)
  const tick: Field = {
    kind: 'choice',
    id: 'moments',
    label: others.length > 0 ? t.form.first : t.form.moments,
    multiple: true,
    options: near.map(option),
  }
  if (others.length === 0) return [tick]
  const fold: Field = { kind: 'choice', id: 'other', label: t.form.other, optional: true, options: others.map(option) }
  return [{ ...tick, optional: true }, fold]
}

/** Which moments, how long and where. */
export function meetingForm(file: CaseFile, found: Offered, texts: Texts): Form {
  const t = texts.casePlan.meeting
  return {
    id: 'case-plan',
    title: t.form.title,
    submit: t.form.submit,
    intro: `${found.complete ? t.form.everyone : t.form.noCommonDay} ${t.form.intro}`,
    value: file.id,
    fields: [
      ...momentFields(found.list, texts),
      {
        kind: 'choice',
        id: 'minutes',
        label: t.form.minutes,
        options: MINUTES.map(n => ({ value: String(n), label: t.minutes(n) })),
        value: String(found.minutes),
      },
      {
        kind: 'choice',
        id: 'place',
        label: t.form.place,
        options: MEETING_PLACES.map(value => ({ value, label: t.places[value] })),
      },
      {
        kind: 'text',
        id: 'detail',
        label: t.form.detail,
        hint: t.form.detailHint,
        optional: true,
        maxLength: DETAIL_LENGTH,
      },
    ],
  }
}

export interface Planned {
  options: Date[]
  minutes: number
  place: MeetingPlace
  detail: string
}

/** @param offered the moments of the form, as they are now */
export function readMeetingForm(
  fields: Record<string, string>,
  offered: readonly Date[],
  texts: Texts,
): Planned | { errors: FieldErrors } {
  const t = texts.casePlan.meeting.form
  const wanted = [...new Set(`${fields.moments ?? ''},${fields.other ?? ''}`.split(',').filter(Boolean))]
  const options = offered.filter(at => wanted.includes(at.toISOString())).toSorted((a, b) => a.getTime() - b.getTime())
  const minutes = MINUTES.find(n => String(n) === fields.minutes)
  const place = MEETING_PLACES.find(one => one === fields.place)
  const errors: FieldErrors = {
    ...(wanted.length < 1 || wanted.length > MOST_OPTIONS
      ? { moments: t.choose }
      : options.length < wanted.length
        ? { moments: t.gone }
        : {}),
    ...(minutes ? {} : { minutes: texts.cases.question.choose }),
    ...(place ? {} : { place: texts.cases.question.choose }),
  }
  const detail = (fields.detail ?? '').trim().slice(0, DETAIL_LENGTH)
  return minutes && place && Object.keys(errors).length === 0 ? { options, minutes, place, detail } : { errors }
}

/** Who can and who cannot, a line a moment. @param names by person id */
const answers = (meeting: Meeting, votes: readonly Vote[], names: Record<string, string>, texts: Texts): Part => {
  const of = (option: number, can: boolean) =>
    votes.filter(one => one.option === option && one.can === can).flatMap(one => names[one.person] ?? [])
  return {
    kind: 'facts',
    facts: meeting.options.map((at, i) => ({
      label: momentText(at, texts.language),
      value: texts.casePlan.meeting.who(of(i, true), of(i, false)),
    })),
  }
}

/** Names the series too: a press on an older card does nothing. */
const pressValue = ({ case: id, round }: Meeting, option: number | 'none'): string => `${id}|${round}.${option}`

/** The series and the moment that were pressed; null: neither. */
export function readPress(value: string): { round: number; option: number | null } | null {
  const [, round, option] = /^(\d{1,4})\.([0-2]|none)$/.exec(value) ?? []
  return round === undefined ? null : { round: Number(round), option: option === 'none' ? null : Number(option) }
}

/** An older card, once other moments were proposed. */
export const replacedCard = (texts: Texts): Card => ({
  title: texts.casePlan.meeting.proposed,
  parts: [text(texts.casePlan.meeting.replaced)],
  actions: [],
})

/** In the room: a press a moment. */
function proposalCard(meeting: Meeting, view: MeetingView, texts: Texts): Card {
  const t = texts.casePlan.meeting
  return {
    title: t.proposed,
    parts: [
      answers(meeting, view.votes, view.names, texts),
      factsOf(meeting, view.detail, texts),
      text(t.press, 'subtle'),
    ],
    actions: [
      ...meeting.options.map((at, i) =>
        button('case-moment', t.can(momentText(at, texts.language)), pressValue(meeting, i)),
      ),
      button('case-moment', t.none, pressValue(meeting, 'none')),
    ],
  }
}

const calendar = (address: string | null, { casePlan: { meeting: t } }: Texts): { parts: Part[]; actions: Action[] } =>
  address
    ? { parts: [], actions: [{ kind: 'link', label: t.calendar, url: address }] }
    : { parts: [text(t.noAddress, 'subtle')], actions: [] }

/** What a card of a meeting shows besides the meeting. */
export interface MeetingView {
  votes: readonly Vote[]
  names: Record<string, string>
  /** The room or number. */
  detail: string | null
  /** Of the calendar file. */
  address: string | null
}

const calledOffCard = (number: string, texts: Texts): Card => ({
  title: texts.casePlan.meeting.calledOff(number),
  parts: [text(texts.casePlan.meeting.calledOffBody)],
  actions: [],
})

function fixedCard(file: CaseFile, meeting: Meeting, view: MeetingView, texts: Texts): Card {
  const link = calendar(view.address, texts)
  return {
    title: texts.casePlan.meeting.fixed(file.number),
    parts: [factsOf(meeting, view.detail, texts), ...link.parts],
    actions: link.actions,
  }
}

/** As it stands in the room. */
export function meetingCard(file: CaseFile, meeting: Meeting, view: MeetingView, texts: Texts): Card {
  const card =
    meeting.state === 'proposed'
      ? proposalCard(meeting, view, texts)
      : meeting.state === 'fixed'
        ? fixedCard(file, meeting, view, texts)
        : calledOffCard(file.number, texts)
  return { ...card, sealedFor: file.id }
}

/** As someone reads it in their own conversation: without the room or number. */
export const meetingNotice = (file: CaseFile, meeting: Meeting, address: string | null, texts: Texts): Card =>
  meeting.state === 'fixed'
    ? fixedCard(file, meeting, { votes: [], names: {}, detail: null, address }, texts)
    : calledOffCard(file.number, texts)

/** On the morning itself. */
export const meetingToday = (file: CaseFile, meeting: Meeting, address: string | null, texts: Texts): Card => ({
  ...meetingNotice(file, meeting, address, texts),
  title: texts.casePlan.meeting.today(file.number),
})

/** To the case manager: who can when, and the press that fixes it; afterwards, moving it and calling it off. */
export function managersCard(file: CaseFile, meeting: Meeting, view: MeetingView, texts: Texts): Card {
  const t = texts.casePlan.meeting
  const change: Action[] = [
    formButton('case-plan', meeting.state === 'fixed' ? t.move : t.others, file.id),
    button('case-call-off', t.callOff, file.id, 'danger'),
  ]
  if (meeting.state === 'called-off') return { ...calledOffCard(file.number, texts), actions: change.slice(0, 1) }
  if (meeting.state === 'fixed') {
    const card = meetingNotice(file, meeting, view.address, texts)
    return { ...card, actions: [...card.actions, ...change] }
  }
  return {
    title: t.pick(file.number),
    parts: [text(t.pickBody), answers(meeting, view.votes, view.names, texts)],
    actions: [
      ...meeting.options.map((at, i) =>
        button('case-fix', t.fix(momentText(at, texts.language)), pressValue(meeting, i)),
      ),
      ...change,
    ],
  }
}
