/** Contents page of planning in a case: meetings, goals, the weekly moment of a practice, what a municipality chose. */
import type { OnAction, OnForm } from './ability.ts'
import { goalFilled, openGoal, openScores, scoresFilled } from './case-goals.ts'
import { callMeetingOff, chooseMoment, fixMoment, openPlan, planFilled } from './case-meeting.ts'
import { openSlot, slotFilled } from './case-slot.ts'
import { consentSettingsFilled, openConsentSettings } from './consent-settings.ts'

export { caseSlots } from './case-slot.ts'
export { consentSettings } from './consent-settings.ts'

export const PLANNING_ACTIONS: Record<string, OnAction> = {
  'case-goal': openGoal,
  'case-score': openScores,
  'case-plan': openPlan,
  'case-moment': chooseMoment,
  'case-fix': fixMoment,
  'case-call-off': callMeetingOff,
  'case-slot': openSlot,
  'consent-settings': openConsentSettings,
}

export const PLANNING_FORMS: Record<string, OnForm> = {
  'case-goal': goalFilled,
  'case-score': scoresFilled,
  'case-plan': planFilled,
  'case-slot': slotFilled,
  'consent-settings': consentSettingsFilled,
}
