import { askContact } from '../contact-person/ask-contact.ts'
import type { Outgoing, Question, Visit } from '../ports.ts'
import { mapNameOf, questionOf, servicesOf } from '../referral/answer-question.ts'
import type { Need } from '../referral/need.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { parentsCard } from '../referral/parents-card.ts'
import { subject } from '../referral/subject.ts'
import { readWrongForm, wrongForm } from '../referral/wrong-form.ts'
import type { OpenMap } from '../social-map/open-map.ts'
import { texts } from '../texts/index.ts'
import { type OnAction, type OnForm, reply, type Tools } from './ability.ts'
import { cardOf } from './ask.ts'
import { tellCoordinators } from './work.ts'

const stale = (visit: Visit): Outgoing[] => [reply(visit, plainCard(visit.texts.general.stale))]

/** Finds the question and the map behind a press; a question that is gone gives a friendly answer instead of silence. */
async function onQuestion(
  visit: Visit,
  tools: Tools,
  key: string,
  work: (question: Question, map: OpenMap) => Promise<Outgoing[]>,
): Promise<Outgoing[]> {
  const question = await visit.store.question(key)
  const map = question && (await tools.map(mapNameOf(question)))
  return question && map ? work(question, map) : stale(visit)
}

/** The answer's own message, as it is now. */
async function updated(visit: Visit, map: OpenMap, question: Question): Promise<Outgoing> {
  const card = await cardOf(visit, map, question, visit.person)
  return { kind: 'update', key: question.key, place: question.place, card }
}

/** 'Verwezen': remembered once, and the card says so. */
export const referred: OnAction = (visit, tools, { value, key }) =>
  onQuestion(visit, tools, key, async (question, map) => {
    if (!question.services.includes(value)) return stale(visit)
    await visit.store.addMark({
      kind: 'referred',
      question: key,
      by: visit.person?.id ?? null,
      at: visit.now,
      service: value,
    })
    return [await updated(visit, map, question)]
  })

/** 'Deel met ouders': the plain text, ready to print or send. */
export const share: OnAction = (visit, tools, { value, key }) =>
  onQuestion(visit, tools, key, async (question, map) => {
    const service = map.service(value)
    if (!service) return stale(visit)
    await visit.store.addMark({
      kind: 'shared',
      question: question.key,
      by: visit.person?.id ?? null,
      at: visit.now,
      service: value,
    })
    return [reply(visit, parentsCard(service, visit.texts))]
  })

/** 'Toon …': an alternative moves to the front of the same card. */
export const show: OnAction = (visit, tools, { value, key }) =>
  onQuestion(visit, tools, key, async (question, map) => {
    if (!question.services.includes(value)) return stale(visit)
    const next = { ...question, services: [value, ...question.services.filter(id => id !== value)] }
    await visit.store.saveQuestion(next)
    return [await updated(visit, map, next)]
  })

/** Answers a question back: the need gets the missing fact, the same message gets the new answer. */
const answeredBack =
  (change: (need: Need, value: string, map: OpenMap) => Need | null): OnAction =>
  (visit, tools, { value, key }) =>
    onQuestion(visit, tools, key, async (question, map) => {
      const need = change(question.need, value, map)
      if (!need) return stale(visit)
      const next = { ...questionOf(visit, key, need, map), place: question.place, asker: question.asker }
      await visit.store.saveQuestion(next)
      return [await updated(visit, map, next)]
    })

export const neighbourhoodGiven = answeredBack((need, value, map) =>
  map.neighbourhoods.some(n => n.name === value) ? { ...need, neighbourhood: value } : null,
)

export const ageGiven = answeredBack((need, value) => {
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(value) ?? []
  return from && to ? { ...need, age: { from: Number(from), to: Number(to) } } : null
})

/** 'Vraag mijn contactpersoon': one request, and the asker's card shows what became of it. */
export const askMyContact: OnAction = (visit, tools, { key }) =>
  onQuestion(visit, tools, key, async (question, map) => {
    const about = subject(question.need, texts('nl'))
    const asked = await askContact(visit, { kind: 'question', question, subject: about })
    const t = visit.texts.people
    if (asked.state === 'no-contact')
      return [reply(visit, plainCard({ title: t.contactCard.title, body: t.contactCard.none }))]
    if (asked.state === 'unreachable')
      return [
        reply(
          visit,
          plainCard({
            title: t.contactCard.title,
            body: t.request.unreachable(asked.contact.name, asked.contact.phone),
          }),
        ),
      ]
    return [await updated(visit, map, question), ...(asked.state === 'asked' ? asked.outgoing : [])]
  })

/** 'Klopt niet': opens the form. */
export const wrong: OnAction = (visit, tools, { key }) =>
  onQuestion(visit, tools, key, async (question, map) => [
    { kind: 'form', form: wrongForm(question, servicesOf(question, map), visit.texts) },
  ])

/** The filled form: on the coordinator's list, and said on the card. */
export const wrongFilled: OnForm = (visit, tools, { value: key, fields }) =>
  onQuestion(visit, tools, key, async (question, map) => {
    const read = readWrongForm(fields, question.services, tools.guard, visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const fresh = await visit.store.addMark({
      kind: 'wrong',
      question: key,
      by: visit.person?.id ?? null,
      at: visit.now,
      ...read,
    })
    return [await updated(visit, map, question), ...(fresh ? await tellCoordinators(visit, tools, question) : [])]
  })
