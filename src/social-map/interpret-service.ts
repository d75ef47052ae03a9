/** One whole HSDS service read as the bot needs it: checked, understood, and everything doubtful told. */
import { unknownOrganization } from '../texts/nl/import.ts'
import { type Context, checked } from './hsds/checked.ts'
import type { Note } from './hsds/finding.ts'
import type { WholeService } from './hsds/join.ts'
import { organizationSchema, type ServiceRow, serviceSchema } from './hsds/schema.ts'
import { type Ages, agesOfText } from './interpret-age.ts'
import type { ReadArea } from './interpret-area.ts'
import {
  believedAges,
  believedDate,
  believedEmail,
  believedStatus,
  believedUrl,
  type Noted,
} from './interpret-believed.ts'
import { schedulesInWords } from './interpret-contact.ts'
import { meaningOf } from './interpret-meaning.ts'
import { type Parts, type PartsReading, partsOf, present } from './interpret-parts.ts'
import type { Area, Service } from './service.ts'

/** What reading needs to know besides the row itself. `today`: ISO date. */
export interface Reading extends PartsReading {
  note: Note
  today: string
}

/** A service, and what of it was worked out instead of read. */
export interface ReadService {
  service: Service
  areas: ReadArea[]
  inferred: { level: boolean; ages: boolean }
  /** A wait_time that could not be understood. */
  unreadWait: string | null
}

const organizationOf = (whole: WholeService, row: ServiceRow, context: Context, noted: Noted) => {
  const given =
    whole.organization && checked(organizationSchema, whole.organization, { ...context, path: 'organization' })
  if (given) return { id: given.id ?? given.name, name: given.name }
  noted('no-organization', 'organization_id', row.organization_id ?? null)
  return { id: row.organization_id ?? '', name: unknownOrganization }
}

const noAges = (ages: Ages): boolean => ages.minimumAge === null && ages.maximumAge === null

// The description names ages of siblings and parents too, so it only helps to choose between two bounds.
const agesIn = ({ row, eligibility, ageFields, told }: Parts, noted: Noted): Ages | null => {
  const own = [eligibility, row.name, row.alternate_name].filter(present).join('. ')
  const audiences = told
    .map(it => it.audience)
    .filter(present)
    .join('. ')
  if (noAges(ageFields)) return agesOfText(own) ?? agesOfText(audiences) ?? ageFields
  return believedAges(ageFields, `${own}. ${row.description ?? ''}`, noted)
}

const distinctAreas = (areas: ReadArea[]): Area[] => [
  ...new Map(areas.map(({ area }) => [`${area.kind}|${area.name}`, area])).values(),
]

const withoutGaps = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T

/** What the row says in its own words, as far as it is believed. */
const ownWords = (row: ServiceRow, today: string, noted: Noted) => ({
  id: row.id,
  name: row.name,
  alternateName: row.alternate_name,
  description: row.description ?? '',
  status: believedStatus(row.status, noted),
  application: row.application_process,
  alert: row.alert,
  url: believedUrl(row.url, 'url', noted),
  email: believedEmail(row.email, noted),
  assuredOn: believedDate(row.assured_date, 'assured_date', today, noted),
  assurer: row.assurer_email,
  lastModified: believedDate(row.last_modified, 'last_modified', today, noted) && row.last_modified,
})

const build = (
  parts: Parts,
  ages: Ages,
  organization: Service['organization'],
  today: string,
  noted: Noted,
): ReadService => {
  const { unreadWait, isInferred, ...meaning } = meaningOf(parts)
  const service: Service = withoutGaps({
    ...ownWords(parts.row, today, noted),
    organization,
    ...meaning,
    ...ages,
    eligibility: parts.eligibility,
    areas: distinctAreas(parts.areas),
    phones: parts.phones,
    addresses: parts.addresses,
    schedules: schedulesInWords(parts.schedules),
    languages: parts.languages,
    requiredDocuments: parts.documents,
  })
  const agesRead = noAges(parts.ageFields) && !noAges(ages)
  return { service, areas: parts.areas, inferred: { level: isInferred, ages: agesRead }, unreadWait }
}

/** Reads one service; null: its row is refused, and told why. */
export const readService = (whole: WholeService, reading: Reading): ReadService | null => {
  const { origin } = whole
  const name = typeof whole.service.name === 'string' ? whole.service.name.slice(0, 200) : null
  const context: Context = { origin, note: reading.note, name }
  const row = checked(serviceSchema, whole.service, context)
  if (!row) return null
  const noted: Noted = (code, field, value = null) => reading.note({ code, origin, field, name, value })
  const parts = partsOf(whole, row, context, reading, noted)
  const ages = agesIn(parts, noted)
  return ages && build(parts, ages, organizationOf(whole, row, context, noted), reading.today, noted)
}
