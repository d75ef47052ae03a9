import { type Action, button, type Card, formButton, type Part, text } from '../card.ts'
import { contactOf } from '../contact-person/ask-contact.ts'
import { contactCard } from '../contact-person/contact-card.ts'
import type { Visit } from '../ports.ts'
import type { Texts } from '../texts/index.ts'
import { helpCard } from './help.ts'

/** Open items of which the number is worth saying. */
const READ = 50

/** How many things wait for this person, in a sentence each; nothing for someone who has no list. */
async function waiting({ person, store, texts }: Visit): Promise<Part[]> {
  const t = texts.people.home
  const lines: string[] = []
  if (person?.roles.includes('contact-person'))
    lines.push(t.requests((await store.openContactRequests(person.id)).length))
  if (person?.roles.includes('coordinator'))
    lines.push(t.work((await store.workItems(person.municipality, READ)).filter(item => item.doneAt === null).length))
  return lines.map(line => text(line))
}

const caseActions = ({ cases }: Texts): Action[] => [
  formButton('case-start', cases.start.title, 'new'),
  button('case-mine', cases.start.mine, 'all'),
]

/** Without a question: who my contact person is, what waits for me, and how to ask. */
export async function homeCard(visit: Visit): Promise<Card> {
  const { person, texts, now } = visit
  const contact = contactCard(person, await contactOf(visit, person), now, texts)
  const lines = await waiting(visit)
  const help = helpCard(person, texts)
  return {
    title: help.title,
    parts: [
      ...(lines.length > 0 ? lines : [text(contact.title ?? '', 'heading'), ...contact.parts]),
      { kind: 'divider' },
      ...help.parts,
    ],
    actions: person ? caseActions(visit.texts) : [],
  }
}
