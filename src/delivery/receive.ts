import type { Incoming, Kept, Mail, Outgoing, Reception, Store } from '../ports.ts'
import type { Clock } from './clock.ts'
import { atMost, inOrder, laneOf } from './lane.ts'
import type { Sender } from './send.ts'

/** More at once makes each slower, and acknowledgements too: measured with 2, 3 and 5. */
const HANDLERS = 3
/**
 * After these waits a delivery that could not be kept is kept again: a database that is away for a moment costs nobody a
 * message. Teams never repeats one, and Slack, which gives three seconds, does so at once and then after a minute.
 */
const KEEP_AGAIN_MS = [200, 500, 1_200]
/** After these waits a delivery that fails is tried again; then the asker is told. */
const WAITS_MS = [300, 2_000]
const SWEEP_MS = 1_000
/** Older than this and not handled: its process is gone, or was too busy. */
const LEFT_MS = 1_500

export interface ReceptionParts {
  mail: Mail
  clock: Clock
  sender: Pick<Sender, 'room' | 'offer'>
  /** The bot: what may be kept, what is answered, and what is said when that fails. */
  guard(incoming: Incoming): Kept
  respond(kept: Kept, store: Store): Promise<Outgoing[]>
  apology(incoming: Incoming, reference: string): Outgoing[]
  /** Marks what is above the limit of its sender. */
  pace?(incoming: Incoming, now: Date): Incoming
  /** Whether someone belongs to the place; never rejects, and answers at once when asked before. */
  isOutsider?(incoming: Incoming): Promise<boolean>
  /** Hears that what came of a delivery is in the database; what may follow is not waited for. */
  handled?(id: string): Promise<void>
  newReference(): string
  failed(error: unknown, reference: string): void
}

export interface RunningReception extends Reception {
  /** Takes up what was left by a process that ended, now and from now on. */
  start(): void
  /** Resolves when what is being handled is done. */
  stop(): Promise<void>
}

/** Guards, stores, and handles in the order of each conversation. What was stored is handled once, by whichever process. */
export function createReception(parts: ReceptionParts): RunningReception {
  const { mail, clock, sender } = parts
  const storing = inOrder()
  const handling = inOrder()
  const limited = atMost(HANDLERS)
  const busy = new Set<Promise<unknown>>()
  let stopping = false

  function tracked<T>(work: Promise<T>): Promise<T> {
    busy.add(work)
    const done = () => void busy.delete(work)
    work.then(done, done)
    return work
  }

  async function receive(incoming: Incoming): Promise<'new' | 'repeated'> {
    const kept = parts.guard(parts.pace?.(incoming, clock.now()) ?? incoming)
    const lane = laneOf(incoming.place)
    if (!(await storing(lane, () => keep(kept)))) return 'repeated'
    // the acknowledgement goes out before the work on the answer begins
    setImmediate(handle, lane, incoming.id, incoming)
    return 'new'
  }

  /** What was kept after all, without anyone hearing so, is told as repeated, and taken up as what was left. */
  async function keep(kept: Kept): Promise<boolean> {
    for (const wait of KEEP_AGAIN_MS) {
      try {
        return await mail.keep(kept, clock.now())
      } catch {
        await new Promise<void>(resolve => void clock.after(wait, resolve))
      }
    }
    return mail.keep(kept, clock.now())
  }

  async function answer(incoming: Parameters<Reception['answer']>[0]): Promise<Outgoing[]> {
    const now: Outgoing[] = []
    const work = async (kept: Kept, store: Store) => {
      const outgoing = await parts.respond(await judged(kept), store)
      now.push(...outgoing.filter(one => !('card' in one)))
      return outgoing
    }
    await judged({ incoming, taken: null })
    const handled = limited(() => mail.handleNow({ incoming, taken: null }, clock.now(), sender.room(), work))
    try {
      const letters = await tracked(handled)
      sender.offer(letters ?? [])
      return letters ? now : []
    } catch (error) {
      parts.failed(error, parts.newReference())
      throw error
    }
  }

  /** Who does not belong to the place is marked. Asked beforehand too, so that no transaction waits for it. */
  const judged = async (kept: Kept): Promise<Kept> =>
    (await parts.isOutsider?.(kept.incoming)) ? { ...kept, incoming: { ...kept.incoming, outsider: true } } : kept

  /** Handles what waits in a conversation, up to and with the delivery that this is about. */
  function handle(lane: string, until?: string, incoming?: Incoming): void {
    if (stopping) return
    const work = async () => {
      if (incoming) await parts.isOutsider?.(incoming)
      for (;;) {
        const id = await limited(() => handleOne(lane))
        if (id === null || id === until || stopping) return
      }
    }
    void tracked(handling(lane, work)).catch(() => {})
  }

  /** The id of what was handled; null: nothing was, now. Never rejects. */
  async function handleOne(lane: string): Promise<string | null> {
    let tried: { kept: Kept; attempts: number } | null = null
    try {
      const handled = await mail.handleNext(lane, clock.now(), sender.room(), async (kept, store, attempts) => {
        tried = { kept, attempts }
        return parts.respond(await judged(kept), store)
      })
      sender.offer(handled?.letters ?? [])
      if (handled) void parts.handled?.(handled.id)
      return handled?.id ?? null
    } catch (error) {
      const reference = parts.newReference()
      parts.failed(error, reference)
      return tried && giveUpOrWait(lane, tried, reference)
    }
  }

  /** When even this fails the database is away: the delivery stays where it is, and is taken up later. */
  async function giveUpOrWait(
    lane: string,
    { kept, attempts }: { kept: Kept; attempts: number },
    reference: string,
  ): Promise<string | null> {
    const wait = WAITS_MS[attempts]
    try {
      if (wait === undefined) {
        const told = await mail.handleNext(lane, clock.now(), sender.room(), async next =>
          parts.apology(next.incoming, reference),
        )
        sender.offer(told?.letters ?? [])
        return told?.id ?? null
      }
      await mail.tryAgain(lane, new Date(clock.now().getTime() + wait))
      clock.after(wait, () => handle(lane, kept.incoming.id))
    } catch (error) {
      parts.failed(error, reference)
    }
    return null
  }

  function sweep(leftMs: number): void {
    if (stopping) return
    const now = clock.now()
    const again = () => void clock.after(SWEEP_MS, () => sweep(LEFT_MS))
    const take = (lanes: string[]) => {
      for (const lane of lanes) handle(lane)
    }
    mail
      .waiting(new Date(now.getTime() - leftMs), now)
      .then(take)
      .catch(error => parts.failed(error, parts.newReference()))
      .then(again)
  }

  return {
    receive,
    answer,
    start: () => sweep(0),
    async stop() {
      stopping = true
      while (busy.size > 0) await Promise.allSettled(busy)
    },
  }
}
