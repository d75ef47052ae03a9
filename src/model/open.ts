import { type Config, modelOn } from '../config.ts'
import type { Clock } from '../delivery/clock.ts'
import type { Meters } from '../monitoring/meters.ts'
import { modelMeters } from '../monitoring/model-meters.ts'
import { type ModelTools, PROMPTS, type Prompts } from '../referral/second-look.ts'
import { type AskModel, createAskModel } from './ask-model.ts'
import type { Model, ModelBudget } from './model.ts'

/** What adapters/openai offers; loaded only when it is needed. */
export interface ModelAdapter {
  openaiModel(config: Config): Model
  readPrompts(names: typeof PROMPTS): Promise<Prompts>
  fingerprint(text: string): string
}

/** A model as it is set up; `ask` is null when there is none. */
export interface OpenedModel extends Omit<ModelTools, 'ask'> {
  ask: AskModel | null
}

/** The language model with its prompts, as the settings say. */
export async function openModel(
  config: Config,
  load: () => Promise<ModelAdapter>,
  clock: Clock,
  meters: Meters,
): Promise<OpenedModel> {
  const adapter = await load()
  const prices = { input: config.OPENAI_PRICE_INPUT, output: config.OPENAI_PRICE_OUTPUT }
  const ask = modelOn(config)
    ? createAskModel({
        model: adapter.openaiModel(config),
        clock,
        meters: modelMeters(meters, prices),
        fingerprint: adapter.fingerprint,
      })
    : null
  return { ask, prompts: await adapter.readPrompts(PROMPTS), when: config.OPENAI_WHEN }
}

/** The same with its budget, for answering people; undefined without a model. */
export async function modelForBot(
  ...opening: Parameters<typeof openModel>
): Promise<(ModelTools & { budget: ModelBudget; clock: Clock }) | undefined> {
  const [config, , clock] = opening
  if (!modelOn(config)) return undefined
  const { ask, ...rest } = await openModel(...opening)
  const budget = { person: config.OPENAI_BUDGET_PERSON, municipality: config.OPENAI_BUDGET_MUNICIPALITY }
  return ask ? { ...rest, ask, budget, clock } : undefined
}
