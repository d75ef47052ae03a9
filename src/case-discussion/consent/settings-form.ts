import { type Card, formButton, text } from '../../card.ts'
import { choice, type FieldErrors, type Form } from '../../form.ts'
import type { Texts } from '../../texts/index.ts'
import { type Settings, settingRows } from './settings.ts'
import { CHOICES, CHOOSABLE, type Choosable, type Chosen, chosenValue, isWider } from './stored.ts'

/** What a municipality chose in the consent table, and the form in which its coordinator chooses. */

const rowOf = (setting: Choosable) => settingRows.find(row => row.setting === setting)!

/** The choice in words. */
function inWords(setting: Choosable, value: string, texts: Texts): string {
  const t = texts.casePlan.consent
  if (setting === 'consentValidMonths') return t.months(value === 'none' ? null : Number(value))
  const row = rowOf(setting)
  return isWider(setting, value) ? t.otherwise(row.otherwise) : t.strict(row.strict)
}

/** What holds for a setting, in words; names in the chat are never open. */
export const settingInWords = (settings: Settings, setting: keyof Settings, texts: Texts): string =>
  setting === 'namedInChat'
    ? texts.casePlan.consent.strict(settingRows.find(row => row.setting === setting)!.strict)
    : inWords(setting, chosenValue(settings, setting), texts)

export function settingsCard(settings: Settings, texts: Texts): Card {
  const t = texts.casePlan.consent
  return {
    title: t.title,
    parts: [
      text(t.body),
      {
        kind: 'facts',
        facts: CHOOSABLE.map(setting => ({
          label: t.labels[setting]!,
          value: settingInWords(settings, setting, texts),
        })),
      },
      text(t.named, 'subtle'),
    ],
    actions: [formButton('consent-settings', t.change, 'all')],
  }
}

const DECIDED = 'yes'

export function settingsForm(settings: Settings, texts: Texts): Form {
  const t = texts.casePlan.consent
  const options = (setting: Choosable) =>
    Object.fromEntries(CHOICES[setting].map(value => [`v-${value}`, inWords(setting, value, texts)]))
  return {
    id: 'consent-settings',
    title: t.form.title,
    submit: t.form.submit,
    intro: t.form.intro,
    value: 'all',
    fields: [
      ...CHOOSABLE.map(setting =>
        choice(setting, t.labels[setting]!, options(setting), { value: `v-${chosenValue(settings, setting)}` }),
      ),
      choice('decided', t.form.decided, { [DECIDED]: t.form.yes }, { optional: true }),
    ],
  }
}

/** What changes; to choose wider than strict, it must have been decided. @param settings as they are now */
export function readSettingsForm(
  fields: Record<string, string>,
  settings: Settings,
  texts: Texts,
): { changes: Chosen[] } | { errors: FieldErrors } {
  const t = texts.casePlan.consent.form
  const given = CHOOSABLE.map(setting => ({
    setting,
    value: CHOICES[setting].find(value => `v-${value}` === fields[setting]),
  }))
  const changes = given.flatMap(({ setting, value }) =>
    value !== undefined && value !== chosenValue(settings, setting) ? [{ setting, value }] : [],
  )
  const undecided = fields.decided !== DECIDED && changes.some(({ setting, value }) => isWider(setting, value))
  const errors: FieldErrors = {
    ...Object.fromEntries(given.filter(one => one.value === undefined).map(one => [one.setting, t.choose])),
    ...(undecided ? { decided: t.needed } : {}),
  }
  return Object.keys(errors).length > 0 ? { errors } : { changes }
}
