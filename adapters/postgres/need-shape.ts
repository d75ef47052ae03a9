import * as z from 'zod'
import type { Need } from '../../src/referral/need.ts'

/** A light look, as with services: what the bot leans on must be there. */
export const NeedShape = z.looseObject({
  topics: z.array(z.string()),
  age: z.object({ from: z.number(), to: z.number() }).nullable(),
  neighbourhood: z.string().nullable(),
  elsewhere: z.string().nullable(),
  who: z.enum(['child', 'parent', 'pregnant', 'professional']),
  tried: z.boolean(),
  serious: z.boolean(),
  wishes: z.array(z.string()),
  named: z.array(z.string()),
  words: z.array(z.string()),
}) as unknown as z.ZodType<Need>
