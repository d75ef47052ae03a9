/** Which topics a question is answered on: what the lexicon hears in it, together with what it resembles. */
import type { Evidence, Likeness } from '../social-map/topic-resemblance.ts'
import type { Need } from './need.ts'

/** So much of a topic's weight is what the text resembles; the rest is what the lexicon hears. */
const RESEMBLED = 0.6
/** What a wording says surely (a code, a word of the field) stays so sure, whatever else the text resembles. */
const STAYS = 0.8
/** A likeness falls off fast beside a weight: 0.9 and 0.1 of likeness are about 0.96 and 0.4 of weight. */
const SOFTENED = 0.4
/** A topic that no wording says must be this likely. */
export const LIKELY = 0.35
/** A topic that only a faint wording says is not taken. */
const FAINT = 0.2
/** What looks like no question at all has only a topic that a wording says this surely. */
const SAID = 0.5
/** What looks this much like no question ("werkt deze chat ook op mijn telefoon") asks for a wording that is surer still. */
const SURELY_NONE = 0.85
const SURELY_SAID = 0.8
/** Less sure than this there is nothing to answer on. */
const CERTAIN = 0.3
/** Topics below this share of the first are left out. */
const SHARE = 0.3
const MOST = 6

const weightOf = (said: number, share: number): number =>
  Math.max((1 - RESEMBLED) * said + RESEMBLED * share ** SOFTENED, STAYS * said)

/** The topics to answer on, surest first, at most six; none when nothing is sure enough. */
export function weighTopics({ heard }: Evidence, likeness: Likeness[]): Need['topics'] {
  const [likeliest] = likeness
  const least = (likeliest?.share ?? 0) < SURELY_NONE ? SAID : SURELY_SAID
  if (likeliest?.id === 'none' && (heard[0]?.weight ?? 0) < least) return []
  const said = new Map(heard.map(({ id, weight }) => [id, weight]))
  const list = likeness
    .filter(({ id, share }) => id !== 'none' && (share >= LIKELY || (said.get(id) ?? 0) > FAINT))
    .map(({ id, share }) => ({
      id,
      weight: weightOf(said.get(id) ?? 0, share),
      ...((said.get(id) ?? 0) > FAINT ? {} : { by: 'likeness' as const }),
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const top = list[0]?.weight ?? 0
  return top < CERTAIN ? [] : list.filter(({ weight }) => weight >= top * SHARE).slice(0, MOST)
}
