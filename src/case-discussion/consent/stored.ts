import { type Settings, settingRows, strict } from './settings.ts'

/** What a municipality may choose by itself, and how a choice is written down. */

/** Opening the chat for names would change nothing: the guard refuses them whatever is chosen. */
export type Choosable = Exclude<keyof Settings, 'namedInChat'>

/** Per setting the values to choose from, strict first; 'none' stands for no term. */
export const CHOICES: Readonly<Record<Choosable, readonly string[]>> = {
  consent12to15: ['child-and-parents', 'child'],
  secondParent: ['ask', 'presume'],
  consentValidMonths: ['12', '3', '6', '18', '24', 'none'],
  birthday: ['ask-again', 'keep'],
  feedbackToGp: ['asked', 'presumed'],
  pohJeugd: ['external', 'internal'],
  capacityUnknown: ['ask', 'presume'],
  authorityCheck: ['verified', 'as-told'],
  notes: ['first', 'afterwards'],
  adultRelatives: ['up-to-parents', 'with-siblings'],
}

/** In the order of the printed table. */
export const CHOOSABLE = settingRows.map(row => row.setting).filter(name => name !== 'namedInChat') as Choosable[]

/** One choice of a municipality, as it is kept. */
export interface Chosen {
  setting: string
  value: string
}

export interface SettingStore {
  of(municipality: string): Promise<Chosen[]>
  choose(municipality: string, chosen: Chosen, by: string, at: Date): Promise<void>
}

const asMonths = (value: string): number | null => (value === 'none' ? null : Number(value))

const isChoice = ({ setting, value }: Chosen): boolean => CHOICES[setting as Choosable]?.includes(value) ?? false

/** Everything that holds there; what is not a choice (any more) counts as strict. */
export const settingsFrom = (chosen: readonly Chosen[]): Settings => ({
  ...strict,
  ...Object.fromEntries(
    chosen
      .filter(isChoice)
      .map(({ setting, value }) => [setting, setting === 'consentValidMonths' ? asMonths(value) : value]),
  ),
})

/** A setting as it is written down. */
export const chosenValue = (settings: Settings, setting: Choosable): string => String(settings[setting] ?? 'none')

/** Whether a choice lets more through than strict does; a shorter term lets less. */
export const isWider = (setting: Choosable, value: string): boolean =>
  setting === 'consentValidMonths'
    ? (asMonths(value) ?? Number.POSITIVE_INFINITY) > strict.consentValidMonths!
    : value !== chosenValue(strict, setting)
