import { auditOf } from '../audit.ts'
import { type CaseFile, rolesIn } from '../case-discussion/case.ts'
import { withdraw } from '../case-discussion/end.ts'
import { transition } from '../case-discussion/states.ts'
import { whichCard } from '../case-discussion/which-card.ts'
import type { Outgoing, Visit } from '../ports.ts'
import type { OnAction, OnMessage } from './ability.ts'
import { onCase, privately, said } from './case-desk.ts'

/** Consent is withdrawn: with a press, with a number, or with the bare word where it is clear which case is meant. */

const STOP = /^\s*(?:toestemming ingetrokken|intrekken|trek in|consent withdrawn|withdraw)[\s.!]*$/i
const NUMBERED =
  /^\s*(?:trek in|intrekken|toestemming ingetrokken|consent withdrawn|withdraw)\s+(?:casus\s+|case\s+)?(\d{4}-\d{4,6})[\s.!]*$/i

/** The word that ends it all, with no number behind it. */
export const saysStop = (words: string): boolean => STOP.test(words.slice(0, 60))

const shut = (visit: Visit, value: string): Promise<Outgoing[]> =>
  onCase(visit, value, async ({ file, act }) => {
    const gone = await withdraw(visit.store, act, file)
    const t = visit.texts.cases
    return gone && [said(visit, t.name(file.number), t.withdrawn.done(file.number))]
  })

/** 'Toestemming ingetrokken': one press, no question asked. */
export const withdrawCase: OnAction = (visit, _tools, { value }) => shut(visit, value)

/** Those that this person may withdraw now. A draft is thrown away instead. */
async function withdrawable(visit: Visit, files: readonly CaseFile[]): Promise<CaseFile[]> {
  const may = await Promise.all(
    files.map(async file => {
      const roles = rolesIn(file, await visit.store.cases.participants(file.id), visit.person)
      return file.state !== 'draft' && transition(file.state, 'withdraw', roles) !== null
    }),
  )
  return files.filter((_, i) => may[i])
}

const ask = (visit: Visit, files: readonly CaseFile[]): Outgoing[] => [privately(visit, whichCard(files, visit.texts))]

/**
 * The bare word in a conversation that is a room: of the one case there; where several share it, which one is asked.
 * @param newest the case of the room, whose answer it is when nothing can be withdrawn
 */
export async function withdrawHere(visit: Visit, newest: CaseFile): Promise<Outgoing[]> {
  const ids = await visit.store.cases.allInRoom(visit.place)
  const files = await Promise.all(ids.map(id => visit.store.cases.find(id)))
  const theirs = await withdrawable(
    visit,
    files.filter(file => file !== null),
  )
  return theirs.length > 1 ? ask(visit, theirs) : shut(visit, (theirs[0] ?? newest).id)
}

/** A select list is not longer. */
const MOST = 20

/**
 * 'Trek in 2026-0012', 'toestemming ingetrokken 2026-0012'. Without a number it is asked which one, also when there is
 * one: away from its room the word may be about something else, and what is erased does not come back.
 */
export const withdrawByWord: OnMessage = async (visit, _tools, words) => {
  if (saysStop(words)) {
    const theirs = visit.person && (await withdrawable(visit, await visit.store.cases.ofPerson(visit.person.id, MOST)))
    return theirs && theirs.length > 0 ? ask(visit, theirs) : null
  }
  const [, number] = NUMBERED.exec(words.slice(0, 80)) ?? []
  if (!number) return null
  const file = await visit.store.cases.byNumber(visit.municipality, number)
  if (!file) await visit.store.audit(auditOf(visit, 'case.withdraw', 'nothing', { reference: number }))
  return shut(visit, file?.id ?? '')
}
