/** How often someone is reminded: their own choice, and that of a coordinator for the municipality with its effect. */
import { type Card, type Part, text } from '../card.ts'
import type { Texts } from '../texts/index.ts'
import type { ReminderSetting } from './due.ts'
import type { ReminderEffect } from './reminder-store.ts'
import { SMALL_GROUP } from './useful-thing.ts'

/** Weeks that are offered with one press; any number up to a year can be typed. */
const OWN_WEEKS = [2, 4, 8, 12]
const MUNICIPALITY_WEEKS = [2, 4, 6, 8, 12]

/** What a press sends back: the choice, and whose it is. */
export const choiceValue = (choice: number | 'stop' | 'on' | 'off', whose: string): string => `${choice} ${whose}`

/** @returns null when it is no value of ours */
export function readChoice(value: string): { choice: number | 'stop' | 'on' | 'off'; whose: string } | null {
  const [, said = '', whose = ''] = /^(\d{1,2}|stop|on|off) (.+)$/.exec(value) ?? []
  if (whose === '') return null
  return { choice: said === 'stop' || said === 'on' || said === 'off' ? said : Number(said), whose }
}

function settingLine(
  { stopped, everyWeeks }: ReminderSetting,
  municipality: number | null,
  { reminders }: Texts,
): string {
  const t = reminders.settings
  if (stopped) return t.stopped
  return municipality === null ? t.off : t.every(everyWeeks ?? municipality)
}

/** Someone's own setting as it is, and what else they may choose. */
export function settingCard(person: string, setting: ReminderSetting, municipality: number | null, texts: Texts): Card {
  const t = texts.reminders.settings
  const option = (choice: number | 'stop' | 'on', label: string) => ({ value: choiceValue(choice, person), label })
  const weeks = OWN_WEEKS.filter(n => setting.stopped || n !== (setting.everyWeeks ?? municipality))
  const options = [
    ...weeks.map(n => option(n, t.option(n))),
    ...(setting.stopped ? [option('on', t.on)] : [option('stop', t.stop)]),
  ]
  return {
    title: t.title,
    parts: [
      text(settingLine(setting, municipality, texts), 'strong'),
      { kind: 'choice', action: 'reminder-setting', label: t.choose, value: '', options },
      text(t.limit, 'subtle'),
    ],
    actions: [],
  }
}

/** Counts of people under five are hidden, and shares over fewer than five too. */
function shareOf(n: number, of: number, { reminders: { municipality: t } }: Texts): string {
  if (of < SMALL_GROUP) return t.tooFew
  return n > 0 && n < SMALL_GROUP ? t.few : t.share(n, of)
}

function effectPart(effect: ReminderEffect, texts: Texts): Part {
  const { labels, few } = texts.reminders.municipality
  const count = (n: number) => (n > 0 && n < SMALL_GROUP ? few : String(n))
  return {
    kind: 'facts',
    facts: [
      { label: labels.pairs, value: count(effect.pairs) },
      { label: labels.spoken, value: shareOf(effect.spoken, effect.pairs, texts) },
      { label: labels.followed, value: shareOf(effect.followed, effect.reminders, texts) },
      { label: labels.other, value: shareOf(effect.otherContact, effect.otherWeeks, texts) },
      { label: labels.stopped, value: count(effect.stopped) },
    ],
  }
}

/** For the coordinator: the rhythm of the municipality, to choose, and what reminders did. */
export function municipalityCard(name: string, everyWeeks: number | null, effect: ReminderEffect, texts: Texts): Card {
  const t = texts.reminders.municipality
  const options = [
    ...MUNICIPALITY_WEEKS.filter(n => n !== everyWeeks).map(n => ({ value: choiceValue(n, name), label: t.option(n) })),
    ...(everyWeeks === null ? [] : [{ value: choiceValue('off', name), label: t.turnOff }]),
  ]
  return {
    title: t.title(name),
    parts: [
      text(everyWeeks === null ? t.off : t.every(everyWeeks), 'strong'),
      text(t.effect, 'heading'),
      effectPart(effect, texts),
      text(t.basis, 'subtle'),
      { kind: 'choice', action: 'reminder-rhythm', label: t.choose, value: '', options },
    ],
    actions: [],
  }
}
