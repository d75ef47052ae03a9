/**
 * What a language model is asked and what may come of it. A model never decides: whoever asks checks the answer against
 * what was already known, and goes on without it when it is late, wrong or absent.
 */

/** A prompt with its slots filled: exactly what leaves this machine. */
export interface ModelRequest {
  /** Name of the prompt, for the meters. */
  prompt: string
  system: string
  user: string
  /** JSON Schema of the answer. */
  shape: object
  /** Of the answer, in tokens. */
  maxTokens: number
  temperature: number
}

/** refused: the server says no for good (key, model); broken: an answer that is no JSON object. */
export type ModelFailure = 'timeout' | 'unreachable' | 'busy' | 'refused' | 'broken'

/** Tokens as the server counts them; 0 when it does not tell. */
export interface Usage {
  input: number
  output: number
}

export type ModelReply =
  | { state: 'answered'; value: unknown; usage: Usage }
  /** `again`: a second attempt may help, not before `afterMs`. */
  | { state: 'failed'; why: ModelFailure; again: boolean; afterMs: number; usage: Usage }

/** One attempt, ended within `withinMs`. Never rejects. */
export interface Model {
  complete(request: ModelRequest, withinMs: number): Promise<ModelReply>
}

/** When a question goes to the model: only when the tables are unsure, or always. Red flags never. */
export type ModelUseWhen = 'unsure' | 'always'

/** Calls a day, each attempt counted. */
export interface ModelBudget {
  person: number
  municipality: number
}

/** What is kept about the use of the model: numbers only. */
export interface ModelUse {
  /**
   * Counts a call on a Dutch day, unless a budget of that day is used up. People who are not linked to a person share
   * one budget. Safe with several processes.
   * @returns false: nothing was counted, and nothing may be asked
   */
  spend(municipality: string, person: string | null, day: string, budget: ModelBudget): Promise<boolean>
}
