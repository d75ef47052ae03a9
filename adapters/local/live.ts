import type { LocalMessage } from '../../src/ports.ts'

/** A message that was added or changed; or that rooms did. */
type News = LocalMessage | 'rooms'
type Listener = (news: News) => void

/** The open pages: whoever listens hears every message that is added or changed. */
export class Live {
  readonly #listeners = new Set<Listener>()
  readonly #closers = new Set<() => void>()
  #closed = false

  publish(news: News): void {
    for (const listener of this.#listeners) listener(news)
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
