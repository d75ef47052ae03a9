import * as z from 'zod'
import { LEVELS, type Neighbourhood, type Service } from '../../src/social-map/service.ts'

/**
 * A light look at what comes out of a jsonb column: what the bot leans on must be there; what a newer version
 * added may stay. The full check is at the import.
 */
const words = z.array(z.string())

export const ServiceShape = z.looseObject({
  id: z.string(),
  organization: z.looseObject({ id: z.string(), name: z.string() }),
  name: z.string(),
  description: z.string(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  level: z.enum(LEVELS).nullable(),
  access: words,
  delivery: words,
  features: words,
  themes: words,
  minimumAge: z.number().nullable(),
  maximumAge: z.number().nullable(),
  waitWeeks: z.number().nullable(),
  areas: z.array(z.looseObject({ name: z.string(), kind: z.string() })),
  phones: z.array(z.looseObject({ number: z.string() })),
  addresses: z.array(z.looseObject({ street: z.string() })),
  schedules: words,
  languages: words,
  requiredDocuments: words,
}) as unknown as z.ZodType<Service>

export const NeighbourhoodShape: z.ZodType<Neighbourhood> = z.object({ name: z.string(), parts: words })
