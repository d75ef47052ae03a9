import type { Store } from '../../src/ports.ts'
import * as accounts from './accounts.ts'
import * as assignments from './assignments.ts'
import * as contactRequests from './contact-requests.ts'
import { forget } from './forget.ts'
import * as localMessages from './local-messages.ts'
import { loadMap, mapVersion } from './map.ts'
import * as marks from './marks.ts'
import * as municipalities from './municipalities.ts'
import * as people from './people.ts'
import * as questions from './questions.ts'
import { replaceMap } from './replace-map.ts'
import type { Session } from './sql.ts'
import * as workItems from './work-items.ts'

/** Contents page: every call of the port, and the query that answers it, in one transaction. */
export const createStore = (session: Session): Store => ({
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

  saveLocalMessage: message => localMessages.saveLocalMessage(session, message),
  localMessages: (conversation, limit) => localMessages.lastLocalMessages(session, conversation, limit),
  forget: before => forget(session, before),
})
