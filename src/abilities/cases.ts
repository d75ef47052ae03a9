/** Contents page of case discussions: starting one, who takes part, the room, how it ends. */
import type { OnAction, OnForm } from './ability.ts'
import { expertFilled, openExpert } from './case-expert.ts'
import { showCase, showCases } from './case-list.ts'
import { addToCase, appointTo, declineCase, joinCase, passCase, takeCase } from './case-people.ts'
import { agreementDone, agreementFilled, closeFilled, openAgreement, openClose, phoned } from './case-room.ts'
import {
  consentFilled,
  discardCase,
  goAnonymous,
  noted,
  openConsent,
  openStart,
  questionFilled,
  startAbout,
  tryAgain,
  useRedactedCase,
} from './case-start.ts'
import { withdrawCase } from './case-withdraw.ts'
import { PLANNING_ACTIONS, PLANNING_FORMS } from './planning.ts'

export { appointCaseChannel } from './case-channel.ts'
export { askExpert } from './case-expert.ts'
export { myCases } from './case-list.ts'
export { inCaseRoom, membersChanged } from './case-room.ts'
export { startCase } from './case-start.ts'
export { withdrawByWord } from './case-withdraw.ts'
export { caseSlots, consentSettings } from './planning.ts'

export const CASE_ACTIONS: Record<string, OnAction> = {
  'case-use-redacted': useRedactedCase,
  'case-start': openStart,
  'case-about': startAbout,
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
  ...PLANNING_ACTIONS,
}

export const CASE_FORMS: Record<string, OnForm> = {
  'case-question': questionFilled,
  'case-consent': consentFilled,
  'case-agree': agreementFilled,
  'case-close': closeFilled,
  'case-expert': expertFilled,
  ...PLANNING_FORMS,
}
