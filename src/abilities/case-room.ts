import { dayOf, plusWorkingDays } from '../calendar.ts'
import { agreementCard } from '../case-discussion/cards.ts'
import type { CaseFile } from '../case-discussion/case.ts'
import { move, readers } from '../case-discussion/desk.ts'
import { close } from '../case-discussion/end.ts'
import { agreementForm, closeForm, readAgreementForm, readCloseForm } from '../case-discussion/late-forms.ts'
import { type Goal, planChanged, planOf } from '../case-discussion/plan.ts'
import { joinedRoom, leftRoom } from '../case-discussion/room.ts'
import type { Incoming, Outgoing, Place, Visit } from '../ports.ts'
import type { OnAction, OnForm, OnMessage } from './ability.ts'
import { alarm, guarded, inItsRoom, namesOf, onCase, said, whoMay } from './case-desk.ts'
import { saysStop, withdrawHere } from './case-withdraw.ts'

/** An agreement is due in a week, unless said otherwise. */
const WORKING_DAYS = 5

/**
 * Words in the room of a case: read for red flags by the guard that was before, and answered with nothing. What people
 * write to each other is not kept. null: this is no room of a case.
 */
export const inCaseRoom: OnMessage = async (visit, tools, words) => {
  if (visit.place.kind === 'direct') return null
  const bound = await bindRoom(visit, words)
  if (bound) return bound
  if (visit.here?.room === false) return null
  const file = await visit.store.cases.inRoom(visit.place)
  if (!file) return null
  if (saysStop(words)) return withdrawHere(visit, file)
  return (await alarm(visit, tools, words)) ?? []
}

/** 'casus 2026-0012', in a conversation that people made by hand: from here on it is the room of that case. */
async function bindRoom(visit: Visit, words: string): Promise<Outgoing[] | null> {
  const [, number] = /^\s*(?:casus|case)\s+(\d{4}-\d{4,6})[\s.!]*$/i.exec(words.slice(0, 60)) ?? []
  const found = number && (await visit.store.cases.byNumber(visit.municipality, number))
  if (!found) return null
  return onCase(visit, found.id, async ({ file, act }) => {
    if (file.room !== null || file.platform !== visit.place.platform || file.workspace !== visit.place.workspace)
      return null
    const change = { room: roomOf(visit.place), step: 'invited' as const, attempts: 0, workAt: visit.now }
    const bound = await move(visit.store, act, file, 'bind', change)
    const t = visit.texts.cases
    return bound && [said(visit, t.name(file.number), t.room.bound)]
  })
}

/** The whole conversation; in Teams one thread of a channel, because there people discuss in threads. */
const roomOf = (place: Place): Place => {
  if (place.platform === 'teams' && place.kind === 'channel') return place
  const { thread: _, ...whole } = place
  return whole
}

/** People came into a room, or left it: also those who are nobody here, or somebody of another municipality. */
export async function membersChanged(
  { store, place, now }: Visit,
  { kind, who }: Extract<Incoming, { kind: 'joined' | 'left' }>,
): Promise<Outgoing[]> {
  const change = kind === 'joined' ? joinedRoom : leftRoom
  for (const id of await store.cases.allInRoom(place)) {
    const file = await store.cases.lock(id)
    if (file) await change(store, file, now, who)
  }
  return []
}

const peopleIn = async (visit: Visit, file: CaseFile) =>
  namesOf(visit, readers(file, await visit.store.cases.participants(file.id)))

const goalsOf = async (visit: Visit, file: CaseFile): Promise<Goal[]> => (await planOf(visit.store, file)).goals

/** 'Maak een afspraak': the form. */
export const openAgreement: OnAction = (visit, _tools, { value }) =>
  whoMay(visit, value, 'agree', async ({ file }) => {
    const due = plusWorkingDays(dayOf(visit.now), WORKING_DAYS)
    return [
      {
        kind: 'form',
        form: agreementForm(file, await peopleIn(visit, file), due, await goalsOf(visit, file), visit.texts),
      },
    ]
  })

/** Kept sealed; the worker puts it in the room, after it looked who is there. */
export const agreementFilled: OnForm = (visit, tools, { value, fields }) =>
  whoMay(visit, value, 'agree', async ({ file, act }) => {
    const people = Object.keys(await peopleIn(visit, file))
    const goals = await goalsOf(visit, file)
    const read = readAgreementForm(fields, people, dayOf(visit.now), goals, visit.texts)
    const danger = await alarm(visit, tools, fields.what ?? '')
    if (danger) return danger
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const personal = guarded(tools, 'what', read.what, visit)
    if (personal) return personal
    const moved = await move(visit.store, act, file, 'agree', { workAt: visit.now })
    if (!moved) return null
    const id = `${file.id}-a${(await visit.store.cases.agreements(file.id)).length + 1}`
    const { who, due, goal } = read
    await visit.store.cases.saveAgreement({
      id,
      case: file.id,
      who,
      due,
      state: 'open',
      posted: false,
      remindedOn: null,
      goal,
    })
    await visit.store.vault.write(file.id, `agreement:${id}`, read.what, visit.now)
    return [said(visit, visit.texts.cases.agreement.title, visit.texts.cases.agreement.saved)]
  })

/** 'Gedaan': the card in the room says so. */
export const agreementDone: OnAction = async (visit, _tools, { value, key }) => {
  const one = await visit.store.cases.agreement(value)
  return onCase(visit, one?.case ?? '', async ({ file, act }) => {
    const moved = await move(visit.store, act, file, 'finish', { workAt: visit.now })
    if (!moved || !one) return null
    const done = { ...one, state: 'done' as const }
    await visit.store.cases.saveAgreement(done)
    await planChanged(visit.store, file, visit.now)
    const what = await visit.store.vault.read(file.id, `agreement:${one.id}`)
    if (file.state !== 'open' || what === null || !inItsRoom(visit, file))
      return [said(visit, visit.texts.cases.name(file.number), visit.texts.cases.agreement.isDone)]
    const who = (one.who && (await visit.store.person(one.who))?.name) ?? ''
    return [
      { kind: 'update', key, place: visit.place, card: agreementCard(done, who, what, dayOf(visit.now), visit.texts) },
    ]
  })
}

/** 'Huisarts gesproken', by phone: counts as taking part. */
export const phoned: OnAction = (visit, _tools, { value }) =>
  onCase(visit, value, async ({ file, act }) => {
    const moved = await move(visit.store, act, file, 'phone', { phonedAt: visit.now })
    return moved && [said(visit, visit.texts.cases.name(file.number), visit.texts.cases.room.phoned)]
  })

export const openClose: OnAction = (visit, _tools, { value }) =>
  whoMay(visit, value, 'close', async ({ file }) => [{ kind: 'form', form: closeForm(file, visit.texts) }])

export const closeFilled: OnForm = (visit, tools, { value, fields }) =>
  whoMay(visit, value, 'close', async ({ file, act }) => {
    const read = readCloseForm(fields, visit.texts)
    const danger = await alarm(visit, tools, fields.outcome ?? '')
    if (danger) return danger
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const personal = guarded(tools, 'outcome', read.outcome, visit)
    if (personal) return personal
    return (await close(visit.store, act, file, read)) && []
  })
