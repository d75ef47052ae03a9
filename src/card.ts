/**
 * What the bot says, as data. Text is always plain text: a renderer escapes it, so that a name or a description
 * can never become markup, a mention or a link. One Card, one renderer per platform.
 */
export interface Card {
  /** One line, at most 150 characters (Slack's header limit). */
  title?: string
  /** How it looks: `safety` is the red card that stands above everything, `warning` a private warning. */
  tone?: 'normal' | 'safety' | 'warning' | 'quiet'
  parts: Part[]
  /** At most six, counted together with the buttons of a choice part (Teams store rule 1140.4). */
  actions: Action[]
  /** Text to hand on, on paper or in a message: shown after the parts, on the local page with copy and print. */
  copyable?: string
  /** What a case with this id is about stands on it: wherever it is kept, it is sealed with the key of that case. */
  sealedFor?: string
}

export interface Fact {
  label: string
  value: string
  /** It is a phone number: one press calls it, where the platform can (see callAddress). */
  phone?: true
}

export type Part =
  | { kind: 'text'; text: string; style?: 'normal' | 'strong' | 'subtle' | 'heading' }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'list'; items: string[]; numbered?: boolean }
  | { kind: 'divider' }
  /** Something that must be read first, such as the safety text above an answer: its own red box. */
  | { kind: 'alert'; title: string; parts: Part[] }
  /** One press out of a few: buttons up to six options, a select list above that. */
  | { kind: 'choice'; action: string; label: string; value: string; options: { value: string; label: string }[] }

export type Action =
  /** Comes back as an action with this id and value. */
  | {
      kind: 'button'
      action: string
      label: string
      value: string
      style?: 'primary' | 'danger'
      /** The answer is a form: Teams must know before the press (task/fetch), the others need not. */
      opensForm?: true
    }
  /** Opens a web page; http or https only. */
  | { kind: 'link'; label: string; url: string }

/** Buttons a choice part shows before it becomes a list. */
export const MAX_CHOICE_BUTTONS = 6

/** Number of actions a person sees on the card, buttons of choices included. */
export const actionCount = (card: Card): number =>
  card.actions.length +
  card.parts.reduce(
    (n, p) => n + (p.kind !== 'choice' ? 0 : p.options.length <= MAX_CHOICE_BUTTONS ? p.options.length : 1),
    0,
  )

export const text = (line: string, style: 'normal' | 'strong' | 'subtle' | 'heading' = 'normal'): Part => ({
  kind: 'text',
  text: line,
  style,
})
export const button = (action: string, label: string, value: string, style?: 'primary' | 'danger'): Action => ({
  kind: 'button',
  action,
  label,
  value,
  ...(style ? { style } : {}),
})
/** A button that is answered with a form. */
export const formButton = (action: string, label: string, value: string, style?: 'primary' | 'danger'): Action => ({
  kind: 'button',
  action,
  label,
  value,
  opensForm: true,
  ...(style ? { style } : {}),
})

/** Digits with the signs that people put between them; nothing else becomes an address. */
const PHONE = /^\+?[\d\s().\-–/]{8,40}$/

/** 'tel:+31101234567' for a phone number of 8 to 15 digits (ITU-T E.164, RFC 3966); null: it is none. */
export function callAddress(value: string): string | null {
  const digits = value.replace(/^(\+\d{1,3}\s?)\(0\)/, '$1').replaceAll(/\D/g, '')
  if (!PHONE.test(value) || digits.length < 8 || digits.length > 15) return null
  return `tel:${value.startsWith('+') ? '+' : ''}${digits}`
}
