import { formButton, text } from '../card.ts'
import { expertForm } from '../case-discussion/late-forms.ts'
import type { Person } from '../people/person.ts'
import type { Visit } from '../ports.ts'
import type { OnAction, OnForm, OnMessage } from './ability.ts'
import { colleagues, privately, said } from './case-desk.ts'
import { questionFilled } from './case-start.ts'

const WORDS = /^(vraag (een |de )?expert|expert( vragen)?|ask (an )?expert|expertpool)[\s.!?]*$/i

const expertsFor = async (visit: Visit, person: Person): Promise<Person[]> =>
  (await colleagues(visit, person)).filter(one => one.roles.includes('expert'))

/** 'vraag een expert': an anonymous question to paediatrician, psychiatrist, addiction or LVB doctor. */
export const askExpert: OnMessage = async (visit, _tools, words) => {
  if (words.length > 40 || !WORDS.test(words.trim())) return null
  const t = visit.texts.cases
  if (!visit.person) return [said(visit, t.expert.title, t.start.notYou)]
  const actions = [formButton('case-expert', t.expert.title, 'new', 'primary')]
  return [privately(visit, { title: t.expert.title, parts: [text(t.expert.body)], actions })]
}

export const openExpert: OnAction = async visit => {
  const t = visit.texts.cases
  if (!visit.person) return [said(visit, t.expert.title, t.start.notYou)]
  const experts = await expertsFor(visit, visit.person)
  return experts.length > 0
    ? [{ kind: 'form', form: expertForm(experts, visit.texts) }]
    : [said(visit, t.expert.title, t.expert.none)]
}

/** The same as any anonymous case, with one expert; who asks keeps it. */
export const expertFilled: OnForm = (visit, tools, form) =>
  questionFilled(visit, tools, {
    ...form,
    fields: { ...form.fields, mode: 'anonymous', purpose: 'advice', requester: 'self' },
  })
