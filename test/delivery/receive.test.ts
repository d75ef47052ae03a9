import { describe, expect, test } from 'vitest'
import { createReception } from '../../src/delivery/receive.ts'
import type { Incoming, Kept, Letter, Outgoing, Place } from '../../src/ports.ts'
import { ManualClock } from '../support/clock.ts'
import { MemoryMail } from '../support/memory-mail.ts'

const place = (conversation: string): Place => ({ platform: 'slack', workspace: 'T1', conversation, kind: 'channel' })
const message = (id: string, conversation = 'C1', text = id): Incoming => ({
  id,
  from: { platform: 'slack', workspace: 'T1', user: 'U1' },
  place: place(conversation),
  at: new Date(0),
  kind: 'message',
  text,
})

function reception(
  respond: (kept: Kept, attempts: number) => Promise<Outgoing[]> | Outgoing[] = echo,
  more: Partial<Parameters<typeof createReception>[0]> = {},
) {
  const clock = new ManualClock()
  const mail = new MemoryMail()
  const offered: Letter[] = []
  const failures: string[] = []
  const tries = new Map<string, number>()
  const running = createReception({
    mail,
    clock,
    sender: { room: () => true, offer: letters => void offered.push(...letters) },
    guard: incoming =>
      incoming.kind === 'message'
        ? { incoming: { ...incoming, text: incoming.text.replace('Geheim', '[naam]') }, taken: null }
        : { incoming, taken: null },
    respond: async kept => {
      const attempt = (tries.get(kept.incoming.id) ?? 0) + 1
      tries.set(kept.incoming.id, attempt)
      return respond(kept, attempt)
    },
    apology: (incoming, reference) => [said(`${incoming.id}:failed`, incoming.place, reference)],
    newReference: () => `ref${failures.length + 1}`,
    failed: (_error, reference) => failures.push(reference),
    ...more,
  })
  running.start()
  return { clock, mail, offered, failures, tries, ...running }
}

const said = (key: string, where: Place, title: string): Outgoing => ({
  kind: 'post',
  key,
  place: where,
  card: { title, parts: [], actions: [] },
})
const echo = ({ incoming }: Kept): Outgoing[] => [said(incoming.id, incoming.place, incoming.id)]
const titles = (r: { mail: MemoryMail }) => r.mail.outbox.map(one => one.letter.card.title)

describe('what comes in', () => {
  test('is guarded before it is kept', async () => {
    const r = reception()
    await r.receive(message('m1', 'C1', 'Geheim slaapt slecht'))
    expect(r.mail.inbox[0]!.kept.incoming).toMatchObject({ text: '[naam] slaapt slecht' })
  })

  test('is kept and answered once when the database is away for a second', async () => {
    const r = reception()
    const keep = r.mail.keep.bind(r.mail)
    let [away, tried] = [true, 0]
    r.mail.keep = async (kept, at) => {
      tried += 1
      if (away) throw new Error('no database')
      return keep(kept, at)
    }
    const received = r.receive(message('m1'))
    await r.clock.pass(1_000)
    away = false
    await r.clock.pass(1_000)
    expect(await received).toBe('new')
    expect(titles(r)).toEqual(['m1'])
    expect(tried).toBeLessThan(6)
  })

  test('is refused within the three seconds of Slack when the database stays away', async () => {
    const r = reception()
    r.mail.keep = async () => {
      throw new Error('no database')
    }
    const refused = expect(r.receive(message('m1'))).rejects.toThrow('no database')
    await r.clock.pass(2_500)
    await refused
  })

  test('of a guest is marked when it is handled, also when another process took it in', async () => {
    const seen: boolean[] = []
    const note = (kept: Kept) => {
      seen.push(kept.incoming.outsider ?? false)
      return echo(kept)
    }
    const r = reception(note, { isOutsider: async ({ from }) => from.user === 'U1' })
    await r.receive(message('m1'))
    await r.clock.pass(1)
    await r.mail.keep({ incoming: message('m2', 'C2'), taken: null }, r.clock.now())
    await r.clock.pass(5_000)
    expect(seen).toEqual([true, true])
  })

  test('above the limit of its sender is marked before it is kept', async () => {
    const r = reception(echo, { pace: incoming => ({ ...incoming, tooMany: 'first' }) })
    await r.receive(message('m1'))
    expect(r.mail.inbox[0]!.kept.incoming).toMatchObject({ tooMany: 'first' })
  })

  test('is answered once, however often it is delivered', async () => {
    const r = reception()
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => r.receive(message('m1'))))
    await r.clock.pass(5_000)
    expect(outcomes.toSorted()).toEqual(['new', 'repeated', 'repeated', 'repeated'])
    expect(titles(r)).toEqual(['m1'])
  })

  test('is not acknowledged when it could not be stored', async () => {
    const r = reception()
    r.mail.down = true
    const refused = expect(r.receive(message('m1'))).rejects.toThrow()
    await r.clock.pass(2_500)
    await refused
    r.mail.down = false
    expect(await r.receive(message('m1'))).toBe('new')
  })

  test('in one conversation is handled in order, also when an earlier one takes long', async () => {
    const gate = Promise.withResolvers<void>()
    const r = reception(async kept => {
      if (kept.incoming.id === 'm1') await gate.promise
      return echo(kept)
    })
    for (const id of ['m1', 'm2', 'm3']) await r.receive(message(id))
    await r.receive(message('other', 'C2'))
    await r.clock.pass(100)
    expect(titles(r)).toEqual(['other'])
    gate.resolve()
    await r.clock.pass(100)
    expect(titles(r)).toEqual(['other', 'm1', 'm2', 'm3'])
  })

  test('that a process which ended left behind is taken up by the next', async () => {
    const r = reception()
    await r.mail.keep({ incoming: message('left'), taken: null }, r.clock.now())
    await r.clock.pass(3_000)
    expect(titles(r)).toEqual(['left'])
  })
})

