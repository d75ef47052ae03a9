import type { LocalMessage } from '../../src/ports.ts'

type Listener = (message: LocalMessage) => void

/** The open pages: whoever listens hears every message that is added or changed. */
export class Live {
  readonly #listeners = new Set<Listener>()
  readonly #closers = new Set<() => void>()
  #closed = false

  publish(message: LocalMessage): void {
    for (const listener of this.#listeners) listener(message)
  }

  /** Resolves when `gone` does, or when all pages are sent home. */
  async listen(listener: Listener, gone: (stop: () => void) => void): Promise<void> {
    if (this.#closed) return
    this.#listeners.add(listener)
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#closers.add(resolve)
    gone(resolve)
    await promise
    this.#listeners.delete(listener)
    this.#closers.delete(resolve)
  }

  /** Lets go of every open page, so that the server can stop. */
  close(): void {
    this.#closed = true
    for (const stop of this.#closers) stop()
  }
}
