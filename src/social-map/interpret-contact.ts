/** How to reach a service: phones, addresses and opening hours, from their rows. */
import { days, scheduleLine } from '../texts/nl/import.ts'
import { type Context, checked } from './hsds/checked.ts'
import type { WholeService } from './hsds/join.ts'
import type { Row } from './hsds/row.ts'
import { addressSchema, phoneSchema, type ScheduleRow, scheduleSchema } from './hsds/schema.ts'
import type { Phone, Service } from './service.ts'

const digits = (number: string): string => number.replaceAll(/\D/g, '')
const MIN_DIGITS = 3

const phoneOf = (row: Row, context: Context): Phone | null => {
  const phone = checked(phoneSchema, row, { ...context, path: 'phones' })
  if (!phone || phone.type === 'fax') return null
  const number = phone.number.replaceAll(/["']/g, '').trim()
  if (digits(number).length < MIN_DIGITS) {
    context.note({
      code: 'incomplete-row',
      origin: context.origin,
      field: 'phones.number',
      name: context.name,
      value: number,
    })
    return null
  }
  return {
    number: phone.extension ? `${number} (${phone.extension})` : number,
    ...(phone.description ? { description: phone.description } : {}),
  }
}

const distinctBy = <T>(list: T[], key: (it: T) => string): T[] =>
  [...new Map(list.map(it => [key(it), it] as const).reverse()).values()].reverse()

const phonesIn = (rows: Row[], context: Context): Phone[] =>
  distinctBy(
    rows.map(row => phoneOf(row, context)).filter(phone => phone !== null),
    phone => digits(phone.number),
  )

/** The service's own numbers; its organisation's when it has none. */
export const phonesOf = (whole: WholeService, context: Context): Phone[] => {
  const own = phonesIn(whole.phones, context)
  return own.length > 0 ? own : phonesIn(whole.organizationPhones, context)
}

/** Visiting addresses, each once; a postal address only when there is no other. */
export const addressesOf = (whole: WholeService, context: Context): Service['addresses'] => {
  const rows = whole.addresses
    .map(row => checked(addressSchema, row, { ...context, path: 'addresses' }))
    .filter(row => row !== null)
  const visiting = rows.filter(row => row.address_type !== 'postal')
  const addresses = (visiting.length > 0 ? visiting : rows).map(row => ({
    street: row.address_2 ? `${row.address_1}, ${row.address_2}` : row.address_1,
    ...(row.postal_code ? { postalCode: row.postal_code } : {}),
    ...(row.city ? { city: row.city } : {}),
  }))
  return distinctBy(addresses, it => `${it.street}|${it.city ?? ''}`)
}

/** The rows that say when a service is open. */
export const scheduleRows = (whole: WholeService, context: Context): ScheduleRow[] =>
  whole.schedules
    .map(row => checked(scheduleSchema, row, { ...context, path: 'schedules' }))
    .filter(row => row !== null)

const clock = (time: string | undefined): string | null =>
  /^\d{1,2}[:.]\d{2}/.exec(time ?? '')?.[0].replace('.', ':') ?? null

/** Opening hours in words, one line a row: 'di en do 14:30–17:00, Huiswerkbegeleiding'. */
export const schedulesInWords = (rows: ScheduleRow[]): string[] => {
  const lines = rows.map(row =>
    scheduleLine(
      days(row.byday ?? row.weekday ?? ''),
      clock(row.opens_at),
      clock(row.closes_at),
      row.description ?? row.notes,
    ),
  )
  return [...new Set(lines.filter(line => line !== ''))]
}
