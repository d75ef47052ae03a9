/** Answers of a model are the same for an hour: the same question is not paid for twice. */
const KEPT_MS = 3_600_000
const MOST = 200

/** The last answers, in memory; the oldest go first. Keys are fingerprints: no text is kept here. */
export class Answers {
  readonly #kept = new Map<string, { value: unknown; until: number }>()

  get(key: string, now: Date): unknown {
    const found = this.#kept.get(key)
    if (found && found.until > now.getTime()) return found.value
    this.#kept.delete(key)
    return undefined
  }

  keep(key: string, value: unknown, now: Date): void {
    this.#kept.delete(key)
    this.#kept.set(key, { value, until: now.getTime() + KEPT_MS })
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest)
  }
}
