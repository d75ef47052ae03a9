import { type OnAction, type OnForm, type OnMessage, reply, type Tools } from './abilities/ability.ts'
import { askTheMap } from './abilities/ask.ts'
import { myContact, requestDone, requestSeen, showRequests } from './abilities/contact.ts'
import { help } from './abilities/help.ts'
import {
  ageGiven,
  askMyContact,
  neighbourhoodGiven,
  referred,
  share,
  show,
  wrong,
  wrongFilled,
} from './abilities/press-answer.ts'
import { anonymised, privately } from './abilities/privacy.ts'
import { safetyFirst } from './abilities/safety.ts'
import { finishWork, openWork, showWork } from './abilities/work.ts'
import type { Database, Incoming, Outgoing, Store, Visit } from './ports.ts'
import { plainCard } from './referral/no-answer-card.ts'
import { loadedMaps } from './social-map/loaded-maps.ts'
import { buildMapIndex } from './social-map/map-index.ts'
import { texts } from './texts/index.ts'

/** What a message can be, first that fits. */
const MESSAGES: Record<string, OnMessage> = {
  help,
  'who is my contact person': myContact,
  'work list of a coordinator': showWork,
  'open requests of a contact person': showRequests,
  'where do I refer this to': askTheMap,
}

/** What a press can be. */
const ACTIONS: Record<string, OnAction> = {
  referred,
  'ask-contact': askMyContact,
  share,
  wrong,
  show,
  neighbourhood: neighbourhoodGiven,
  age: ageGiven,
  'request-seen': requestSeen,
  'request-done': requestDone,
  'work-list': openWork,
  'work-done': finishWork,
}

/** What a filled form can be. */
const FORMS: Record<string, OnForm> = { wrong: wrongFilled }

/** What the bot is made of. */
export interface BotParts {
  database: Pick<Database, 'transaction'>
  now(): Date
  /** A number that a person can read out to the administrator. */
  newReference(): string
  /** Hears of a failure, with the reference that the person was shown. */
  failed(error: unknown, reference: string): void
}

/** What came of something that came in: the text that may be kept, and what goes out. */
export interface Handled {
  kept: string
  outgoing: Outgoing[]
}

/**
 * The bot: guard first, in memory; then red flags; then what the message, press or form is.
 * A failure gives the asker a sentence with a reference, never silence.
 */
export function createBot(parts: BotParts) {
  const maps = loadedMaps(buildMapIndex)

  async function handle(incoming: Incoming): Promise<Handled> {
    try {
      return await parts.database.transaction(store => respond(incoming, store))
    } catch (error) {
      const reference = parts.newReference()
      parts.failed(error, reference)
      const card = plainCard(texts('nl').general.failed(reference))
      return { kept: '', outgoing: [{ kind: 'post', key: `${incoming.id}:failed`, place: incoming.place, card }] }
    }
  }

  async function respond(incoming: Incoming, store: Store): Promise<Handled> {
    const visit = await visitOf(incoming, store, parts.now())
    const index: Tools['index'] = municipality =>
      maps(municipality, { load: name => store.loadMap(name), version: name => store.mapVersion(name) })
    const known = (await index(visit.municipality))?.names ?? []
    const tools: Tools = { index, guard: line => anonymised(line, known, visit.now)?.text ?? null }
    if (incoming.kind === 'action') return { kept: '', outgoing: await pressed(visit, tools, incoming) }
    if (incoming.kind === 'form') return { kept: '', outgoing: await filled(visit, tools, incoming) }
    const safe = anonymised(incoming.text, known, visit.now)
    const text = safe?.text ?? incoming.text
    const answer = await said(visit, tools, text)
    return { kept: text, outgoing: safe ? [...answer, privately(visit, safe.found)] : answer }
  }

  return { handle }
}

/** Who this is, for which municipality, and in which language. */
async function visitOf(incoming: Incoming, store: Store, now: Date): Promise<Visit> {
  const { id, from, place } = incoming
  const person = await store.personOf(from)
  const municipality = person?.municipality ?? (await store.municipalities())[0]?.name ?? ''
  return { id, from, place, person, municipality, now, texts: texts(person?.language ?? 'nl'), store }
}

/** A message: red flags first, then the first ability that it fits. */
async function said(visit: Visit, tools: Tools, text: string): Promise<Outgoing[]> {
  const safety = await safetyFirst(visit, tools, text)
  if (safety?.alone) return safety.alone
  for (const ability of Object.values(MESSAGES)) {
    const outgoing = await ability(visit, tools, text)
    if (outgoing) return safety ? safety.above(outgoing) : outgoing
  }
  return []
}

/** A press; a button of an older version gets an answer too. */
const pressed = (visit: Visit, tools: Tools, press: { action: string; value: string; key: string }) =>
  (ACTIONS[press.action] ?? unknown)(visit, tools, press)

const filled = (visit: Visit, tools: Tools, form: { form: string; value: string; fields: Record<string, string> }) =>
  (FORMS[form.form] ?? unknown)(visit, tools, form)

const unknown = async (visit: Visit): Promise<Outgoing[]> => [reply(visit, plainCard(visit.texts.general.stale))]
