import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Kept, Letter, Mail, Outcome, Work } from '../../src/ports.ts'
import * as inbox from './inbox.ts'
import type { Addresses } from './invites.ts'
import * as outbox from './outbox.ts'
import type { Seal } from './seal.ts'
import { ending, type Session } from './sql.ts'
import { withStore } from './store.ts'
import { together } from './together.ts'
import { query, transaction } from './transaction.ts'
import type { Keyring } from './vault/keyring.ts'

/** The inbox and outbox of one process on a database that it shares with others, or has alone. */
export class PostgresMail implements Mail {
  readonly #pool: pg.Pool
  readonly #seal: Seal
  readonly #keys: Keyring
  readonly #alone: boolean
  readonly #addresses: Addresses
  readonly #process = randomUUID()
  /** Letters in this process's hands. */
  readonly #held = new Set<number>()
  /** Each call its own statement. */
  readonly #session: Session
  readonly #keep: (arrival: inbox.Arrival) => Promise<boolean>
  readonly #settle: (done: outbox.Done) => Promise<boolean>

  constructor(pool: pg.Pool, seal: Seal, keys: Keyring, alone: boolean, addresses: Addresses = {}) {
    this.#addresses = addresses
    this.#pool = pool
    this.#seal = seal
    this.#keys = keys
    this.#alone = alone
    this.#session = { query: statement => query(pool, statement) }
    this.#keep = together(arrivals => inbox.keep(this.#session, seal, arrivals))
    this.#settle = together(done => outbox.settle(this.#session, this.#process, done))
  }

  keep(kept: Kept, at: Date): Promise<boolean> {
    return this.#keep({ kept, at })
  }

  async handleNext(
    lane: string,
    now: Date,
    room: boolean,
    work: Work,
  ): Promise<{ id: string; letters: Letter[] } | null> {
    const handled = await transaction(this.#pool, async session => {
      const next = await inbox.take(session, this.#seal, lane, now)
      if (!next) return null
      const letters = await this.#work(session, next.kept, next.attempts, now, room, work)
      return { id: next.kept.incoming.id, letters }
    })
    if (handled) this.#hold(handled.letters)
    return handled
  }

  async handleNow(kept: Kept, now: Date, room: boolean, work: Work): Promise<Letter[] | null> {
    const letters = await transaction(this.#pool, async session =>
      (await inbox.keepHandled(session, kept, now)) ? this.#work(session, kept, 0, now, room, work) : null,
    )
    return letters && this.#hold(letters)
  }

  async #work(session: Session, kept: Kept, attempts: number, now: Date, room: boolean, work: Work): Promise<Letter[]> {
    const outgoing = await withStore(
      session,
      this.#seal,
      this.#keys,
      store => work(kept, store, attempts),
      true,
      this.#addresses,
    )
    // most answers are one letter, which is the last thing that is written
    const single = outgoing.filter(one => 'card' in one).length === 1
    return outbox.enqueue(
      single ? ending(session) : session,
      this.#seal,
      outgoing,
      now,
      false,
      room ? this.#process : null,
    )
  }

  async tryAgain(lane: string, due: Date): Promise<void> {
    await inbox.tryAgain(this.#session, lane, due)
  }

  waiting(before: Date, now: Date): Promise<string[]> {
    return inbox.waiting(this.#session, before, now)
  }

  async claim(now: Date, limit: number): Promise<Letter[]> {
    const letters = await outbox.claim(this.#session, this.#seal, this.#process, [...this.#held], now, limit)
    return this.#hold(letters)
  }

  begin(letter: Letter): Promise<boolean> {
    return outbox.begin(this.#session, this.#process, letter)
  }

  async settle(letter: Letter, outcome: Outcome, now: Date): Promise<boolean> {
    if (outcome.state === 'again') await outbox.settleAgain(this.#session, this.#process, letter, outcome)
    const more = outcome.state !== 'again' && (await this.#settle({ letter, outcome, now }))
    this.#held.delete(letter.number)
    return more
  }

  beat(now: Date): Promise<void> {
    return outbox.beat(this.#session, this.#process, this.#alone, now)
  }

  async leave(): Promise<void> {
    await outbox.leave(this.#session, this.#process)
  }

  counts(): ReturnType<Mail['counts']> {
    return outbox.counts(this.#session)
  }

  #hold(letters: Letter[]): Letter[] {
    for (const { number } of letters) this.#held.add(number)
    return letters
  }
}
