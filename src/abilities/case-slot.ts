import { auditOf } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import { readSlotForm, slotForm, slotsCard, slotText } from '../case-discussion/slot-form.ts'
import { practicesFor } from '../contact-person/contact-of.ts'
import { may } from '../people/may.ts'
import type { Practice } from '../people/person.ts'
import type { Outgoing, Visit } from '../ports.ts'
import type { OnAction, OnForm, OnMessage } from './ability.ts'
import { privately, said } from './case-desk.ts'

/** The weekly moment that a practice keeps free, set by its contact person or by the coordinator. */

const WORDS = /^(?:vast(?:e)? )?(?:kind[- ]?)?mdo[- ]?(?:moment|momenten|moments)[\s.!?]*$/i

/** Practices whose moment someone may set; null: none at all. */
async function practicesOf(visit: Visit): Promise<Practice[] | null> {
  const reach = may(visit.person, 'set-case-slot')
  if (!reach || !visit.person) return null
  const all = await visit.store.register.practices(visit.municipality)
  if (reach === 'municipality') return all
  const own = await practicesFor(visit.store, visit.person, dayOf(visit.now))
  return all.filter(one => own.includes(one.id))
}

async function refusal(visit: Visit): Promise<Outgoing[]> {
  const t = visit.texts.casePlan.slot
  await visit.store.audit(auditOf(visit, 'case-slot.set', 'refused'))
  return [said(visit, t.title, t.notYours)]
}

/** 'mdo-moment': what holds for each practice, and the button that changes it. */
export const caseSlots: OnMessage = async (visit, _tools, words) => {
  if (words.length > 40 || !WORDS.test(words.trim())) return null
  const practices = await practicesOf(visit)
  if (!practices) return refusal(visit)
  const all = await Promise.all(
    practices.map(async practice => ({ practice, slot: await visit.store.cases.meetings.slot(practice.id) })),
  )
  return [privately(visit, slotsCard(all, visit.texts))]
}

export const openSlot: OnAction = async visit => {
  const practices = await practicesOf(visit)
  return practices && practices.length > 0 ? [{ kind: 'form', form: slotForm(practices, visit.texts) }] : refusal(visit)
}

export const slotFilled: OnForm = async (visit, _tools, { fields }) => {
  const practices = await practicesOf(visit)
  if (!practices) return refusal(visit)
  const read = readSlotForm(fields, practices, visit.texts)
  if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
  const { practice, slot } = read
  await visit.store.cases.meetings.saveSlot(practice.id, slot)
  await visit.store.audit(auditOf(visit, 'case-slot.set', 'done', { reference: practice.id }))
  const t = visit.texts.casePlan.slot
  return [said(visit, t.title, t.saved(practice.name, slotText(slot, visit.texts)))]
}
