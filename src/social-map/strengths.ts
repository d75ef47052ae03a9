/** For which topics services are made, side by side: hundreds are held against a question, and their Maps lie far apart. */
import { TOPICS } from './lexicon.ts'
import type { Profile } from './profile.ts'

/** Topics of services, those of one behind those of the one before it. */
export interface Strengths {
  /** By place in `profiles`: where its topics begin; and one more, where the last end. */
  from: Uint32Array
  /** Topics, by their places in TOPICS, and how much the service is made for each, 0..1. */
  topic: Uint8Array
  strength: Float64Array
}

const placeOf = new Map(TOPICS.map(({ id }, i) => [id, i]))

export function strengthsOf(profiles: readonly Profile[]): Strengths {
  const from = new Uint32Array(profiles.length + 1)
  for (const [at, { topics }] of profiles.entries()) from[at + 1] = (from[at] as number) + topics.size
  const count = from[profiles.length] as number
  const [topic, strength] = [new Uint8Array(count), new Float64Array(count)]
  let i = 0
  for (const { topics } of profiles)
    for (const [id, much] of topics) {
      topic[i] = placeOf.get(id) as number
      strength[i++] = much
    }
  return { from, topic, strength }
}

/** How much a topic of a service counts for each of the questions asked: `counts` of a topic, by its id. */
export type Counts = ReadonlyMap<string, number>

function byPlace(counts: Counts): Float64Array {
  const list = new Float64Array(TOPICS.length)
  for (const [id, counted] of counts) list[placeOf.get(id) as number] = counted
  return list
}

/**
 * The most that services are made for what is asked: for each list of topics that count, strength times how much that
 * topic counts. What is given back for a place is written over by the next.
 */
export function strongest(
  { from, topic, strength }: Strengths,
  asked: readonly Counts[],
): (at: number) => Float64Array {
  const counts = asked.map(byPlace)
  const most = new Float64Array(asked.length)
  return at => {
    most.fill(0)
    const end = from[at + 1] as number
    for (let i = from[at] as number; i < end; i++)
      for (let n = 0; n < counts.length; n++) {
        const much = ((counts[n] as Float64Array)[topic[i] as number] as number) * (strength[i] as number)
        if (much > (most[n] as number)) most[n] = much
      }
    return most
  }
}
