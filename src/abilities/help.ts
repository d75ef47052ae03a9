import { type Card, text } from '../card.ts'
import type { Person } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { type OnMessage, reply } from './ability.ts'

/** What the bot is for, for this person. */
export function helpCard(person: Person | null, texts: Texts): Card {
  const t = texts.general.help
  const own = person?.roles.includes('coordinator')
    ? t.coordinator
    : person?.roles.includes('contact-person')
      ? t.contactPerson
      : t.gp
  return {
    title: t.title,
    parts: [
      text(own),
      text(t.examples, 'heading'),
      { kind: 'list', items: t.exampleQuestions },
      text(t.more),
      text(t.privacy, 'subtle'),
    ],
    actions: [],
  }
}

const GREETING =
  /^(hi|hoi|hallo|hey|hello|hee|dag|goede(morgen|middag|navond)|goedemorgen|help|hulp|info|uitleg|start|schakel|\?)?[\s!.?👋]*$/iu

/** Hello, help and an empty message each get a way forward. */
export const help: OnMessage = async (visit, _tools, words) =>
  GREETING.test(words.slice(0, 60)) && words.length <= 60 ? [reply(visit, helpCard(visit.person, visit.texts))] : null
