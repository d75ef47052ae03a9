import { dayOf, hourOf, momentAt, nextOfficeMoment, OFFICE_HOURS } from '../calendar.ts'

/** Hours that practices and CJG can be reached on a working day. */
export const WORKING_DAY = OFFICE_HOURS.until - OFFICE_HOURS.from

/** The moment when so many office hours have passed since `at`; nights, weekends and holidays do not count. */
export function plusOfficeHours(at: Date, hours: number): Date {
  let from = nextOfficeMoment(at)
  let left = hours
  for (;;) {
    const room = OFFICE_HOURS.until - hourOf(from)
    if (left < room) return momentAt(dayOf(from), hourOf(from) + left)
    left -= room
    from = nextOfficeMoment(momentAt(dayOf(from), OFFICE_HOURS.until))
    if (left === 0) return from
  }
}
