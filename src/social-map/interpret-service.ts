/** One whole HSDS service read as the bot needs it: checked, understood, and everything doubtful told. */
import { costLine, unknownOrganization } from '../texts/nl/import.ts'
import { type Context, checked } from './hsds/checked.ts'
import type { Note } from './hsds/finding.ts'
import type { WholeService } from './hsds/join.ts'
import {
  areaSchema,
  type CostRow,
  costSchema,
  documentSchema,
  eligibilitySchema,
  languageSchema,
  organizationSchema,
  type ScheduleRow,
  type ServiceRow,
  serviceSchema,
} from './hsds/schema.ts'
import { accessOf } from './interpret-access.ts'
import { type Ages, agesOfText } from './interpret-age.ts'
import { type ReadArea, readArea } from './interpret-area.ts'
import {
  believedAge,
  believedAges,
  believedDate,
  believedEmail,
  believedStatus,
  believedUrl,
  type Noted,
} from './interpret-believed.ts'
import { addressesOf, phonesOf, scheduleRows, schedulesInWords } from './interpret-contact.ts'
import { deliveryOfText, featuresOfText } from './interpret-delivery.ts'
import { inferLevel } from './interpret-level.ts'
import type { Told } from './interpret-term.ts'
import { waitOf } from './interpret-wait.ts'
import type { Access, Service } from './service.ts'

/** What reading needs to know besides the row itself. */
export interface Reading {
  note: Note
  /** ISO date of today. */
  today: string
  municipality: string
  /** What the attributes of a service tell together. */
  tell: (whole: WholeService) => Told[]
}

/** A service, and what of it was worked out instead of read. */
export interface ReadService {
  service: Service
  areas: ReadArea[]
  inferred: { level: boolean; ages: boolean }
  /** A wait_time that could not be understood. */
  unreadWait: string | null
}

/** The rows that belong to a service, each checked. */
interface Parts {
  row: ServiceRow
  eligibility: string | undefined
  ageFields: Ages
  costs: CostRow[]
  schedules: ScheduleRow[]
  languages: string[]
  areas: ReadArea[]
  told: Told[]
}

const present = <T>(it: T | null | undefined): it is T => it !== null && it !== undefined

const areasOf = (whole: WholeService, context: Context, municipality: string): ReadArea[] =>
  whole.areas
    .map(row => checked(areaSchema, row, { ...context, path: 'service_areas' }))
    .filter(present)
    .flatMap(row => readArea({ ...row, name: row.name ?? row.service_area, extentType: row.extent_type }, municipality))

const languagesOf = (whole: WholeService, context: Context): string[] =>
  whole.languages
    .map(row => checked(languageSchema, row, { ...context, path: 'languages' }))
    .map(row => row?.name ?? row?.language ?? row?.code)
    .filter(present)

const eligibilityRows = (whole: WholeService, context: Context) =>
  whole.eligibilities.map(row => checked(eligibilitySchema, row, { ...context, path: 'eligibility' })).filter(present)

const partsOf = (whole: WholeService, row: ServiceRow, context: Context, reading: Reading, noted: Noted): Parts => {
  const eligibilities = eligibilityRows(whole, context)
  const minimum = row.minimum_age ?? eligibilities.find(it => it.minimum_age !== undefined)?.minimum_age
  const maximum = row.maximum_age ?? eligibilities.find(it => it.maximum_age !== undefined)?.maximum_age
  return {
    row,
    eligibility:
      row.eligibility_description ??
      (eligibilities
        .map(it => it.eligibility)
        .filter(present)
        .join('. ') ||
        undefined),
    ageFields: {
      minimumAge: believedAge(minimum, 'minimum_age', noted),
      maximumAge: believedAge(maximum, 'maximum_age', noted),
    },
    costs: whole.costs.map(it => checked(costSchema, it, { ...context, path: 'cost_options' })).filter(present),
    schedules: scheduleRows(whole, context),
    languages: languagesOf(whole, context),
    areas: areasOf(whole, context, reading.municipality),
    told: reading.tell(whole),
  }
}

const organizationOf = (
  whole: WholeService,
  row: ServiceRow,
  context: Context,
  noted: Noted,
): Service['organization'] => {
  const organization =
    whole.organization && checked(organizationSchema, whole.organization, { ...context, path: 'organization' })
  if (organization) return { id: organization.id ?? organization.name, name: organization.name }
  noted('no-organization', 'organization_id', row.organization_id ?? null)
  return { id: row.organization_id ?? '', name: unknownOrganization }
}

const all = <K extends 'access' | 'delivery' | 'features'>(told: Told[], key: K): NonNullable<Told[K]> =>
  [...new Set(told.flatMap(it => (it[key] ?? []) as string[]))] as NonNullable<Told[K]>
const orElse = <T>(list: T[], other: () => T[]): T[] => (list.length > 0 ? list : other())

const HEAVIER = ['preventive', 'light', 'specialist', 'crisis'] as const
const toldLevel = (told: Told[]): Service['level'] => HEAVIER.find(level => told.some(it => it.level === level)) ?? null

const waitIn = (
  told: Told[],
  row: ServiceRow,
): Pick<ReadService, 'unreadWait'> & Pick<Service, 'waitWeeks' | 'waitText'> => {
  const attribute = told.find(it => it.waitWeeks !== undefined)
  const weeks = row.wait_time === undefined ? undefined : waitOf(row.wait_time)
  const waitText = row.wait_time ?? attribute?.waitText
  return {
    waitWeeks: attribute?.waitWeeks ?? weeks ?? null,
    ...(waitText ? { waitText } : {}),
    unreadWait: row.wait_time !== undefined && weeks === undefined ? row.wait_time : null,
  }
}

