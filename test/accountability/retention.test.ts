import { describe, expect, test } from 'vitest'
import { auditOfCommand } from '../../src/audit.ts'
import { TERMS } from '../../src/retention/terms.ts'
import { nightOf, runDue } from '../../src/schedule.ts'
import { asSuperuser, type Ground, onBothEngines } from '../support/both-engines.ts'
import { contactRequest, localMessage, person, place, question, TOWN, wrong } from '../support/postgres-rows.ts'

const MARKER = 'planted-marker-Zeepaardje-71'
/** In the past, because the server removes no audit line that is younger than five years by its own clock. */
const START = new Date('2016-03-01T09:00:00Z')
const DAY = 86_400_000
const later = (days: number) => new Date(START.getTime() + days * DAY)

/** Everything in which free text stands, written on the first day. */
const fill = ({ run }: Ground) =>
  run(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    await store.savePerson(person('gp'))
    await store.savePerson(person('noor'))
    const asked = question('q1', { asker: 'gp', askedAt: START })
    await store.saveQuestion({ ...asked, need: { ...asked.need, words: [`${MARKER}-word`] } })
    await store.addMark(wrong('q1', { by: 'gp', at: START, note: `${MARKER}-note` }))
    await store.addContactRequest(contactRequest('r1', { from: 'gp', to: 'noor', at: START }))
    await store.saveLocalMessage(localMessage('m1', { at: START, text: `${MARKER}-text` }))
    await store.vault.openCase('open-case', START)
    await store.vault.write('open-case', 'note', `${MARKER}-case`, START)
    await store.vault.openCase('closed-case', START)
    await store.vault.closeCase('closed-case', START)
    const card = { title: `${MARKER}-card`, parts: [], actions: [] }
    await store.send([{ kind: 'post', key: 'never-sent', place: place('D1'), card }], START)
    await store.audit(auditOfCommand(START, 'map.imported', 'done', { reference: 'first' }))
  })

const night = (ground: Ground, at: Date) => {
  const failures: unknown[] = []
  return runDue(ground.database, at, error => failures.push(error)).then(ran => ({ ran, failures }))
}

const lines = async ({ owner }: Ground) =>
  (await owner.query('select reference from audit_line order by number')).rows.map(row => row.reference)

