import { auditOf } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import type { Card } from '../card.ts'
import { type Gap, gapsOf } from '../monitoring/gaps.ts'
import { type WorkLine, workList, workNotice } from '../monitoring/work-list.ts'
import { may } from '../people/may.ts'
import type { Outgoing, Question, Visit, WorkItem } from '../ports.ts'
import { subject } from '../referral/subject.ts'
import { loadTown } from '../register/town.ts'
import type { OpenMap } from '../social-map/open-map.ts'
import { type Texts, texts } from '../texts/index.ts'
import { type OnAction, type OnMessage, reply, type Tools } from './ability.ts'
import { refused } from './refused.ts'

/** More than fits a card is counted, not shown. */
const READ = 50

function lineOf(item: WorkItem, map: OpenMap | null, t: Texts): string {
  if (item.kind === 'gap')
    return t.people.list.gap((item.need && subject(item.need, t)) || t.people.request.subjectUnknown)
  const service = (item.service && map?.service(item.service)?.name) ?? ''
  const reason = t.referral.wrongForm.reasons.find(r => r.value === item.reason)?.label ?? ''
  return t.people.list.wrong(service, [reason, item.note].filter(Boolean).join(': '))
}

const openLines = async (visit: Visit, tools: Tools): Promise<WorkLine[]> => {
  const map = await tools.map(visit.municipality)
  const items = await visit.store.workItems(visit.municipality, READ)
  return items.filter(item => item.doneAt === null).map(item => ({ item, line: lineOf(item, map, visit.texts) }))
}

/**
 * Tells every coordinator of the municipality what just came onto their list; call it right after. About another
 * municipality's map they are not told: it stands on the list of that one, whose people are out of reach here.
 */
export async function tellCoordinators(visit: Visit, tools: Tools, { mapOf }: Question): Promise<Outgoing[]> {
  if (mapOf !== undefined) return []
  const [newest] = await visit.store.workItems(visit.municipality, 1)
  if (!newest) return []
  const map = await tools.map(visit.municipality)
  const coordinators = (await visit.store.people(visit.municipality)).filter(p => p.roles.includes('coordinator'))
  const told = coordinators.map(async person => {
    const t = texts(person.language)
    const card = workNotice(lineOf(newest, map, t), t)
    const places = await visit.store.placesOf(person.id)
    return places.map((place): Outgoing => ({ kind: 'post', key: `${visit.id}:work:${person.id}`, place, card }))
  })
  return (await Promise.all(told)).flat()
}

/** What is missing among people and practices of the municipality now. */
export async function openGaps({ store, municipality, now }: Visit): Promise<Gap[]> {
  const town = await loadTown(store, municipality)
  const name = (id: string) => town.entries.find(entry => entry.person.id === id)?.person.name ?? ''
  const links = await store.links.waiting(municipality)
  const requests = await store.callBacks.withCoordinators(municipality)
  const waiting = links.map(link => link.name ?? name(link.candidate ?? ''))
  const unanswered = requests.map(request => ({ from: name(request.from), to: name(request.to) }))
  return gapsOf({ ...town, waiting, unanswered }, dayOf(now), now)
}

const listCard = async (visit: Visit, tools: Tools): Promise<Card> =>
  workList(await openLines(visit, tools), await openGaps(visit), visit.texts)

/** 'werklijst' by a coordinator; for anyone else it is a question like any other. */
export const showWork: OnMessage = async (visit, tools, text) =>
  /^(werk)?lijst$|^openstaand$/i.test(text.trim()) && may(visit.person, 'see-work-list')
    ? [reply(visit, await listCard(visit, tools))]
    : null

export const openWork: OnAction = async (visit, tools) => {
  if (!may(visit.person, 'see-work-list')) return refused(visit, 'work-list.opened', null)
  return [reply(visit, await listCard(visit, tools))]
}

/** 'Klaar': the item leaves the list, in the same message. */
export const finishWork: OnAction = async (visit, tools, { value, key }) => {
  if (!may(visit.person, 'finish-work')) return refused(visit, 'work-item.finished', value)
  await visit.store.finishWorkItem(value, visit.now)
  await visit.store.audit(auditOf(visit, 'work-item.finished', 'done', { reference: value }))
  return [{ kind: 'update', key, place: visit.place, card: await listCard(visit, tools) }]
}
