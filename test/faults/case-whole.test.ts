import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayOf, plusDays } from '../../src/calendar.ts'
import { caseNight } from '../../src/case-discussion/review.ts'
import { dump } from '../support/both-engines.ts'
import { asked, bothParents, MARKER, PEOPLE } from '../support/case-house.ts'
import { user } from '../support/case-slack.ts'
import { postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { type CaseService, caseService } from './case-service.ts'

const NUMBER = '2026-0001'
const ID = `k${NUMBER}`
const DAY = 86_400_000
/** Also as it would stand in something that was packed. */
const FORMS = [MARKER, Buffer.from(MARKER).toString('base64').slice(0, 20), Buffer.from(MARKER).toString('hex')]

if (postgresBinaries()) {
  describe('a whole case, served by the real process on a real PostgreSQL', () => {
    let server: TestPostgres
    let owner: pg.Pool
    let service: CaseService
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server.stop())
    beforeEach(async () => {
      const url = await server.database()
      owner = new pg.Pool({ connectionString: url, max: 1 })
      service = await caseService(url)
      await service.start()
    })
    afterEach(async () => {
      await service.stop()
      await owner.end()
    })

    const room = async () => (await service.file(NUMBER))!.room!
    const opened = async (): Promise<void> => {
      await service.state(NUMBER, 'open')
      const { conversation } = await room()
      await service.until(() => service.contentIn(conversation).length > 0 || null)
    }
    /** Nothing of what the case is about, in the clear. */
    const isSilent = async (): Promise<void> => {
      const everything = [await dump(owner), service.wrote(), await service.metrics()]
      expect(everything[0]).toContain(NUMBER)
      for (const one of everything) for (const form of FORMS) expect(one.includes(form)).toBe(false)
    }

    test('no planted word of it stands in the database, the log at its most talkative or the metrics', async () => {
      await service.say('gp', 'kind-mdo')
      await service.offered('gp', 'case-start')
      await service.fill('gp', 'case-start', asked({ mode: 'named', people: PEOPLE.contact }))
      await service.offered('gp', 'case-consent', { value: ID })
      const today = dayOf(new Date())
      await service.fill('gp', 'case-consent', bothParents({ parties: PEOPLE.contact, date: today }), { value: ID })
      await service.offered('contact', 'case-take', { value: ID })
      await isSilent()
      await service.press('contact', 'case-take', { value: ID })
      await opened()
      const place = await room()
      await service.say('contact', `wat we weten van ${MARKER}`, place)
      const agreement = { who: PEOPLE.contact, what: `bel over ${MARKER}`, due: plusDays(today, 3) }
      await service.fill('contact', 'case-agree', agreement, { room: place })
      await service.offered('contact', 'case-done', { room: place })
      await isSilent()
      await service.press('contact', 'case-done', { room: place })
      const outcome = { outcome: `afgerond: ${MARKER}`, level: 'light', prevented: 'yes' }
      await service.fill('contact', 'case-close', outcome, { room: place })
      await service.state(NUMBER, 'closed')
      await service.until(() => service.words(service.direct('gp')).includes(`afgerond: ${MARKER}`) || null)
      await isSilent()
      expect(await service.run(store => store.vault.read(ID, 'outcome'))).toContain(MARKER)
      await service.run(store => caseNight(store, new Date(Date.now() + 33 * DAY)))
      expect(await service.run(store => store.vault.read(ID, 'outcome'))).toBeNull()
      await isSilent()
    }, 300_000)

    test('someone who came in while it was down, unseen, reads nothing; when they left the question comes once', async () => {
      await service.request()
      // killed when it was open, and before anything was posted in the room
      service.killAt(1, 'hang', (method, { channel }) => method === 'chat.postMessage' && /^C9/.test(channel ?? ''))
      await service.press('contact', 'case-take', { value: ID }).catch(() => {})
      await service.gone()
      const { conversation } = await room()
      const channel = service.channel(conversation)!
      expect([(await service.file(NUMBER))!.state, service.contentIn(conversation)]).toEqual(['open', []])
      service.slack.channels.enter(channel, user('other'))
      await service.start()
      await service.state(NUMBER, 'frozen')
      await service.until(() => service.words(service.direct('contact')).includes('Samira Rietzanger') || null)
      expect(service.contentIn(conversation)).toEqual([])
      service.slack.channels.leave(channel, user('other'))
      await opened()
      expect(service.contentIn(conversation).map(call => call.readers.toSorted())).toEqual([
        [user('contact'), user('gp')].toSorted(),
      ])
    }, 300_000)
  })
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}
