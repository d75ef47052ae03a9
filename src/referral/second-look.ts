import type { AskModel } from '../model/ask-model.ts'
import type { ModelUseWhen } from '../model/model.ts'
import { type Prompt, render } from '../model/prompt.ts'
import type { MapIndex } from '../social-map/map-index.ts'
import { LEVELS } from '../social-map/service.ts'
import type { Texts } from '../texts/index.ts'
import { askBack } from './ask-back.ts'
import { Chosen, chooseSlots, OFFERED, reorder } from './choose.ts'
import type { ModelHelp } from './help.ts'
import type { Need } from './need.ts'
import { type Candidate, type Ranking, rank } from './rank.ts'
import { merge, Understood, understandSlots } from './understand.ts'
import { doubtIn } from './unsure.ts'
import { echoes, isPlain, trustedSentence } from './why.ts'

/** The prompts of a second look, by name of their file. */
export const PROMPTS = ['understand', 'choose'] as const
export type Prompts = Record<(typeof PROMPTS)[number], Prompt>

/** A language model as the bot has it. */
export interface ModelTools {
  ask: AskModel
  prompts: Prompts
  when: ModelUseWhen
}

/** What a second look is about. */
export interface Look {
  /** The question as it may leave the house. */
  text: string
  need: Need
  index: MapIndex
  /** Takes people out of what the map says. */
  clean(text: string): string
  texts: Texts
  /** The municipality and the version of its map. */
  about: string
  /** Nobody waits longer. */
  until: Date
  /** Counts a call; false: the budget is used up. */
  spend(): Promise<boolean>
}

/** What came of it: the answer as it is with the model. Every service in it was chosen by the tables. */
export interface SecondLook {
  need: Need
  candidates: Candidate[]
  help: ModelHelp
}

/** Whether a question goes to the model: never with a red flag, never what is no question for this bot. */
export function wantsSecondLook(need: Need, ranking: Ranking, when: ModelUseWhen): boolean {
  if (need.flags.length > 0) return false
  return doubtIn(need, ranking) !== null || (when === 'always' && need.scope === 'referral' && !need.elsewhere)
}

const ids = (candidates: Candidate[]): string =>
  candidates
    .slice(0, OFFERED)
    .map(({ service }) => service.id)
    .join()

/** What understanding sends. */
export const understandRequest = (prompts: Prompts, { text }: Pick<Look, 'text'>) =>
  render(prompts.understand, understandSlots(text))

/** What choosing among these candidates sends. */
export const chooseRequest = (
  prompts: Prompts,
  { text, clean, texts }: Pick<Look, 'text' | 'clean' | 'texts'>,
  need: Need,
  candidates: Candidate[],
) => render(prompts.choose, chooseSlots(text, need, candidates, clean, texts))

/** The order and the sentence of the model, where both can be trusted; otherwise the order of the tables. */
async function chosen(tools: ModelTools, look: Look, need: Need, candidates: Candidate[]) {
  const asIs = { candidates, why: null }
  const request = chooseRequest(tools.prompts, look, need, candidates)
  const answer = await tools.ask({ ...look, request, shape: Chosen })
  // who writes what no sentence should hold is not believed in the order either
  const told = Object.values(tools.prompts).map(({ system }) => system)
  const believed =
    answer && (answer.why === '' || (isPlain(answer.why) && !told.some(text => echoes(answer.why, text))))
  const ordered = believed ? reorder(candidates, answer) : null
  if (!answer || !ordered) return asIs
  const { service } = ordered[0]!
  const sentence = trustedSentence(answer.why, service, need, look.texts)
  return { candidates: ordered, why: sentence === null ? null : { service: service.id, sentence } }
}

const heaviness = ({ candidates: [first] }: Ranking): number => (first ? LEVELS.indexOf(first.level) : -1)
/** Where the tables found nothing, a model may find all but a crisis. */
const SPECIALIST = LEVELS.indexOf('specialist')

/** The reading with the model's topics, unless those put something heavier in front than the tables did. */
function asLight({ need, index }: Look, before: Ranking, merged: Need): { need: Need; ranking: Ranking } {
  const ranking = rank(merged, index)
  const most = before.candidates.length > 0 ? heaviness(before) : SPECIALIST
  return heaviness(ranking) > most ? { need, ranking: before } : { need: merged, ranking }
}

/** Lets the model read the question again and choose among what the tables find; null: it adds nothing. */
export async function secondLook(tools: ModelTools, look: Look): Promise<SecondLook | null> {
  const before = rank(look.need, look.index)
  const request = understandRequest(tools.prompts, look)
  const understood = await tools.ask({ ...look, request, shape: Understood })
  const { need, ranking } = asLight(look, before, understood ? merge(look.need, understood) : look.need)
  if (ranking.candidates.length === 0) return null
  const { candidates, why } = await chosen(tools, look, need, ranking.candidates)
  const ask = understood && ranking.ask.length === 0 ? askBack(need, understood.ask, look.index) : null
  const changed = why || ask || ids(candidates) !== ids(before.candidates)
  return changed ? { need, candidates, help: { why, ask } } : null
}