const sentences = (parts: Parts): string =>
  [parts.row.name, parts.row.alternate_name, parts.row.description, parts.eligibility, parts.row.alert]
    .filter(present)
    .join('. ')

const accessIn = (parts: Parts): Access[] =>
  orElse(all(parts.told, 'access'), () => accessOf(parts.row.application_process))

const feesOf = (parts: Parts): string | undefined =>
  parts.row.fees_description ??
  parts.row.fees ??
  (parts.costs
    .map(costLine)
    .filter(line => line !== '')
    .join('; ') ||
    undefined)

const featuresIn = (parts: Parts): Service['features'] => [
  ...new Set([
    ...all(parts.told, 'features'),
    ...featuresOfText({
      text: [sentences(parts), parts.row.application_process].filter(present).join('. '),
      fees: feesOf(parts),
      amounts: parts.costs.map(cost => cost.amount).filter(present),
      languages: parts.languages,
      schedules: parts.schedules.map(it => ({
        closes: it.closes_at,
        words: [it.description, it.notes].filter(present).join('. '),
      })),
    }),
  ]),
]

const optional = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: string }

const build = (
  whole: WholeService,
  parts: Parts,
  ages: Ages,
  context: Context,
  noted: Noted,
  today: string,
): ReadService => {
  const { row, told } = parts
  const { unreadWait, ...wait } = waitIn(told, row)
  const saidAccess = accessIn(parts)
  const text = {
    name: `${row.name}. ${row.alternate_name ?? ''}`,
    description: row.description ?? '',
    eligibility: parts.eligibility ?? '',
    application: row.application_process ?? '',
  }
  const level = toldLevel(told) ?? inferLevel({ ...text, access: saidAccess, waitWeeks: wait.waitWeeks })
  const service: Service = {
    id: row.id,
    organization: organizationOf(whole, row, context, noted),
    name: row.name,
    ...optional('alternateName', row.alternate_name),
    description: row.description ?? '',
    status: believedStatus(row.status, noted),
    level,
    access: level === 'crisis' && isOpenNow(saidAccess, wait.waitWeeks) ? ['urgent', ...saidAccess] : saidAccess,
    delivery: orElse(all(told, 'delivery'), () => deliveryOfText(sentences(parts))),
    features: featuresIn(parts),
    themes: [...new Set(told.map(it => it.theme).filter(present))],
    audiences: [...new Set(told.map(it => it.audience).filter(present))],
    ...ages,
    ...optional('eligibility', parts.eligibility),
    ...optional('application', row.application_process),
    ...optional('fees', feesOf(parts)),
    ...wait,
    ...optional('alert', row.alert),
    areas: [...new Map(parts.areas.map(it => [`${it.area.kind}|${it.area.name}`, it.area])).values()],
    phones: phonesOf(whole, context),
    addresses: addressesOf(whole, context),
    schedules: schedulesInWords(parts.schedules),
    languages: parts.languages,
    requiredDocuments: whole.documents
      .map(it => checked(documentSchema, it, { ...context, path: 'required_documents' })?.document)
      .filter(present),
    ...optional('url', believedUrl(row.url, 'url', noted)),
    ...optional('email', believedEmail(row.email, noted)),
    ...optional('assuredOn', believedDate(row.assured_date, 'assured_date', today, noted)),
    ...optional('assurer', row.assurer_email),
    ...optional('lastModified', believedDate(row.last_modified, 'last_modified', today, noted) && row.last_modified),
  }
  const inferred = {
    level: level !== null && toldLevel(told) === null,
    ages: ages !== parts.ageFields && noAges(parts.ageFields),
  }
  return { service, areas: parts.areas, inferred, unreadWait }
}

// A crisis service that says 'bellen' and has no waiting time is there for whoever calls in need.
const isOpenNow = (access: Access[], waitWeeks: number | null): boolean =>
  !access.includes('urgent') && access.includes('self') && (waitWeeks ?? 0) === 0

const noAges = (ages: Ages): boolean => ages.minimumAge === null && ages.maximumAge === null

const agesIn = (parts: Parts, noted: Noted): Ages | null => {
  const text = [parts.eligibility, parts.row.name, parts.row.alternate_name, parts.row.description]
    .filter(present)
    .join('. ')
  if (!noAges(parts.ageFields)) return believedAges(parts.ageFields, text, noted)
  return agesOfText([parts.eligibility, parts.row.name].filter(present).join('. ')) ?? parts.ageFields
}

/** Reads one service; null: its row is refused, and told why. */
export const readService = (whole: WholeService, reading: Reading): ReadService | null => {
  const name = typeof whole.service.name === 'string' ? whole.service.name.slice(0, 200) : null
  const context: Context = { origin: whole.origin, note: reading.note, name }
  const row = checked(serviceSchema, whole.service, context)
  if (!row) return null
  const noted: Noted = (code, field, value = null) => reading.note({ code, origin: whole.origin, field, name, value })
  const parts = partsOf(whole, row, context, reading, noted)
  const ages = agesIn(parts, noted)
  return ages && build(whole, parts, ages, context, noted, reading.today)
}
