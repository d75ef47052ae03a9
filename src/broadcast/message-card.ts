import { button, type Card, text } from '../card.ts'
import type { Role } from '../people/person.ts'
import type { Store } from '../ports.ts'
import type { Texts } from '../texts/index.ts'
import type { Broadcast } from './store.ts'

/** Whose name stands under it. */
export interface Signer {
  name: string
  role: Role
}

/** null: erased. */
export async function signerOf(store: Store, { author }: Broadcast): Promise<Signer | null> {
  const person = author === null ? null : await store.person(author)
  if (!person) return null
  return { name: person.name, role: person.roles.includes('coordinator') ? 'coordinator' : 'contact-person' }
}

const paragraphs = (body: string): string[] =>
  body
    .split('\n\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/**
 * The message as a receiver sees it, the same on every platform.
 * @param opened after the button was pressed: the link behind it is there
 */
export function messageCard(broadcast: Broadcast, signer: Signer | null, texts: Texts, opened = false): Card {
  const t = texts.broadcast
  const { id, template, body, button: label, link, municipality } = broadcast
  const pressable = label !== null && !opened
  return {
    title: t.templates[template].title,
    parts: [
      ...paragraphs(body).map(line => text(line)),
      text(
        signer ? t.message.from(signer.name, texts.people.roles[signer.role], municipality) : municipality,
        'subtle',
      ),
      ...(opened ? [text(t.message.opened, 'subtle')] : []),
    ],
    actions: [
      ...(pressable ? [button('broadcast-open', label, id, 'primary')] : []),
      ...(link && !pressable ? [{ kind: 'link' as const, label: label ?? t.message.link, url: link }] : []),
    ],
  }
}
