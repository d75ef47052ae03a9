import type { CaseFile } from '../case-discussion/case.ts'
import { appoint, bringIn, decline, join, pass, take } from '../case-discussion/request.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import type { OnAction } from './ability.ts'
import { onCase, said, whoMay } from './case-desk.ts'

/** The card that was pressed becomes what was answered. */
const becomes = (visit: Visit, key: string, file: CaseFile, line: string): Outgoing[] => [
  {
    kind: 'update',
    key,
    place: visit.place,
    card: plainCard({ title: visit.texts.cases.name(file.number), body: line }),
  },
]

/** 'Ik doe mee.' */
export const joinCase: OnAction = (visit, _tools, { value, key }) =>
  onCase(visit, value, async ({ file, act }) => {
    const joined = await join(visit.store, act, file, visit.person!.id)
    return joined && becomes(visit, key, file, visit.texts.cases.ask.joined)
  })

/** 'Ik kan niet, vraag X.' */
export const declineCase: OnAction = (visit, _tools, { value, key }) =>
  onCase(visit, value, async ({ file, act, rest }) => {
    const declined = await decline(visit.store, act, file, visit.person!, rest || null)
    return declined && becomes(visit, key, file, visit.texts.cases.ask.declined)
  })

/** 'Ik word casusregisseur.' */
export const takeCase: OnAction = (visit, _tools, { value, key }) =>
  onCase(visit, value, async ({ file, act }) => {
    const taken = await take(visit.store, act, file)
    return taken && becomes(visit, key, file, visit.texts.cases.ask.taken)
  })

/** 'Nee, vraag iemand anders.' */
export const passCase: OnAction = (visit, _tools, { value, key }) =>
  onCase(visit, value, async ({ file, act }) => {
    const passed = file.managerState === 'asked' ? await pass(visit.store, act, file) : null
    return passed && becomes(visit, key, file, visit.texts.cases.ask.passed)
  })

/** By the coordinator, or by a case manager who hands over. */
export const appointTo: OnAction = (visit, _tools, { value, key }) =>
  onCase(visit, value, async ({ file, act, rest }) => {
    const person = await visit.store.person(rest)
    const moved = person && (await appoint(visit.store, act, file, person))
    return moved && becomes(visit, key, file, visit.texts.cases.coordinator.appointed(person.name))
  })

/** Someone is asked to join while the case runs: with consent first, where it is needed. */
export const addToCase: OnAction = (visit, _tools, { value }) =>
  whoMay(visit, value, 'invite', async ({ file, act, rest }) => {
    const person = await visit.store.person(rest)
    if (!person || person.municipality !== file.municipality) return null
    const asked = await bringIn(visit.store, act, file, person)
    const t = visit.texts.cases
    return [
      said(visit, t.name(file.number), asked ? t.coordinator.appointed(person.name) : t.uncovered.body(person.name)),
    ]
  })
