import { dayOf } from '../calendar.ts'
import { type Action, button, type Card, formButton, type Part, text } from '../card.ts'
import { contactCard } from '../contact-person/contact-card.ts'
import { contactFor, practicesFor } from '../contact-person/contact-of.ts'
import { standing } from '../contact-person/request-card.ts'
import { may } from '../people/may.ts'
import type { Visit } from '../ports.ts'
import type { Texts } from '../texts/index.ts'
import { helpCard } from './help.ts'
import { withHours } from './hours.ts'

/** Open items of which the number is worth saying. */
const READ = 50
/** Of what someone asked, the newest. */
const SHOWN = 5

/** How many things wait for this person, in a sentence each; nothing for someone who has no list. */
async function waiting(visit: Visit): Promise<Part[]> {
  const { person, store, texts, now } = visit
  const t = texts.people.home
  const lines: string[] = []
  if (person && may(person, 'see-requests')) {
    lines.push(t.requests((await store.openContactRequests(person.id)).length))
    lines.push(texts.contact.home.practices((await practicesFor(store, person, dayOf(now))).length))
  }
  if (person && may(person, 'see-work-list'))
    lines.push(t.work((await store.workItems(person.municipality, READ)).filter(item => item.doneAt === null).length))
  return lines.map(line => text(line))
}

/** What this person asked of the contact person, and how it stands. */
async function asked({ person, store, texts }: Visit): Promise<Part[]> {
  const open = person ? await store.callBacks.askedBy(person.id) : []
  if (open.length === 0) return []
  const people = person ? await store.people(person.municipality) : []
  const name = (id: string) => people.find(one => one.id === id)?.name ?? ''
  const items = open.slice(0, SHOWN).map(one => texts.contact.home.askedLine(name(one.to), standing(one, name, texts)))
  return [text(texts.contact.home.asked, 'heading'), { kind: 'list', items }]
}
/** Who may write to many can start here. */
const write = ({ person, texts: { broadcast: t } }: Visit): Action[] =>
  may(person, 'broadcast')
    ? [{ kind: 'button', action: 'broadcast-write', label: t.menu.title, value: 'free', opensForm: true }]
    : []
const caseActions = ({ cases }: Texts): Action[] => [
  formButton('case-start', cases.start.title, 'new'),
  button('case-mine', cases.start.mine, 'all'),
]

/** Without a question: who my contact person is, what waits for me, and how to ask. */
export async function homeCard(visit: Visit): Promise<Card> {
  const { person, texts, now } = visit
  const contact = await withHours(visit, contactCard(person, await contactFor(visit.store, person, now), now, texts), 1)
  const lines = await waiting(visit)
  const help = helpCard(person, texts)
  return {
    title: help.title,
    parts: [
      ...(lines.length > 0 ? lines : [text(contact.title ?? '', 'heading'), ...contact.parts]),
      ...(await asked(visit)),
      { kind: 'divider' },
      ...help.parts,
    ],
    actions: [...(lines.length > 0 ? [] : contact.actions), ...write(visit), ...(person ? caseActions(texts) : [])],
  }
}
