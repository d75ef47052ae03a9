import { inOfficeHours } from '../calendar.ts'
import { plusOfficeHours, WORKING_DAY } from './office-time.ts'
import type { ContactRequest, Step } from './request.ts'

/** What is known about whoever the request lies with. */
export interface Hands {
  /** The one it was put to no longer works here. */
  gone: boolean
  /** Someone else can take it over. */
  standIn: boolean
}

const HALF = WORKING_DAY / 2

/** 'Gezien' gives time again: who has seen it may still be calling. */
const later = (a: Date, b: Date | null): Date => (b && b > a ? b : a)

/** From which moment the next step may be taken, a row for each step: half a working day, one, and then another. */
const DUE: Record<Step, (request: ContactRequest) => Date | null> = {
  asked: r => plusOfficeHours(later(r.at, r.seenAt), HALF),
  reminded: r => later(plusOfficeHours(r.stepAt ?? r.at, HALF), r.seenAt && plusOfficeHours(r.seenAt, WORKING_DAY)),
  'stand-in': r => plusOfficeHours(later(r.stepAt ?? r.at, r.seenAt), WORKING_DAY),
  coordinator: () => null,
}

const FOLLOWING: Record<Step, (hands: Hands) => Step | null> = {
  asked: hands => (hands.gone ? over(hands) : 'reminded'),
  reminded: hands => over(hands),
  'stand-in': () => 'coordinator',
  coordinator: () => null,
}

const over = ({ standIn }: Hands): Step => (standIn ? 'stand-in' : 'coordinator')

/**
 * The step that a request goes now while nobody took it up; null: not yet, or never. One step at a time, each once,
 * and only in office hours. Issue: reminded once, after a working day to the stand-in, after another to the coordinator.
 */
export function nextStep(request: ContactRequest, hands: Hands, now: Date): Step | null {
  if (request.state === 'done' || !inOfficeHours(now)) return null
  const due = request.step === 'asked' && hands.gone ? request.at : DUE[request.step](request)
  return due && due <= now ? FOLLOWING[request.step](hands) : null
}
