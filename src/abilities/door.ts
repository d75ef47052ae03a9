import { auditOf } from '../audit.ts'
import { type Card, text } from '../card.ts'
import type { Incoming, Outgoing, Store, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { texts } from '../texts/index.ts'
import { type OnAction, type OnMessage, reply } from './ability.ts'

/**
 * Lets someone in: who they are, for which municipality, and in which language. From here on the transaction touches
 * that municipality only. A person of another municipality than the workspace's is nobody here, and that is written down.
 */
export async function arrive(
  { id, from, place, kind }: Pick<Incoming, 'id' | 'from' | 'place'> & { kind?: Incoming['kind'] },
  store: Store,
  now: Date,
): Promise<Visit> {
  if (kind === 'joined' || kind === 'left') return watched({ id, from, place, now, store })
  const { person, served, chosen, stranger, here } = await store.entrance.enter(from, place)
  const only = served.length === 1 ? served[0] : undefined
  const municipality = person?.municipality ?? chosen ?? only ?? ''
  const choices = !person && served.length > 1 ? { choices: served } : {}
  const visit = {
    id,
    from,
    place,
    person,
    municipality,
    ...choices,
    here,
    now,
    texts: texts(person?.language ?? 'nl'),
    store,
  }
  if (stranger !== null) await store.audit(auditOf(visit, 'workspace.foreign', 'refused', { person: stranger }))
  return visit
}

/** Someone came into a conversation or left it, wherever they are from: it is about what is discussed there. */
async function watched(seen: Pick<Visit, 'id' | 'from' | 'place' | 'now' | 'store'>): Promise<Visit> {
  await seen.store.entrance.enterRoom(seen.place)
  return { ...seen, person: null, municipality: '', texts: texts('nl') }
}

/** What an administrator has to type, with the name of the workspace in it. */
const command = ({ from }: Visit): string =>
  `npm run --silent schakel -- workspace link ${from.platform} ${from.workspace} --municipality GEMEENTE`

/** Asks which municipality, or says what the administrator must do first. */
export function doorCard(visit: Visit): Card {
  const { which, notLinked } = visit.texts.door
  if (!visit.choices) return { ...plainCard(notLinked), copyable: command(visit) }
  const options = visit.choices.map(name => ({ value: name, label: name }))
  return {
    title: which.title,
    parts: [text(which.body), { kind: 'choice', action: 'municipality', label: which.label, value: '', options }],
    actions: [],
  }
}

/** To whatever was said or pressed before it is known for which municipality. */
export const atTheDoor = async (visit: Visit): Promise<Outgoing[]> => [reply(visit, doorCard(visit))]

/** 'gemeente', in a workspace of several: choosing another one. */
export const changeMunicipality: OnMessage = async (visit, _tools, words) =>
  visit.choices && /^(andere )?(gemeente|municipality)[\s.?!]*$/i.test(words.trim().slice(0, 40))
    ? atTheDoor(visit)
    : null

/** A municipality was chosen; remembered for the account. */
export const municipalityChosen: OnAction = async (visit, _tools, { value, key }) => {
  if (!visit.choices?.includes(value)) {
    const { stale } = visit.texts.general
    return [reply(visit, visit.choices ? doorCard(visit) : plainCard(stale))]
  }
  await visit.store.entrance.choose(visit.from, value, visit.now)
  return [{ kind: 'update', key, place: visit.place, card: plainCard(visit.texts.door.chosen(value)) }]
}
