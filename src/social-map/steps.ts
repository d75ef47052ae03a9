import { later } from '../later.ts'

/** Long work, cut in steps of about a millisecond. */
export type Steps<T> = Generator<void, T>

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** What came in meanwhile gets its turn. */
export const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** So many steps are taken in one go. */
const AT_A_TIME = 2

export async function betweenOthers<T>(steps: Steps<T>): Promise<T> {
  for (let n = 1; ; n++) {
    const { done, value } = steps.next()
    if (done) return value
    if (n % AT_A_TIME === 0) await breath()
  }
}

/** Made between other work when there is time for it, or at once when it is needed before that; once. */
export function laterInSteps<T>(make: () => Steps<T>): { now(): T; ready(): Promise<void> } {
  let made: { what: T } | null = null
  const begun = later(function* (): Steps<void> {
    made = { what: yield* make() }
  })
  const now = (): T => {
    if (!made) atOnce(begun())
    return (made as unknown as { what: T }).what
  }
  return { now, ready: later(() => betweenOthers(begun())) }
}
