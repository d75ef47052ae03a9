import type { Store } from '../../src/ports.ts'
import * as accounts from './accounts.ts'
import * as assignments from './assignments.ts'
import { type PendingLines, pendingLines } from './audit/append.ts'
import { removeOld, signHead } from './audit/checkpoint.ts'
import { auditOfCase, auditOfPerson } from './audit/read.ts'
import { verifyAudit } from './audit/verify.ts'
import { caseStore } from './case-store.ts'
import * as contactRequests from './contact-requests.ts'
import { forget, forgetQuestions } from './forget.ts'
import * as localMessages from './local-messages.ts'
import { loadMap, mapVersion } from './map.ts'
import * as marks from './marks.ts'
import * as municipalities from './municipalities.ts'
import { enqueue } from './outbox.ts'
import * as people from './people.ts'
import { erasePerson, exportPerson } from './person-data/rights.ts'
import * as questions from './questions.ts'
import { claimWork } from './recurring-work.ts'
import { replaceMap } from './replace-map.ts'
import { roomBook } from './room-book.ts'
import type { Seal } from './seal.ts'
import type { Session } from './sql.ts'
import * as teamsReferences from './teams-references.ts'
import { lastUnasked, noteUnasked } from './unasked.ts'
import type { Keyring } from './vault/keyring.ts'
import { createVault } from './vault/vault.ts'
import * as workItems from './work-items.ts'

/** Contents page: every call of the port, and the query that answers it, in one transaction. */
const storeOf = (session: Session, seal: Seal, keys: Keyring, lines: PendingLines): Store => ({
  municipalities: () => municipalities.allMunicipalities(session),
  addMunicipality: municipality => municipalities.addMunicipality(session, municipality),
  replaceMap: (map, at) => replaceMap(session, map, at),
  loadMap: municipality => loadMap(session, municipality),
  mapVersion: municipality => mapVersion(session, municipality),

  savePractice: (municipality, practice) => people.savePractice(session, municipality, practice),
  savePerson: person => people.savePerson(session, person),
  person: id => people.personById(session, id),
  people: municipality => people.peopleOf(session, municipality),
  linkAccount: (person, who, place) => accounts.linkAccount(session, person, who, place),
  personOf: who => accounts.personOfAccount(session, who),
  placesOf: person => accounts.placesOf(session, person),
  assign: (practice, contactPerson, from) => assignments.assign(session, practice, contactPerson, from),
  contactPersonOf: (practice, on) => assignments.contactPersonOf(session, practice, on),

  noteUnasked: (people, feature, at) => noteUnasked(session, people, feature, at),
  lastUnasked: people => lastUnasked(session, people),

  saveQuestion: question => questions.saveQuestion(session, question),
  question: key => questions.questionByKey(session, key),
  lastQuestion: (place, since) => questions.lastQuestion(session, place, since),
  addMark: mark => marks.addMark(session, mark),
  marks: question => marks.marksOf(session, question),
  addContactRequest: request => contactRequests.addContactRequest(session, request),
  contactRequest: id => contactRequests.contactRequestById(session, id),
  contactRequestOf: question => contactRequests.contactRequestOf(session, question),
  setContactRequest: (id, state) => contactRequests.setContactRequest(session, id, state),
  openContactRequests: contactPerson => contactRequests.openContactRequests(session, contactPerson),
  workItems: (municipality, limit) => workItems.workItemsOf(session, municipality, limit),
  finishWorkItem: (id, at) => workItems.finishWorkItem(session, id, at),

  saveReference: reference => teamsReferences.saveReference(session, reference),
  referenceOf: (workspace, conversation) => teamsReferences.referenceOf(session, workspace, conversation),
  directReferenceOf: who => teamsReferences.directReferenceOf(session, who),
  removeReference: (workspace, conversation) => teamsReferences.removeReference(session, workspace, conversation),
  removeTeam: (workspace, team) => teamsReferences.removeTeam(session, workspace, team),

  saveLocalMessage: message => localMessages.saveLocalMessage(session, createVault(session, keys), message),
  localMessages: (conversation, limit) =>
    localMessages.lastLocalMessages(session, createVault(session, keys), conversation, limit),
  rooms: roomBook(session),

  audit: async line => lines.add(line),
  verifyAudit: () => lines.flush().then(() => verifyAudit(session, keys)),
  auditOfPerson: person => lines.flush().then(() => auditOfPerson(session, keys, person)),
  auditOfCase: caseId => lines.flush().then(() => auditOfCase(session, keys, caseId)),
  checkpointAudit: at => lines.flush().then(() => signHead(session, keys, at)),
  forgetAudit: (before, at) => removeOld(session, keys, before, at),
  vault: createVault(session, keys),
  cases: caseStore(session),
  forget: before => forget(session, before),
  forgetQuestions: before => forgetQuestions(session, before),
  claimWork: (name, slot) => claimWork(session, name, slot),
  exportPerson: person => lines.flush().then(() => exportPerson(session, keys, person)),
  erasePerson: person => lines.flush().then(() => erasePerson(session, person)),

  send: async (outgoing, at, bulk = false) => void (await enqueue(session, seal, outgoing, at, bulk, null)),
})

/** Does work on a Store; what it audited is added at the end, so that the chain is held shortly. */
export async function withStore<T>(
  session: Session,
  seal: Seal,
  keys: Keyring,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const lines = pendingLines(session, keys)
  const result = await work(storeOf(session, seal, keys, lines))
  await lines.flush()
  return result
}
