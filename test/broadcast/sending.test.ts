import { expect, test } from 'vitest'
import { AHEAD_MS } from '../../src/broadcast/send.ts'
import { again, cancel, confirm, proceed, release, start } from '../../src/broadcast/steps.ts'
import type { Broadcast } from '../../src/broadcast/store.ts'
import { watchBroadcasts } from '../../src/broadcast/watch.ts'
import { gapOf } from '../../src/delivery/arrivals.ts'
import { PACES } from '../../src/delivery/rates.ts'
import type { Letter, Outcome, Outgoing, Place } from '../../src/ports.ts'
import { type Ground, onBothEngines } from '../support/both-engines.ts'
import { coordinator, DAY, draft, later, TUESDAY, town } from './people.ts'

const SENT: Outcome = { state: 'sent', ref: 'r' }
const DEAD: Outcome = { state: 'dead', reason: 'account_inactive' }
const UNKNOWN: Outcome = { state: 'unknown', reason: 'no answer' }
const STEP = gapOf(PACES.slack.bulk)
const AHEAD = Math.floor(AHEAD_MS / STEP)

const saved = ({ run }: Ground, count: number, change: Partial<Broadcast> = {}) =>
  run(async store => {
    await town(store, count)
    await store.broadcasts.save(draft(change))
  })
const confirmed = ({ run }: Ground, now = TUESDAY) => run(store => confirm(store, 'bc-1', false, now))
const tally = ({ run }: Ground, now = TUESDAY) => run(store => store.broadcasts.tally('bc-1', now))

/** Sends everything that is due, as the sender does, with an outcome for each. */
async function deliver({ database }: Ground, now: Date, outcome: (letter: Letter) => Outcome = () => SENT) {
  const mail = database.mail()
  await mail.beat(now)
  const letters = await mail.claim(now, 1_000)
  for (const letter of letters) if (await mail.begin(letter)) await mail.settle(letter, outcome(letter), now)
  await mail.leave()
  return letters
}

/** The schedule and the sender take turns until nobody waits. */
async function runAll(on: Ground, from = 0, outcome?: (letter: Letter) => Outcome): Promise<string[]> {
  const conversations: string[] = []
  for (let seconds = from; seconds < from + 400; seconds += 5) {
    await on.run(store => watchBroadcasts(store, later(seconds)))
    conversations.push(...(await deliver(on, later(seconds), outcome)).map(({ place }) => place.conversation))
    const { waiting, held } = await tally(on, later(seconds))
    if (waiting === held) break
  }
  await on.run(store => watchBroadcasts(store, later(from + 401)))
  return conversations
}

