import { type OnAction, type OnForm, type OnMessage, reply, type Tools } from './abilities/ability.ts'
import { askTheMap } from './abilities/ask.ts'
import {
  againFailed,
  againUnknown,
  askAgainUnknown,
  broadcastOpened,
  cancelBroadcast,
  confirmAll,
  confirmBroadcast,
  releaseBroadcast,
  showBroadcast,
} from './abilities/broadcast.ts'
import {
  appointCaseChannel,
  askExpert,
  CASE_ACTIONS,
  CASE_FORMS,
  caseSlots,
  consentSettings,
  inCaseRoom,
  membersChanged,
  myCases,
  startCase,
  withdrawByWord,
} from './abilities/cases.ts'
import { callBack, myContact, requestDone, requestSeen, showRequests } from './abilities/contact.ts'
import { arrive, atTheDoor, changeMunicipality, doorCard, municipalityChosen } from './abilities/door.ts'
import { keptFromGuest, toGuest } from './abilities/guest.ts'
import { help } from './abilities/help.ts'
import { homeCard } from './abilities/home.ts'
import { HOURS_ACTIONS, HOURS_FORMS, hoursAsked } from './abilities/hours.ts'
import { createImprover, type ImproverParts } from './abilities/improve.ts'
import { firstMeeting, JOIN_ACTIONS, joinBySaying, joinFilled } from './abilities/join.ts'
import { overheard } from './abilities/overheard.ts'
import {
  ageGiven,
  askMyContact,
  neighbourhoodGiven,
  referred,
  share,
  show,
  topicGiven,
  wrong,
  wrongFilled,
} from './abilities/press-answer.ts'
import { anonymised, privately } from './abilities/privacy.ts'
import { keepRegister, REGISTER_ACTIONS } from './abilities/register.ts'
import { REGISTER_FORMS, REGISTER_OPENERS } from './abilities/register-forms.ts'
import {
  aboutReminders,
  reminderHad,
  reminderLater,
  reminderLess,
  reminderRhythm,
  reminderSetting,
} from './abilities/reminders.ts'
import { safetyFirst } from './abilities/safety.ts'
import { staffNames } from './abilities/staff-names.ts'
import { tooMany, welcome } from './abilities/welcome.ts'
import { finishWork, openWork, showWork } from './abilities/work.ts'
import {
  broadcastFilled,
  broadcastMenu,
  changeBroadcast,
  listBroadcasts,
  useRedacted,
  writeBroadcast,
} from './abilities/write-broadcast.ts'
import { contactWritten, writeContact } from './abilities/write-contact.ts'
import type { Card } from './card.ts'
import { knownMaps } from './known-maps.ts'
import type { Incoming, Kept, Outgoing, Place, Store, Visit, Who } from './ports.ts'
import { plainCard } from './referral/no-answer-card.ts'
import { namesProfessional } from './register/says.ts'
import { redFlags } from './safety/red-flags.ts'
import { texts } from './texts/index.ts'
import { turns } from './turns.ts'

/** What a message can be, first that fits. */
const MESSAGES: Record<string, OnMessage> = {
  'which municipality': changeMunicipality,
  help,
  // before the register, where 'stop' ends somebody
  'how often am I reminded': aboutReminders,
  'people and practices': keepRegister,
  'what the municipality chose about consent': consentSettings,
  'weekly moment of a practice': caseSlots,
  'discuss a case': startCase,
  'my cases': myCases,
  'consent was withdrawn': withdrawByWord,
  'ask an expert': askExpert,
  'when is the consultation hour': hoursAsked,
  'who is my contact person': myContact,
  'work list of a coordinator': showWork,
  'open requests of a contact person': showRequests,
  'use this channel for cases': appointCaseChannel,
  'I work at this practice': joinBySaying,
  'message to many': broadcastMenu,
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
  topic: topicGiven,
  'request-seen': requestSeen,
  'request-done': requestDone,
  'reminder-had': reminderHad,
  'reminder-later': reminderLater,
  'reminder-less': reminderLess,
  'reminder-setting': reminderSetting,
  'reminder-rhythm': reminderRhythm,
  'work-list': openWork,
  'work-done': finishWork,
  municipality: municipalityChosen,
  'call-back': callBack,
  'write-contact': writeContact,
  ...REGISTER_ACTIONS,
  ...REGISTER_OPENERS,
  ...JOIN_ACTIONS,
  ...HOURS_ACTIONS,
  'broadcast-write': writeBroadcast,
  'broadcast-change': changeBroadcast,
  'broadcast-list': listBroadcasts,
  'use-redacted': useRedacted,
  'broadcast-send': confirmBroadcast,
  'broadcast-send-all': confirmAll,
  'broadcast-release': releaseBroadcast,
  'broadcast-cancel': cancelBroadcast,
  'broadcast-again': againFailed,
  'broadcast-unknown': askAgainUnknown,
  'broadcast-unknown-sure': againUnknown,
  'broadcast-show': showBroadcast,
  'broadcast-open': broadcastOpened,
  ...CASE_ACTIONS,
}

