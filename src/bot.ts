import { type OnAction, type OnForm, type OnMessage, reply, type Tools } from './abilities/ability.ts'
import { askTheMap } from './abilities/ask.ts'
import { appointCaseChannel } from './abilities/case-channel.ts'
import { askExpert, expertFilled, openExpert } from './abilities/case-expert.ts'
import { myCases, showCase, showCases } from './abilities/case-list.ts'
import { addToCase, appointTo, declineCase, joinCase, passCase, takeCase } from './abilities/case-people.ts'
import {
  agreementDone,
  agreementFilled,
  closeFilled,
  inCaseRoom,
  membersChanged,
  openAgreement,
  openClose,
  phoned,
  withdrawByWord,
  withdrawCase,
} from './abilities/case-room.ts'
import {
  consentFilled,
  discardCase,
  goAnonymous,
  noted,
  openConsent,
  openStart,
  questionFilled,
  startCase,
  tryAgain,
  useRedacted,
} from './abilities/case-start.ts'
import { myContact, requestDone, requestSeen, showRequests } from './abilities/contact.ts'
import { help } from './abilities/help.ts'
import { homeCard } from './abilities/home.ts'
import { overheard } from './abilities/overheard.ts'
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
import { notForYou, welcome } from './abilities/welcome.ts'
import { finishWork, openWork, showWork } from './abilities/work.ts'
import type { Card } from './card.ts'
import type { Database, Incoming, Kept, Outgoing, Place, Store, Visit, Who } from './ports.ts'
import { plainCard } from './referral/no-answer-card.ts'
import { loadedMaps } from './social-map/loaded-maps.ts'
import { openMap } from './social-map/open-map.ts'
import { texts } from './texts/index.ts'

/** What a message can be, first that fits. */
const MESSAGES: Record<string, OnMessage> = {
  help,
  'discuss a case': startCase,
  'my cases': myCases,
  'consent was withdrawn': withdrawByWord,
  'ask an expert': askExpert,
  'who is my contact person': myContact,
  'work list of a coordinator': showWork,
  'open requests of a contact person': showRequests,
  'use this channel for cases': appointCaseChannel,
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
  'use-redacted': useRedacted,
  'case-start': openStart,
  'case-consent': openConsent,
  'case-noted': noted,
  'case-anonymous': goAnonymous,
  'case-discard': discardCase,
  'case-again': tryAgain,
  'case-join': joinCase,
  'case-decline': declineCase,
  'case-take': takeCase,
  'case-pass': passCase,
  'case-appoint': appointTo,
  'case-add': addToCase,
  'case-agree': openAgreement,
  'case-done': agreementDone,
  'case-phone': phoned,
  'case-close': openClose,
  'case-withdraw': withdrawCase,
  'case-mine': showCases,
  'case-show': showCase,
  'case-expert': openExpert,
}

