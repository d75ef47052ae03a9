import { auditOf } from '../audit.ts'
import { worksInPractice } from '../people/checks.ts'
import { folded } from '../people/find.ts'
import { may } from '../people/may.ts'
import type { Person } from '../people/person.ts'
import type { Outgoing, Place, Store, Visit, Who } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { type ClaimView, claimCard } from './join-cards.ts'
import type { Claim } from './join-form.ts'
import { addPerson, changePerson } from './keep.ts'
import type { LinkRequest } from './link.ts'
import { placeOfLink } from './match.ts'

/** Someone says who they are or where they work; a coordinator or a colleague of the practice decides. */

export const askKey = (link: string): string => `${link}:ask`

const same = (a: Who, b: Who): boolean => a.platform === b.platform && a.workspace === b.workspace && a.user === b.user

/** Who in the register this may be: by e-mail, else by name in that practice. */
export async function candidateFor(store: Store, municipality: string, claim: Claim): Promise<Person | null> {
  const byMail = claim.email
    ? (await store.register.withEmail(claim.email)).filter(p => p.municipality === municipality)
    : []
  if (byMail.length === 1) return byMail[0]!
  const named = (await store.people(municipality)).filter(person => folded(person.name) === folded(claim.name))
  const there = named.filter(person => (person.practice?.id ?? null) === (claim.practice?.id ?? null))
  return there.length === 1 ? there[0]! : null
}

/** Whether someone may decide about a claim: a coordinator of the municipality, or a colleague in that practice. */
export function mayDecide(person: Person | null, from: Who, view: ClaimView): boolean {
  const { link, candidate } = view
  if (!person || same(from, link.who) || person.municipality !== link.municipality) return false
  const reach = may(person, 'confirm-colleague')
  if (reach !== 'own') return reach === 'municipality'
  const roles = candidate?.roles ?? (link.role ? [link.role] : [])
  const ordinary = worksInPractice(roles) && !roles.some(role => role === 'coordinator' || role === 'contact-person')
  return ordinary && link.practice !== null && person.practice?.id === link.practice
}

export async function viewOf(store: Store, link: LinkRequest): Promise<ClaimView> {
  const candidate = link.candidate ? await store.person(link.candidate) : null
  const practice = link.practice ? ((await store.register.practice(link.practice))?.practice ?? null) : null
  const known = await store.personOf(link.who)
  return { link, candidate, practice, moves: candidate !== null && known?.id === candidate.id }
}

/** Everyone who may decide and can be written to, with their conversations. */
async function deciders(store: Store, view: ClaimView): Promise<{ person: Person; places: Place[] }[]> {
  const people = await store.people(view.link.municipality)
  const nobody: Who = { platform: 'local', workspace: '', user: '' }
  const able = people.filter(person => person.id !== view.candidate?.id && mayDecide(person, nobody, view))
  const reached = await Promise.all(able.map(async person => ({ person, places: await store.placesOf(person.id) })))
  return reached.filter(({ places }) => places.length > 0)
}

async function cardsFor(
  store: Store,
  view: ClaimView,
  kind: 'post' | 'update',
  decided: { yes: boolean; by: string } | null,
): Promise<Outgoing[]> {
  return (await deciders(store, view)).flatMap(({ person, places }) => {
    const card = claimCard(view, decided, texts(person.language))
    return places.map((place): Outgoing => ({ kind, key: askKey(view.link.id), place, card }))
  })
}

/** Puts a claim to everyone who may decide. @returns null when there is nobody; empty when it waits already */
export async function putClaim(visit: Visit, link: LinkRequest): Promise<Outgoing[] | null> {
  const { store } = visit
  const waiting = (await store.links.waiting(link.municipality)).some(one => same(one.who, link.who))
  if (waiting) return []
  const view = await viewOf(store, link)
  const cards = await cardsFor(store, view, 'post', null)
  if (cards.length === 0) return null
  await store.links.add(link)
  await store.audit(auditOf(visit, 'account.asked', 'done', { person: link.candidate, reference: link.practice }))
  return cards
}

/** Ties the account to the person, who is added or moved when that was asked. */
async function carryOut(visit: Visit, view: ClaimView): Promise<void> {
  const { link, candidate, practice, moves } = view
  if (moves && candidate) return void (await changePerson(visit, candidate, { ...candidate, practice }))
  const person =
    candidate ??
    (await addPerson(visit, {
      name: link.name ?? '',
      roles: [link.role ?? 'gp'],
      practice,
      profession: null,
      phone: null,
      email: link.email,
      workingDays: [],
      strengths: null,
      language: 'nl',
    }))
  await visit.store.linkAccount(person.id, link.who, placeOfLink(link))
  await visit.store.audit(auditOf(visit, 'account.linked', 'done', { person: person.id }))
}

/** The first press decides; a later one hears by whom it was done. */
export async function decide(visit: Visit, view: ClaimView, yes: boolean): Promise<Outgoing[] | { decidedBy: string }> {
  const { store, now } = visit
  const by = visit.person!
  const to = yes ? 'linked' : 'declined'
  const cards = await cardsFor(store, view, 'update', { yes, by: by.name })
  if (!(await store.links.move(view.link.id, 'ask-others', to, now, { decidedBy: by.id }))) {
    const decider = (await store.links.find(view.link.id))?.decidedBy
    return { decidedBy: (decider && (await store.person(decider))?.name) || by.name }
  }
  if (yes) await carryOut(visit, view)
  else await store.audit(auditOf(visit, 'account.linked', 'refused', { person: view.candidate?.id ?? null }))
  const t = texts(view.candidate?.language ?? 'nl')
  const body = yes
    ? t.register.join.confirmed((view.practice ?? view.candidate?.practice)?.name ?? null)
    : t.register.join.declined
  const card = { title: t.register.join.title, parts: [{ kind: 'text' as const, text: body }], actions: [] }
  return [...cards, { kind: 'post', key: `${view.link.id}:decided`, place: placeOfLink(view.link), card }]
}
