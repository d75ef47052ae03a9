/** The consultation hour of the CJG in a practice: reserving a place, and keeping when it is. */
import { auditOf } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import type { Card } from '../card.ts'
import { practicesFor } from '../contact-person/contact-of.ts'
import { asksHours } from '../people/asks-hours.ts'
import { type Coming, type ConsultationHour, coming } from '../people/consultation.ts'
import { may } from '../people/may.ts'
import type { Practice } from '../people/person.ts'
import type { Outgoing, Visit } from '../ports.ts'
import {
  ADD,
  hoursCard,
  hoursParts,
  keptHoursCard,
  oneHourCard,
  readValue,
  reservedCard,
  reserveParts,
  SHOWN,
  whenOf,
} from '../practice/hours-cards.ts'
import { hourForm, readHourForm } from '../practice/hours-form.ts'
import { tellTakers } from '../practice/tell-takers.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { type OnAction, type OnForm, type OnMessage, reply } from './ability.ts'
import { refused } from './refused.ts'

/** The next times at a practice. */
export async function nextAt(visit: Visit, practice: string, many: number): Promise<Coming[]> {
  return coming(await visit.store.hours.agendas([practice], dayOf(visit.now)), visit.now, many)
}

/** The card of someone's contact person with the next times at their practice. @param most places reserved in one press */
export async function withHours(visit: Visit, card: Card, most: number): Promise<Card> {
  const { person, texts } = visit
  const next = person?.practice && may(person, 'reserve-place') ? await nextAt(visit, person.practice.id, SHOWN) : []
  return { ...card, parts: [...card.parts, ...hoursParts(next, texts), ...reserveParts(next, most, texts)] }
}

const say = (visit: Visit, body: string): Outgoing[] => [
  reply(visit, plainCard({ title: visit.texts.consultation.title, body })),
]

/** Practices whose hours someone may keep: their own, or all of the municipality. */
async function kept({ person, store, now }: Visit): Promise<Practice[]> {
  const reach = may(person, 'keep-hours')
  if (!person || !reach) return []
  const all = await store.register.practices(person.municipality)
  if (reach === 'municipality') return all
  const own = await practicesFor(store, person, dayOf(now))
  return all.filter(({ id }) => own.includes(id))
}

/** 'Spreekuur', in any words: to a practice when it is and a place in one press, to who holds them what can be changed. */
export const hoursAsked: OnMessage = async (visit, _tools, words) => {
  if (!asksHours(words) || !visit.person) return null
  const { practice } = visit.person
  if (practice)
    return [
      reply(visit, hoursCard(await nextAt(visit, practice.id, SHOWN), visit.texts, [], practice.consultationHours)),
    ]
  const practices = await kept(visit)
  if (!may(visit.person, 'keep-hours')) return say(visit, visit.texts.consultation.noPractice)
  return [reply(visit, await keptCard(visit, practices))]
}

async function keptCard(visit: Visit, practices: Practice[]): Promise<Card> {
  const agendas = await visit.store.hours.agendas(
    practices.map(({ id }) => id),
    dayOf(visit.now),
  )
  const hours = agendas.map(agenda => ({
    hour: agenda.hour,
    practice: practices.find(({ id }) => id === agenda.hour.practice)?.name ?? '',
    next: coming([agenda], visit.now, 1)[0],
  }))
  const [only] = practices
  return keptHoursCard(hours, only && practices.length === 1 ? only.id : '', visit.texts)
}

/** An hour that this person may keep; else what they are told. */
async function heldHour(
  visit: Visit,
  id: string,
): Promise<{ hour: ConsultationHour; practice: Practice } | Outgoing[]> {
  const hour = await visit.store.hours.hour(id)
  if (!may(visit.person, 'keep-hours')) return refused(visit, 'consultation.kept', id)
  if (!hour) return say(visit, visit.texts.consultation.keep.ended)
  const practice = (await kept(visit)).find(one => one.id === hour.practice)
  return practice ? { hour, practice } : refused(visit, 'consultation.kept', id)
}

