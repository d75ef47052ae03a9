import { dayOf } from '../calendar.ts'
import { button, type Card, formButton, text } from '../card.ts'
import { startCard } from '../case-discussion/cards.ts'
import type { CaseFile } from '../case-discussion/case.ts'
import { consentForm, readConsentForm } from '../case-discussion/consent-form.ts'
import { active, factsOf, keepFacts, move, parties } from '../case-discussion/desk.ts'
import { discard } from '../case-discussion/end.ts'
import { opens } from '../case-discussion/facts.ts'
import { type Asked, questionForm, readQuestionForm } from '../case-discussion/question-form.ts'
import { record } from '../case-discussion/request.ts'
import { anonymously, type Decided, decide, draft } from '../case-discussion/start.ts'
import { themeOfTopics } from '../case-discussion/theme-of-topic.ts'
import { DRAFT_DAYS, mayWait, verdictCard } from '../case-discussion/verdict-card.ts'
import { isTheirs } from '../contact-person/ask-contact.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { refusal } from '../safety/privacy-warning.ts'
import { redFlags } from '../safety/red-flags.ts'
import type { OnAction, OnForm, OnMessage, Tools } from './ability.ts'
import { alarm, colleagues, namesOf, onCase, privately, said, whoMay } from './case-desk.ts'
import { withSafety } from './safety.ts'

const WORDS = /^(\/?kind[- ]?mdo|casus( bespreken)?|bespreek (een )?casus|discuss (a )?case|case discussion)[\s.!?]*$/i

/** 'kind-mdo', 'casus bespreken': what it is, with the button that opens the form. */
export const startCase: OnMessage = async (visit, _tools, words) => {
  if (words.length > 60 || !WORDS.test(words.trim())) return null
  const t = visit.texts.cases.start
  return visit.person ? [privately(visit, startCard(visit.texts))] : [said(visit, t.title, t.notYou)]
}

/** What the answer or the request that it starts from says already. */
async function givenBy(visit: Visit, key: string): Promise<Partial<Asked>> {
  const request = await visit.store.contactRequest(key)
  const theirs = request !== null && isTheirs(request, visit.person)
  const question = await visit.store.question(theirs ? (request.question ?? '') : key)
  // who asked, thinks along
  const people = theirs ? { people: [request.from] } : {}
  if (!question || (!theirs && question.asker !== visit.person?.id)) return people
  const { age, topics } = question.need
  const theme = themeOfTopics(topics.map(({ id }) => id))
  return {
    ...people,
    ...(age && age.from === age.to ? { years: Math.floor(age.from) } : {}),
    ...(theme ? { theme } : {}),
  }
}

/** Step one, from a card, an answer or Home. */
export const openStart: OnAction = async (visit, _tools, { value }) => {
  const t = visit.texts.cases.start
  if (!visit.person) return [said(visit, t.title, t.notYou)]
  const given = await givenBy(visit, value)
  const people = await colleagues(visit, visit.person, given.people)
  if (people.length === 0) return [said(visit, t.title, t.nobody)]
  return [{ kind: 'form', form: questionForm(value, people, visit.texts, given) }]
}

/**
 * Step one with the text of someone's message. The message comes with the press, so the guard and the red flags look at it
 * here; nothing of it is kept.
 */
export const startAbout: OnAction = async (visit, tools, { value }) => {
  const t = visit.texts.cases.start
  if (!visit.person) return [said(visit, t.title, t.notYou)]
  const danger = await alarm(visit, tools, value)
  if (danger) return danger
  const people = await colleagues(visit, visit.person)
  if (people.length === 0) return [said(visit, t.title, t.nobody)]
  const personal = tools.personalDataIn(value)
  const form = questionForm('new', people, visit.texts, { question: personal?.text ?? value })
  return [{ kind: 'form', form: personal ? { ...form, intro: visit.texts.casePlan.copied } : form }]
}

/** Step one filled: red flags, then the guard, then the table. Nothing is kept before all three. */
export const questionFilled: OnForm = async (visit, tools, { value, fields }) => {
  if (!visit.person) return [said(visit, visit.texts.cases.start.title, visit.texts.cases.start.notYou)]
  const people = await colleagues(visit, visit.person, (await givenBy(visit, value)).people)
  const asked = readQuestionForm(
    fields,
    people.map(one => one.id),
    visit.texts,
  )
  const danger = await alarm(visit, tools, fields.question ?? '')
  if (danger) return danger
  if ('errors' in asked) return [{ kind: 'errors', errors: asked.errors }]
  const personal = tools.personalDataIn(asked.question)
  const starter = { person: visit.person, place: visit.place, now: visit.now }
  const file = await draft(visit.store, starter, personal ? { ...asked, question: personal.text } : asked)
  if (!personal) return goOn(visit, tools, file)
  const card = refusal(personal.found, personal.text, visit.texts.language, file.id, 'case-use-redacted')
  return [privately(visit, { ...card, sealedFor: file.id })]
}

/** 'Gebruik deze tekst': the draft holds the anonymised text already. */
export const useRedactedCase: OnAction = (visit, tools, { value }) =>
  whoMay(visit, value, 'fill', ({ file }) => goOn(visit, tools, file))

