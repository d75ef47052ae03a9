/** What may be sent to someone who did not ask for it. */
export type UnaskedFeature = 'introduction' | 'reminder' | 'broadcast'

/** Between two of them to one person, from all features together: a week, in ms. */
export const UNASKED_EVERY = 7 * 86_400_000

/** The moment from which someone may get one again; null: now. */
export function mayHearFrom(last: Date | undefined, now: Date): Date | null {
  const from = last && new Date(last.getTime() + UNASKED_EVERY)
  return from && from > now ? from : null
}
