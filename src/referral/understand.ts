import * as z from 'zod'
import { data, type Slots } from '../model/prompt.ts'
import { TOPICS, topic } from '../social-map/lexicon.ts'
import type { Need } from './need.ts'
import { SURE } from './unsure.ts'

/** What the model answers to prompts/understand.md. */
export const Understood = z.object({
  topics: z.array(z.string()).max(8),
  ask: z.enum(['age', 'neighbourhood', 'topic', 'none']),
})
export type Understood = z.infer<typeof Understood>

/** Danger is for the signed tables alone: a model can neither see it nor take it away. */
const DANGER = [
  'self-harm',
  'suicidality',
  'psychosis',
  'severe-psychiatry',
  'perinatal-psychiatry',
  'police',
  'radicalisation',
]

const OPEN = TOPICS.filter(({ field, id }) => field !== 'safety' && !DANGER.includes(id))
const open = new Set(OPEN.map(({ id }) => id))

/** More of a question than this is not sent, in characters. */
const MOST = 1_000

/** @param text what may leave the house, see safety/outgoing-text.ts */
export const understandSlots = (text: string): Slots => ({
  question: data(text, MOST),
  topics: OPEN.map(({ id, name }) => `${id}: ${name}`),
  ids: OPEN.map(({ id }) => id),
})

/** Beside a sure reading a topic of the model only comes along; it leads where the tables are not sure. */
const BESIDE = 0.5
const LEADING = [0.85, 0.7, 0.6, 0.5]

/** The topics of the answer that may be added: open ones of the lexicon, each once. */
export const addable = ({ topics }: Understood): string[] => [...new Set(topics)].filter(id => open.has(id)).slice(0, 4)

/**
 * The reading with what the model adds. What the text says stays as it is: age, places, wishes, exclusions, red flags,
 * and every topic that the tables read. A question that is none for this bot becomes one only where the tables had no
 * opinion about it ('unclear', 'off-topic').
 */
export function merge(need: Need, answer: Understood): Need {
  const added = addable(answer)
  const asked = need.scope === 'referral' || need.scope === 'unclear' || need.scope === 'off-topic'
  if (added.length === 0 || !asked || need.flags.length > 0 || need.elsewhere) return need
  const sure = (need.topics[0]?.weight ?? 0) >= SURE
  const weight = (i: number) => (sure ? BESIDE : (LEADING[i] ?? BESIDE))
  const fresh = added
    .map((id, i) => ({ id, weight: weight(i), by: 'model' as const }))
    .filter(({ id, weight }) => !need.topics.some(known => known.id === id && known.weight >= weight))
  if (fresh.length === 0) return need
  const kept = need.topics.filter(({ id }) => !fresh.some(one => one.id === id))
  const topics = [...kept, ...fresh].sort((a, b) => b.weight - a.weight)
  const who = need.topics.length === 0 && need.who === 'child' ? topic(topics[0]!.id).who : need.who
  return { ...need, scope: 'referral', topics, who }
}