async function hourCard(visit: Visit, hour: ConsultationHour, practice: Practice, above: string[] = []): Promise<Card> {
  const agendas = await visit.store.hours.agendas([practice.id], dayOf(visit.now))
  const own = agendas.filter(agenda => agenda.hour.id === hour.id)
  return oneHourCard(hour, practice, coming(own, visit.now, SHOWN), visit.texts, above)
}

/** A press on one practice's hours, by a coordinator, or on the own ones. */
const showHours: OnAction = async (visit, _tools, { value }) => {
  if (!may(visit.person, 'keep-hours')) return refused(visit, 'consultation.kept', value || null)
  const practices = (await kept(visit)).filter(({ id }) => value === '' || id === value)
  return practices.length === 0
    ? refused(visit, 'consultation.kept', value)
    : [reply(visit, await keptCard(visit, practices))]
}

const openHour: OnAction = async (visit, _tools, { value }) => {
  if (value.startsWith(ADD) && may(visit.person, 'keep-hours'))
    return [reply(visit, keptHoursCard([], value.slice(ADD.length), visit.texts))]
  const held = await heldHour(visit, value)
  return Array.isArray(held) ? held : [reply(visit, await hourCard(visit, held.hour, held.practice))]
}

const openForm: OnAction = async (visit, _tools, { value }) => {
  const practices = await kept(visit)
  const among = practices.filter(({ id }) => value === '' || id === value)
  if (among.length === 0) return refused(visit, 'consultation.kept', value || null)
  return [{ kind: 'form', form: hourForm(null, among, visit.texts) }]
}

const openChange: OnAction = async (visit, _tools, { value }) => {
  const held = await heldHour(visit, value)
  return Array.isArray(held) ? held : [{ kind: 'form', form: hourForm(held.hour, [held.practice], visit.texts) }]
}

const audited = (visit: Visit, action: 'consultation.kept' | 'consultation.reserved', reference: string) =>
  visit.store.audit(auditOf(visit, action, 'done', { reference }))

/** At another time the places are of no use: who had one is told. */
async function moved(visit: Visit, before: ConsultationHour, after: ConsultationHour): Promise<Outgoing[]> {
  const same = before.weekday === after.weekday && before.from === after.from && before.until === after.until
  return same ? [] : tellTakers(visit, before, { from: dayOf(visit.now) })
}

const filled: OnForm = async (visit, tools, { value, fields }) => {
  const held = value ? await heldHour(visit, value) : null
  if (Array.isArray(held)) return held
  const practices = await kept(visit)
  if (practices.length === 0) return refused(visit, 'consultation.kept', null)
  const read = readHourForm(fields, held?.hour ?? null, practices, tools.guard, visit.texts)
  if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
  const { municipality } = visit.person!
  const hour = { id: held?.hour.id ?? `hour:${visit.id}`, municipality, ...read.facts }
  await visit.store.hours.save(hour)
  await audited(visit, 'consultation.kept', hour.id)
  const told = held ? await moved(visit, held.hour, hour) : []
  const practice = practices.find(({ id }) => id === hour.practice)!
  const t = visit.texts.consultation.keep
  const lines = [t.saved, ...(told.length > 0 ? [t.told(told.length)] : [])]
  return [reply(visit, await hourCard(visit, hour, practice, lines)), ...told]
}

/** 'Laat vervallen', once: who had a place is told. The same message shows it. */
const cancelOnce: OnAction = async (visit, _tools, { value, key }) => {
  const { day, id } = readValue(value)
  const held = await heldHour(visit, id)
  if (Array.isArray(held)) return held
  const { hour, practice } = held
  await visit.store.hours.cancel(hour, day)
  await audited(visit, 'consultation.kept', value)
  const told = await tellTakers(visit, hour, { on: day })
  const t = visit.texts.consultation.keep
  const lines = [t.cancelled(whenOf(hour, day, visit.texts)), ...(told.length > 0 ? [t.told(told.length)] : [])]
  const card = await hourCard(visit, hour, practice, lines)
  const restore = { kind: 'button' as const, action: 'hours-restore', label: t.restore, value }
  return [
    { kind: 'update', key, place: visit.place, card: { ...card, actions: [restore, ...card.actions.slice(1)] } },
    ...told,
  ]
}

