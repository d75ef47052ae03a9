/** 'bericht': writing a broadcast, up to the preview. */
import { auditOf } from '../audit.ts'
import { shortMoment } from '../broadcast/in-words.ts'
import { messageCard, signerOf } from '../broadcast/message-card.ts'
import { type Ground, groundOf, planFor } from '../broadcast/plan.ts'
import { previewCard } from '../broadcast/preview-card.ts'
import { readForm, type Written } from '../broadcast/read-form.ts'
import { can } from '../broadcast/states.ts'
import { type Broadcast, TEMPLATES, type Template } from '../broadcast/store.ts'
import { cardKey } from '../broadcast/watch.ts'
import { mayHandle } from '../broadcast/whose.ts'
import { writeForm } from '../broadcast/write-form.ts'
import { type Action, button, MAX_CHOICE_BUTTONS, type Part, text } from '../card.ts'
import { may } from '../people/may.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import type { PersonalData } from '../safety/personal-data.ts'
import { refusal } from '../safety/privacy-warning.ts'
import { redFlags } from '../safety/red-flags.ts'
import { type OnAction, type OnForm, type OnMessage, reply, type Tools } from './ability.ts'
import { anonymised } from './privacy.ts'
import { safetyFirst, withSafety } from './safety.ts'

/** Broadcasts that are looked through, and shown: as many as fit as buttons. */
const LATEST = 30
const SHOWN = MAX_CHOICE_BUTTONS

/** A button that is answered with a form. */
const opening = (one: Action): Action => (one.kind === 'button' ? { ...one, opensForm: true } : one)

/** Says kindly no, and leaves a line. */
export async function refuseBroadcast(
  visit: Visit,
  why: 'write' | 'noPractices' | 'handle' | 'gone',
  reference: string | null,
): Promise<Outgoing[]> {
  const t = visit.texts.broadcast.refused
  await visit.store.audit(auditOf(visit, 'broadcast.written', 'refused', { reference }))
  return [reply(visit, plainCard({ title: t.title, body: t[why] }))]
}

/** The ground of someone who may write; else the refusal. */
async function groundFor(visit: Visit): Promise<Ground | Outgoing[]> {
  const ground = await groundOf(visit.store, visit.person, visit.now)
  if (!ground) return refuseBroadcast(visit, 'write', null)
  return ground.practices.length === 0 && ground.reach === 'own' ? refuseBroadcast(visit, 'noPractices', null) : ground
}

const SAID = /^\/?(?:nieuw )?(?:bericht(?:en)?|rondbericht|rondsturen|broadcast|message)(?: sturen| schrijven)?[.!?]?$/i

/** 'bericht': what someone may write, and how the last ones went. */
export const broadcastMenu: OnMessage = async (visit, _tools, words) => {
  if (words.length > 60 || !SAID.test(words.trim())) return null
  const ground = await groundFor(visit)
  if (Array.isArray(ground)) return ground
  const t = visit.texts.broadcast
  const actions = TEMPLATES.map(template => opening(button('broadcast-write', t.templates[template].label, template)))
  const sent = (await latestOf(visit)).length > 0 ? [button('broadcast-list', t.menu.sent, '')] : []
  return [reply(visit, { title: t.menu.title, parts: [text(t.menu.intro)], actions: [...actions, ...sent] })]
}

/** What was sent before, as far as this person may look. */
async function latestOf({ store, municipality, person }: Visit): Promise<Broadcast[]> {
  return (await store.broadcasts.latest(municipality, LATEST)).filter(one => mayHandle(person, one)).slice(0, SHOWN)
}

/** 'Verstuurd': the last ones, each to look at with one press. */
export const listBroadcasts: OnAction = async visit => {
  if (!may(visit.person, 'broadcast')) return refuseBroadcast(visit, 'write', null)
  const t = visit.texts.broadcast
  const options = (await latestOf(visit)).map(one => ({
    value: one.id,
    label: t.menu.line(
      t.templates[one.template].label,
      shortMoment(one.createdAt, visit.texts.language),
      t.menu.states[one.state],
    ),
  }))
  const choice: Part = { kind: 'choice', action: 'broadcast-show', label: t.menu.which, value: '', options }
  return [reply(visit, { title: t.menu.sent, parts: [choice], actions: [] })]
}

/** A press on a kind of message: the form, started from its template. */
export const writeBroadcast: OnAction = async (visit, _tools, { value }) => {
  const ground = await groundFor(visit)
  if (Array.isArray(ground)) return ground
  const template: Template = TEMPLATES.find(one => one === value) ?? 'free'
  return [{ kind: 'form', form: writeForm(ground, null, template, visit.texts) }]
}

