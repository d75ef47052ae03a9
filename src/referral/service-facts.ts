import type { Service } from '../social-map/service.ts'
import { longDate } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'

/** A day, in ms. */
const DAY = 86_400_000
/** After this many days without a check an answer says so (issue of upkeep: domain research C1). */
const FRESH_DAYS = 365

/** The waiting time as a person says it; null: the map does not tell. */
export const waitLine = (service: Service, texts: Texts): string | null =>
  service.waitWeeks !== null ? texts.referral.waitWeeks(service.waitWeeks) : (service.waitText ?? null)

/** How one gets in: the map's own words, else what its terms say. */
export const referLine = (service: Service, texts: Texts): string | null =>
  service.application ?? (service.access.map(access => texts.referral.access[access]).join(', ') || null)

/** A number that is for everything needs no word beside it. */
const GENERAL = /^(algemeen|general|hoofdnummer|telefoon)/i

/** The first number to call, with what it is for. */
export function phoneLine(service: Service): string | null {
  const phone = service.phones[0]
  if (!phone) return null
  return phone.description && !GENERAL.test(phone.description) ? `${phone.number} (${phone.description})` : phone.number
}

/** The first address, else where it works. */
export function whereLine(service: Service, texts: Texts): string | null {
  const address = service.addresses[0]
  if (address)
    return [address.street, [address.postalCode, address.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const neighbourhoods = service.areas.filter(area => area.kind === 'neighbourhood').map(area => area.name)
  return neighbourhoods.length > 0 ? neighbourhoods.join(', ') : texts.referral.wholeMunicipality
}

/** When the entry was last vouched for, and whether that is long ago. */
export function checkedLine(service: Service, now: Date, texts: Texts): string {
  const stamp = service.assuredOn ?? service.lastModified
  if (!stamp) return texts.referral.neverChecked
  const at = new Date(stamp)
  const date = longDate(at, texts.language)
  return now.getTime() - at.getTime() > FRESH_DAYS * DAY ? texts.referral.checkedLongAgo(date) : date
}

const agesLine = (service: Service, texts: Texts): string | null =>
  service.minimumAge === null && service.maximumAge === null
    ? null
    : texts.referral.ages(service.minimumAge, service.maximumAge)

/** Everything a GP needs about a service, as label and value; what the map does not tell is said or left out. */
export function serviceFacts(service: Service, now: Date, texts: Texts): { label: string; value: string }[] {
  const { labels, unknown } = texts.referral
  const rows: [string, string | null][] = [
    [labels.alert, service.alert ?? null],
    [labels.forWhom, service.eligibility ?? agesLine(service, texts)],
    [labels.refer, referLine(service, texts) ?? unknown],
    [labels.documents, service.requiredDocuments.join(', ') || null],
    [labels.wait, waitLine(service, texts) ?? unknown],
    [labels.cost, service.fees ?? (service.features.includes('free') ? texts.referral.wishes.free : null)],
    [labels.call, phoneLine(service)],
    [labels.mail, phoneLine(service) ? null : (service.email ?? null)],
    [labels.where, whereLine(service, texts)],
    [labels.checked, checkedLine(service, now, texts)],
  ]
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}