/** What a filled form can be. */
const FORMS: Record<string, OnForm> = {
  wrong: wrongFilled,
  'write-contact': contactWritten,
  join: joinFilled,
  broadcast: broadcastFilled,
  ...REGISTER_FORMS,
  ...HOURS_FORMS,
  ...CASE_FORMS,
}

/** What the bot is made of. */
export interface BotParts {
  /** Whatever the bot does for someone starts with letting them in, and reaches no further than their municipality. */
  database: { transaction<T>(work: (store: Store) => Promise<T>, scope: 'visit'): Promise<T> }
  now(): Date
  /** A number that a person can read out to the administrator. */
  newReference(): string
  /** Hears of a failure, with the reference that the person was shown. */
  failed(error: unknown, reference: string): void
  /** A language model that may improve answers afterwards; absent: there is none. */
  model?: Pick<ImproverParts, 'ask' | 'prompts' | 'when' | 'budget' | 'clock'>
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
  const maps = knownMaps()
  const staff = staffNames()
  const turn = turns()

  const improver =
    parts.model &&
    createImprover({
      ...parts.model,
      database: parts.database,
      map: async (store, municipality) => (await maps.from(store)(municipality))?.open() ?? null,
      failed: error => parts.failed(error, parts.newReference()),
    })

  const loadMaps = async (store: Store): Promise<void> => {
    for (const { name } of await store.municipalities()) await maps.from(store)(name)
  }

  /** Loads the maps and learns who works where, so that the first message is guarded like any other. */
  async function prepare(store: Store): Promise<void> {
    await loadMaps(store)
    for (const { name } of await store.municipalities()) await staff.look(store, name, parts.now())
  }

  /** In memory, before anything is stored: what may be kept of what came in. */
  function guard(incoming: Incoming): Kept {
    if (incoming.kind !== 'message' || namesProfessional(incoming.text)) return { incoming, taken: null }
    const safe = anonymised(incoming.text, maps.names(), parts.now(), staff.all())
    return safe ? { incoming: { ...incoming, text: safe.text }, taken: safe.found } : { incoming, taken: null }
  }

  /** What goes out in answer to something that was guarded. */
  const respond = async (kept: Kept, store: Store): Promise<Outgoing[]> =>
    answerTo(await arrive(kept.incoming, store, parts.now()), kept)

  async function answerTo(visit: Visit, { incoming, taken }: Kept): Promise<Outgoing[]> {
    const loaded = maps.from(visit.store)
    const map: Tools['map'] = async municipality => (await loaded(municipality))?.open() ?? null
    const unknown = visit.municipality === ''
    const here = (await loaded(visit.municipality))?.names ?? []
    if (!unknown) await staff.look(visit.store, visit.municipality, visit.now)
    const personalDataIn = (line: string) => anonymised(line, here, visit.now, staff.all())
    const guard: Tools['guard'] = line => personalDataIn(line)?.text ?? null
    const flags = lookedForOnce(redFlags)
    const tools: Tools = { map, flags, guard, personalDataIn, ...(improver && { improve: improver.take }) }
    if (incoming.kind === 'installed') return unknown ? atTheDoor(visit) : welcome(visit, incoming)
    if (incoming.kind === 'joined' || incoming.kind === 'left') return membersChanged(visit, incoming)
    const notAsGuest = incoming.outsider && (await keptFromGuest(visit, incoming))
    if (notAsGuest) return notAsGuest
    if (incoming.tooMany && incoming.kind !== 'message') return incoming.tooMany === 'first' ? tooMany(visit) : []
    const choosing = incoming.kind === 'action' && ACTIONS[incoming.action] === municipalityChosen
    if (unknown && incoming.kind !== 'message' && !choosing) return atTheDoor(visit)
    if (incoming.kind === 'action') return pressed(visit, tools, incoming)
    if (incoming.kind === 'form') return filled(visit, tools, incoming)
    const inRoom = await inCaseRoom(visit, tools, incoming.text)
    await turn()
    const answer =
      inRoom ??
      (incoming.overheard
        ? await overheard(visit, tools, incoming.text)
        : await said(visit, tools, incoming.text, abilitiesFor(incoming, unknown), turn))
    const stranger = unknown || inRoom || incoming.overheard || incoming.tooMany
    const met = stranger ? [] : await firstMeeting(visit, incoming.outsider)
    return [...answer, ...met, ...(taken ? [privately(visit, taken)] : [])]
  }