const restore: OnAction = async (visit, _tools, { value, key }) => {
  const { day, id } = readValue(value)
  const held = await heldHour(visit, id)
  if (Array.isArray(held)) return held
  await visit.store.hours.restore(id, day)
  await audited(visit, 'consultation.kept', value)
  const line = visit.texts.consultation.keep.restored(whenOf(held.hour, day, visit.texts))
  return [{ kind: 'update', key, place: visit.place, card: await hourCard(visit, held.hour, held.practice, [line]) }]
}

const endHour: OnAction = async (visit, _tools, { value, key }) => {
  const held = await heldHour(visit, value)
  if (Array.isArray(held)) return held
  const told = await tellTakers(visit, held.hour, { from: dayOf(visit.now) })
  await visit.store.hours.end(value, visit.now)
  await audited(visit, 'consultation.kept', value)
  const t = visit.texts.consultation
  const body = [t.keep.ended, ...(told.length > 0 ? [t.keep.told(told.length)] : [])].join(' ')
  return [{ kind: 'update', key, place: visit.place, card: plainCard({ title: t.title, body }) }, ...told]
}

/** Whether this hour is at the practice where they work, or of which they are the contact person. */
async function isTheirs({ person, store, now }: Visit, { practice }: ConsultationHour): Promise<boolean> {
  if (!person || !may(person, 'reserve-place')) return false
  return person.practice
    ? person.practice.id === practice
    : (await practicesFor(store, person, dayOf(now))).includes(practice)
}

/** 'Plek bezet': one press gives a number. */
const takePlace: OnAction = async (visit, _tools, { value }) => {
  const { day, id } = readValue(value)
  const hour = await visit.store.hours.hour(id)
  if (hour && !(await isTheirs(visit, hour))) return refused(visit, 'consultation.reserved', value)
  const next = hour ? await nextAt(visit, hour.practice, SHOWN_AHEAD) : []
  const its = next.find(one => one.hour.id === id && one.day === day)
  const t = visit.texts.consultation.reserved
  if (!hour || !its) return [reply(visit, hoursCard(next, visit.texts, [t.over]))]
  const number = await visit.store.hours.take(hour, day, visit.person!.id, visit.now)
  if (number === null)
    return [
      reply(
        visit,
        hoursCard(
          next.filter(one => one !== its),
          visit.texts,
          [t.full(whenOf(hour, day, visit.texts))],
        ),
      ),
    ]
  await audited(visit, 'consultation.reserved', `${value} ${number}`)
  return [reply(visit, reservedCard(its, number, visit.texts))]
}

/** A card may be older than the times that are shown now. */
const SHOWN_AHEAD = 40

/** 'Toch niet nodig': the number is free again. */
const giveBack: OnAction = async (visit, _tools, { value, key }) => {
  const at = value.lastIndexOf(' ')
  const [{ day, id }, number] = [readValue(value.slice(0, at)), Number(value.slice(at + 1))]
  const hour = await visit.store.hours.hour(id)
  if (!hour || !(await isTheirs(visit, hour))) return refused(visit, 'consultation.reserved', value)
  await visit.store.hours.giveBack(id, day, number)
  await audited(visit, 'consultation.reserved', value)
  const t = visit.texts.consultation
  const card = plainCard({ title: t.title, body: t.reserved.gone(whenOf(hour, day, visit.texts)) })
  return [{ kind: 'update', key, place: visit.place, card }]
}

export const HOURS_ACTIONS: Record<string, OnAction> = {
  hours: showHours,
  'hours-open': openHour,
  'hours-add': openForm,
  'hours-change': openChange,
  'hours-cancel': cancelOnce,
  'hours-restore': restore,
  'hours-end': endHour,
  'hours-take': takePlace,
  'hours-give-back': giveBack,
}

export const HOURS_FORMS: Record<string, OnForm> = { 'consultation-hour': filled }
