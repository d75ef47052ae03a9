/** How far a request went while nobody answered it. */
export const STEPS = ['asked', 'reminded', 'stand-in', 'coordinator'] as const
export type Step = (typeof STEPS)[number]

/** A request of a GP to the contact person: think along about a question, call me, or a line of text. */
export interface ContactRequest {
  id: string
  kind: 'question' | 'call' | 'message'
  /** Key of the question that it is about; null for the other kinds. */
  question: string | null
  municipality: string
  from: string
  to: string
  at: Date
  state: 'sent' | 'seen' | 'done'
  /** What the asker adds, guarded; never with a question. */
  words: string | null
  /** Where to call back, when that is another number than the practice's. */
  phone: string | null
  step: Step
  stepAt: Date | null
  /** To whom it was passed on. */
  standIn: string | null
  seenAt: Date | null
  doneAt: Date | null
  /** Who took it up. */
  closedBy: string | null
}

/** A request as it is when it is made. */
export const newRequest = (
  made: Pick<ContactRequest, 'id' | 'kind' | 'question' | 'municipality' | 'from' | 'to' | 'at'> &
    Partial<ContactRequest>,
): ContactRequest => ({
  state: 'sent',
  words: null,
  phone: null,
  step: 'asked',
  stepAt: null,
  standIn: null,
  seenAt: null,
  doneAt: null,
  closedBy: null,
  ...made,
})

/** What is kept about requests that nobody answers. */
export interface CallBacks {
  /** Not taken up, and not with the coordinators yet; who waits longest first. */
  unanswered(limit: number): Promise<ContactRequest[]>
  /** false: another process was first, or it was taken up meanwhile. */
  goOn(id: string, from: Step, to: Step, standIn: string | null, at: Date): Promise<boolean>
  /** What someone asked and nobody took up yet, newest first. */
  askedBy(person: string): Promise<ContactRequest[]>
  /** What nobody took up and the coordinators know of, oldest first. */
  withCoordinators(municipality: string): Promise<ContactRequest[]>
}
