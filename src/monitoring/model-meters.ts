import type { ModelMeters } from '../model/ask-model.ts'
import type { Usage } from '../model/model.ts'
import type { Meters } from './meters.ts'

/** Euros for a million tokens, as the provider's price list says; 0: not known or one's own server. */
export interface Prices {
  input: number
  output: number
}

const MILLION = 1_000_000
/** Upper bounds in seconds; what took longer got no answer. */
const CLASSES = [0.5, 1, 2, 4, 8]

const classOf = (milliseconds: number): string => {
  const bound = CLASSES.find(seconds => milliseconds <= seconds * 1000)
  return bound === undefined ? 'longer' : `up to ${bound} s`
}

const cost = (usage: Usage, prices: Prices): number =>
  (usage.input * prices.input + usage.output * prices.output) / MILLION

/** What asking a language model took and cost, on the page of meters. */
export const modelMeters = (meters: Meters, prices: Prices): ModelMeters => ({
  asked: (prompt, outcome) => meters.count('model', `${prompt} ${outcome}`),
  took(prompt, milliseconds) {
    meters.count('model_calls', `${prompt} ${classOf(milliseconds)}`)
    meters.count('model_seconds', prompt, milliseconds / 1000)
  },
  used(prompt, usage) {
    meters.count('model_tokens', `${prompt} input`, usage.input)
    meters.count('model_tokens', `${prompt} output`, usage.output)
    meters.count('model_euros', prompt, cost(usage, prices))
  },
})
