import { type Action, button, type Card, formButton, type Part, text } from '../card.ts'
import { topic } from '../social-map/lexicon.ts'
import type { Neighbourhood, Service } from '../social-map/service.ts'
import type { Texts } from '../texts/index.ts'
import type { Reasons } from './ranking.ts'
import { referLine, serviceFacts, waitLine } from './service-facts.ts'

/** One answer as the GP sees it; `services` best first, at least one. */
export interface AnswerView {
  key: string
  services: { service: Service; reasons: Reasons }[]
  next: Service | null
  questions: string[]
  ask:
    | { kind: 'neighbourhood'; options: Neighbourhood[] }
    | { kind: 'age' }
    | { kind: 'topic'; topics: string[] }
    | null
  /** What a language model said of the first service, checked; null: nothing. */
  saidWhy: string | null
  /** A language model helped to read the question or to choose. */
  byModel: boolean
  /** What happened with this answer, one sentence each. */
  traces: string[]
  /** A sentence about the asker's contact person; null for someone without a practice. */
  contact: string | null
  /** Their number, to call in one press. */
  contactPhone?: string | null
  referred: boolean
  askedContact: boolean
}

const DESCRIPTION_LENGTH = 200
/** More topics than these make the reason hard to read. */
const TOPICS_SHOWN = 2
const LABEL_LENGTH = 30

const shorten = (line: string, length: number): string =>
  line.length <= length
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', length) > 0 ? line.lastIndexOf(' ', length) : length)}…`

/** 'Past bij: slapen, 0 tot en met 4 jaar, wijk Bergzicht; lichtste stap.' */
export function whyLine(reasons: Reasons, texts: Texts): string {
  const t = texts.referral
  const ages = reasons.ages ? [t.ageSpan(reasons.ages.from, reasons.ages.to)] : []
  const area = reasons.neighbourhood ? t.forArea(reasons.neighbourhood) : t.wholeMunicipality
  const wishes = reasons.met.map(wish => t.wishes[wish])
  const tail = reasons.heavier ? t.stepUp : reasons.lightest ? t.lightestStep : null
  return t.why([...reasons.topics.slice(0, TOPICS_SHOWN), ...wishes, ...ages, area], tail)
}

const callLine = (value: string, texts: Texts): Part => ({
  kind: 'facts',
  facts: [{ label: texts.people.contactCard.labels.phone, value, phone: true }],
})

/** To the contact person, in one press: calling is their number on the card, being called back 'Vraag mijn contactpersoon'. */
const writeButton = (texts: Texts): Action => ({
  kind: 'button',
  action: 'write-contact',
  label: texts.contact.card.write,
  value: '',
  opensForm: true,
})

function alternativeLine(service: Service, texts: Texts): string {
  const wait = waitLine(service, texts)
  const details = [
    service.level ? texts.referral.levels[service.level] : null,
    wait ? texts.referral.waitShort(wait, service.waitWeeks) : null,
    service.phones[0]?.number ?? null,
  ]
  return texts.referral.alternative(
    service.name,
    details.filter(detail => detail !== null),
  )
}

function askPart(view: AnswerView, texts: Texts): Part[] {
  if (view.ask?.kind === 'neighbourhood') {
    const options = view.ask.options.map(({ name }) => ({ value: name, label: shorten(name, LABEL_LENGTH) }))
    return [
      { kind: 'choice', action: 'neighbourhood', label: texts.referral.askNeighbourhood, value: view.key, options },
    ]
  }
  if (view.ask?.kind === 'age')
    return [
      {
        kind: 'choice',
        action: 'age',
        label: texts.referral.askAge,
        value: view.key,
        options: texts.referral.ageBands,
      },
    ]
  if (view.ask?.kind === 'topic') {
    const options = view.ask.topics.map(id => ({ value: id, label: shorten(topic(id).name, LABEL_LENGTH + 10) }))
    return [{ kind: 'choice', action: 'topic', label: texts.referral.askTopic, value: view.key, options }]
  }
  return []
}

/** As many as a card may have (Teams store rule 1140.4): what comes last gives way. */
const MOST_ACTIONS = 6

/** While something is asked, only its buttons are there: one thing at a time, and never more than six actions. */
function actions(view: AnswerView, texts: Texts): Action[] {
  if (view.ask) return []
  const t = texts.referral.buttons
  const [first, ...others] = view.services.map(({ service }) => service)
  const all: Action[] = [
    ...(view.referred ? [] : [button('referred', t.referred, first!.id, 'primary')]),
    ...(view.askedContact || view.contact === null ? [] : [button('ask-contact', t.askContact, view.key)]),
    button('share', t.share, first!.id),
    { kind: 'button', action: 'wrong', label: t.wrong, value: view.key, opensForm: true },
    ...(view.contact === null ? [] : [writeButton(texts)]),
    ...others.map(service => button('show', shorten(t.show(service.name), LABEL_LENGTH + 10), service.id)),
  ]
  // takes the place of a button that was pressed, or one that is free; the button of the third service gives way
  const kept = all.slice(0, MOST_ACTIONS - 1)
  const discuss = view.contact !== null && (all.length < MOST_ACTIONS || view.referred || view.askedContact)
  return discuss ? [...kept, formButton('case-start', t.discuss, view.key)] : all.slice(0, MOST_ACTIONS)
}

/** The answer a GP reads between two patients: best service first, why, how; then two alternatives and the step up. */
export function answerCard(view: AnswerView, now: Date, texts: Texts): Card {
  const t = texts.referral
  const { service, reasons } = view.services[0]!
  const others = view.services.slice(1, 3)
  const optional = (line: string | null | undefined, style?: 'subtle' | 'strong'): Part[] =>
    line ? [text(line, style)] : []
  return {
    title: service.name,
    parts: [
      ...view.traces.map(trace => text(trace, 'strong')),
      ...optional(service.organization.name === service.name ? null : service.organization.name, 'subtle'),
      text(whyLine(reasons, texts)),
      ...optional(view.saidWhy),
      ...optional(reasons.unmet.length > 0 ? t.wishUnmet(reasons.unmet.map(wish => t.wishes[wish])) : null),
      ...optional(shorten(service.description, DESCRIPTION_LENGTH)),
      { kind: 'facts', facts: serviceFacts(service, now, texts) },
      ...askPart(view, texts),
      ...(others.length > 0
        ? [
            text(t.alternatives, 'heading'),
            { kind: 'list' as const, items: others.map(o => alternativeLine(o.service, texts)) },
          ]
        : []),
      ...optional(
        view.next ? t.nextStep(view.next.name, referLine(view.next, texts)?.replace(/\.$/, '') ?? null) : null,
      ),
      ...(view.questions.length > 0
        ? [text(t.askFamily, 'heading'), { kind: 'list' as const, items: view.questions }]
        : []),
      ...optional(view.contact, 'subtle'),
      ...(view.contact && view.contactPhone ? [callLine(view.contactPhone, texts)] : []),
      ...optional(view.byModel ? t.byModel : null, 'subtle'),
    ],
    actions: actions({ ...view, services: view.services.slice(0, 3) }, texts),
  }
}
