import type { MapIndex } from '../social-map/map-index.ts'
import type { AskBack } from './help.ts'
import type { Need } from './need.ts'
import { rank } from './rank.ts'

/** Ages that the choice on the card offers; from each band one. */
const AGES = [2, 8, 14, 20]
/** Only so many neighbourhoods are tried: one other answer is enough. */
const TRIED = 12
const TOPICS = 3

const firstOf = (need: Need, index: MapIndex): string | null => rank(need, index).candidates[0]?.service.id ?? null

/** Whether these answers lead to different first services. */
const decides = (needs: Need[], index: MapIndex): boolean => new Set(needs.map(need => firstOf(need, index))).size > 1

/** The need as it is when this is what the question is about most. */
export const about = (need: Need, id: string): Need => ({
  ...need,
  topics: [
    { ...need.topics.find(one => one.id === id), id, weight: 1 },
    ...need.topics.filter(one => one.id !== id).map(one => ({ ...one, weight: Math.min(one.weight, 0.3) })),
  ],
})

/**
 * The one clarifying question that a model proposes, when its answer changes the first choice; null when it does not,
 * or when the text says it already. Which services follow is up to the tables.
 */
export function askBack(
  need: Need,
  proposed: 'age' | 'neighbourhood' | 'topic' | 'none',
  index: MapIndex,
): AskBack | null {
  if (proposed === 'age' && need.age === null && need.who !== 'pregnant')
    return decides(
      AGES.map(age => ({ ...need, age: { from: age, to: age } })),
      index,
    )
      ? { kind: 'age' }
      : null
  if (proposed === 'neighbourhood' && need.neighbourhood === null) {
    const names = index.neighbourhoods.slice(0, TRIED).map(({ name }) => name)
    return decides([need, ...names.map(neighbourhood => ({ ...need, neighbourhood }))], index)
      ? { kind: 'neighbourhood' }
      : null
  }
  if (proposed !== 'topic') return null
  const topics = need.topics.slice(0, TOPICS).map(({ id }) => id)
  const different =
    topics.length > 1 &&
    decides(
      topics.map(id => about(need, id)),
      index,
    )
  return different ? { kind: 'topic', topics } : null
}
