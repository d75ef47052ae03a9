import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PostgresDatabase } from '../../adapters/postgres/database.ts'
import { readActivity } from '../../adapters/teams/activity.ts'
import { wordsOf, wordsOfHtml } from '../../adapters/teams/words.ts'
import { openInMemory } from '../support/postgres.ts'
import { BOT, inChannel, inGroup, invoke, openTeams, personal, type TestTeams } from '../support/teams.ts'
import { type StandIn, startConnector, TENANT } from '../support/teams-connector.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')

let standIn: StandIn
let database: PostgresDatabase
let teams: TestTeams
beforeAll(async () => {
  standIn = await startConnector()
  database = await openInMemory()
})
beforeEach(() => {
  teams = openTeams({ standIn, database, now: () => NOW })
})
afterAll(async () => {
  await standIn.close()
  await database.close()
})

const sent = async (...activities: object[]) => {
  for (const activity of activities) expect((await teams.post(activity)).status).toBe(200)
  return teams.received
}

describe('a message', () => {
  test('in an own conversation comes in with who, where and when', async () => {
    const [first] = await sent(personal(standIn, 'peuter slaapt slecht'))
    expect(first).toEqual({
      id: expect.stringMatching(/^teams-[\w-]{24}$/),
      from: { platform: 'teams', workspace: TENANT, user: 'aad-huisarts' },
      place: { platform: 'teams', workspace: TENANT, conversation: 'a:huisarts', kind: 'direct' },
      at: NOW,
      kind: 'message',
      text: 'peuter slaapt slecht',
    })
  })

  test('in a thread of a channel knows its thread, and the bot is not part of the words', async () => {
    const [question, followUp] = await sent(
      inChannel(standIn, 'peuter slaapt slecht', '1700'),
      inChannel(standIn, 'en als ze 5 is?', '1700'),
    )
    const place = {
      platform: 'teams',
      workspace: TENANT,
      conversation: '19:kanaal@thread.tacv2',
      thread: '1700',
      kind: 'channel',
    }
    expect(question).toMatchObject({ text: 'peuter slaapt slecht', place })
    expect(followUp).toMatchObject({ text: 'en als ze 5 is?', place })
    expect(question?.id).not.toBe(followUp?.id)
  })

  test('in a group is for the group', async () => {
    const [first] = await sent(inGroup(standIn, 'baby huilt'))
    expect(first).toMatchObject({ text: 'baby huilt', place: { conversation: '19:groep@thread.v2', kind: 'group' } })
  })

  test('that comes again has the same name; the same number in another conversation has not', async () => {
    const activity = personal(standIn, 'baby huilt')
    const elsewhere = { ...activity, conversation: { ...activity.conversation, id: 'a:ander' } }
    const [first, second, third] = await sent(activity, activity, elsewhere)
    expect(second?.id).toBe(first?.id)
    expect(third?.id).not.toBe(first?.id)
  })

  test('without words is one: the bot answers a mention alone with help', async () => {
    expect(await sent(inGroup(standIn, ''))).toMatchObject([{ kind: 'message', text: '' }])
  })

  test('is acknowledged only when it is safe, and not later than that', async () => {
    const stored = Promise.withResolvers<void>()
    const arrived = Promise.withResolvers<void>()
    const slow = openTeams({
      standIn,
      database,
      now: () => NOW,
      receive: () => {
        arrived.resolve()
        return stored.promise
      },
    })
    let acknowledged = false
    const answer = slow.post(personal(standIn, 'baby huilt')).then(response => {
      acknowledged = true
      return response
    })
    await arrived.promise
    expect(acknowledged).toBe(false)
    stored.resolve()
    expect((await answer).status).toBe(200)
    expect(standIn.calls).toEqual([])
  })

  test('that could not be stored is not acknowledged, so that Teams sends it again', async () => {
    const broken = openTeams({
      standIn,
      database,
      now: () => NOW,
      receive: () => Promise.reject(new Error('no database')),
    })
    expect((await broken.post(personal(standIn, 'baby huilt'))).status).toBe(500)
    expect(broken.failed).toHaveLength(1)
  })
})

