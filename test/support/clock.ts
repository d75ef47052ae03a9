import type { Clock } from '../../src/delivery/clock.ts'

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now: number
  #timers: { at: number; work: () => void }[] = []

  constructor(start = new Date('2026-11-24T09:10:00+01:00')) {
    this.#now = start.getTime()
  }

  now = (): Date => new Date(this.#now)
  chance = (): number => 0.5
  after = (milliseconds: number, work: () => void): (() => void) => {
    const timer = { at: this.#now + milliseconds, work }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter(one => one !== timer)
    }
  }

  /** Lets everything happen that is due at each moment up to then. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds
    for (;;) {
      await breathe()
      const next = this.#timers.filter(one => one.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.#timers = this.#timers.filter(one => one !== next)
      this.#now = Math.max(this.#now, next.at)
      next.work()
    }
    this.#now = end
    await breathe()
  }
}

/** What is ready to run, runs. */
async function breathe(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await new Promise(resolve => setImmediate(resolve))
}
