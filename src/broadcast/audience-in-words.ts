import type { Texts } from '../texts/index.ts'
import type { Audience } from './audience.ts'

const either = (words: string[], or: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${or}${words.at(-1)}`

/** 'huisarts of praktijkondersteuner; wijk Molenbeemd'. @param practices names by id */
export function audienceInWords(audience: Audience, practices: Map<string, string>, texts: Texts): string {
  const { broadcast: t, people } = texts
  const kinds = [
    either(
      audience.roles.map(role => people.roles[role]),
      t.or,
    ),
    audience.neighbourhoods.length > 0 ? t.preview.neighbourhood(either(audience.neighbourhoods, t.or)) : '',
    either(
      audience.practices.map(id => practices.get(id) ?? id),
      t.or,
    ),
    either(
      audience.collaborations.map(one => people.collaborations[one]),
      t.or,
    ),
  ].filter(words => words !== '')
  return kinds.length > 0 ? kinds.join('; ') : t.preview.everyone
}
