import type { Card } from '../card.ts'
import type { Mark, Question, Visit } from '../ports.ts'
import type { OpenMap } from '../social-map/open-map.ts'
import type { Service } from '../social-map/service.ts'
import { longDate } from '../texts/format.ts'
import { type AnswerView, answerCard } from './answer-card.ts'
import type { Need } from './need.ts'
import { noMatchCard, plainCard } from './no-answer-card.ts'
import { type Ranking, rank, stepUp } from './rank.ts'

/** What is known about an answer besides its content: the asker's contact person and what happened since. */
export interface Surroundings {
  contact: string | null
  /** The number of whoever is there today. */
  contactPhone: string | null
  /** 'Gevraagd aan …' when the question was put to the contact person. */
  asked: string | null
  /** What was done with it, oldest first. */
  marks: Mark[]
}

/** How many services an answer remembers: the first, two alternatives and what 'Klopt niet' may name. */
const REMEMBERED = 5

/** Which outcome a ranking is, for the question that is kept. */
const outcomeOf = (ranking: Ranking): Question['outcome'] =>
  ranking.candidates.length > 0
    ? ranking.ask.length > 0
      ? 'asked-back'
      : 'answered'
    : ranking.noAnswer?.cause === 'nothing-fits'
      ? 'no-match'
      : ranking.noAnswer?.cause === 'elsewhere'
        ? 'elsewhere'
        : 'not-a-question'

/** Whose map answers a question. */
export const mapNameOf = ({ mapOf, municipality }: Pick<Question, 'mapOf' | 'municipality'>): string =>
  mapOf ?? municipality

/** The question to keep: what was understood and which services were shown. Of its words only those the map itself uses. */
export function questionOf(visit: Visit, key: string, need: Need, map: OpenMap): Question {
  const kept = { ...need, words: need.words.filter(word => map.index.terms.has(word)) }
  const ranking = rank(kept, map.index)
  return {
    key,
    municipality: visit.municipality,
    ...(map.index.municipality === visit.municipality ? {} : { mapOf: map.index.municipality }),
    asker: visit.person?.id ?? null,
    place: visit.place,
    askedAt: visit.now,
    need: kept,
    outcome: outcomeOf(ranking),
    services: ranking.candidates.slice(0, REMEMBERED).map(candidate => candidate.service.id),
  }
}

/** The remembered services first, in their order: pressing 'Toon' put another one in front. */
function remembered(question: Question, ranking: Ranking): Ranking['candidates'] {
  const place = new Map(question.services.map((id, i) => [id, i]))
  const at = (id: string) => place.get(id) ?? Number.POSITIVE_INFINITY
  return ranking.candidates.toSorted((a, b) => at(a.service.id) - at(b.service.id) || 0)
}

/** The marks on a question as sentences a GP reads above the answer. */
function traces(visit: Visit, marks: Mark[], name: (id: string) => string): string[] {
  const t = visit.texts.referral.traces
  return marks.flatMap(mark =>
    mark.kind === 'referred'
      ? [t.referred(name(mark.service), longDate(mark.at, visit.texts.language))]
      : mark.kind === 'wrong'
        ? [t.wrong(name(mark.service))]
        : [],
  )
}

/** The card that answers a question now: also after a press, a refinement or a new map. */
export function presentAnswer(visit: Visit, map: OpenMap, question: Question, around: Surroundings): Card {
  const ranking = rank(question.need, map.index)
  if (ranking.candidates.length === 0) return noAnswerCard(question, ranking, around, visit)
  const name = (id: string) => map.service(id)?.name ?? ''
  const done = traces(visit, around.marks, name)
  const services = remembered(question, ranking)
  const view = {
    key: question.key,
    services,
    next: stepUp(question.need, map.index, services[0]!)?.service ?? null,
    questions: ranking.questions,
    ask: askOf(ranking, map, question),
    saidWhy: question.help?.why?.service === services[0]?.service.id ? (question.help?.why?.sentence ?? null) : null,
    byModel: question.help !== undefined || question.need.topics.some(({ by }) => by === 'model'),
    traces: [...livesElsewhere(visit, question), ...done, ...(around.asked ? [around.asked] : [])],
    contact: around.contact,
    contactPhone: around.contactPhone,
    referred: around.marks.some(mark => mark.kind === 'referred'),
    askedContact: around.asked !== null,
  }
  return answerCard(view, visit.now, visit.texts)
}

/** Said above the answer when it comes from another municipality's map than the asker's own. */
const livesElsewhere = ({ texts }: Visit, { mapOf }: Question): string[] =>
  mapOf === undefined ? [] : [texts.referral.elsewhere.shown(mapOf)]

/** One row for each reason that there is no service to show. */
function noAnswerCard(question: Question, ranking: Ranking, around: Surroundings, visit: Visit): Card {
  const { general, referral } = visit.texts
  switch (ranking.noAnswer?.cause) {
    case 'medical':
      return plainCard(referral.medical)
    case 'adult':
      return plainCard(referral.outOfScope)
    case 'small-talk':
      return plainCard(general.thanks)
    case 'about-bot':
    case 'off-topic':
      return plainCard(general.aboutBot)
    case 'elsewhere': {
      const place = question.need.elsewhere!
      return plainCard({ title: referral.elsewhere.title(place), body: referral.elsewhere.body(place) })
    }
    default:
      return noMatchCard(question.key, mapNameOf(question), around.contact, around.asked, visit.texts)
  }
}

/** What the card asks back: what decides by the tables, else what a model proposed and the tables found to decide. */
function askOf(ranking: Ranking, map: OpenMap, { help }: Question): AnswerView['ask'] {
  const kind = ranking.ask[0] ?? help?.ask?.kind
  if (kind === 'neighbourhood') return { kind, options: map.neighbourhoods }
  if (kind === 'age') return { kind }
  return help?.ask?.kind === 'topic' ? help.ask : null
}

/** The services that a question's card may speak about, in their order; those gone from the map are left out. */
export const servicesOf = (question: Question, map: OpenMap): Service[] =>
  question.services.map(id => map.service(id)).filter(service => service !== undefined)
