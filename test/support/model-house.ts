import { fingerprint } from '../../adapters/openai/fingerprint.ts'
import { openaiModel } from '../../adapters/openai/model.ts'
import { readPrompts } from '../../adapters/openai/prompts.ts'
import type { Clock } from '../../src/delivery/clock.ts'
import { type AskModel, createAskModel } from '../../src/model/ask-model.ts'
import type { ModelBudget, ModelUseWhen } from '../../src/model/model.ts'
import { createMeters } from '../../src/monitoring/meters.ts'
import { modelMeters } from '../../src/monitoring/model-meters.ts'
import type { Incoming, Question } from '../../src/ports.ts'
import { PROMPTS } from '../../src/referral/second-look.ts'
import { MORNING, openHouse } from './house.ts'
import { type ModelStandIn, startModel } from './model.ts'

/** It stands still, but what waits for something real is not kept waiting. */
export const realTimers: Clock = {
  now: () => MORNING,
  chance: () => 0.5,
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

interface Options {
  when?: ModelUseWhen
  budget?: ModelBudget
  clock?: Clock
}

/** What the bot has of a language model, over a stand-in. */
export async function modelOver(
  standIn: ModelStandIn,
  { when = 'unsure', budget = PLENTY, clock = realTimers }: Options = {},
) {
  const meters = createMeters()
  const model = openaiModel({ OPENAI_BASE_URL: standIn.url, OPENAI_API_KEY: 'k', OPENAI_MODEL: 'stand-in' })
  const fresh = () =>
    createAskModel({ model, clock, meters: modelMeters(meters, { input: 1, output: 1 }), fingerprint })
  let current = fresh()
  const ask: AskModel = asking => current(asking)
  /** Nothing is remembered any more: no answers, no failures. */
  const forget = () => {
    current = fresh()
  }
  return { ask, forget, prompts: await readPrompts(PROMPTS), when, budget, clock, meters }
}
export const PLENTY: ModelBudget = { person: 10_000, municipality: 10_000 }

/** A house with a language model. Each question is asked in a conversation of its own. */
export async function openModelHouse(options: Options = {}) {
  const standIn = await startModel()
  const { meters, forget, ...model } = await modelOver(standIn, options)
  const house = await openHouse({ model })
  const { database, bot } = house
  await database.transaction(bot.prepare)
  let asked = 0

  /** The first answer, in the database: as the reception does it. */
  async function answer(text: string, conversation = `c-${++asked}`) {
    const from = { platform: 'slack', workspace: 'T', user: 'U1' } as const
    const place = { ...from, conversation, kind: 'direct' } as const
    const incoming: Incoming = { id: `q-${conversation}-${++asked}`, from, place, at: MORNING, kind: 'message', text }
    const outgoing = await database.transaction(store => bot.respond(bot.guard(incoming), store))
    return { id: incoming.id, place, outgoing, question: await question(incoming.id) }
  }
  const question = (key: string): Promise<Question | null> => database.transaction(store => store.question(key))

  return {
    ...house,
    standIn,
    meters,
    forget,
    answer,
    question,
    /** The question before and after the model could do something, and what was sent meanwhile. */
    async improved(text: string) {
      const before = await answer(text)
      await bot.handled(before.id)
      return { ...before, before: before.question, after: await question(before.id), sent: await letters() }
    },
    /** The cards that wait in the outbox, which this takes out. */
    letters,
    async close() {
      await bot.stop()
      await standIn.stop()
      await database.close()
    },
  }

  async function letters() {
    const mail = database.mail()
    const found = await mail.claim(MORNING, 100)
    for (const letter of found) await mail.settle(letter, { state: 'sent', ref: 'r' }, MORNING)
    return found
  }
}

export type ModelHouse = Awaited<ReturnType<typeof openModelHouse>>
