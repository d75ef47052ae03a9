/** Setting and changing a consultation hour. Pure. */
import type { Field, FieldErrors, Form } from '../form.ts'
import { LENGTHS } from '../people/checks.ts'
import { type ConsultationHour, placesIn, timeIn } from '../people/consultation.ts'
import type { Practice, Weekday } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'

export type HourFacts = Omit<ConsultationHour, 'id' | 'municipality'>

const WEEKDAYS: Weekday[] = [1, 2, 3, 4, 5]
const USUAL_PLACES = 4
/** A list in a form of Slack has at most a hundred. */
const MOST_OPTIONS = 100

/** @param practices to choose from for a new one; the value is the id of the hour, '' for a new one */
export function hourForm(hour: ConsultationHour | null, practices: Practice[], texts: Texts): Form {
  const t = texts.consultation.form
  const among = practices.slice(0, MOST_OPTIONS).map(({ id, name }) => ({ value: id, label: name }))
  const choose: Field[] = hour
    ? []
    : [
        {
          kind: 'choice',
          id: 'practice',
          label: t.practice,
          options: among,
          ...(among.length === 1 ? { value: among[0]!.value } : {}),
        },
      ]
  const days = WEEKDAYS.map(day => ({ value: String(day), label: texts.people.weekdays[day] }))
  const text = (id: string, label: string, value: string, more: object = {}): Field => ({
    kind: 'text',
    id,
    label,
    maxLength: 10,
    ...(value ? { value } : {}),
    ...more,
  })
  return {
    id: 'consultation-hour',
    title: t.title,
    submit: t.submit,
    value: hour?.id ?? '',
    fields: [
      ...choose,
      {
        kind: 'choice',
        id: 'weekday',
        label: t.weekday,
        options: days,
        ...(hour ? { value: String(hour.weekday) } : {}),
      },
      text('from', t.from, hour?.from ?? '', { hint: t.timeHint }),
      text('until', t.until, hour?.until ?? '', { hint: t.timeHint }),
      text('place', t.place, hour?.place ?? '', { hint: t.placeHint, optional: true, maxLength: LENGTHS.name }),
      text('places', t.places, String(hour?.places ?? USUAL_PLACES)),
    ],
  }
}

/** @param practices that the writer may choose @param guard gives the anonymised text where something about a family stands */
export function readHourForm(
  fields: Record<string, string>,
  hour: ConsultationHour | null,
  practices: Practice[],
  guard: (text: string) => string | null,
  texts: Texts,
): { facts: HourFacts } | { errors: FieldErrors } {
  const t = texts.consultation.form.errors
  const practice = hour?.practice ?? practices.find(({ id }) => id === fields.practice)?.id
  const weekday = WEEKDAYS.find(day => String(day) === fields.weekday)
  const [from, until] = [timeIn(fields.from ?? ''), timeIn(fields.until ?? '')]
  const place = (fields.place ?? '').trim()
  const places = placesIn(fields.places ?? '')
  const personal = place === '' ? null : guard(place)
  const errors: FieldErrors = {
    ...(!practice && { practice: t.practice }),
    ...(!weekday && { weekday: t.weekday }),
    ...(!from && { from: t.time }),
    ...(!until ? { until: t.time } : from && until <= from ? { until: t.order } : {}),
    ...(personal !== null && { place: texts.register.errors.personal(personal) }),
    ...(!places && { places: t.places }),
  }
  if (Object.keys(errors).length > 0 || !practice || !weekday || !from || !until || !places) return { errors }
  return { facts: { practice, weekday, from, until, place: place || null, places } }
}
