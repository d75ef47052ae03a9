import { button, type Card, text } from '../card.ts'
import type { Texts } from '../texts/index.ts'

/** Nothing fits: said plainly, with the contact person as the way forward. Nothing is guessed. */
export const noMatchCard = (
  key: string,
  municipality: string,
  contact: string | null,
  asked: string | null,
  texts: Texts,
): Card => ({
  title: texts.referral.noMatch.title,
  parts: [
    ...(asked ? [text(asked, 'strong')] : []),
    text(texts.referral.noMatch.body(municipality)),
    text(texts.referral.noMatch.hint, 'subtle'),
    ...(contact ? [text(contact)] : []),
  ],
  actions: contact && !asked ? [button('ask-contact', texts.referral.buttons.askContact, key)] : [],
})

/** A short message of a title and a sentence, without actions. */
export const plainCard = (message: { title: string; body: string }): Card => ({
  title: message.title,
  parts: [text(message.body)],
  actions: [],
})
