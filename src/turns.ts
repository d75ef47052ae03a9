import { breath } from './social-map/steps.ts'

/** One turn in each round of the process: what came in meanwhile goes between two, so that it never waits for more than one. */
export function turns(): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = last.then(breath)
    return last
  }
}
