import { type Word, words } from './text.ts'

/** One reading of a word: its own form, or a part of a compound; `plain` serves the wildcards, `stem` the rest. */
export interface Form {
  plain: string
  stem: string
}

/** A place in the text with every reading of the word that stands there, its own first, and the fillers beside it. */
export interface Place {
  forms: Form[]
  sentence: number
  beside?: readonly (readonly string[])[]
}

const NEGATORS = new Set(['geen', 'zonder', 'nooit', 'niet', 'gien', 'no', 'not', 'without', 'nie', 'neet', 'noch'])
/** After "niet" only a state is denied ("niet somber"); "kan niet slapen" is the complaint itself. */
const DENIABLE = /(isch|ische|ief|ieve|aal|ale|baar)$/
const STATES = new Set(
  'somber depri depressief bang angstig druk boos gepest verslaafd ziek zwanger eenzaam suicidaal agressief getraumatiseerd autistisch gewelddadig onveilig verwaarloosd mishandeld beperkt gehandicapt depressed autistic pregnant verward psychotisch gescheiden verlegen'.split(
    ' ',
  ),
)
const AFTERWARDS = new Set(['ontkend', 'ontkent', 'uitgesloten', 'nee', 'negatief', 'uitgevraagd'])
/** "EPDS 13, uitgevraagd": what was asked about is what stands right before. */
const ASKED = new Set(['uitgevraagd'])

/** A word with these readings, where it stands. */
export const placeOf = (word: Word, forms: Form[]): Place => ({
  forms,
  sentence: word.sentence,
  beside: [word.before, word.after],
})

/** Places of a text that is taken as it is: no typing errors, no compounds. */
export const placesOf = (text: string): Place[] =>
  words(text).map(word => placeOf(word, [{ plain: word.text, stem: word.stem }]))

const says = (place: Place | undefined, list: Set<string>): boolean =>
  place?.forms.some(form => list.has(form.plain)) ?? false

/** Whether what stands between these places is said not to be so: "geen", "niet somber", "ontkend". */
export function denied(places: Place[], from: number, to: number): boolean {
  const here = places[from]
  const before = [places[from - 1], places[from - 2]].filter(p => p?.sentence === here?.sentence)
  const after = places.slice(to, to + 2).filter(p => p.sentence === here?.sentence)
  if (after.some((place, i) => says(place, AFTERWARDS) && (i === 0 || !says(place, ASKED)))) return true
  const negator = before.find(place => says(place, NEGATORS))
  if (!negator) return false
  if (!says(negator, new Set(['niet', 'nie', 'neet', 'not']))) return true
  return here?.forms.some(form => STATES.has(form.plain) || DENIABLE.test(form.plain)) ?? false
}
