import { button, type Card, text } from '../card.ts'
import type { Person } from '../people/person.ts'
import type { ContactRequest } from '../ports.ts'
import type { Texts } from '../texts/index.ts'

/**
 * What a contact person reads when a GP asks for them. The subject is made of topics, age band and neighbourhood;
 * never the words of the GP.
 */
export function requestCard(request: ContactRequest, from: Person, subject: string, texts: Texts): Card {
  const t = texts.people.request
  const phone = from.practice?.phone ?? from.phone
  return {
    title: t.title(from.name, from.practice?.name ?? null),
    parts: [
      text(t.about(subject || t.subjectUnknown)),
      ...(phone ? [text(t.reach(phone))] : []),
      text(t.noDetails, 'subtle'),
      ...(request.state === 'sent' ? [] : [text(request.state === 'seen' ? t.wasSeen : t.wasDone, 'strong')]),
    ],
    actions: [
      ...(request.state === 'sent' ? [button('request-seen', t.seen, request.id)] : []),
      ...(request.state === 'done' ? [] : [button('request-done', t.done, request.id, 'primary')]),
    ],
  }
}
