import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { user } from '../support/case-slack.ts'
import { postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { type CaseService, caseService } from './case-service.ts'

/** Calls that change something. */
const WRITES = /create|invite|setTopic|archive|chat\./
/** Killed at each of these: before it is done; and after, or at the first look at who is there, which is the same twice. */
const KILLED = { hang: WRITES, held: new RegExp(`${WRITES.source}|conversations.info`) }
const READERS = [user('gp'), user('contact')].toSorted()

/** After the second run: one room, with the two in it, and the question in it once. */
async function isOpenOnce(service: CaseService, number: string): Promise<void> {
  await service.state(number, 'open')
  const [room, ...others] = service.channelsOf(number)
  expect([number, others]).toEqual([number, []])
  await service.until(() => service.contentIn(room!.id).length > 0 || null)
  expect(service.contentIn(room!.id).map(call => call.readers.toSorted())).toEqual([READERS])
  expect(room).toMatchObject({ is_archived: false, topic: expect.stringContaining(number) })
}

async function isShut(service: CaseService, number: string): Promise<void> {
  await service.state(number, 'erased')
  expect(service.channelsOf(number).map(one => one.is_archived)).toEqual([true])
  expect(await service.run(store => store.vault.read(`k${number}`, 'question'))).toBeNull()
  for (const name of ['gp', 'contact'] as const)
    await service.until(() => service.words(service.direct(name)).includes(`Stop: casus ${number}`) || null)
}

const press = async (service: CaseService, action: string, number: string): Promise<void> => {
  const { room } = (await service.file(number))!
  const name = action === 'case-take' ? 'contact' : 'gp'
  // the answer is lost when it dies meanwhile
  await service.press(name, action, { value: `k${number}`, ...(room ? { room } : {}) }).catch(() => {})
}

/** More calls than a step can need. */
const MOST = 40

/**
 * Kills it at its first call to Slack after a press, then at its second, and so on, with another case each time, and
 * lets a second run finish, until a case is done without a kill. @returns how often it was killed
 */
async function killedAtEach(
  service: CaseService,
  action: 'case-take' | 'case-withdraw',
  fault: keyof typeof KILLED,
): Promise<number> {
  const done = action === 'case-take' ? isOpenOnce : isShut
  for (let nth = 1; nth < MOST; nth += 1) {
    const number = await service.request()
    if (action === 'case-withdraw') {
      await press(service, 'case-take', number)
      await isOpenOnce(service, number)
    }
    const before = (await service.file(number))!.state
    const fired = service.killAt(nth, fault, method => KILLED[fault].test(method))
    const gone = service.gone()
    await press(service, action, number)
    const finished = done(service, number)
    await Promise.race([gone, finished])
    // what was set for this case must not meet the next
    service.slack.fault = () => 'ok'
    if (!fired()) return nth - 1
    // what it did last may be seen before its end is
    await gone
    await service.start()
    // it died of a call that was not this press's, before it had read the press: who sees nothing happen presses again
    if ((await service.file(number))!.state === before) await press(service, action, number)
    await finished
  }
  throw new Error('it never came to an end')
}

if (postgresBinaries()) {
  describe('killed with -9 on a real PostgreSQL', () => {
    let server: TestPostgres
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server.stop())

    /** With a service and a database of its own. @returns how often it was killed */
    async function killing(action: 'case-take' | 'case-withdraw', fault: keyof typeof KILLED): Promise<number> {
      const service = await caseService(await server.database())
      try {
        await service.start()
        return await killedAtEach(service, action, fault)
      } finally {
        await service.stop()
      }
    }

    test('at each call of opening it opens once, of withdrawing it is shut and erased, by a second run', async () => {
      const [opening, openingAfter, withdrawing, withdrawingAfter] = await Promise.all([
        killing('case-take', 'hang'),
        killing('case-take', 'held'),
        killing('case-withdraw', 'hang'),
        killing('case-withdraw', 'held'),
      ])
      // the press answered; the room made, filled and named; the question posted; and, of both looks, the first
      expect(opening).toBeGreaterThanOrEqual(5)
      expect(openingAfter).toBeGreaterThanOrEqual(6)
      // the press answered, two people told, the room shut
      expect(withdrawing).toBeGreaterThanOrEqual(4)
      expect(withdrawingAfter).toBeGreaterThanOrEqual(4)
    }, 400_000)
  })
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}
