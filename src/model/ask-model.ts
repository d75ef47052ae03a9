import type * as z from 'zod'
import type { Clock } from '../delivery/clock.ts'
import { Answers } from './answers.ts'
import { Breaker } from './breaker.ts'
import type { Model, ModelReply, ModelRequest, Usage } from './model.ts'

/** Why there is no answer of the model; each is counted, none is told to the asker. */
export type Silence =
  | Extract<ModelReply, { state: 'failed' }>['why']
  | 'late'
  | 'over budget'
  | 'circuit open'
  | 'wrong shape'

export interface Asking<T> {
  request: ModelRequest
  /** What the answer must be. */
  shape: z.ZodType<T>
  /** What the answer depends on besides the request: the municipality and the version of its map. */
  about: string
  /** Nobody waits longer. */
  until: Date
  /** Counts an attempt; false: the budget is used up. */
  spend(): Promise<boolean>
}

/** Asks, and gives a checked answer or null. Never rejects. */
export type AskModel = <T>(asking: Asking<T>) => Promise<T | null>

/** What an operator sees of it, in /metrics. */
export interface ModelMeters {
  asked(prompt: string, outcome: 'answered' | 'cached' | Silence): void
  took(prompt: string, milliseconds: number): void
  used(prompt: string, usage: Usage): void
}

export interface AskModelParts {
  model: Model
  clock: Clock
  meters: ModelMeters
  /** The same short text for the same text, from which it cannot be read back. */
  fingerprint(text: string): string
}

/** With less time than this nothing is tried. */
const LEAST_MS = 250

const noUsage: Usage = { input: 0, output: 0 }
const late: ModelReply = { state: 'failed', why: 'timeout', again: false, afterMs: 0, usage: noUsage }

/** The model as the bot may ask it: from memory first, within budget, at most twice, in time, and only when it is well. */
export function createAskModel({ model, clock, meters, fingerprint }: AskModelParts): AskModel {
  const answers = new Answers()
  const breaker = new Breaker()
  const left = (until: Date) => until.getTime() - clock.now().getTime()

  /** One attempt that ends in time, whatever the adapter does. */
  async function attempt(request: ModelRequest, withinMs: number): Promise<ModelReply> {
    const asked = clock.now().getTime()
    const waiting = Promise.withResolvers<ModelReply>()
    const stop = clock.after(withinMs, () => waiting.resolve(late))
    const reply = await Promise.race([model.complete(request, withinMs), waiting.promise]).finally(stop)
    meters.took(request.prompt, clock.now().getTime() - asked)
    meters.used(request.prompt, reply.usage)
    return reply
  }

  async function answerTo<T>(asking: Asking<T>, attempts: number): Promise<{ value: T } | Silence> {
    const { request, shape, until } = asking
    if (left(until) < LEAST_MS) return 'late'
    if (!breaker.allows(clock.now())) return 'circuit open'
    if (!(await asking.spend())) return 'over budget'
    const reply = await attempt(request, left(until))
    const read = reply.state === 'answered' ? shape.safeParse(reply.value) : null
    breaker.heard(read?.success ?? false, clock.now())
    if (read?.success) return { value: read.data }
    if (reply.state === 'answered') return 'wrong shape'
    if (!reply.again || attempts > 1 || left(until) < reply.afterMs + LEAST_MS) return reply.why
    await new Promise<void>(go => clock.after(reply.afterMs, go))
    return answerTo(asking, attempts + 1)
  }

  return async asking => {
    const { request, about, shape } = asking
    const key = fingerprint(JSON.stringify([about, request]))
    const known = shape.safeParse(answers.get(key, clock.now()))
    const found = known.success ? null : await answerTo(asking, 1)
    if (typeof found === 'string') {
      meters.asked(request.prompt, found)
      return null
    }
    meters.asked(request.prompt, found ? 'answered' : 'cached')
    if (found) answers.keep(key, found.value, clock.now())
    return found ? found.value : (known.data ?? null)
  }
}
