import { button, type Card, text } from '../card.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import type { LinkRequest } from './link.ts'

/** 'Ben jij dit?': only a yes links the account. */
export const candidateCard = (link: string, person: Person, texts: Texts): Card => {
  const t = texts.register.join
  return {
    title: t.isThisYou,
    parts: [text(t.candidate(person.name, person.practice?.name ?? null))],
    actions: [button('join-yes', t.yes, link, 'primary'), button('join-no', t.no, link)],
  }
}

/** Says something about linking, with the way to the form. */
export const offerCard = (body: string, practice: string, texts: Texts): Card => ({
  title: texts.register.join.title,
  parts: [text(body)],
  actions: [
    {
      kind: 'button',
      action: 'join',
      label: texts.register.join.start,
      value: practice,
      style: 'primary',
      opensForm: true,
    },
  ],
})

/** What a coordinator or colleague is asked about, with the names looked up. */
export interface ClaimView {
  link: LinkRequest
  candidate: Person | null
  practice: Practice | null
  /** The candidate is already known by this account, and asks to move. */
  moves: boolean
}

function claimLine({ link, candidate, practice, moves }: ClaimView, texts: Texts): string {
  const t = texts.register.join.request
  const role = texts.people.roles[link.role ?? candidate?.roles[0] ?? 'gp']
  if (moves && candidate) return t.moves(candidate.name, candidate.practice?.name ?? null, practice?.name ?? '')
  const at = (practice ?? candidate?.practice)?.name ?? null
  return candidate ? t.known(candidate.name, role, at) : t.fresh(link.name ?? '', role, at)
}

/** 'Klopt dit?', or who decided it. */
export function claimCard(view: ClaimView, decided: { yes: boolean; by: string } | null, texts: Texts): Card {
  const t = texts.register.join.request
  const { link } = view
  return {
    title: t.title,
    parts: [
      text(claimLine(view, texts)),
      ...(link.email ? [text(t.email(link.email))] : []),
      decided ? text(decided.yes ? t.confirmed(decided.by) : t.declined(decided.by), 'strong') : text(t.sure, 'subtle'),
    ],
    actions: decided ? [] : [button('claim-yes', t.yes, link.id, 'primary'), button('claim-no', t.no, link.id)],
  }
}
