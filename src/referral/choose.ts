import * as z from 'zod'
import { data, type Slots } from '../model/prompt.ts'
import { topic } from '../social-map/lexicon.ts'
import type { Service } from '../social-map/service.ts'
import type { Texts } from '../texts/index.ts'
import type { Need } from './need.ts'
import type { Candidate } from './ranking.ts'

/** What the model answers to prompts/choose.md. */
export const Chosen = z.object({ order: z.array(z.string()).max(10), why: z.string().max(1_000) })
export type Chosen = z.infer<typeof Chosen>

/** What a model may see and order: what an answer remembers. */
export const OFFERED = 5
const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const
const MOST = { question: 1_000, name: 120, description: 400, eligibility: 200 }

/** What of a service is sent, and so what a sentence about it may lean on. No numbers to call, no addresses, no people. */
export const factsOf = (
  { name, organization, description, eligibility, minimumAge, maximumAge, level }: Service,
  t: Texts,
) => {
  const aged = minimumAge !== null || maximumAge !== null
  return {
    naam: data(name, MOST.name),
    organisatie: data(organization.name, MOST.name),
    wat: data(description, MOST.description),
    'voor wie': data(eligibility ?? '', MOST.eligibility),
    leeftijd: aged ? t.referral.ages(minimumAge, maximumAge) : '',
    niveau: level ? t.referral.levels[level] : '',
  }
}

function described(service: Service, letter: string, clean: (text: string) => string, t: Texts): string {
  const rows = Object.entries(factsOf(service, t)).filter(([, value]) => value !== '')
  return [`${letter}.`, ...rows.map(([label, value]) => `${label}: ${clean(value)}`)].join('\n')
}

/**
 * @param text the question as it may leave the house
 * @param clean takes people out of what the map says, as out of the question
 */
export function chooseSlots(
  text: string,
  need: Need,
  candidates: Candidate[],
  clean: (text: string) => string,
  t: Texts,
): Slots {
  const offered = candidates.slice(0, OFFERED)
  return {
    question: data(text, MOST.question),
    topics: need.topics
      .slice(0, 3)
      .map(({ id }) => topic(id).name)
      .join(', '),
    services: offered.map(({ service }, i) => described(service, LETTERS[i]!, clean, t)).join('\n\n'),
    ids: LETTERS.slice(0, offered.length),
  }
}

/** One that is this much less fitting never comes before another. */
const NEARLY = 0.75

/** Whether the tables allow `one` before `other`: as light, nearly as fitting, and meeting no fewer wishes. */
const mayPass = (one: Candidate, other: Candidate): boolean =>
  one.level === other.level &&
  !other.reasons.urgent &&
  one.score >= NEARLY * other.score &&
  one.reasons.met.length >= other.reasons.met.length

/**
 * The candidates in the order of the model, as far as the tables allow: the levels stay in their order, place for place,
 * so that nothing heavier comes earlier and nothing lighter later. A letter that was not offered makes the whole answer
 * worthless: null.
 */
export function reorder(candidates: Candidate[], { order }: Pick<Chosen, 'order'>): Candidate[] | null {
  const offered = candidates.slice(0, OFFERED)
  const at = order.map(letter => LETTERS.indexOf(letter as (typeof LETTERS)[number]))
  if (at.some(place => place < 0 || place >= offered.length) || new Set(at).size < at.length) return null
  const wanted = [...at, ...offered.keys()].map(place => offered[place]!)
  const sorted = [...offered]
  for (let i = 1; i < sorted.length; i += 1)
    for (let j = i; j > 0 && preferred(sorted[j]!, sorted[j - 1]!, wanted); j -= 1)
      [sorted[j - 1], sorted[j]] = [sorted[j]!, sorted[j - 1]!]
  return [...sorted, ...candidates.slice(OFFERED)]
}

const preferred = (one: Candidate, other: Candidate, wanted: Candidate[]): boolean =>
  mayPass(one, other) && wanted.indexOf(one) < wanted.indexOf(other)
