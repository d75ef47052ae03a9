import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PostgresDatabase } from '../../adapters/postgres/database.ts'
import type { Incoming, Kept, Letter, Mail, Outgoing, Place, Platform } from '../../src/ports.ts'
import type { SharedDatabase } from '../support/postgres.ts'

const START = new Date('2026-11-24T09:10:00+01:00').getTime()
/** So many seconds after the start. */
const at = (seconds: number): Date => new Date(START + seconds * 1000)

const place = (conversation = 'C1', platform: Platform = 'slack'): Place => ({
  platform,
  workspace: 'T1',
  conversation,
  kind: 'channel',
})
const lane = (conversation = 'C1') => `slack/T1/${conversation}`
const kept = (id: string, conversation = 'C1', text = id): Kept => ({
  incoming: {
    id,
    from: { platform: 'slack', workspace: 'T1', user: 'U1' },
    place: place(conversation),
    at: at(0),
    kind: 'message',
    text,
  } satisfies Incoming,
  taken: null,
})
const post = (key: string, conversation = 'C1'): Outgoing => ({
  kind: 'post',
  key,
  place: { ...place(conversation), thread: '1.2' },
  card: { title: key, parts: [], actions: [] },
})
const update = (key: string, title: string): Outgoing => ({
  kind: 'update',
  key,
  place: { ...place(), thread: '1.2' },
  card: { title, parts: [], actions: [] },
})
const echo = async ({ incoming }: Kept): Promise<Outgoing[]> => [post(incoming.id, incoming.place.conversation)]

const titles = (letters: Letter[] | undefined) => letters?.map(letter => letter.card.title)
const sent = { state: 'sent', ref: 'r1' } as const

/** What the inbox and outbox on a database must do. `other` is a second process on the same database. */
interface Bench {
  database: PostgresDatabase
  mail: Mail
  other: Mail
  send: (seconds: number, ...outgoing: Outgoing[]) => Promise<void>
}

