import { type Card, formButton, type Part, text } from '../card.ts'
import { choice, type FieldErrors, type Form } from '../form.ts'
import type { Practice, Weekday } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { MINUTES, type Slot } from './meeting.ts'

/** The weekly moment of a practice: what it is, and the form that changes it. */

const DAYS = [1, 2, 3, 4, 5] as const satisfies Weekday[]
/** Half hours in which a practice has people, lunch and the ends of the day included. */
const HOURS = Array.from({ length: 22 }, (_, n) => 7.5 + n / 2)
const OFF = 'off'
/** More practices on a card is a wall of text. */
const SHOWN = 30

const timeText = (hour: number): string =>
  `${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 === 0 ? '00' : '30'}`

/** 'dinsdag 12:30 uur, 45 minuten'. */
export const slotText = (slot: Slot | null, texts: Texts): string => {
  const t = texts.casePlan.slot
  return slot ? t.when(texts.people.weekdays[slot.weekday], timeText(slot.hour), slot.minutes) : t.none
}

export interface PracticeSlot {
  practice: Practice
  slot: Slot | null
}

export function slotsCard(all: readonly PracticeSlot[], texts: Texts): Card {
  const t = texts.casePlan.slot
  const list: Part = {
    kind: 'list',
    items: all.slice(0, SHOWN).map(({ practice, slot }) => t.line(practice.name, slotText(slot, texts))),
  }
  return {
    title: t.title,
    parts: [text(t.body), ...(all.length > 0 ? [list] : [text(t.noPractices)])],
    actions: all.length > 0 ? [formButton('case-slot', t.change, 'all', 'primary')] : [],
  }
}

export function slotForm(practices: readonly Practice[], texts: Texts): Form {
  const t = texts.casePlan.slot
  const days = Object.fromEntries(DAYS.map(day => [`d${day}`, texts.people.weekdays[day]]))
  return {
    id: 'case-slot',
    title: texts.casePlan.meeting.plan,
    submit: t.submit,
    intro: t.body,
    value: 'all',
    fields: [
      choice('practice', t.practice, Object.fromEntries(practices.map(one => [`p${one.id}`, one.name]))),
      choice('weekday', t.weekday, { ...days, [OFF]: t.off }),
      choice('time', t.time, Object.fromEntries(HOURS.map(hour => [`h${hour}`, timeText(hour)])), { value: 'h12.5' }),
      choice('minutes', t.minutes, Object.fromEntries(MINUTES.map(n => [`m${n}`, texts.casePlan.meeting.minutes(n)])), {
        value: 'm45',
      }),
    ],
  }
}

/** @param practices whose moment this person may set */
export function readSlotForm(
  fields: Record<string, string>,
  practices: readonly Practice[],
  texts: Texts,
): PracticeSlot | { errors: FieldErrors } {
  const t = texts.casePlan.slot
  const practice = practices.find(one => `p${one.id}` === fields.practice)
  const weekday = DAYS.find(day => `d${day}` === fields.weekday)
  const hour = HOURS.find(one => `h${one}` === fields.time)
  const minutes = MINUTES.find(n => `m${n}` === fields.minutes)
  const errors: FieldErrors = {
    ...(practice ? {} : { practice: t.choose }),
    ...(weekday || fields.weekday === OFF ? {} : { weekday: t.choose }),
    ...(weekday && hour === undefined ? { time: t.choose } : {}),
    ...(weekday && !minutes ? { minutes: t.choose } : {}),
  }
  if (!practice || Object.keys(errors).length > 0) return { errors }
  return { practice, slot: weekday && hour !== undefined && minutes ? { weekday, hour, minutes } : null }
}
