/** Checks on a service that has been read: what its keeper should look at. */
import { withoutForbidden } from './forbidden.ts'
import type { Finding, Note } from './hsds/finding.ts'
import type { Origin } from './hsds/row.ts'
import type { Noted } from './interpret-believed.ts'
import type { Service } from './service.ts'
import { folded } from './wording.ts'

export const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`

/** The day on which an entry was last looked at, ISO; null: nobody ever said. */
export const checkedOn = (service: Service): string | null =>
  service.assuredOn ?? service.lastModified?.slice(0, 10) ?? null

const withoutEmptyPhones = (service: Service): Service => ({
  ...service,
  phones: service.phones.filter(phone => /\d{3}|\d.*\d.*\d/.test(phone.number)),
})

/** Takes the forbidden number out, and notes what is missing or old. Returns the service as it may be kept. */
export const checkService = (service: Service, origin: Origin, today: string, note: Note): Service => {
  const { value, fields } = withoutForbidden(service)
  for (const field of fields) note({ code: 'forbidden-number', origin, field, name: service.name, value: null })
  const kept = withoutEmptyPhones(value)
  if (kept.status === 'active')
    checkActive(kept, today, (code, field, shown = null) =>
      note({ code, origin, field, name: kept.name, value: shown }),
    )
  return kept
}

const checkActive = (service: Service, today: string, tell: Noted): void => {
  if (service.phones.length === 0 && !service.email && !service.url) tell('no-contact', null)
  if (service.areas.length === 0) tell('no-area', 'service_areas')
  const checked = checkedOn(service)
  if (checked === null) tell('never-checked', 'assured_date')
  else if (checked < yearBefore(today))
    tell('not-checked-for-a-year', service.assuredOn ? 'assured_date' : 'last_modified', checked)
}

/** One finding for every active service whose name another active one in the map has already. */
export const duplicateNames = (entries: { service: Service; origin: Origin }[]): Finding[] => {
  const first = new Map<string, Origin>()
  return entries.flatMap(({ service, origin }): Finding[] => {
    if (service.status !== 'active') return []
    const other = first.get(folded(service.name))
    if (!other) first.set(folded(service.name), origin)
    return other
      ? [{ code: 'duplicate-name', origin, field: 'name', name: service.name, value: service.name, other }]
      : []
  })
}
