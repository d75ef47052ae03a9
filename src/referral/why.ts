import { topic } from '../social-map/lexicon.ts'
import type { Service } from '../social-map/service.ts'
import { plain, stem } from '../social-map/text.ts'
import type { Texts } from '../texts/index.ts'
import { factsOf } from './choose.ts'
import { LINKING_WORDS } from './linking-words.ts'
import type { Need } from './need.ts'

const LENGTH = { least: 20, most: 200 }
/** Letters, figures and the marks of a plain sentence: no markup, no addresses, no mentions. */
const PLAIN = /^[\p{L}\p{N} ,.'’():;%-]+$/u
/** A full stop inside: a second sentence, a web address or an abbreviation. */
const INSIDE = /[.:;][^\s]|[.]\s/u
/** So many figures close together are a number to call, whatever stands between them. */
const CALLABLE = 5

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** A compound or another form of a word that stands there: 'opvoedvraag' beside 'opvoedvragen'. */
const RELATED = 6

/** What the sentence may be built from: the service's own words, and the topics that were read. */
function knownWords(
  service: Service,
  need: Need,
  t: Texts,
): { stems: Set<string>; beginnings: Set<string>; figures: Set<string> } {
  const topics = need.topics.slice(0, 3).map(({ id }) => topic(id).name)
  const words = wordsOf([...Object.values(factsOf(service, t)), ...topics].join(' '))
  return {
    stems: new Set(words.map(stem)),
    beginnings: new Set(words.filter(word => word.length >= RELATED).map(word => word.slice(0, RELATED))),
    figures: new Set(words.filter(word => /^\d+$/.test(word))),
  }
}

const callable = (sentence: string): boolean =>
  sentence.split(/[\p{L}]+/u).some(between => between.replaceAll(/[^\p{N}]/gu, '').length >= CALLABLE)

const bodyOf = (said: string): string => said.trim().replace(/[.]$/, '')

/** One plain sentence: no markup, no address, no number to call, no second sentence. */
export function isPlain(said: string): boolean {
  const body = bodyOf(said)
  return body.length <= LENGTH.most && PLAIN.test(body) && !INSIDE.test(body) && !callable(body)
}

/** So many words of the prompt after each other are no coincidence. */
const ECHO = 5

/** Whether a text repeats what the model was told. */
export function echoes(said: string, told: string): boolean {
  const words = wordsOf(said)
  const heard = ` ${wordsOf(told).join(' ')} `
  return words.some((_, at) => at + ECHO <= words.length && heard.includes(` ${words.slice(at, at + ECHO).join(' ')} `))
}

/**
 * The sentence of a model about a service when all of it can be trusted, else null: one plain sentence, in which every
 * word is a linking word or stands in the service's own data or in the topics, and every figure stands in that data. So
 * it has no name, number, address, promise or instruction that the map does not have.
 */
export function trustedSentence(said: string, service: Service, need: Need, t: Texts): string | null {
  const body = bodyOf(said)
  if (body.length < LENGTH.least || !isPlain(said)) return null
  const known = knownWords(service, need, t)
  const fits = (word: string) =>
    /^\p{N}+$/u.test(word)
      ? known.figures.has(word)
      : LINKING_WORDS.has(word) || known.stems.has(stem(word)) || known.beginnings.has(word.slice(0, RELATED))
  return wordsOf(body).every(fits) ? `${body}.` : null
}
