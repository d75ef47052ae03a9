/** The one useful thing in a reminder. Pure: chosen from facts, never the same twice in a row. */

/** A service that came or changed. */
export interface News {
  service: string
  name: string
  organization: string
  what: 'new' | 'changed'
  at: Date
  /** Neighbourhoods where it works; empty: the whole municipality or wider. */
  neighbourhoods: string[]
}

/** What colleagues in the municipality asked about lately. */
export interface Theme {
  topic: string
  name: string
  /** Different people who asked. */
  askers: number
}

export interface ThingFacts {
  /** The thing of the reminder before this one, by its id. */
  last: string | null
  /** Since when news is news to this reader. */
  since: Date
  neighbourhood: string | null
  consultationHours: string | null
  /** The next consultation hour at their practice with places that are free. */
  nextHour: { id: string; day: string; free: number } | null
  /** Their own question to the contact person that is not taken up. */
  openRequest: { id: string; at: Date } | null
  news: News[]
  themes: Theme[]
}

export type Thing =
  | { kind: 'request'; id: string; at: Date }
  | { kind: 'service'; id: string; news: News; here: boolean }
  | { kind: 'theme'; id: string; theme: Theme }
  | { kind: 'hours'; id: string; hours: string }
  | { kind: 'places'; id: string; day: string; free: number }

/** Fewer people than this are not shown as 'colleagues': it would say who asked. */
export const SMALL_GROUP = 5

const works = (news: News, neighbourhood: string | null): 'here' | 'everywhere' | 'elsewhere' =>
  news.neighbourhoods.length === 0
    ? 'everywhere'
    : neighbourhood !== null && news.neighbourhoods.includes(neighbourhood)
      ? 'here'
      : 'elsewhere'

const services = (facts: ThingFacts, what: News['what'], where: 'here' | 'everywhere'): Thing[] =>
  facts.news
    .filter(one => one.what === what && one.at > facts.since && works(one, facts.neighbourhood) === where)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.service < b.service ? -1 : 1))
    .map(news => ({ kind: 'service', id: `service:${news.service}`, news, here: where === 'here' }))

/** Most useful first: what is nearest to this reader's own work. */
const KINDS: ((facts: ThingFacts) => Thing[])[] = [
  ({ openRequest }) => (openRequest ? [{ kind: 'request', id: `request:${openRequest.id}`, at: openRequest.at }] : []),
  facts => services(facts, 'new', 'here'),
  facts => services(facts, 'new', 'everywhere'),
  facts => services(facts, 'changed', 'here'),
  ({ themes }) =>
    themes
      .filter(theme => theme.askers >= SMALL_GROUP)
      .sort((a, b) => b.askers - a.askers || (a.topic < b.topic ? -1 : 1))
      .slice(0, 2)
      .map(theme => ({ kind: 'theme', id: `theme:${theme.topic}`, theme })),
  ({ nextHour: next }) =>
    next && next.free > 0 ? [{ kind: 'places', ...next, id: `places:${next.id}:${next.day}` }] : [],
  ({ nextHour, consultationHours: hours }) => (hours && !nextHour ? [{ kind: 'hours', id: 'hours', hours }] : []),
]

/** null: there is nothing to tell, so the reminder only says who it is and how to reach them. */
export const usefulThing = (facts: ThingFacts): Thing | null =>
  KINDS.flatMap(kind => kind(facts)).find(thing => thing.id !== facts.last) ?? null
