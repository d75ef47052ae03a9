import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { type PeopleService, peopleService } from './people-service.ts'

const PRACTICE = 'praktijk-de-wieken'
const [OLD, NEW] = ['cjg-karekiet', 'cjg-rietzanger']
const DAY = '2026-11-24'
/** Before office hours nobody is introduced; in them they are. */
const EARLY = `${DAY}T07:00:00+01:00`
const IN_OFFICE = `${DAY}T10:00:00+01:00`
/** What the practice reads, what the new one reads, and what the coordinator reads. */
const INTRODUCED = 'nieuwe CJG-contactpersoon: Samira Rietzanger'
const PICTURE = 'Nieuw voor jou: Huisartsen De Wieken'
const SAID = 'Samira Rietzanger is vanaf'

/** Moments of a change, early to late, before all that is written is committed. */
const CHANGING = [
  'insert into assignment',
  'insert into assignment > insert into audit_line',
  'insert into assignment > !commit',
]
/** The commit is on its way with the last letter: it comes or it does not. */
const ON_ITS_WAY = 'insert into assignment > insert into outbox'
const CHANGED = 'insert into assignment > commit'
const BEFORE = { contact: OLD, lines: 0, introduced: 0 }
const AFTER = { contact: NEW, lines: 1, introduced: 0 }

/** The same of introducing. */
const TELLING = [
  'insert into introduction',
  'insert into introduction > insert into outbox',
  'insert into introduction > !commit',
]

/** Started again in the time of one test; a busy machine takes seconds for each. */
const LONG = 240_000

if (postgresBinaries()) {
  describe('a change of contact person, killed with -9 on a real PostgreSQL', () => {
    let server: TestPostgres
    let service: PeopleService
    beforeAll(async () => {
      server = await startPostgres()
      service = await peopleService(await server.database())
    })
    afterAll(async () => {
      await service.stop()
      await server.stop()
    })

    /** Who it is, how many lines of the audit are about the new one, and who was introduced. */
    const state = () =>
      service.run(async store => ({
        contact: (await store.register.assignments({ practice: PRACTICE })).at(-1)!.contactPerson,
        lines: (await store.auditOfPerson(NEW)).length,
        introduced: (await store.register.introduced(PRACTICE, DAY)).length,
      }))

    /** As a coordinator does it; a process that dies meanwhile does not answer. */
    const change = async () => {
      const fields = { practice: PRACTICE, contact: NEW, from: DAY }
      await service.fill('coordinator', 'assign', fields, { value: PRACTICE }).catch(() => {})
    }

    test(
      'at whichever statement: the old one with nothing of it, or the new one, audited and said once',
      async () => {
        const killedAt = async (moment: string) => {
          await service.start(EARLY, moment)
          if (moment === CHANGING[0]) await service.say('coordinator', 'nieuwe contactpersoon voor De Wieken')
          await service.offered('coordinator', 'assign', PRACTICE)
          await change()
          await service.gone()
          return state()
        }
        for (const moment of CHANGING) expect([moment, await killedAt(moment)]).toEqual([moment, BEFORE])
        const either = await killedAt(ON_ITS_WAY)
        expect([BEFORE, AFTER]).toContainEqual(either)
        if (either.contact === OLD) expect(await killedAt(CHANGED)).toEqual(AFTER)
        await service.start(EARLY)
        await service.until(() => service.heard(SAID)['coordinator-ijsvogel'] || null)
        await service.quiet()
        await service.kill()
        expect(service.heard(SAID)).toEqual({ 'coordinator-ijsvogel': 1 })
        expect(service.heard(INTRODUCED)).toEqual({})
      },
      LONG,
    )

    test(
      'then everyone of the practice hears who it is once, whenever the telling is killed',
      async () => {
        for (const moment of TELLING) {
          await service.start(IN_OFFICE, moment)
          await service.gone()
          expect([moment, (await state()).introduced, service.heard(INTRODUCED)]).toEqual([moment, 0, {}])
        }
        for (const fault of ['hang', 'held', 'held'] as const) {
          service.killAtMessage(fault)
          await service.start(IN_OFFICE)
          await service.gone()
        }
        await service.start(IN_OFFICE)
        await service.quiet()
        expect((await state()).introduced).toBe(4)
        expect(service.heard(INTRODUCED)).toEqual({
          'poh-watermunt': 1,
          'huisarts-wollegras': 1,
          'huisarts-pijlkruid': 1,
        })
        expect(service.heard(PICTURE)).toEqual({ [NEW]: 1 })
      },
      LONG,
    )
  })
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}