  /** What the asker reads when handling failed, under the reference that the administrator finds in the log. */
  function apology(incoming: Incoming, reference: string): Outgoing[] {
    if (!isAsked(incoming)) return []
    const card = plainCard(texts('nl').general.failed(reference))
    return [{ kind: 'post', key: `${incoming.id}:failed`, place: incoming.place, card }]
  }

  /** After the commit: answers may be improved, and nobody waits for that. */
  const handled = async (id: string): Promise<void> => improver?.handled(id)

  /** Everything at once, for the local page: it shows what may be kept and what goes out, or that it failed. */
  async function handle(incoming: Incoming): Promise<Handled> {
    try {
      const done = await parts.database.transaction(async store => {
        const visit = await arrive(incoming, store, parts.now())
        await loadMaps(store)
        const kept = guard(incoming)
        const outgoing = await answerTo(visit, kept)
        await store.send(outgoing.filter(elsewhere), parts.now())
        return { kept: kept.incoming.kind === 'message' ? kept.incoming.text : '', outgoing }
      }, 'visit')
      void handled(incoming.id)
      return done
    } catch (error) {
      const reference = parts.newReference()
      parts.failed(error, reference)
      return { kept: '', outgoing: apology(incoming, reference) }
    }
  }

  /** What someone sees when they open the bot without asking anything. */
  const home = (from: Who, outsider = false): Promise<Card> =>
    parts.database.transaction(async store => {
      const place: Place = { ...from, conversation: from.user, kind: 'direct' }
      const visit = await arrive({ id: 'home', from, place }, store, parts.now())
      if (outsider) return plainCard(visit.texts.general.outsider)
      return visit.municipality === '' ? doorCard(visit) : homeCard(visit)
    }, 'visit')

  return {
    prepare,
    warm: maps.warm,
    guard,
    respond,
    apology,
    handle,
    handled,
    home,
    stop: async () => improver?.stop(),
  }
}

/** What was found in the last text is found in it again. */
function lookedForOnce<Found>(find: (text: string) => Found): (text: string) => Found {
  let last: { text: string; found: Found } | null = null
  return text => {
    last = last?.text === text ? last : { text, found: find(text) }
    return last.found
  }
}

/** Whether someone waits for an answer. */
const isAsked = (incoming: Incoming): boolean =>
  incoming.kind === 'message' ? !incoming.overheard : incoming.kind !== 'joined' && incoming.kind !== 'left'
/** What a message may be for its sender; red flags come before any of it. */
function abilitiesFor({ outsider, tooMany: many }: Incoming, unknown: boolean): OnMessage[] {
  if (many) return many === 'first' ? [tooMany] : []
  if (outsider) return [toGuest]
  return unknown ? [atTheDoor] : Object.values(MESSAGES)
}

/** Goes to a chat platform, by the outbox. */
const elsewhere = (one: Outgoing): boolean => 'card' in one && one.place.platform !== 'local'

/** A message: red flags first, whoever writes; then the first ability that it fits. */
async function said(
  visit: Visit,
  tools: Tools,
  text: string,
  abilities: OnMessage[],
  turn: () => Promise<void>,
): Promise<Outgoing[]> {
  const safety = await safetyFirst(visit, tools, text)
  if (safety?.alone) return safety.alone
  await turn()
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
