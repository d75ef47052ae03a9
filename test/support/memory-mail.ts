import type { Card } from '../../src/card.ts'
import { laneOf } from '../../src/delivery/lane.ts'
import type { Kept, Letter, Mail, Outcome, Outgoing, Store, Work } from '../../src/ports.ts'

interface In {
  lane: string
  kept: Kept
  attempts: number
  due: Date
  at: Date
  done: boolean
}

interface Out {
  letter: Letter
  lane: string
  due: Date
  state: 'waiting' | 'sent' | 'dead' | 'unknown'
  taken: boolean
  /** Called back before it was sent. */
  withdrawn?: true
  reason: string | null
}

/** An inbox and outbox in memory, of one process: the same promises as the real one, without time or disk. */
export class MemoryMail implements Mail {
  readonly inbox: In[] = []
  readonly outbox: Out[] = []
  /** The database is away. */
  down = false

  async keep(kept: Kept, at: Date): Promise<boolean> {
    this.#reach()
    if (this.inbox.some(one => one.kept.incoming.id === kept.incoming.id)) return false
    this.inbox.push({ lane: laneOf(kept.incoming.place), kept, attempts: 0, due: at, at, done: false })
    return true
  }

  async handleNext(lane: string, now: Date, room: boolean, work: Work) {
    this.#reach()
    const next = this.inbox.find(one => one.lane === lane && !one.done)
    if (!next || next.due > now) return null
    const outgoing = await work(next.kept, {} as Store, next.attempts)
    this.#reach()
    next.done = true
    return { id: next.kept.incoming.id, letters: this.enqueue(outgoing, now, false, room) }
  }

  async handleNow(kept: Kept, now: Date, room: boolean, work: Work): Promise<Letter[] | null> {
    if (!(await this.keep(kept, now))) return null
    return (await this.handleNext(laneOf(kept.incoming.place), now, room, work))!.letters
  }

  async tryAgain(lane: string, due: Date): Promise<void> {
    this.#reach()
    const next = this.inbox.find(one => one.lane === lane && !one.done)
    if (next) Object.assign(next, { due, attempts: next.attempts + 1 })
  }

  async waiting(before: Date, now: Date): Promise<string[]> {
    this.#reach()
    return this.inbox.filter(one => !one.done && one.at <= before && one.due <= now).map(one => one.lane)
  }

  /** What Store.send does. */
  enqueue(outgoing: Outgoing[], at: Date, bulk = false, take = false): Letter[] {
    const cards = outgoing.filter((one): one is Extract<Outgoing, { card: Card }> => 'card' in one)
    return cards.flatMap(one => {
      const lane = laneOf(one.place)
      const posted = this.#posted(one.key, lane)
      if (one.kind !== 'update' && this.outbox.some(out => out.letter.key === one.key && out.lane === lane)) return []
      const kind = one.kind === 'update' && !posted ? 'post' : one.kind
      const taken = take && !this.outbox.some(out => out.lane === lane && out.state === 'waiting')
      const { key, place, card } = one
      const to = one.kind === 'whisper' ? one.to : null
      const number = this.outbox.length + 1
      const letter: Letter = { number, key, kind, place, to, card, bulk, attempts: 0, unclear: 0, ref: null, at }
      this.outbox.push({ letter, lane, due: at, state: 'waiting', taken, reason: null })
      return taken ? [{ ...letter, ref: posted?.letter.ref ?? null }] : []
    })
  }

  #posted = (key: string, lane: string): Out | undefined =>
    this.outbox.find(one => one.letter.key === key && one.lane === lane && one.letter.kind === 'post')

  async claim(now: Date, limit: number): Promise<Letter[]> {
    this.#reach()
    const first = (one: Out) => this.outbox.find(other => other.lane === one.lane && other.state === 'waiting') === one
    const due = this.outbox.filter(one => one.state === 'waiting' && !one.taken && one.due <= now && first(one))
    return due.slice(0, limit).map(one => {
      one.taken = true
      return { ...one.letter, ref: one.letter.ref ?? this.#posted(one.letter.key, one.lane)?.letter.ref ?? null }
    })
  }

  async begin(letter: Letter): Promise<boolean> {
    this.#reach()
    return !this.outbox[letter.number - 1]!.withdrawn
  }

  async settle(letter: Letter, outcome: Outcome): Promise<boolean> {
    this.#reach()
    const one = this.outbox[letter.number - 1]!
    one.taken = false
    one.reason = 'reason' in outcome ? outcome.reason : null
    if (outcome.state === 'again') {
      one.due = outcome.due
      one.letter = { ...one.letter, attempts: letter.attempts + 1, unclear: outcome.unclear }
      return false
    }
    one.state = outcome.state
    if (outcome.state === 'sent') one.letter = { ...one.letter, ref: outcome.ref }
    return this.outbox.some(other => other.lane === one.lane && other.state === 'waiting')
  }

  async beat(): Promise<void> {
    this.#reach()
  }
  async leave(): Promise<void> {}

  async counts() {
    const of = (state: Out['state']) => this.outbox.filter(one => one.state === state).length
    const inbox = this.inbox.filter(one => !one.done).length
    return { inbox, outbox: of('waiting'), dead: of('dead'), unknown: of('unknown') }
  }

  #reach(): void {
    if (this.down) throw new Error('the database is away')
  }
}