/** What a filled form can be. */
const FORMS: Record<string, OnForm> = {
  wrong: wrongFilled,
  'case-question': questionFilled,
  'case-consent': consentFilled,
  'case-agree': agreementFilled,
  'case-close': closeFilled,
  'case-expert': expertFilled,
}

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
  const maps = loadedMaps(openMap)

  /** Names that may stand in a text, of every map that was opened; the same array until one of them changes. */
  const names = new Map<string, string[]>()
  let known: string[] = []

  function remember(municipality: string, own: string[]): void {
    if (names.get(municipality) === own) return
    names.set(municipality, own)
    known = [...names.values()].flat()
  }

  /** Looked up once a visit: within it the map does not change. */
  const mapFrom = (store: Store): Tools['map'] => {
    const seen = new Map<string, ReturnType<Tools['map']>>()
    const look = async (municipality: string) => {
      const open = await maps(municipality, {
        load: name => store.loadMap(name),
        version: name => store.mapVersion(name),
      })
      if (open) remember(municipality, open.names)
      return open
    }
    return municipality => {
      const found = seen.get(municipality) ?? look(municipality)
      seen.set(municipality, found)
      return found
    }
  }

  /** Opens the maps, so that the first message is guarded and answered like any other. */
  async function prepare(store: Store): Promise<void> {
    for (const { name } of await store.municipalities()) await mapFrom(store)(name)
  }

  /** In memory, before anything is stored: what may be kept of what came in. */
  function guard(incoming: Incoming): Kept {
    if (incoming.kind !== 'message') return { incoming, taken: null }
    const safe = anonymised(incoming.text, known, parts.now())
    return safe ? { incoming: { ...incoming, text: safe.text }, taken: safe.found } : { incoming, taken: null }
  }

  /** What goes out in answer to something that was guarded. */
  async function respond({ incoming, taken }: Kept, store: Store): Promise<Outgoing[]> {
    const visit = await visitOf(incoming, store, parts.now())
    const map = mapFrom(store)
    const here = (await map(visit.municipality))?.names ?? []
    const personalDataIn = (line: string) => anonymised(line, here, visit.now)
    const tools: Tools = { map, guard: line => personalDataIn(line)?.text ?? null, personalDataIn }
    if (incoming.kind === 'installed') return welcome(visit, incoming)
    if (incoming.kind === 'joined' || incoming.kind === 'left') return membersChanged(visit, incoming)
    if (incoming.outsider && incoming.kind !== 'message') return notForYou(visit)
    if (incoming.kind === 'action') return pressed(visit, tools, incoming)
    if (incoming.kind === 'form') return filled(visit, tools, incoming)
    const inRoom = await inCaseRoom(visit, tools, incoming.text)
    const abilities = incoming.outsider ? [notForYou] : Object.values(MESSAGES)
    const answer =
      inRoom ??
      (incoming.overheard
        ? await overheard(visit, tools, incoming.text)
        : await said(visit, tools, incoming.text, abilities))
    return taken ? [...answer, privately(visit, taken)] : answer
  }

  /** What the asker reads when handling failed, under the reference that the administrator finds in the log. */
  function apology(incoming: Incoming, reference: string): Outgoing[] {
    if (!isAsked(incoming)) return []
    const card = plainCard(texts('nl').general.failed(reference))
    return [{ kind: 'post', key: `${incoming.id}:failed`, place: incoming.place, card }]
  }

  /** Everything at once, for the local page: it shows what may be kept and what goes out, or that it failed. */
  async function handle(incoming: Incoming): Promise<Handled> {
    try {
      return await parts.database.transaction(async store => {
        await prepare(store)
        const kept = guard(incoming)
        const outgoing = await respond(kept, store)
        await store.send(outgoing.filter(elsewhere), parts.now())
        return { kept: kept.incoming.kind === 'message' ? kept.incoming.text : '', outgoing }
      })
    } catch (error) {
      const reference = parts.newReference()
      parts.failed(error, reference)
      return { kept: '', outgoing: apology(incoming, reference) }
    }
  }

  /** What someone sees when they open the bot without asking anything. */
  const home = (from: Who): Promise<Card> =>
    parts.database.transaction(async store => {
      const place: Place = { ...from, conversation: from.user, kind: 'direct' }
      return homeCard(await visitOf({ id: 'home', from, place }, store, parts.now()))
    })

  return { prepare, guard, respond, apology, handle, home }
}

/** Whether someone waits for an answer. */
const isAsked = (incoming: Incoming): boolean =>
  incoming.kind === 'message' ? !incoming.overheard : incoming.kind !== 'joined' && incoming.kind !== 'left'

/** Goes to a chat platform, by the outbox. */
const elsewhere = (one: Outgoing): boolean => 'card' in one && one.place.platform !== 'local'

/** Who this is, for which municipality, and in which language. */
async function visitOf(incoming: Pick<Incoming, 'id' | 'from' | 'place'>, store: Store, now: Date): Promise<Visit> {
  const { id, from, place } = incoming
  const person = await store.personOf(from)
  const municipality = person?.municipality ?? (await store.municipalities())[0]?.name ?? ''
  return { id, from, place, person, municipality, now, texts: texts(person?.language ?? 'nl'), store }
}

/** A message: red flags first, whoever writes; then the first ability that it fits. */
async function said(visit: Visit, tools: Tools, text: string, abilities: OnMessage[]): Promise<Outgoing[]> {
  const safety = await safetyFirst(visit, tools, text)
  if (safety?.alone) return safety.alone
  for (const ability of abilities) {
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
