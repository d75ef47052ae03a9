import { anonymised } from '../abilities/privacy.ts'
import { safetyFirst } from '../abilities/safety.ts'
import type { Card } from '../card.ts'
import { cardText } from '../card-text.ts'
import { InputError } from '../errors.ts'
import type { Store, Visit } from '../ports.ts'
import { presentAnswer, questionOf } from '../referral/answer-question.ts'
import { readNeed } from '../referral/read-need.ts'
import { redFlags } from '../safety/red-flags.ts'
import { type OpenMap, openMap } from '../social-map/open-map.ts'
import { texts } from '../texts/index.ts'
import { commands as t } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './io.ts'
import { modelInput } from './show-model-input.ts'

const OPTIONS = {
  municipality: { type: 'string' },
  wijk: { type: 'string' },
  age: { type: 'string' },
  json: { type: 'boolean', default: false },
  'show-model-input': { type: 'boolean', default: false },
} as const

const MAX_AGE = 120

/** The municipality that is meant: the named one, or the only one there is. @throws InputError */
async function chosen(store: Store, name: string | undefined): Promise<string> {
  const known = (await store.municipalities()).map(municipality => municipality.name)
  if (known.length === 0 || (name !== undefined && !known.includes(name)))
    throw new InputError(t.noMunicipality(name ?? '', known))
  if (name === undefined && known.length > 1) throw new InputError(t.whichMunicipality(known))
  return name ?? known[0]!
}

/** @throws InputError when it is no age in years */
function ageOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const age = Number(value.replace(',', '.'))
  if (value.trim() === '' || !(age >= 0 && age <= MAX_AGE)) throw new InputError(t.age)
  return age
}

/** A question by nobody in particular: nothing of it is kept. */
const visitor = (store: Store, municipality: string, now: Date): Visit => {
  const who = { platform: 'local', workspace: 'ask', user: 'ask' } as const
  const place = { ...who, conversation: 'ask', kind: 'direct' } as const
  return { id: 'ask', from: who, place, person: null, municipality, now, texts: texts('nl'), store }
}

/** The answer as the bot would give it: safety first, then the need, then the card. */
async function answer(visit: Visit, map: OpenMap, text: string, context: { neighbourhood?: string; age?: number }) {
  const flags = redFlags(text)
  const tools = { map: async () => map, flags: () => flags, guard: () => null, personalDataIn: () => null }
  const safety = await safetyFirst(visit, tools, text)
  const need = readNeed(text, { ...context, flags }, map.index)
  const question = questionOf(visit, visit.id, need, map)
  const plain = presentAnswer(visit, map, question, { contact: null, contactPhone: null, asked: null, marks: [] })
  const shown = safety?.alone ?? safety?.above([{ kind: 'post', key: visit.id, place: visit.place, card: plain }])
  const card = shown?.flatMap((one): Card[] => (one.kind === 'post' ? [one.card] : []))[0] ?? plain
  return { need, outcome: safety?.alone ? 'safety' : question.outcome, services: question.services, card }
}

/** `ask "VRAAG"`: one answer; nothing is kept. */
export const run: Command = async (io, args) => {
  const { values, positionals } = readArguments(args, OPTIONS, [t.question])
  const age = ageOf(values.age)
  const database = await io.withSample()
  return database.transaction(async store => {
    const municipality = await chosen(store, values.municipality)
    const loaded = await store.loadMap(municipality)
    if (!loaded) throw new InputError(texts('nl').referral.noMap.body(municipality))
    const map = openMap(loaded.map)
    const people = (await store.people(municipality)).map(({ name }) => name)
    const text = anonymised(positionals[0]!, map.names, io.now(), people)?.text ?? positionals[0]!
    if (values['show-model-input']) {
      const { prompts, when } = await io.model()
      const need = readNeed(text, { neighbourhood: values.wijk, age }, map.index)
      io.print(modelInput({ text, need, map, people, now: io.now(), texts: texts('nl') }, prompts, when))
      return 0
    }
    const given = await answer(visitor(store, municipality, io.now()), map, text, { neighbourhood: values.wijk, age })
    const services = given.services.map(id => ({ id, name: map.service(id)?.name }))
    io.print(values.json ? JSON.stringify({ ...given, services }, null, 2) : cardText(given.card))
    return 0
  })
}
