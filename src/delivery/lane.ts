import type { Place } from '../ports.ts'

/** A conversation on its platform, whatever the thread: what is handled and sent in order, and limited together. */
export const laneOf = (place: Place): string => `${place.platform}/${place.workspace}/${place.conversation}`

type Run = <T>(work: () => Promise<T>) => Promise<T>

/** Does work of one lane after the other, and of different lanes at the same time. A failure stops nothing. */
export function inOrder(): <T>(lane: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (lane, work) => {
    const done = (last.get(lane) ?? Promise.resolve()).then(work)
    const settled: Promise<unknown> = done
      .catch(() => {})
      .then(() => {
        if (last.get(lane) === settled) last.delete(lane)
      })
    last.set(lane, settled)
    return done
  }
}

/** Does at most `most` pieces of work at the same time; the others wait for their turn. */
export function atMost(most: number): Run {
  const queue: (() => void)[] = []
  let running = 0
  const next = () => {
    running -= 1
    queue.shift()?.()
  }
  return async work => {
    if (running >= most) await new Promise<void>(resolve => queue.push(resolve))
    running += 1
    return work().finally(next)
  }
}
