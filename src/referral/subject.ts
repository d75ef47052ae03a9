import { topic } from '../social-map/lexicon.ts'
import type { Texts } from '../texts/index.ts'
import type { Need } from './need.ts'

/** What a question is about, for colleagues and lists: topics, age band and neighbourhood; nothing the asker typed. */
export function subject(need: Need, texts: Texts): string {
  const parts = [
    need.topics
      .slice(0, 2)
      .map(({ id }) => topic(id).name)
      .join(texts.general.and),
    need.who === 'child' ? null : texts.general.whom[need.who],
    need.age ? texts.general.years(need.age.from, need.age.to) : null,
    need.neighbourhood,
  ]
  return parts.filter(Boolean).join(', ')
}