test('own messages, those of other bots, edits, deletions, reactions and typing lead to nothing', async () => {
  const one = personal(standIn, 'baby huilt')
  expect(
    await sent(
      { ...one, from: BOT },
      { ...one, from: { id: '28:andere-bot', name: 'Andere bot' } },
      { ...one, type: 'messageUpdate' },
      { ...one, type: 'messageDelete' },
      { ...one, type: 'messageReaction' },
      { ...one, type: 'typing' },
      { ...one, type: 'event' },
    ),
  ).toEqual([])
})

describe('a press on a card', () => {
  const press = (value: unknown) => personal(standIn, '', { text: undefined, value })

  test('tells which button of which message', async () => {
    expect(await sent(press({ action: 'referred', value: 's1', key: 'k1' }))).toMatchObject([
      { kind: 'action', action: 'referred', value: 's1', key: 'k1' },
    ])
  })

  test.each([[{}], [{ action: 7 }], [{ action: 'wijk', list: 'choice-1', key: 'k1' }], [[]]])(
    'that means nothing (%j) still gets an answer',
    async value => {
      expect(await sent(press(value))).toMatchObject([{ kind: 'action', action: '', value: '', key: '' }])
    },
  )

  test('by a universal action is taken too, and answered at once', async () => {
    const value = {
      action: { type: 'Action.Execute', verb: 'x', data: { action: 'referred', value: 's1', key: 'k1' } },
    }
    const answer = await teams.post(invoke(standIn, 'adaptiveCard/action', value))
    expect(await answer.json()).toMatchObject({ statusCode: 200 })
    expect(teams.received).toMatchObject([{ kind: 'action', action: 'referred' }])
  })
})

describe('someone of another organisation, or a guest', () => {
  const from = { id: '29:gast', name: 'Gast', aadObjectId: 'aad-gast' }
  test.each<[string, object]>([
    ['by their own tenant', { from: { ...from, tenantId: 'elders' } }],
    ['by the tenant of the sender', { channelData: { tenant: { id: 'elders' } } }],
    ['as a guest', { from: { ...from, userRole: 'guest' } }],
    ['as someone without an account', { from: { ...from, userRole: 'Anonymous' } }],
  ])('is known %s', async (_, change) => {
    expect(await sent(personal(standIn, 'baby huilt', change))).toMatchObject([{ outsider: true }])
  })

  test('a colleague is none', async () => {
    expect(
      (await sent(personal(standIn, 'x', { from: { ...from, tenantId: TENANT, userRole: 'user' } })))[0],
    ).not.toHaveProperty('outsider')
  })
})

describe('the words of a message', () => {
  const words = (activity: object) => wordsOf(readActivity(JSON.stringify(activity))!)

  test('lose the mention of the bot, and keep others as names', () => {
    const text = '<at>Schakel</at> vraag van <at>Praktijk Berg</at>&nbsp;: baby &lt; 1 jaar'
    expect(words(inGroup(standIn, '', { text }))).toBe('vraag van Praktijk Berg : baby < 1 jaar')
  })

  test('keep their lines, and what looks like a mention that does not end', () => {
    expect(words(personal(standIn, ' een \n\n twee '))).toBe('een\n\ntwee')
    const long = '<at'.repeat(7_000)
    expect(words(personal(standIn, long))).toBe(long)
  })

  test('of a message in HTML are its text, a line for each block', () => {
    const html =
      '<div><p>Moeder &amp; kind,<br>peuter <b>slaapt</b>&nbsp;slecht</p><ul><li>2 jaar</li></ul></div><script>x'
    expect(wordsOfHtml(html).split('\n').filter(Boolean)).toEqual([
      'Moeder & kind,',
      'peuter slaapt slecht',
      '2 jaar',
      'x',
    ])
    expect(wordsOfHtml('1 &lt; 2 en &lt;b&gt;')).toBe('1 < 2 en <b>')
    expect(wordsOfHtml('<div title="a')).toBe('div title="a')
  })
})
