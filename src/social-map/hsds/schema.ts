/**
 * What a row must be before the bot leans on it. Required is what HSDS 3 requires and the bot uses (id, name); the rest
 * may be missing, and a wrong value of it is left out and reported. https://docs.openreferral.org/en/latest/hsds/schema_reference.html
 */
import { z } from 'zod'
import { plainText } from './plain-text.ts'

const textOf = (value: unknown): unknown => {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return value
  return plainText(value) || undefined
}
const text = z.preprocess(textOf, z.string().optional())
const required = z.preprocess(textOf, z.string())

const numberOf = (value: unknown): unknown => {
  if (value === null || value === undefined || value === '') return undefined
  const match =
    typeof value === 'string'
      ? /^\s*(-?\d{1,9}(?:[.,]\d{1,9})?)\s*(?:jaar|years?|yrs?|euro|eur)?\s*$/i.exec(value)
      : null
  return match ? Number(match[1]!.replace(',', '.')) : value
}
const number = z.preprocess(numberOf, z.number().optional())

export const serviceSchema = z.object({
  id: required,
  name: required,
  organization_id: text,
  alternate_name: text,
  description: text,
  url: text,
  email: text,
  status: text,
  interpretation_services: text,
  application_process: text,
  fees_description: text,
  fees: text,
  wait_time: text,
  eligibility_description: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: text,
  assurer_email: text,
  alert: text,
  last_modified: text,
  attending_type: text,
})
export type ServiceRow = z.infer<typeof serviceSchema>

export const organizationSchema = z.object({ id: text, name: required, email: text, website: text, url: text })
export type OrganizationRow = z.infer<typeof organizationSchema>

export const phoneSchema = z.object({ number: required, extension: text, type: text, description: text })
export const addressSchema = z.object({
  address_1: required,
  address_2: text,
  city: text,
  postal_code: text,
  address_type: text,
})
export const areaSchema = z.object({
  name: text,
  service_area: text,
  description: text,
  extent: text,
  extent_type: text,
  uri: text,
})
export type AreaRow = z.infer<typeof areaSchema>
export const scheduleSchema = z.object({
  description: text,
  freq: text,
  byday: text,
  weekday: text,
  opens_at: text,
  closes_at: text,
  notes: text,
  attending_type: text,
})
export type ScheduleRow = z.infer<typeof scheduleSchema>
export const languageSchema = z.object({ name: text, language: text, code: text })
export const documentSchema = z.object({ document: required })
export const costSchema = z.object({ option: text, amount: number, currency: text, amount_description: text })
export type CostRow = z.infer<typeof costSchema>
export const eligibilitySchema = z.object({ eligibility: text, minimum_age: number, maximum_age: number })
export const termSchema = z.object({
  id: text,
  code: text,
  name: required,
  description: text,
  taxonomy: text,
  vocabulary: text,
  taxonomy_id: text,
})
export const attributeSchema = z.object({ link_type: text, value: text, label: text })