describe('a failure while handling', () => {
  test('that passes is not seen by the asker', async () => {
    const r = reception((kept, attempt) => {
      if (attempt < 3) throw new Error('passing')
      return echo(kept)
    })
    await r.receive(message('m1'))
    await r.receive(message('m2'))
    await r.clock.pass(10_000)
    expect(titles(r)).toEqual(['m1', 'm2'])
    expect(r.failures).toHaveLength(4)
  })

  test('that stays is told to the asker with the number in the log, and what comes after is answered', async () => {
    const r = reception(kept => {
      if (kept.incoming.id === 'm1') throw new Error('always')
      return echo(kept)
    })
    await r.receive(message('m1'))
    await r.receive(message('m2'))
    await r.clock.pass(10_000)
    expect(titles(r)).toEqual([r.failures.at(-1), 'm2'])
    expect(r.tries.get('m1')).toBe(3)
  })

  test('of the database loses nothing', async () => {
    const r = reception(kept => {
      if (r.tries.get('m1') === 1) r.mail.down = true
      return echo(kept)
    })
    await r.receive(message('m1'))
    await r.clock.pass(2_000)
    expect(titles(r)).toEqual([])
    r.mail.down = false
    await r.clock.pass(5_000)
    expect(titles(r)).toEqual(['m1'])
  })
})

describe('what is answered in the same breath', () => {
  const form = { id: 'f', title: 'f', submit: 's', value: 'v', fields: [] }
  const press = { ...message('p1'), kind: 'action', action: 'wrong', value: 'v', key: 'k' } as const

  test('gives the form back and puts the rest in the outbox', async () => {
    const r = reception(kept => [{ kind: 'form', form }, ...echo(kept)])
    expect(await r.answer(press)).toEqual([{ kind: 'form', form }])
    expect(titles(r)).toEqual(['p1'])
    expect(await r.answer(press)).toEqual([])
    expect(titles(r)).toEqual(['p1'])
  })

  test('that fails says so, so that the person can try again', async () => {
    const r = reception(() => {
      throw new Error('no')
    })
    await expect(r.answer({ ...press, id: 'p2' })).rejects.toThrow()
    expect(r.failures).toHaveLength(1)
  })

  test('stopping waits for what is being handled', async () => {
    const gate = Promise.withResolvers<void>()
    const r = reception(async kept => {
      await gate.promise
      return echo(kept)
    })
    await r.receive(message('m1'))
    await r.clock.pass(10)
    const stopped = r.stop()
    gate.resolve()
    await stopped
    expect(titles(r)).toEqual(['m1'])
  })
})
