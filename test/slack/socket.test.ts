import { expect, test } from 'vitest'
import { received } from '../../adapters/slack/socket.ts'
import type { Incoming } from '../../src/ports.ts'
import { mention } from '../support/slack.ts'

/** A socket on which something arrives; `stores` is what keeping it does. */
async function arrives(body: object, stores: () => Promise<'new' | 'repeated'> = async () => 'new', retryNum?: number) {
  const seen: { acks: unknown[]; incoming: Incoming[]; failures: unknown[]; noted: unknown[] } = {
    acks: [],
    incoming: [],
    failures: [],
    noted: [],
  }
  const ports = {
    now: () => new Date('2026-11-24T09:10:00+01:00'),
    reception: {
      receive: async (incoming: Incoming) => {
        seen.incoming.push(incoming)
        expect(seen.acks).toEqual([])
        return stores()
      },
      answer: async () => [],
    },
    courier: { met: () => {} },
    noted: (...what: unknown[]) => seen.noted.push(what),
    failed: (error: unknown) => seen.failures.push(error),
  }
  const ack = async (shown?: unknown) => void seen.acks.push(shown)
  await received({ body, ack, retryNum, retryReason: 'timeout' } as never, ports as never)
  return seen
}

test('what comes over a socket is acknowledged when it is stored', async () => {
  const { acks, incoming } = await arrives(mention('8 jr, druk'))
  expect(incoming).toMatchObject([{ kind: 'message', text: '8 jr, druk' }])
  expect(acks).toEqual([undefined])
})

test('what could not be stored is not acknowledged, so that Slack sends it again', async () => {
  const { acks, failures } = await arrives(mention('x'), () => Promise.reject(new Error('no database')))
  expect([acks, failures.length]).toEqual([[], 1])
})

test('what Slack sends again is noted and handed in all the same', async () => {
  const { incoming, noted } = await arrives(mention('x'), async () => 'repeated', 1)
  expect(incoming).toHaveLength(1)
  expect(noted).toEqual([['told', { number: '1', reason: 'timeout' }]])
})

test('an unknown command is answered at once, and what is not readable is dropped', async () => {
  const said = { command: '/vraag', text: '', team_id: 'T1', user_id: 'U1', trigger_id: 't1' }
  expect((await arrives(said)).acks).toMatchObject([{ response_type: 'ephemeral' }])
  expect((await arrives({ nothing: true })).acks).toEqual([undefined])
})
