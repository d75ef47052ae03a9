/** What a case can be, what can happen to it, and who may make it happen: the one table that every part asks. */

export const STATES = ['draft', 'blocked', 'requested', 'open', 'frozen', 'closed', 'withdrawn', 'erased'] as const
export type CaseState = (typeof STATES)[number]

/** What someone is in a case. `service`: nobody pressed anything. `other`: anyone else, a colleague too. */
export const CASE_ROLES = ['referrer', 'manager', 'participant', 'expert', 'coordinator', 'service', 'other'] as const
export type CaseRole = (typeof CASE_ROLES)[number]

/** `to` absent: it happens without another state. */
export interface CaseRule {
  event: string
  from: readonly CaseState[]
  to?: CaseState
  who: readonly CaseRole[]
  why: string
}

const ALIVE = ['requested', 'open', 'frozen'] as const
const IN_IT = ['referrer', 'manager', 'participant', 'expert'] as const

/**
 * One row an event. Sources: the Maastricht evaluation (GGD Zuid Limburg, 2015), pilot 5: a case needs an owner and an
 * end; GDPR 7(3): withdrawing is as easy as consenting, so everyone in the case can do it, at any moment.
 */
export const CASE_RULES = [
  { event: 'fill', from: ['draft'], to: 'draft', who: ['referrer'], why: 'only the one who speaks with the family knows' },
  { event: 'discard', from: ['draft', 'blocked'], to: 'erased', who: ['referrer', 'service'], why: 'a draft lives two weeks' },
  { event: 'request', from: ['draft', 'blocked'], to: 'requested', who: ['referrer'], why: 'after the verdict allows it' },
  { event: 'block', from: ['requested'], to: 'blocked', who: ['service'], why: 'no room, or someone too many in it' },
  { event: 'open', from: ['requested'], to: 'open', who: ['service'], why: 'members were compared with the consent' },
  { event: 'freeze', from: ['open'], to: 'frozen', who: ['service'], why: 'someone who may not read came in, or consent ended' },
  { event: 'thaw', from: ['frozen'], to: 'open', who: ['service'], why: 'everyone who reads is covered again' },
  { event: 'withdraw', from: ['draft', 'blocked', ...ALIVE, 'closed'], to: 'withdrawn', who: [...IN_IT, 'coordinator'], why: 'GDPR 7(3)' },
  { event: 'close', from: ['open', 'frozen'], to: 'closed', who: ['manager', 'referrer'], why: 'a case has an end, and a summary' },
  { event: 'erase', from: ['closed', 'withdrawn'], to: 'erased', who: ['service'], why: 'past its term, or withdrawn and the room is shut' },
  { event: 'record', from: ['draft', 'blocked', ...ALIVE], who: ['referrer', 'manager'], why: 'who asked the family, writes down what they said' },
  { event: 'invite', from: ALIVE, who: ['referrer', 'manager'], why: 'a new reader needs consent first' },
  { event: 'answer', from: ALIVE, who: ['participant', 'expert'], why: 'I join, or I cannot' },
  { event: 'take', from: ALIVE, who: ['manager'], why: 'nobody is made case manager without a yes' },
  { event: 'appoint', from: ['blocked', ...ALIVE], who: ['manager', 'coordinator'], why: 'hand over; the coordinator sees a number only' },
  { event: 'bind', from: ['requested'], who: ['referrer', 'manager'], why: 'a room that people made by hand' },
  { event: 'phone', from: ALIVE, who: ['manager', 'participant'], why: 'a GP who was spoken on the phone took part' },
  { event: 'agree', from: ['open'], who: IN_IT, why: 'never while someone may not read it' },
  { event: 'aim', from: ['open'], who: IN_IT, why: 'a goal of the family, and how far it is; content, as an agreement' },
  { event: 'plan', from: ['open'], who: ['referrer', 'manager'], why: 'a meeting: moments to choose from' },
  { event: 'choose', from: ['open'], who: IN_IT, why: 'who can come when' },
  { event: 'fix', from: ['open'], who: ['manager'], why: 'one person fixes the moment, so that it is one moment' },
  { event: 'call-off', from: ['open', 'frozen'], who: ['referrer', 'manager'], why: 'says only that it is off' },
  { event: 'finish', from: ['open', 'frozen'], who: IN_IT, why: 'says only that it is done' },
] as const satisfies readonly CaseRule[] // biome-ignore format: one row an event

export type CaseEvent = (typeof CASE_RULES)[number]['event']

const byEvent = new Map<CaseEvent, CaseRule>(CASE_RULES.map(rule => [rule.event, rule]))

/** The state after an event; null: not in this state, or not by someone who is only this. */
export function transition(state: CaseState, event: CaseEvent, roles: readonly CaseRole[]): CaseState | null {
  const rule = byEvent.get(event)!
  const allowed = rule.from.includes(state) && roles.some(role => rule.who.includes(role))
  return allowed ? (rule.to ?? state) : null
}
