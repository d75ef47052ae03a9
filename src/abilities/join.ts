import { auditOf } from '../audit.ts'
import { contactCard } from '../contact-person/contact-card.ts'
import { contactFor } from '../contact-person/contact-of.ts'
import { worksInPractice } from '../people/checks.ts'
import { findByName, suggestions } from '../people/find.ts'
import type { Practice } from '../people/person.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { candidateFor, decide, mayDecide, putClaim, viewOf } from '../register/claims.ts'
import { candidateCard, claimCard, offerCard } from '../register/join-cards.ts'
import { joinForm, readJoinForm } from '../register/join-form.ts'
import { readJoining } from '../register/join-says.ts'
import { type LinkRequest, meetingOf } from '../register/link.ts'
import { type OnAction, type OnForm, type OnMessage, reply } from './ability.ts'
import { refused } from './refused.ts'

const say = (visit: Visit, body: string): Outgoing =>
  reply(visit, plainCard({ title: visit.texts.register.join.title, body }))

const linkOf = (visit: Visit, change: Pick<LinkRequest, 'id' | 'state'> & Partial<LinkRequest>): LinkRequest => ({
  municipality: visit.municipality,
  who: visit.from,
  conversation: visit.place.conversation,
  candidate: null,
  practice: null,
  name: null,
  role: null,
  email: null,
  askedAt: visit.now,
  decidedBy: null,
  ...change,
})

/**
 * An account that nobody knows writes for the first time: is it who the municipality told of, or is it looked up?
 * @param guest of a guest no address is looked up: only an account that the municipality told of is asked
 */
export async function firstMeeting(visit: Visit, guest = false): Promise<Outgoing[]> {
  const { from, place, person, store, texts } = visit
  const id = meetingOf(from)
  if (person || place.kind !== 'direct' || from.platform === 'local' || (await store.links.find(id))) return []
  const known = await store.register.withAccount(from.platform, from.user)
  const candidate = known.length === 1 ? known[0]! : null
  if (guest && !candidate) return []
  const found = candidate ? { candidate: candidate.id, municipality: candidate.municipality } : {}
  await store.links.add(linkOf(visit, { id, state: candidate ? 'ask-person' : 'new', ...found }))
  return candidate ? [{ kind: 'post', key: id, place, card: candidateCard(id, candidate, texts) }] : []
}

/** 'Ja, dat ben ik' links the account; nobody else's press does. */
const candidateSays =
  (yes: boolean): OnAction =>
  async (visit, _tools, { value, key }) => {
    const { store, from, place, now } = visit
    const link = await store.links.find(value)
    if (!link || meetingOf(from) !== link.id) return refused(visit, 'account.linked', null)
    const person = link.candidate ? await store.person(link.candidate) : null
    const t = visit.texts.register.join
    if (!person || !(await store.links.move(link.id, 'ask-person', yes ? 'linked' : 'declined', now)))
      return [reply(visit, plainCard(visit.texts.general.stale))]
    await store.audit(auditOf(visit, 'account.linked', yes ? 'done' : 'refused', { person: person.id }))
    if (!yes) return [{ kind: 'update', key, place, card: offerCard(t.notYou, '', visit.texts) }]
    await store.linkAccount(person.id, from, place)
    const welcome = plainCard({ title: t.title, body: t.linked(person.name) })
    const contact = person.practice
      ? [reply(visit, contactCard(person, await contactFor(store, person, now), now, visit.texts))]
      : []
    return [{ kind: 'update', key, place, card: welcome }, ...contact]
  }

/** The practice that was named, or what to say when it is not clear which. */
async function practiceNamed(visit: Visit, name: string): Promise<Practice | string> {
  const all = await visit.store.register.practices(visit.municipality)
  const found = findByName(name, all)
  if (found.length === 1) return found[0]!
  const near = found.length > 1 ? found.slice(0, 3).map(one => one.name) : suggestions(name, all)
  return visit.texts.register.join.which(name, near)
}

/** Someone who is linked says that they work elsewhere: asked of the coordinator and of colleagues there. */
async function moves(visit: Visit, practice: Practice): Promise<Outgoing[]> {
  const person = visit.person!
  const t = visit.texts.register.join
  const already = person.practice?.id === practice.id || !worksInPractice(person.roles)
  if (already) return [say(visit, t.already(person.name, person.practice?.name ?? null))]
  const link = linkOf(visit, {
    id: `claim:${visit.id}`,
    state: 'ask-others',
    candidate: person.id,
    practice: practice.id,
  })
  const asked = await putClaim(visit, link)
  return asked ? [say(visit, t.asked), ...asked] : [say(visit, t.nobody)]
}

/** 'Koppel mij', or 'ik werk bij praktijk X'. */
export const joinBySaying: OnMessage = async (visit, _tools, words) => {
  const said = readJoining(words)
  if (!said) return null
  const { person, texts } = visit
  const t = texts.register.join
  if (said.practice === null)
    return [
      person
        ? say(visit, t.already(person.name, person.practice?.name ?? null))
        : reply(visit, offerCard(t.form.intro, '', texts)),
    ]
  const practice = await practiceNamed(visit, said.practice)
  if (typeof practice === 'string')
    return said.onlyIfKnown ? null : [person ? say(visit, practice) : reply(visit, offerCard(practice, '', texts))]
  return person ? moves(visit, practice) : [reply(visit, offerCard(t.offer(practice.name), practice.id, texts))]
}

const openJoin: OnAction = async (visit, _tools, { value }) => {
  const practices = await visit.store.register.practices(visit.municipality)
  return [{ kind: 'form', form: joinForm(practices.find(one => one.id === value) ?? null, practices, visit.texts) }]
}

/** Who someone says they are, put to those who may decide. */
export const joinFilled: OnForm = async (visit, _tools, { fields }) => {
  const { store, person, texts } = visit
  const t = texts.register.join
  if (person) return [say(visit, t.already(person.name, person.practice?.name ?? null))]
  const read = readJoinForm(fields, await store.register.practices(visit.municipality), texts)
  if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
  const { claim } = read
  const candidate = await candidateFor(store, visit.municipality, claim)
  const link = linkOf(visit, {
    id: `claim:${visit.id}`,
    state: 'ask-others',
    candidate: candidate?.id ?? null,
    practice: claim.practice?.id ?? candidate?.practice?.id ?? null,
    name: claim.name,
    role: claim.role,
    email: claim.email,
  })
  const asked = await putClaim(visit, link)
  return asked ? [say(visit, t.asked), ...asked] : [say(visit, t.nobody)]
}

/** A coordinator or a colleague says whether it is right. */
const decider =
  (yes: boolean): OnAction =>
  async (visit, _tools, { value, key }) => {
    const link = await visit.store.links.find(value)
    const view = link && (await viewOf(visit.store, link))
    if (!view || !mayDecide(visit.person, visit.from, view)) return refused(visit, 'account.linked', value)
    const outcome = await decide(visit, view, yes)
    if (Array.isArray(outcome)) return outcome
    const t = visit.texts.register.join.request
    const card = claimCard(view, null, visit.texts)
    const body = { kind: 'text' as const, text: t.done(outcome.decidedBy), style: 'strong' as const }
    return [{ kind: 'update', key, place: visit.place, card: { ...card, parts: [body], actions: [] } }]
  }

export const JOIN_ACTIONS: Record<string, OnAction> = {
  join: openJoin,
  'join-yes': candidateSays(true),
  'join-no': candidateSays(false),
  'claim-yes': decider(true),
  'claim-no': decider(false),
}