describe('recurring work', () => {
  onBothEngines(on => {
    test('free text is there on day 30, and gone on day 31; the rest stays', async () => {
      await fill(on())
      await night(on(), later(30))
      expect(await on().dump()).toContain(`${MARKER}-text`)
      expect(await on().run(store => store.vault.read('open-case', 'note'))).toBe(`${MARKER}-case`)

      await night(on(), later(31))
      const dump = await on().dump()
      for (const gone of [MARKER, 'never-sent']) expect(dump).not.toContain(gone)
      expect(await on().run(store => store.vault.read('open-case', 'note'))).toBeNull()
      expect(await on().run(store => store.vault.eraseCase('closed-case'))).toBe(false)
      expect(await on().run(store => store.vault.eraseCase('open-case'))).toBe(true)
      expect(await on().run(store => store.question('q1'))).toMatchObject({ asker: 'gp', need: { words: [] } })
      expect(await on().run(store => store.marks('q1'))).toHaveLength(1)
      expect(await lines(on())).toContain('first')
    })

    test('after thirteen months a question says what, and no longer who, where or how old', async () => {
      await fill(on())
      await night(on(), new Date('2017-04-01T09:00:00Z'))
      expect(await on().run(store => store.question('q1'))).toMatchObject({
        asker: 'gp',
        place: { conversation: 'D1' },
      })
      await night(on(), new Date('2017-04-02T09:00:00Z'))
      const [row] = (await on().owner.query('select * from question')).rows
      expect(row).toMatchObject({ asker: null, conversation: 'forgotten', thread: null, municipality: TOWN })
      expect(row.need).toMatchObject({ age: null, neighbourhood: null, words: [], named: [] })
      expect(row.need.topics).toHaveLength(1)
      expect(await on().run(store => store.contactRequest('r1'))).toBeNull()
      expect((await on().run(store => store.marks('q1')))[0]).toMatchObject({ by: null })
      expect(await on().run(store => store.forgetQuestions(later(999)))).toBe(0)
    })

    test('audit lines are there for five years, and gone after; what is left still holds', async () => {
      await fill(on())
      await night(on(), new Date('2021-03-01T08:59:00Z'))
      expect(await lines(on())).toContain('first')
      await night(on(), new Date('2021-03-02T09:00:00Z'))
      expect(await lines(on())).not.toContain('first')
      expect(await on().run(store => store.verifyAudit())).toMatchObject({ holds: true })
    })

    test('is done once a night, however many processes wake up together', async () => {
      const at = later(3)
      const nights = await Promise.all(Array.from({ length: 5 }, () => night(on(), at)))
      expect(nights.flatMap(({ ran }) => ran).map(({ name }) => name)).toEqual(['forget'])
      expect(nights.flatMap(({ failures }) => failures)).toEqual([])
      expect((await night(on(), at)).ran).toEqual([])
      expect((await night(on(), later(4))).ran).toMatchObject([{ name: 'forget' }])
    })

    test('that fails is told by name, leaves nothing half, and is done at the next call', async () => {
      await fill(on())
      await asSuperuser(on().owner, 'alter table vault_text rename to elsewhere')
      const { ran, failures } = await night(on(), later(31))
      expect([ran, failures.length]).toEqual([[], 1])
      expect(await on().dump()).toContain(`${MARKER}-text`)
      await asSuperuser(on().owner, 'alter table elsewhere rename to vault_text')
      expect((await night(on(), later(31))).ran).toHaveLength(1)
      expect(await on().dump()).not.toContain(MARKER)
    })

    test('tells numbers only, and where the audit stands', async () => {
      await fill(on())
      const { ran } = await night(on(), later(31))
      expect(ran).toEqual([
        {
          name: 'forget',
          result: {
            freeText: 6,
            questions: 0,
            audit: 0,
            auditHead: { number: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
          },
        },
      ])
    })
  })
})

test.each([
  ['2026-07-01T00:59:00Z', '2026-06-30', 'a minute before three in summer'],
  ['2026-07-01T01:00:00Z', '2026-07-01', 'three o’clock in summer'],
  ['2026-01-01T01:59:00Z', '2025-12-31', 'a minute before three in winter'],
  ['2026-01-01T02:00:00Z', '2026-01-01', 'three o’clock in winter'],
  ['2026-03-29T00:59:00Z', '2026-03-28', 'before the clock goes forward'],
  ['2026-03-29T01:00:00Z', '2026-03-29', 'when the clock jumps to three'],
  ['2026-10-25T00:30:00Z', '2026-10-24', 'half past two the first time'],
  ['2026-10-25T01:30:00Z', '2026-10-24', 'half past two the second time'],
  ['2026-10-25T02:00:00Z', '2026-10-25', 'three o’clock after the clock went back'],
  ['2026-06-30T22:30:00Z', '2026-06-30', 'just after a Dutch midnight'],
])('at %s the night is that of %s: %s', (at, expected) => {
  expect(nightOf(new Date(at))).toBe(expected)
})

test.each([
  ['freeText', '2026-03-31T00:00:00Z', '2026-03-01T00:00:00.000Z'],
  ['questions', '2026-03-31T00:00:00Z', '2025-02-28T00:00:00.000Z'],
  ['audit', '2029-02-28T00:00:00Z', '2024-02-28T00:00:00.000Z'],
  ['audit', '2028-02-29T00:00:00Z', '2023-03-01T00:00:00.000Z'],
] as const)('the term of %s at %s begins at %s', (name, now, expected) => {
  expect(TERMS[name].before(new Date(now)).toISOString()).toBe(expected)
})
