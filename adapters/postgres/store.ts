import type { Vault } from '../../src/accountability.ts'
import type { Store } from '../../src/ports.ts'
import type { Entrance } from '../../src/tenancy/entrance.ts'
import * as accounts from './accounts.ts'
import * as assignments from './assignments.ts'
import { type PendingLines, pendingLines } from './audit/append.ts'
import { removeOld, signHead } from './audit/checkpoint.ts'
import { auditOfCase, auditOfPerson } from './audit/read.ts'
import { verifyAudit } from './audit/verify.ts'
import { broadcasts } from './broadcasts.ts'
import { caseStore } from './case-store.ts'
import { consultationHoursOf } from './consultation-hours.ts'
import * as contactRequests from './contact-requests.ts'
import { closed, createEntrance } from './entrance.ts'
import { forget, forgetQuestions } from './forget.ts'
import { createInstallations, resealTokens } from './installations.ts'
import { type Addresses, createInvites } from './invites.ts'
import { linksOf } from './links.ts'
import * as localMessages from './local-messages.ts'
import { loadMap, mapVersion } from './map.ts'
import * as marks from './marks.ts'
import * as modelUse from './model-use.ts'
import * as municipalities from './municipalities.ts'
import { enqueue } from './outbox.ts'
import * as people from './people.ts'
import { erasePerson, exportPerson } from './person-data/rights.ts'
import * as questions from './questions.ts'
import { claimWork } from './recurring-work.ts'
import { registerOf } from './register.ts'
import { reminders } from './reminders/reminders.ts'
import { replaceMap } from './replace-map.ts'
import { roomBook } from './room-book.ts'
import type { Seal } from './seal.ts'
import type { Session } from './sql.ts'
import * as teamsReferences from './teams-references.ts'
import { lastUnasked, noteUnasked } from './unasked.ts'
import type { Keyring } from './vault/keyring.ts'
import { createVault } from './vault/vault.ts'
import * as workItems from './work-items.ts'

const vaultOf = (session: Session, seal: Seal, keys: Keyring): Vault =>
  createVault(session, keys, () => resealTokens(session, seal))

/** Contents page: every call of the port, and the query that answers it, in one transaction. */
const storeOf = (
  session: Session,
  seal: Seal,
  keys: Keyring,
  lines: PendingLines,
  entrance: Entrance,
  readVersion: (municipality: string) => number | null,
  addresses: Addresses,
): Store => ({
  entrance,
  installations: createInstallations(session, seal),

  municipalities: () => municipalities.allMunicipalities(session),
  addMunicipality: municipality => municipalities.addMunicipality(session, municipality),
  replaceMap: (map, at) => replaceMap(session, map, at),
  loadMap: municipality => loadMap(session, municipality),
  mapVersion: async municipality => readVersion(municipality) ?? mapVersion(session, municipality),

  savePractice: (municipality, practice) => people.savePractice(session, municipality, practice),
  savePerson: person => people.savePerson(session, person),
  person: id => people.personById(session, id),
  people: municipality => people.peopleOf(session, municipality),
  linkAccount: (person, who, place) => accounts.linkAccount(session, person, who, place),
  personOf: who => accounts.personOfAccount(session, who),
  placesOf: person => accounts.placesOf(session, person),
  assign: (practice, contactPerson, from) => assignments.assign(session, practice, contactPerson, from),
  contactPersonOf: (practice, on) => assignments.contactPersonOf(session, practice, on),

  register: registerOf(session),
  hours: consultationHoursOf(session),
  links: linksOf(session),
  callBacks: contactRequests.callBacksOf(session),

  noteUnasked: (people, feature, at) => noteUnasked(session, people, feature, at),
  lastUnasked: people => lastUnasked(session, people),

  broadcasts: broadcasts(session),

  saveQuestion: question => questions.saveQuestion(session, question),
  question: key => questions.questionByKey(session, key),
  heldQuestion: key => questions.heldQuestion(session, key),
  lastQuestion: (place, since) => questions.lastQuestion(session, place, since),
  addMark: mark => marks.addMark(session, mark),
  marks: question => marks.marksOf(session, question),
  addContactRequest: request => contactRequests.addContactRequest(session, request),
  contactRequest: id => contactRequests.contactRequestById(session, id),
  contactRequestOf: question => contactRequests.contactRequestOf(session, question),
  setContactRequest: (id, state, by, at) => contactRequests.setContactRequest(session, id, state, by, at),
  openContactRequests: contactPerson => contactRequests.openContactRequests(session, contactPerson),
  workItems: (municipality, limit) => workItems.workItemsOf(session, municipality, limit),
  finishWorkItem: (id, at) => workItems.finishWorkItem(session, id, at),

  saveReference: reference => teamsReferences.saveReference(session, reference),
  referenceOf: (workspace, conversation) => teamsReferences.referenceOf(session, workspace, conversation),
  directReferenceOf: who => teamsReferences.directReferenceOf(session, who),
  removeReference: (workspace, conversation) => teamsReferences.removeReference(session, workspace, conversation),
  removeTeam: (workspace, team) => teamsReferences.removeTeam(session, workspace, team),

  saveLocalMessage: message => localMessages.saveLocalMessage(session, vaultOf(session, seal, keys), message),
  localMessages: (conversation, limit) =>
    localMessages.lastLocalMessages(session, vaultOf(session, seal, keys), conversation, limit),
  rooms: roomBook(session),

  audit: async line => lines.add(line),
  verifyAudit: () => lines.flush().then(() => verifyAudit(session, keys)),
  auditOfPerson: person => lines.flush().then(() => auditOfPerson(session, keys, person)),
  auditOfCase: caseId => lines.flush().then(() => auditOfCase(session, keys, caseId)),
  checkpointAudit: at => lines.flush().then(() => signHead(session, keys, at)),
  forgetAudit: (before, at) => removeOld(session, keys, before, at),
  vault: vaultOf(session, seal, keys),
  reminders: reminders(session),
  modelUse: {
    spend: (municipality, person, day, budget) => modelUse.spend(session, municipality, person, day, budget),
  },
  cases: caseStore(session, createInvites(keys, addresses)),
  forget: before => forget(session, before),
  forgetQuestions: before => forgetQuestions(session, before),
  claimWork: (name, slot) => claimWork(session, name, slot),
  exportPerson: person => lines.flush().then(() => exportPerson(session, keys, person)),
  erasePerson: person => lines.flush().then(() => erasePerson(session, person)),

  send: async (outgoing, at, bulk = false) => void (await enqueue(session, seal, outgoing, at, bulk, null)),
})

/**
 * Does work on a Store; what it audited is added at the end, so that the chain is held shortly.
 * @param visit nothing can be asked until someone came in
 */
export async function withStore<T>(
  session: Session,
  seal: Seal,
  keys: Keyring,
  work: (store: Store) => Promise<T>,
  visit = false,
  addresses: Addresses = {},
): Promise<T> {
  const door = closed(session)
  const inside = visit ? door.session : session
  const lines = pendingLines(inside, keys)
  const entrance = createEntrance(session, inside, door.open)
  const result = await work(storeOf(inside, seal, keys, lines, entrance, door.mapVersion, addresses))
  await lines.flush()
  return result
}
