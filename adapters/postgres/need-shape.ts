import * as z from 'zod'
import type { ModelHelp } from '../../src/referral/help.ts'
import type { Need } from '../../src/referral/need.ts'

/** A light look, as with services: what a follow-up and a count lean on must be there; the rest may grow. */
export const NeedShape = z.looseObject({
  topics: z.array(z.looseObject({ id: z.string(), weight: z.number() })),
  age: z.object({ from: z.number(), to: z.number() }).nullable(),
  neighbourhood: z.string().nullable(),
  elsewhere: z.string().nullable(),
  who: z.enum(['child', 'parent', 'pregnant', 'professional']),
  wishes: z.array(z.string()),
  words: z.array(z.string()),
}) as unknown as z.ZodType<Need>

/** What a language model added. */
export const HelpShape: z.ZodType<ModelHelp> = z.object({
  why: z.object({ service: z.string(), sentence: z.string() }).nullable(),
  ask: z
    .union([
      z.object({ kind: z.enum(['neighbourhood', 'age']) }),
      z.object({ kind: z.literal('topic'), topics: z.array(z.string()) }),
    ])
    .nullable(),
}) as unknown as z.ZodType<ModelHelp>
