/** What a guest, or someone of another organisation, can do here: answer for themselves, and nothing else. */
import { auditOf } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import type { CaseFile } from '../case-discussion/case.ts'
import { active, factsOf, settingsOf } from '../case-discussion/desk.ts'
import { mayRead } from '../case-discussion/facts.ts'
import type { CaseEvent } from '../case-discussion/states.ts'
import type { Incoming, Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { type OnMessage, reply } from './ability.ts'
import { refused } from './case-desk.ts'
import { notForYou } from './welcome.ts'

/**
 * Presses of a guest who is in a case. `covered`: only while the consent as it stands today names them; who says no, or
 * stops a case, needs nobody's consent (GDPR 7(3)).
 */
const ANSWERS: Record<string, { event: CaseEvent; covered: boolean }> = {
  'case-join': { event: 'answer', covered: true },
  'case-decline': { event: 'answer', covered: false },
  'case-moment': { event: 'choose', covered: true },
  'case-done': { event: 'finish', covered: true },
  'case-withdraw': { event: 'withdraw', covered: false },
}

/** 'Ben jij dit?' was asked of this account alone, and looks itself who presses. */
const OWN = ['join-yes', 'join-no']

/** The case that a button is about: an agreement names its own. */
async function caseOf({ store }: Visit, action: string, value: string) {
  const [id = ''] = value.split('|')
  const agreement = action === 'case-done' ? await store.cases.agreement(id) : null
  return store.cases.find(agreement?.case ?? id)
}

/** Whether this person was asked or joined, and may read it today as far as that is needed. */
async function isNamed({ person, store, now }: Visit, file: CaseFile, covered: boolean): Promise<boolean> {
  if (!person || !active(await store.cases.participants(file.id)).includes(person.id)) return false
  return !covered || mayRead(await factsOf(store, file), dayOf(now), [person.id], await settingsOf(store, file))
}

/** What a guest hears instead of what they pressed or filled in; null: they may do it, or only wrote something. */
export async function keptFromGuest(visit: Visit, incoming: Incoming): Promise<Outgoing[] | null> {
  if (incoming.kind === 'message') return null
  if (incoming.kind !== 'action') return notForYou(visit)
  const { action, value } = incoming
  if (OWN.includes(action)) return null
  const answer = ANSWERS[action]
  if (!answer || !visit.person) return notForYou(visit)
  const file = await caseOf(visit, action, value)
  if (file && (await isNamed(visit, file, answer.covered))) return null
  await visit.store.audit(auditOf(visit, `case.${answer.event}`, 'refused', { case: file?.id ?? null }))
  return refused(visit)
}

/** To a guest who writes: what they can do here, as far as it is known who they are. */
export const toGuest: OnMessage = async visit =>
  visit.person ? [reply(visit, plainCard(visit.texts.general.guest))] : notForYou(visit)
