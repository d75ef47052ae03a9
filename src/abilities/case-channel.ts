import { auditOf } from '../audit.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { type OnMessage, reply } from './ability.ts'

const WORDS = /^(?:gebruik|kies|neem) dit kanaal voor (?:het |een )?(?:kind[- ]?mdo['’]?s?|casussen)[.!]?$/i

async function answered(visit: Visit, outcome: 'done' | 'refused', text: { title: string; body: string }) {
  await visit.store.audit(auditOf(visit, 'case-channel.appointed', outcome, { reference: visit.place.conversation }))
  return [reply(visit, plainCard(text))]
}

async function appoint(visit: Visit): Promise<Outgoing[]> {
  const { workspace, conversation } = visit.place
  await visit.store.rooms.appointChannel({ municipality: visit.municipality, workspace, conversation })
  return answered(visit, 'done', visit.texts.rooms.appointed)
}

/** 'Gebruik dit kanaal voor kind-MDO': the coordinator appoints the channel of Teams in which cases get their threads. */
export const appointCaseChannel: OnMessage = async (visit, _tools, text) => {
  if (!WORDS.test(text.trim())) return null
  const t = visit.texts.rooms
  if (!visit.person?.roles.includes('coordinator')) return answered(visit, 'refused', t.onlyCoordinator)
  if (visit.place.platform !== 'teams' || visit.place.kind !== 'channel')
    return [reply(visit, plainCard(t.notAChannel))]
  return appoint(visit)
}
