import type { Need } from './need.ts'
import type { Ranking } from './ranking.ts'

/**
 * Why the tables are not sure of their own reading.
 * faint: no topic, or one from few words; close: two topics that are as likely; unclear: a worry without a topic;
 * unknown: words that no table knows; nothing-fits: the map has no answer to what was read.
 */
export type Doubt = 'faint' | 'close' | 'unclear' | 'unknown' | 'nothing-fits'

/** Measured on two municipalities (docs/engineering.md): from here on the first service is right nine times in ten, below it six or seven. */
export const SURE = 0.7
/** The second topic has this much of the weight of the first: what comes first is a gamble. */
const CLOSE = 0.92
/** With fewer telling words there is nothing for a model to read. */
const WORDS = 3

/** The doubt about a reading, from the reading alone; null: it is sure. Never a doubt where there is a red flag. */
export function doubtIn(need: Need, ranking: Ranking): Doubt | null {
  if (need.flags.length > 0 || need.elsewhere) return null
  if (need.scope === 'off-topic') return need.words.length >= WORDS ? 'unknown' : null
  if (need.scope === 'unclear') return 'unclear'
  if (need.scope !== 'referral') return null
  if (ranking.noAnswer) return 'nothing-fits'
  const [first, second] = need.topics
  if (need.named.length > 0) return null
  if (!first || first.weight < SURE) return 'faint'
  return second && second.weight > CLOSE * first.weight ? 'close' : null
}
