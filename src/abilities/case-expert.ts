import { type Card, formButton, text } from '../card.ts'
import type { CaseFile } from '../case-discussion/case.ts'
import { expertForm } from '../case-discussion/late-forms.ts'
import type { Person } from '../people/person.ts'
import type { Visit } from '../ports.ts'
import type { OnAction, OnForm, OnMessage } from './ability.ts'
import { colleagues, privately, said, whoMay } from './case-desk.ts'
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

/**
 * The form of a new anonymous question. From the room of an anonymous case an expert is asked into that case: two
 * anonymous questions about one family could be laid side by side (consent table A07).
 */
export const openExpert: OnAction = async (visit, _tools, { value }) => {
  const t = visit.texts.cases
  if (!visit.person) return [said(visit, t.expert.title, t.start.notYou)]
  const experts = await expertsFor(visit, visit.person)
  if (experts.length === 0) return [said(visit, t.expert.title, t.expert.none)]
  const file = value === 'new' ? null : await visit.store.cases.find(value)
  if (file?.mode !== 'anonymous') return [{ kind: 'form', form: expertForm(experts, visit.texts) }]
  return whoMay(visit, value, 'invite', async ({ file: same }) => [privately(visit, chooseCard(visit, same, experts))])
}

function chooseCard({ texts }: Visit, file: CaseFile, experts: readonly Person[]): Card {
  const t = texts.cases
  const options = experts.map(one => ({ value: `${file.id}|${one.id}`, label: t.personLine(one.name, one.profession) }))
  return {
    title: t.expert.title,
    parts: [{ kind: 'choice', action: 'case-add', label: t.expert.who, value: file.id, options }],
    actions: [],
  }
}

/** The same as any anonymous case, with one expert; who asks keeps it. */
export const expertFilled: OnForm = (visit, tools, form) =>
  questionFilled(visit, tools, {
    ...form,
    fields: { ...form.fields, mode: 'anonymous', purpose: 'advice', requester: 'self' },
  })