onBothEngines(on => {
  test('nothing is sent before it is confirmed, and a second press sends nothing twice', async () => {
    await saved(on(), 3)
    await on().run(store => watchBroadcasts(store, later(60)))
    expect(await deliver(on(), later(60))).toEqual([])
    const presses = [await confirmed(on()), await confirmed(on())]
    expect(presses.map(press => press?.moved)).toEqual([true, false])
    expect((await runAll(on())).sort()).toEqual(['U0', 'U1', 'U2'])
  })

  test('two presses at the same moment send it once', async () => {
    await saved(on(), 5)
    const presses = await Promise.all([confirmed(on()), confirmed(on()), confirmed(on())])
    expect(presses.filter(press => press?.moved)).toHaveLength(1)
    expect(await runAll(on())).toHaveLength(5)
  })

  test('the queue is filled a little ahead, at the pace of the platform, and goes on until everyone had it', async () => {
    await saved(on(), AHEAD + 30)
    await confirmed(on())
    const waiting = await on().owner.query("select due_at from outbox where state = 'waiting' order by due_at")
    expect(waiting.rowCount).toBe(AHEAD)
    const times = waiting.rows.map(row => row.due_at.getTime() - TUESDAY.getTime())
    expect(times.filter((at, i) => Math.abs(at - i * STEP) > 1)).toEqual([])
    const got = await runAll(on())
    expect(new Set(got).size).toBe(AHEAD + 30)
    expect(got).toHaveLength(AHEAD + 30)
    expect((await on().run(store => store.broadcasts.find('bc-1')))?.state).toBe('done')
  })

  test('two broadcasts to one organisation share its pace', async () => {
    await saved(on(), 4)
    await on().run(async store => {
      await store.broadcasts.save(draft({ id: 'bc-2', keepsWeek: false }))
      await confirm(store, 'bc-1', true, TUESDAY)
      await confirm(store, 'bc-2', true, TUESDAY)
    })
    const { rows } = await on().owner.query('select due_at from outbox')
    expect(new Set(rows.map(row => row.due_at.getTime())).size).toBe(8)
  })

  test('stopped in the middle: what is under way is counted as it turns out, the rest goes out no more', async () => {
    await saved(on(), 10)
    await confirmed(on())
    await deliver(on(), later(0.25))
    const mail = on().database.mail()
    await mail.beat(later(0.5))
    const [underWay, held] = await mail.claim(later(0.5), 2)
    expect(await mail.begin(underWay!)).toBe(true)
    await on().run(store => cancel(store, 'bc-1', later(0.6)))
    expect(await mail.begin(held!)).toBe(false)
    expect(await tally(on())).toMatchObject({ sent: 3, waiting: 1, cancelled: 6 })
    await mail.settle(underWay!, SENT, later(0.7))
    expect(await runAll(on(), 5)).toEqual([])
    expect(await tally(on())).toMatchObject({ sent: 4, waiting: 0, cancelled: 6 })
  })

  test('stopped while an answer was lost: it is looked for, but not tried again', async () => {
    await saved(on(), 1)
    await confirmed(on())
    const mail = on().database.mail()
    await mail.beat(TUESDAY)
    const [letter] = await mail.claim(TUESDAY, 1)
    await mail.begin(letter!)
    await on().run(store => cancel(store, 'bc-1', TUESDAY))
    await mail.settle(letter!, { state: 'again', due: TUESDAY, unclear: 1, reason: 'lost' }, TUESDAY)
    const [next] = await mail.claim(later(1), 1)
    expect(next).toMatchObject({ unclear: 1 })
    expect(await mail.begin(next!)).toBe(false)
    await mail.settle(next!, { state: 'dead', reason: 'withdrawn' }, later(1))
    await on().run(store => watchBroadcasts(store, later(5)))
    expect(await tally(on())).toMatchObject({ cancelled: 1, waiting: 0, failed: {} })
  })

  test('the failed ones get it again with one press, and nobody else', async () => {
    await saved(on(), 6)
    await confirmed(on())
    const first = await runAll(on(), 0, ({ place }) => (place.conversation < 'U2' ? DEAD : SENT))
    expect(first).toHaveLength(6)
    expect(await tally(on())).toMatchObject({ sent: 4, failed: { account_inactive: 2 } })
    const presses = await Promise.all([1, 2].map(() => on().run(store => again(store, 'bc-1', 'failed', later(500)))))
    expect(presses.every(press => press?.moved)).toBe(true)
    expect((await runAll(on(), 500)).sort()).toEqual(['U0', 'U1'])
    expect(await tally(on())).toMatchObject({ sent: 6, failed: {} })
  })

  test('those of whom nobody knows stay as they are, by name, until someone chooses to send again', async () => {
    await saved(on(), 3)
    await confirmed(on())
    await runAll(on(), 0, ({ place }) => (place.conversation === 'U1' ? UNKNOWN : SENT))
    expect(await on().run(store => store.broadcasts.names('bc-1', 'unknown', 9))).toEqual([
      { name: 'Persoon gp-00001', reason: 'no answer' },
    ])
    await on().run(store => again(store, 'bc-1', 'failed', later(500)))
    expect(await runAll(on(), 500)).toEqual([])
    await on().run(store => again(store, 'bc-1', 'unknown', later(1000)))
    expect(await runAll(on(), 1000)).toEqual(['U1'])
  })

  test('nobody gets two unasked messages in a week: it comes at the first office moment after', async () => {
    await saved(on(), 3)
    await on().run(store => store.noteUnasked(['gp-00001'], 'reminder', later(-2 * DAY)))
    await confirmed(on())
    expect((await runAll(on())).sort()).toEqual(['U0', 'U2'])
    expect(await tally(on())).toMatchObject({ sent: 2, held: 1, heldUntil: new Date('2026-11-30T09:00:00+01:00') })
    expect(await runAll(on(), 5 * DAY - 600)).toEqual([])
    expect(await runAll(on(), 6 * DAY)).toEqual(['U1'])
    const last = await on().run(store => store.lastUnasked(['gp-00000', 'gp-00001']))
    expect([...last.values()].every(at => at >= TUESDAY)).toBe(true)
  })

  test('a message of another feature that came in between makes them wait too', async () => {
    await saved(on(), AHEAD + 1)
    await confirmed(on())
    await on().run(store => store.noteUnasked([`gp-${String(AHEAD).padStart(5, '0')}`], 'reminder', later(1)))
    expect(await runAll(on())).toHaveLength(AHEAD)
    expect(await tally(on())).toMatchObject({ held: 1 })
  })

  test("'nu aan iedereen' sends to those who wait for their week", async () => {
    await saved(on(), 2)
    await on().run(store => store.noteUnasked(['gp-00001'], 'reminder', later(-DAY)))
    await confirmed(on())
    await runAll(on())
    await on().run(store => release(store, 'bc-1', later(500)))
    expect(await runAll(on(), 500)).toEqual(['U1'])
  })

  test('who did not get it was not disturbed, so another message may come this week', async () => {
    await saved(on(), 2)
    await confirmed(on())
    await runAll(on(), 0, ({ place }) => (place.conversation === 'U0' ? DEAD : SENT))
    expect([...(await on().run(store => store.lastUnasked(['gp-00000', 'gp-00001']))).keys()]).toEqual(['gp-00001'])
  })

  test('a planned one starts at its moment, once, also when two processes look', async () => {
    await saved(on(), 2, { sendAt: later(3600) })
    expect((await confirmed(on()))?.broadcast.state).toBe('scheduled')
    expect(await runAll(on(), 60)).toEqual([])
    await Promise.all([1, 2].map(() => on().run(store => start(store, 'bc-1', later(3600)))))
    expect(await runAll(on(), 3600)).toHaveLength(2)
  })

  test('a planned one whose writer left is not sent, and the coordinators hear it', async () => {
    await saved(on(), 2, { sendAt: later(3600) })
    await confirmed(on())
    await on().run(async store => {
      await store.savePerson({ ...coordinator, roles: ['gp'] })
      await store.savePerson({ ...coordinator, id: 'next', roles: ['coordinator'] })
      await store.linkAccount('next', { platform: 'slack', workspace: 'T0TEST', user: 'UNEXT' }, null)
    })
    expect(await runAll(on(), 3600)).toEqual(['UNEXT'])
    expect((await on().run(store => store.broadcasts.find('bc-1')))?.state).toBe('cancelled')
  })

  test('an account that is gone when its turn comes is a failure with its reason, and holds up nobody', async () => {
    await saved(on(), AHEAD + 2)
    await confirmed(on())
    await on().owner.query(`delete from account where user_id = 'U${AHEAD}'`)
    expect(await runAll(on())).toHaveLength(AHEAD + 1)
    expect(await tally(on())).toMatchObject({ failed: { 'no-account': 1 }, waiting: 0 })
  })

  test('someone who is erased half-way keeps nobody waiting', async () => {
    await saved(on(), 3)
    await confirmed(on())
    await on().run(store => store.erasePerson('gp-00001'))
    expect(await runAll(on())).toHaveLength(2)
    expect((await on().run(store => proceed(store, 'bc-1', later(900))))?.broadcast.state).toBe('done')
  })

  test('an erased writer is gone from what they wrote, and so is who is named in it', async () => {
    await saved(on(), 2, { body: 'Bel Persoon gp-00000 voor meer.', button: 'Meer weten' })
    expect(await on().run(store => store.exportPerson('gp-00000'))).toMatchObject({ broadcast: [{ id: 'bc-1' }] })
    await on().run(store => store.erasePerson('gp-00000'))
    expect(await on().run(store => store.broadcasts.find('bc-1'))).toMatchObject({ body: '', author: 'sam' })
    await on().run(store => store.erasePerson('sam'))
    expect(await on().run(store => store.broadcasts.find('bc-1'))).toMatchObject({ author: null, place: null })
  })

  test('the text is kept a month after it was sent, a draft a month, and who got it thirteen months', async () => {
    await saved(on(), 2, { button: 'Meer', link: 'https://cjg.example/' })
    await confirmed(on())
    await runAll(on())
    await on().run(store => store.broadcasts.save(draft({ id: 'bc-2' })))
    await on().run(store => store.forget(later(-1)))
    expect(await on().run(store => store.broadcasts.find('bc-1'))).toMatchObject({ body: expect.stringMatching(/./) })
    await on().run(store => store.forget(later(DAY)))
    const kept = await on().run(store => store.broadcasts.find('bc-1'))
    expect(kept).toMatchObject({ body: '', button: null, link: null, state: 'done' })
    expect(await on().run(store => store.broadcasts.find('bc-2'))).toBeNull()
    expect(await tally(on())).toMatchObject({ sent: 2 })
    await on().run(store => store.forgetQuestions(later(DAY)))
    expect(await on().run(store => store.broadcasts.find('bc-1'))).toBeNull()
  })

  test('an answer to a question does not wait for a broadcast in the same conversation', async () => {
    await saved(on(), AHEAD)
    await confirmed(on())
    const place: Place = { platform: 'slack', workspace: 'T0TEST', conversation: 'U150', kind: 'direct' }
    const answer: Outgoing = { kind: 'post', key: 'answer', place, card: { parts: [], actions: [] } }
    await on().run(store => store.send([answer], later(1)))
    expect((await deliver(on(), later(1))).map(({ key }) => key)).toContain('answer')
  })
})