/** The verdict as it is now; with consent, and nothing said about it yet, first the second form. */
async function goOn(visit: Visit, tools: Tools, file: CaseFile): Promise<Outgoing[]> {
  return onCase(visit, file.id, async ({ act }) => {
    const decided = await decide(visit.store, act, file)
    return decided && [privately(visit, await shown(visit, tools, file, decided))]
  })
}

async function shown(visit: Visit, tools: Tools, before: CaseFile, decided: Decided): Promise<Card> {
  const { verdict, facts, file } = decided
  if (file && opens(verdict, file.mode)) return requestedCard(visit, tools, decided)
  if (mayWait(verdict) && facts.mode === 'named' && facts.consents.length + facts.refusals.length === 0)
    return firstConsentCard(before, visit)
  const map = await tools.map(visit.municipality)
  const names = await namesOf(visit, active(await visit.store.cases.participants(before.id)))
  return verdictCard(verdict, before, names, map?.crisis ?? {}, visit.texts)
}

const firstConsentCard = (file: CaseFile, { texts }: Visit): Card => ({
  title: texts.cases.name(file.number),
  parts: [text(texts.cases.verdict.toFill), text(texts.cases.verdict.saved(file.number, DRAFT_DAYS), 'subtle')],
  actions: [
    formButton('case-consent', texts.cases.verdict.fill, file.id, 'primary'),
    button('case-anonymous', texts.cases.verdict.anonymously, file.id),
    button('case-discard', texts.cases.verdict.discard, file.id, 'danger'),
  ],
})

/** Allowed and asked for; an orange flag in the question stands above it. */
async function requestedCard(visit: Visit, tools: Tools, { verdict, file }: Decided): Promise<Card> {
  const map = await tools.map(visit.municipality)
  const card = verdictCard(verdict, file!, {}, map?.crisis ?? {}, visit.texts)
  const manager = file!.manager && file!.manager !== visit.person?.id ? await visit.store.person(file!.manager) : null
  const line = visit.texts.cases.verdict.requested(file!.number, manager?.name ?? visit.person?.name ?? null)
  const question = await visit.store.vault.read(file!.id, 'question')
  return withSafety(
    { ...card, parts: [text(line, 'strong'), ...card.parts] },
    redFlags(question ?? ''),
    map,
    visit.texts,
  )
}

/** Step two, as often as needed: in a draft, and when a case waits for consent. */
export const openConsent: OnAction = (visit, _tools, { value }) =>
  whoMay(visit, value, 'record', async ({ file, participants }) => {
    const facts = await factsOf(visit.store, file)
    if (!facts || file.mode !== 'named') return null
    const names = await namesOf(visit, invitedTo(file, participants))
    return [{ kind: 'form', form: consentForm(file, facts, names, dayOf(visit.now), visit.texts) }]
  })

/** Everyone the family is told of, also who waits for consent. */
const invitedTo = (file: CaseFile, participants: Parameters<typeof parties>[1]): string[] => [
  ...new Set([...parties(file, participants), ...participants.filter(p => p.state === 'uncovered').map(p => p.person)]),
]

/** What the family said is added, and the table is asked again. */
export const consentFilled: OnForm = (visit, tools, { value, fields }) =>
  whoMay(visit, value, 'record', async ({ file, participants, act }) => {
    const facts = await factsOf(visit.store, file)
    if (!facts || file.mode !== 'named') return null
    const read = readConsentForm(fields, file, facts, invitedTo(file, participants), dayOf(visit.now), visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const recorded = await record(visit.store, act, file, read)
    if (!recorded) return null
    if (recorded.state === 'draft' || recorded.state === 'blocked') return goOn(visit, tools, recorded)
    return [said(visit, visit.texts.cases.name(file.number), visit.texts.cases.verdict.allowed)]
  })

/** 'Ik heb dit genoteerd': the note that a row asks for. */
export const noted: OnAction = (visit, tools, { value }) =>
  onCase(visit, value, async ({ file, act }) => {
    const facts = await factsOf(visit.store, file)
    const moved = facts && (await move(visit.store, act, file, 'fill'))
    if (!moved) return null
    await keepFacts(visit.store, moved, { ...facts, noted: true }, visit.now)
    return goOn(visit, tools, moved)
  })

export const goAnonymous: OnAction = (visit, tools, { value }) =>
  onCase(visit, value, async ({ file, act }) => {
    const facts = await factsOf(visit.store, file)
    const moved = facts && (await anonymously(visit.store, act, file, facts))
    return moved && goOn(visit, tools, moved)
  })

export const discardCase: OnAction = (visit, _tools, { value }) =>
  onCase(visit, value, async ({ file, act }) =>
    (await discard(visit.store, act, file))
      ? [said(visit, visit.texts.cases.name(file.number), visit.texts.cases.verdict.discarded)]
      : null,
  )

/** 'Probeer opnieuw', after something stood in the way. */
export const tryAgain: OnAction = (visit, tools, { value }) =>
  whoMay(visit, value, 'request', ({ file }) => goOn(visit, tools, file))