const PROMISES: Record<string, (bench: Bench) => Promise<void>> = {
  'a delivery is kept once, also when it comes to two processes at once': async ({ mail, other }) => {
    const both = [mail, other, mail, other].map(one => one.keep(kept('m1'), at(0)))
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1)
    expect(await other.keep(kept('m1'), at(25 * 3600))).toBe(false)
  },

  'what was kept is handled as it was given, once, and what comes of it is sent': async ({ mail, other }) => {
    await mail.keep(kept('m1', 'C1', 'hoe één "vraag" met 😀'), at(0))
    const seen: Kept[] = []
    const work = async (one: Kept) => {
      seen.push(one)
      return echo(one)
    }
    const handled = await mail.handleNext(lane(), at(1), true, work)
    expect(handled).toMatchObject({ id: 'm1', letters: [{ key: 'm1', kind: 'post', attempts: 0, unclear: 0 }] })
    expect(handled!.letters[0]!.place).toEqual({ ...place(), thread: '1.2' })
    expect(seen).toEqual([kept('m1', 'C1', 'hoe één "vraag" met 😀')])
    expect(await other.handleNext(lane(), at(1), true, work)).toBeNull()
  },

  'two processes that handle one conversation keep its order and answer each once': async ({ mail, other }) => {
    for (let i = 1; i <= 6; i += 1) await (i % 2 ? mail : other).keep(kept(`m${i}`), at(i))
    const order: string[] = []
    const work = async (one: Kept) => {
      order.push(one.incoming.id)
      return echo(one)
    }
    await Promise.all([1, 2, 3, 4, 5, 6].map(i => (i % 2 ? mail : other).handleNext(lane(), at(9), false, work)))
    while (await mail.handleNext(lane(), at(9), false, work)) expect(order.length).toBeLessThanOrEqual(6)
    expect(order).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6'])
    expect(titles(await mail.claim(at(9), 10))).toEqual(['m1'])
  },

  'when handling fails nothing of it stays, and it is handled again when it is due': async ({ mail }) => {
    await mail.keep(kept('m1'), at(0))
    const failing = mail.handleNext(lane(), at(1), true, async (one, store) => {
      await store.entrance.enter(one.incoming.from, one.incoming.place)
      await store.send(await echo(one), at(1))
      throw new Error('halfway')
    })
    await expect(failing).rejects.toThrow('halfway')
    expect(await mail.claim(at(9), 10)).toEqual([])
    await mail.tryAgain(lane(), at(5))
    expect(await mail.handleNext(lane(), at(4), true, echo)).toBeNull()
    const attempts: number[] = []
    const again = await mail.handleNext(lane(), at(5), true, async (one, _store, before) => {
      attempts.push(before)
      return echo(one)
    })
    expect(again?.id).toBe('m1')
    expect(attempts).toEqual([1])
  },

  'when the answer itself can not be written nothing stays either, and the next attempt is answered': async ({
    mail,
  }) => {
    await mail.keep(kept('m1'), at(0))
    const impossible = { ...post('m1'), place: { ...place(), kind: 'attic' as 'channel' } }
    const failing = mail.handleNext(lane(), at(1), true, async (one, store) => {
      await store.entrance.enter(one.incoming.from, one.incoming.place)
      return [impossible]
    })
    await expect(failing).rejects.toThrow(/place_kind/)
    expect(await mail.claim(at(2), 10)).toEqual([])
    expect((await mail.handleNext(lane(), at(2), true, echo))?.letters).toHaveLength(1)
    expect(await mail.handleNext(lane(), at(3), true, echo)).toBeNull()
  },

  'what waits is found, each conversation once, but not what someone handles now': async ({
    mail,
    other,
    database,
  }) => {
    for (const id of ['m1', 'm2']) await mail.keep(kept(id), at(0))
    await mail.keep(kept('m3', 'C2'), at(0))
    await mail.keep(kept('m4', 'C3'), at(8))
    expect((await other.waiting(at(5), at(9))).sort()).toEqual([lane('C1'), lane('C2')])
    // the embedded database does one thing at a time, so nobody can ask meanwhile
    if (database.engine === 'embedded') return
    const [entered, leave] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const handling = mail.handleNext(lane(), at(9), true, async one => {
      entered.resolve()
      await leave.promise
      return echo(one)
    })
    await entered.promise
    expect(await other.waiting(at(5), at(9))).toEqual([lane('C2')])
    leave.resolve()
    await handling
  },

  'what is answered in the same breath is known when it is delivered again': async ({ mail, other }) => {
    expect(titles((await mail.handleNow(kept('p1'), at(0), true, echo))!)).toEqual(['p1'])
    expect(await other.handleNow(kept('p1'), at(1), true, echo)).toBeNull()
    expect(await other.keep(kept('p1'), at(1))).toBe(false)
    expect(await mail.handleNext(lane(), at(1), true, echo)).toBeNull()
  },

  'a message with a key that was sent before is not sent again': async ({ mail, send }) => {
    await send(0, post('a'), post('a'))
    const [first] = await mail.claim(at(1), 10)
    await mail.settle(first!, sent, at(1))
    await send(2, post('a'))
    expect(await mail.claim(at(3), 10)).toEqual([])
  },

  'a message that goes to two conversations stands in both, and is changed in each': async ({ mail, send }) => {
    await send(0, post('a', 'C1'), post('a', 'C2'))
    for (const letter of await mail.claim(at(0), 10))
      await mail.settle(letter, { state: 'sent', ref: `in ${letter.place.conversation}` }, at(0))
    await send(1, { ...update('a', 'changed'), place: place('C2') } as Outgoing)
    expect(await mail.claim(at(1), 10)).toMatchObject([{ kind: 'update', ref: 'in C2' }])
  },

  'one letter of a conversation is given out at a time, in order, to one process': async ({
    mail,
    other,
    send,
    database,
  }) => {
    // a second process cannot open the embedded database
    if (database.engine === 'embedded') return expect(database.engine).toBe('embedded')
    await send(0, post('a'), post('b'), post('x', 'C2'))
    await mail.beat(at(0))
    await other.beat(at(0))
    const both = await Promise.all([mail.claim(at(1), 10), other.claim(at(1), 10)])
    expect(
      both
        .flat()
        .map(letter => letter.key)
        .sort(),
    ).toEqual(['a', 'x'])
    const first = both.flat().find(letter => letter.key === 'a')!
    const holder = both[0]!.includes(first) ? mail : other
    expect(await holder.settle(first, sent, at(1))).toBe(true)
    expect(titles(await other.claim(at(1), 10))).toEqual(['b'])
  },

  'a letter that must wait is not given out before, and holds what comes after it': async ({ mail, send }) => {
    await send(0, post('a'), post('b'))
    const [a] = await mail.claim(at(0), 10)
    await mail.settle(a!, { state: 'again', due: at(30), unclear: 0, reason: 'ratelimited' }, at(0))
    expect(await mail.claim(at(29), 10)).toEqual([])
    expect(await mail.claim(at(30), 10)).toMatchObject([{ key: 'a', attempts: 1, unclear: 0 }])
  },

  'a letter that is planned for later goes only then, and holds up nothing meanwhile': async ({ mail, send }) => {
    await send(3600, post('planned'))
    await send(0, post('a'))
    const [a] = await mail.claim(at(0), 10)
    expect(a?.key).toBe('a')
    await mail.settle(a!, sent, at(1))
    await mail.keep(kept('m1'), at(2))
    expect(titles((await mail.handleNext(lane(), at(3), true, echo))?.letters)).toEqual(['m1'])
    expect(await mail.claim(at(3599), 10)).toEqual([])
    expect(titles(await mail.claim(at(3600), 10))).toEqual(['planned'])
  },

  'an update comes with where its message stands': async ({ mail, send }) => {
    await send(0, post('a'), update('a', 'changed'))
    const [a] = await mail.claim(at(0), 10)
    await mail.settle(a!, { state: 'sent', ref: 'C1/17.3' }, at(0))
    expect(await mail.claim(at(0), 10)).toMatchObject([{ kind: 'update', ref: 'C1/17.3', card: { title: 'changed' } }])
  },

  'an update of a message that is not from here becomes that message': async ({ mail, send }) => {
    await send(0, update('old', 'changed'))
    const [one] = await mail.claim(at(0), 10)
    expect(one).toMatchObject({ kind: 'post', key: 'old' })
    await mail.settle(one!, sent, at(0))
    await send(1, update('old', 'again'))
    expect(await mail.claim(at(1), 10)).toMatchObject([{ kind: 'update', ref: 'r1' }])
  },

  'while its process lives nobody takes a letter over; when it falls silent another looks before it sends': async ({
    mail,
    other,
    send,
  }) => {
    await send(0, post('a'))
    await mail.beat(at(0))
    await mail.claim(at(0), 10)
    await mail.beat(at(10))
    expect(await other.claim(at(12), 10)).toEqual([])
    expect(await other.claim(at(15), 10)).toMatchObject([{ key: 'a', unclear: 1 }])
  },

  'a process that stops properly is relieved at once': async ({ mail, other, send }) => {
    await send(0, post('a'))
    await mail.beat(at(0))
    await mail.claim(at(0), 10)
    await mail.leave()
    expect(await other.claim(at(0), 10)).toMatchObject([{ key: 'a', unclear: 1 }])
  },

  'what was taken over is not settled by who lost it': async ({ mail, other, send }) => {
    await send(0, post('a'))
    const [lost] = await mail.claim(at(0), 10)
    const [taken] = await other.claim(at(10), 10)
    expect(await mail.settle(lost!, { state: 'dead', reason: 'late' }, at(11))).toBe(false)
    await other.settle(taken!, sent, at(11))
    expect(await other.counts()).toEqual({ inbox: 0, outbox: 0, dead: 0, unknown: 0 })
  },

  'what nobody waits for goes to one organisation from one process at a time, until that falls silent or stops':
    async ({ mail, other, database }) => {
      await mail.beat(at(0))
      await other.beat(at(0))
      const bulk = [1, 2, 3, 4, 5, 6].map(i => post(`b${i}`, `C${i}`))
      await database.transaction(store => store.send(bulk, at(0), true))
      expect(titles(await mail.claim(at(0), 2))).toEqual(['b1', 'b2'])
      expect(await other.claim(at(1), 2)).toEqual([])
      expect(titles(await mail.claim(at(2), 2))).toEqual(['b3', 'b4'])
      await mail.leave()
      expect(await other.claim(at(2), 9)).toHaveLength(6)
      expect(await mail.claim(at(5), 9)).toEqual([])
    },

  'what is given up keeps its reason and loses its content': async ({ mail, send }) => {
    await send(0, post('a'), post('b'))
    const [a] = await mail.claim(at(0), 10)
    await mail.settle(a!, { state: 'dead', reason: 'channel_not_found' }, at(0))
    const [b] = await mail.claim(at(0), 10)
    await mail.settle(b!, { state: 'unknown', reason: 'timeout' }, at(0))
    expect(await mail.counts()).toEqual({ inbox: 0, outbox: 0, dead: 1, unknown: 1 })
  },
}

/** Runs the promises on a database; each starts with empty tables. */
export function mailContract(name: string, open: () => Promise<SharedDatabase>): void {
  describe(name, () => {
    let shared: SharedDatabase
    beforeAll(async () => {
      shared = await open()
    })
    beforeEach(() => shared.reset())
    afterAll(() => shared?.close())

    test.each(Object.entries(PROMISES))('%s', async (_name, check) => {
      const { database } = shared
      const send = (seconds: number, ...outgoing: Outgoing[]) =>
        database.transaction(store => store.send(outgoing, at(seconds)))
      await check({ database, mail: database.mail(), other: database.mail(), send })
      expect.hasAssertions()
    })
  })
}
