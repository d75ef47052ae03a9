import type { CaseStore } from '../../src/case-discussion/store.ts'
import { meetingStore } from './case-meetings.ts'
import * as people from './case-people.ts'
import * as cases from './cases.ts'
import { settingStore } from './consent-settings.ts'
import type { Invites } from './invites.ts'
import type { Session } from './sql.ts'

/** Contents page of the cases, in the transaction of the session. */
export const caseStore = (session: Session, invites: Invites): CaseStore => ({
  meetings: meetingStore(session, invites),
  settings: settingStore(session),
  nextNumber: year => cases.nextNumber(session, year),
  add: file => cases.addCase(session, file),
  find: id => cases.caseById(session, id),
  lock: id => cases.lockCase(session, id),
  byNumber: (municipality, number) => cases.caseByNumber(session, municipality, number),
  inRoom: place => cases.caseInRoom(session, place),
  allInRoom: place => cases.casesInRoom(session, place),
  save: file => cases.saveCase(session, file),
  ofPerson: (person, limit) => cases.casesOf(session, person, limit),
  inStates: (states, limit) => cases.casesInStates(session, states, limit),
  due: (now, limit) => cases.dueCases(session, now, limit),
  counts: municipality => cases.countCases(session, municipality),
  participants: id => people.participantsOf(session, id),
  saveParticipant: participant => people.saveParticipant(session, participant),
  agreements: id => people.agreementsOf(session, id),
  agreement: id => people.agreementById(session, id),
  saveAgreement: agreement => people.saveAgreement(session, agreement),
  dueAgreements: (day, limit) => people.dueAgreements(session, day, limit),
  noteTold: (id, what, at) => people.noteTold(session, id, what, at),
  told: id => people.told(session, id),
  accountsOf: (person, platform, workspace) => cases.accountsIn(session, person, platform, workspace),
  recall: (id, room) => cases.recall(session, id, room),
})
