/** Consultation hours as cards: for who sends a family there, and for who holds them. Pure. */
import { type Action, button, type Card, formButton, MAX_CHOICE_BUTTONS, type Part, text } from '../card.ts'
import type { Coming, ConsultationHour } from '../people/consultation.ts'
import type { Practice } from '../people/person.ts'
import { dayInWeek } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'

/** '9.00' as it is written on a door. */
const onDoor = (time: string): string => `${Number(time.slice(0, 2))}.${time.slice(3)}`

/** 'dinsdag 24 november, 9.00-11.00 uur, kamer 2'. */
export const whenOf = (hour: ConsultationHour, day: string, { consultation: t, language }: Texts): string =>
  t.when(dayInWeek(day, language), onDoor(hour.from), onDoor(hour.until), hour.place)

/** What a press on one time of an hour sends back. */
export const valueFor = (id: string, day: string): string => `${day} ${id}`
export const readValue = (value: string): { day: string; id: string } => ({
  day: value.slice(0, 10),
  id: value.slice(11),
})

const lineOf = (one: Coming, texts: Texts): string =>
  texts.consultation.line(whenOf(one.hour, one.day, texts), texts.consultation.free(one.free))

/** The next times with what is free, to stand on another card; nothing when there are none. */
export const hoursParts = (next: Coming[], texts: Texts): Part[] =>
  next.length === 0
    ? []
    : [text(texts.consultation.next, 'heading'), { kind: 'list', items: next.map(one => lineOf(one, texts)) }]

/** One press on a time reserves a place. @param most buttons */
export function reserveParts(next: Coming[], most: number, texts: Texts): Part[] {
  const free = next.filter(one => one.free > 0).slice(0, most)
  const options = free.map(({ hour, day }) => ({
    value: valueFor(hour.id, day),
    label: dayInWeek(day, texts.language),
  }))
  return options.length > 0
    ? [{ kind: 'choice', action: 'hours-take', label: texts.consultation.reserve, value: '', options }]
    : []
}

/** Times that are shown, and reserved in one press. */
export const SHOWN = 3

/**
 * To someone in a practice: when it is, and a place in one press.
 * @param above what just happened
 * @param usual when it is in the practice's own words, for one without places
 */
export function hoursCard(next: Coming[], texts: Texts, above: string[] = [], usual: string | null = null): Card {
  const t = texts.consultation
  const said = above.map(line => text(line, 'strong'))
  if (next.length === 0) return { title: t.title, parts: [...said, text(usual ? t.usual(usual) : t.none)], actions: [] }
  const items = next.slice(0, SHOWN).map(one => lineOf(one, texts))
  return {
    title: t.title,
    parts: [...said, { kind: 'list', items }, ...reserveParts(next.slice(0, SHOWN), SHOWN, texts)],
    actions: [],
  }
}

export function reservedCard({ hour, day }: Coming, number: number, texts: Texts): Card {
  const t = texts.consultation.reserved
  return {
    title: t.title(number),
    parts: [text(whenOf(hour, day, texts), 'strong'), text(t.body(number))],
    actions: [button('hours-give-back', t.giveBack, `${valueFor(hour.id, day)} ${number}`)],
  }
}

/** To who had a place on a day that was called off. */
export function offCard(hour: ConsultationHour, day: string, numbers: number[], next: Coming[], texts: Texts): Card {
  const t = texts.consultation.off
  const later = next.filter(one => one.free > 0).slice(0, SHOWN)
  return {
    title: t.title,
    tone: 'warning',
    parts: [
      text(t.body(whenOf(hour, day, texts), numbers.join(', '))),
      ...(later.length > 0
        ? [text(t.next), { kind: 'list' as const, items: later.map(one => lineOf(one, texts)) }]
        : []),
      ...reserveParts(later, SHOWN, texts),
    ],
    actions: [],
  }
}

/** Hours in a list of choices; nobody holds more. */
const MOST = 20
/** Chosen from that list: a new one. */
export const ADD = '+'

/** To who holds them: every hour with its next time. @param practice for which one can be added; '' asks which */
export function keptHoursCard(
  hours: { hour: ConsultationHour; practice: string; next: Coming | undefined }[],
  practice: string,
  texts: Texts,
): Card {
  const t = texts.consultation
  const weekly = ({ hour, practice: name }: (typeof hours)[number]) =>
    t.weekly(name, texts.people.weekdays[hour.weekday], onDoor(hour.from), onDoor(hour.until))
  const items = hours.slice(0, MOST).map(one => {
    const free = one.next && t.line(dayInWeek(one.next.day, texts.language), t.free(one.next.free))
    return free ? `${weekly(one)}. ${free}` : weekly(one)
  })
  const options = hours.slice(0, MOST).map(one => ({ value: one.hour.id, label: weekly(one) }))
  // as buttons they would leave no room for another one
  const full = options.length >= MAX_CHOICE_BUTTONS
  const add = { value: `${ADD}${practice}`, label: t.keep.add }
  return {
    title: t.title,
    parts:
      hours.length === 0
        ? [text(t.noneHere)]
        : [
            { kind: 'list', items },
            {
              kind: 'choice',
              action: 'hours-open',
              label: t.keep.which,
              value: '',
              options: full ? [...options, add] : options,
            },
          ],
    actions: full ? [] : [formButton('hours-add', t.keep.add, practice)],
  }
}

/** One hour, with what can be done about it. @param above what just happened */
export function oneHourCard(
  hour: ConsultationHour,
  practice: Practice,
  next: Coming[],
  texts: Texts,
  above: string[] = [],
): Card {
  const { keep: t, ...words } = texts.consultation
  const weekly = `${texts.people.weekdays[hour.weekday]} ${onDoor(hour.from)}-${onDoor(hour.until)}`
  const facts = [
    { label: t.labels.practice, value: practice.name },
    { label: t.labels.when, value: weekly },
    { label: t.labels.place, value: hour.place ?? '' },
    { label: t.labels.places, value: String(hour.places) },
  ].filter(({ value }) => value !== '')
  const [first] = next
  const options = next.slice(0, SHOWN).map(one => ({
    value: valueFor(hour.id, one.day),
    label: t.cancelOption(dayInWeek(one.day, texts.language), one.taken),
  }))
  const take: Action[] =
    first && first.free > 0
      ? [button('hours-take', t.take(dayInWeek(first.day, texts.language)), valueFor(hour.id, first.day), 'primary')]
      : []
  return {
    title: words.title,
    parts: [
      ...above.map(line => text(line, 'strong')),
      { kind: 'facts', facts },
      {
        kind: 'list',
        items: next
          .slice(0, SHOWN)
          .map(one =>
            words.line(dayInWeek(one.day, texts.language), `${words.taken(one.taken)}, ${words.free(one.free)}`),
          ),
      },
      ...(options.length > 0
        ? [{ kind: 'choice' as const, action: 'hours-cancel', label: t.cancel, value: '', options }]
        : []),
    ],
    actions: [...take, formButton('hours-change', t.change, hour.id), button('hours-end', t.end, hour.id, 'danger')],
  }
}
