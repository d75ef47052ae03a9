/** So many failures one after the other, and nobody waits for this model for a while. */
const FAILURES = 5
const PAUSE_MS = 60_000

/** Stops asking what keeps failing; after a pause one question tries again. */
export class Breaker {
  #failures = 0
  /** Until then nothing is asked; null: all is well. */
  #until: number | null = null

  /** Whether something may be asked now. After a pause that is one question, until it is known how that went. */
  allows(now: Date): boolean {
    if (this.#until === null) return true
    if (now.getTime() < this.#until) return false
    this.#until = now.getTime() + PAUSE_MS
    return true
  }

  heard(well: boolean, now: Date): void {
    this.#failures = well ? 0 : this.#failures + 1
    if (well) this.#until = null
    else if (this.#failures >= FAILURES) this.#until = now.getTime() + PAUSE_MS
  }
}
