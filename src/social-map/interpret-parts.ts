/** The rows that belong to one service, each checked and read on its own. */
import { type Context, checked } from './hsds/checked.ts'
import type { WholeService } from './hsds/join.ts'
import {
  areaSchema,
  type CostRow,
  costSchema,
  documentSchema,
  eligibilitySchema,
  languageSchema,
  type ScheduleRow,
  type ServiceRow,
} from './hsds/schema.ts'
import type { Ages } from './interpret-age.ts'
import { type ReadArea, readArea } from './interpret-area.ts'
import { believedAge, type Noted } from './interpret-believed.ts'
import { addressesOf, phonesOf, scheduleRows } from './interpret-contact.ts'
import type { Told } from './interpret-term.ts'
import type { Service } from './service.ts'

export interface Parts {
  row: ServiceRow
  eligibility: string | undefined
  /** As the fields have them; they may contradict each other. */
  ageFields: Ages
  costs: CostRow[]
  schedules: ScheduleRow[]
  languages: string[]
  documents: string[]
  areas: ReadArea[]
  phones: Service['phones']
  addresses: Service['addresses']
  told: Told[]
}

/** What reading the parts needs besides the rows. */
export interface PartsReading {
  municipality: string
  /** What the attributes of a service tell together. */
  tell: (whole: WholeService) => Told[]
}

export const present = <T>(it: T | null | undefined): it is T => it !== null && it !== undefined

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

const documentsOf = (whole: WholeService, context: Context): string[] =>
  whole.documents
    .map(row => checked(documentSchema, row, { ...context, path: 'required_documents' })?.document)
    .filter(present)

const costsOf = (whole: WholeService, context: Context): CostRow[] =>
  whole.costs.map(row => checked(costSchema, row, { ...context, path: 'cost_options' })).filter(present)

const eligibilitiesOf = (whole: WholeService, context: Context) =>
  whole.eligibilities.map(row => checked(eligibilitySchema, row, { ...context, path: 'eligibility' })).filter(present)

// The UK's first profile keeps ages and conditions in a table of their own.
const eligibilityIn = (whole: WholeService, row: ServiceRow, context: Context, noted: Noted) => {
  const rows = eligibilitiesOf(whole, context)
  const minimum = row.minimum_age ?? rows.find(it => it.minimum_age !== undefined)?.minimum_age
  const maximum = row.maximum_age ?? rows.find(it => it.maximum_age !== undefined)?.maximum_age
  const words = rows.map(it => it.eligibility).filter(present)
  return {
    eligibility: row.eligibility_description ?? (words.join('. ') || undefined),
    ageFields: {
      minimumAge: believedAge(minimum, 'minimum_age', noted),
      maximumAge: believedAge(maximum, 'maximum_age', noted),
    },
  }
}

/** Reads all that belongs to a service. */
export const partsOf = (
  whole: WholeService,
  row: ServiceRow,
  context: Context,
  reading: PartsReading,
  noted: Noted,
): Parts => ({
  row,
  ...eligibilityIn(whole, row, context, noted),
  costs: costsOf(whole, context),
  schedules: scheduleRows(whole, context),
  languages: languagesOf(whole, context),
  documents: documentsOf(whole, context),
  areas: areasOf(whole, context, reading.municipality),
  phones: phonesOf(whole, context),
  addresses: addressesOf(whole, context),
  told: reading.tell(whole),
})