/** The draft of a press by someone who may handle it; else the refusal. */
async function draftOf(visit: Visit, id: string): Promise<Broadcast | Outgoing[]> {
  const broadcast = await visit.store.broadcasts.locked(id)
  if (!broadcast) return refuseBroadcast(visit, 'gone', id)
  if (!mayHandle(visit.person, broadcast)) return refuseBroadcast(visit, 'handle', id)
  return can('change', broadcast.state) ? broadcast : [reply(visit, plainCard(visit.texts.general.stale))]
}

/** 'Wijzig': the form again, with what was written. */
export const changeBroadcast: OnAction = async (visit, _tools, { value }) => {
  const draft = await draftOf(visit, value)
  if (Array.isArray(draft)) return draft
  const ground = await groundFor(visit)
  if (Array.isArray(ground)) return ground
  return [{ kind: 'form', form: writeForm(ground, draft, draft.template, visit.texts) }]
}

const newDraft = (visit: Visit): Omit<Broadcast, keyof Written> => ({
  id: `bc-${visit.id}`,
  municipality: visit.municipality,
  author: visit.person?.id ?? null,
  createdAt: visit.now,
  state: 'draft',
  keepsWeek: true,
  place: visit.place,
  shown: null,
  endedAt: null,
})

/** Names of services, organisations and colleagues may stand in a message to professionals. */
async function personalDataIn(visit: Visit, tools: Tools, ground: Ground, body: string) {
  const map = await tools.map(visit.municipality)
  const colleagues = ground.people.map(({ name }) => name)
  return anonymised(body, [...(map?.names ?? []), ...colleagues], visit.now)
}

/** The form, filled: errors, the safety card, the anonymised text, or the preview. Nothing is sent. */
export const broadcastFilled: OnForm = async (visit, tools, { value, fields }) => {
  const ground = await groundFor(visit)
  if (Array.isArray(ground)) return ground
  const known = value === '' ? null : await draftOf(visit, value)
  if (Array.isArray(known)) return known
  const { written, errors } = readForm(fields, ground, visit.now, visit.texts)
  if (Object.keys(errors).length > 0) return [{ kind: 'errors', errors }]
  const said = [written.body, written.button ?? ''].join('\n')
  const safety = await safetyFirst(visit, tools, said)
  if (safety?.alone) return [...safety.alone, reply(visit, plainCard(visit.texts.broadcast.redFlag), ':why')]
  const draft: Broadcast = { ...(known ?? newDraft(visit)), ...written }
  const taken = await personalDataIn(visit, tools, ground, said)
  if (taken) return refused(visit, draft, taken)
  await visit.store.broadcasts.save(draft)
  await visit.store.audit(auditOf(visit, 'broadcast.written', 'done', { reference: draft.id }))
  return preview(visit, tools, draft)
}

/** Kept without what was found; one press takes it to the preview. */
async function refused(
  visit: Visit,
  draft: Broadcast,
  taken: { text: string; found: PersonalData },
): Promise<Outgoing[]> {
  const [button = '', ...lines] = taken.text.split('\n').toReversed()
  const body = lines.toReversed().join('\n')
  await visit.store.broadcasts.save({ ...draft, body, button: button || null })
  await visit.store.audit(auditOf(visit, 'broadcast.written', 'refused', { reference: draft.id }))
  return [reply(visit, refusal(taken.found, body, visit.texts.language, draft.id))]
}

/** 'Gebruik deze tekst' on a refused broadcast. */
export const useRedacted: OnAction = async (visit, tools, { value }) => {
  const draft = await draftOf(visit, value)
  return Array.isArray(draft) ? draft : preview(visit, tools, draft)
}

/** The message as its receiver sees it, and under it what will happen. */
async function preview(visit: Visit, tools: Tools, draft: Broadcast): Promise<Outgoing[]> {
  const plan = await planFor(visit.store, draft, visit.now)
  const ground = await groundFor(visit)
  if (Array.isArray(ground) || !plan) return Array.isArray(ground) ? ground : refuseBroadcast(visit, 'write', draft.id)
  const place = draft.place ?? visit.place
  const names = new Map(ground.practices.map(({ id, name }) => [id, name]))
  const message = messageCard(draft, await signerOf(visit.store, draft), visit.texts)
  const control = previewCard(draft, plan, names, visit.now, visit.texts)
  const flags = redFlags(draft.body)
  const card = withSafety(control, flags, await tools.map(visit.municipality), visit.texts)
  return [
    { kind: 'update', key: `${draft.id}:example`, place, card: message },
    { kind: 'update', key: cardKey(draft.id), place, card },
  ]
}
