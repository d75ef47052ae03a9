import { describe, expect, test } from 'vitest'
import type { AuditLine } from '../../src/accountability.ts'
import { asSuperuser, type Ground, onBothEngines } from '../support/both-engines.ts'
import { at, person, TOWN, who } from '../support/postgres-rows.ts'

const line = (change: Partial<AuditLine> = {}): AuditLine => ({
  at: at(0),
  who: { kind: 'person', id: 'gp' },
  onBehalfOf: 'praktijk-berg',
  system: 'slack/T00FAKE',
  case: null,
  person: null,
  action: 'work-item.finished',
  outcome: 'done',
  reference: 'gap:q1',
  ...change,
})

const add = ({ run }: Ground, count: number, change: Partial<AuditLine> = {}) =>
  run(async store => {
    for (let i = 0; i < count; i++) await store.audit(line({ at: at(i), ...change }))
  })

const verdict = ({ run }: Ground) => run(store => store.verifyAudit())

describe('the audit', () => {
  onBothEngines(on => {
    test('without a line holds', async () => {
      expect(await verdict(on())).toMatchObject({ holds: true, from: 1, to: 0 })
    })

    test('holds every field that was given, and shows persons by their id as long as they are known', async () => {
      const { run } = on()
      await run(async store => {
        await store.addMunicipality({ name: TOWN, sample: false })
        await store.savePerson(person('gp'))
        await store.audit(line({ person: 'noor', case: 'case-7', outcome: 'refused' }))
        await store.audit(line({ who: { kind: 'operator' }, onBehalfOf: null, reference: null, person: 'gp' }))
      })
      const [first, second] = await run(store => store.auditOfPerson('gp'))
      expect(first).toEqual({
        number: 1,
        at: at(0),
        who: 'gp',
        onBehalfOf: 'praktijk-berg',
        system: 'slack/T00FAKE',
        case: 'case-7',
        person: expect.stringMatching(/^person-[0-9a-f]{32}$/),
        action: 'work-item.finished',
        outcome: 'refused',
        reference: 'gap:q1',
      })
      expect(second).toMatchObject({ who: 'operator', person: 'gp', onBehalfOf: null, reference: null })
      expect((await run(store => store.auditOfCase('case-7'))).map(found => found.number)).toEqual([1])
      expect(await run(store => store.auditOfPerson('niemand'))).toEqual([])
    })

    test('names nobody to whoever reads the tables', async () => {
      await add(on(), 1, { who: { kind: 'account', id: 'slack/T00FAKE/U0MARKER' }, person: 'marker-person' })
      expect(await on().dump()).not.toMatch(/U0MARKER|marker-person/)
    })

    test('what an account did before it was linked is found with its person', async () => {
      const { run } = on()
      await add(on(), 1, { who: { kind: 'account', id: 'slack/T00FAKE/U1' } })
      await run(async store => {
        await store.addMunicipality({ name: TOWN, sample: false })
        await store.savePerson(person('gp'))
        await store.linkAccount('gp', who('U1'), null)
      })
      expect(await run(store => store.auditOfPerson('gp'))).toHaveLength(1)
    })

    test('a transaction that fails leaves no line', async () => {
      const failing = on().run(async store => {
        await store.audit(line())
        throw new Error('halfway')
      })
      await expect(failing).rejects.toThrow('halfway')
      expect(await verdict(on())).toMatchObject({ to: 0 })
    })

    test('writers side by side make one chain, also when each writes more lines', async () => {
      await Promise.all(Array.from({ length: 20 }, () => add(on(), 3)))
      expect(await verdict(on())).toMatchObject({ holds: true, from: 1, to: 60 })
    })

    test('a chain of thousands holds', async () => {
      await on().owner.query(
        "insert into audit_line (at, who, system, action, outcome) select now(), 'service', 'é👋', 'x', 'done' from generate_series(1, 2500)",
      )
      expect(await verdict(on())).toMatchObject({ holds: true, to: 2500 })
    })

    test.each([
      "update audit_line set outcome = 'refused'",
      'delete from audit_line where number = 1',
      'truncate audit_line',
      'update audit_checkpoint set number = 1',
      'delete from audit_checkpoint',
      'truncate audit_checkpoint',
    ])('even with all rights, %s is refused', async statement => {
      await add(on(), 2)
      await on().run(store => store.checkpointAudit(at(9)))
      await expect(on().owner.query(statement)).rejects.toThrow('is only added to')
      expect(await verdict(on())).toMatchObject({ holds: true, to: 2 })
    })

    test.each([
      ['one byte of the action', "update audit_line set action = 'work-item.finisheD' where number = 3", 3, 'changed'],
      ['a microsecond', "update audit_line set at = at + interval '1 microsecond' where number = 2", 2, 'changed'],
      ['who it was', "update audit_line set who = 'operator' where number = 4", 4, 'changed'],
      ['an empty field for none', "update audit_line set case_id = '' where number = 2", 2, 'changed'],
      [
        'a line with a hash to match',
        "update audit_line set action = 'x' where number = 2; update audit_line l set hash = audit_hash(l) where number = 2",
        3,
        'order',
      ],
      ['a line in the middle gone', 'delete from audit_line where number = 3', 3, 'missing'],
      ['the first line gone', 'delete from audit_line where number = 1', 1, 'missing'],
      ['the last line gone', 'delete from audit_line where number = 5', 5, 'cut'],
      ['all lines gone', 'delete from audit_line', 1, 'cut'],
      ['the head gone', 'delete from audit_head', 5, 'head'],
      ['another head', "update audit_head set hash = repeat('1', 64)", 5, 'head'],
    ])('whoever changes %s is found out, with the line', async (_what, statement, number, reason) => {
      await add(on(), 5)
      await asSuperuser(on().owner, statement)
      expect(await verdict(on())).toEqual({ holds: false, line: number, reason })
    })

    test('whoever cuts the end and sets back the head is found out by the signed checkpoint', async () => {
      await add(on(), 5)
      await on().run(store => store.checkpointAudit(at(9)))
      const cut =
        'delete from audit_line where number > 3; update audit_head set number = 3, hash = (select hash from audit_line where number = 3)'
      await asSuperuser(on().owner, cut)
      expect(await verdict(on())).toEqual({ holds: false, line: 4, reason: 'cut' })
      await asSuperuser(on().owner, 'update audit_checkpoint set number = 3, hash = (select hash from audit_head)')
      expect(await verdict(on())).toEqual({ holds: false, line: 3, reason: 'checkpoint' })
    })

    test('whoever writes the whole chain anew is found out by the signed checkpoint', async () => {
      await add(on(), 3)
      await on().run(store => store.checkpointAudit(at(9)))
      await asSuperuser(on().owner, 'delete from audit_line; delete from audit_head')
      await add(on(), 5, { action: 'audit.read' })
      expect(await verdict(on())).toEqual({ holds: false, line: 3, reason: 'checkpoint' })
    })

    test('whoever puts in a removal by hand loses nothing and is found out', async () => {
      await add(on(), 5)
      const { owner } = on()
      await owner.query(
        "insert into audit_checkpoint (number, hash, at, removes, signature) select number, hash, now(), true, 'x' from audit_line where number = 4",
      )
      await asSuperuser(owner, 'delete from audit_line where number <= 4')
      expect(await verdict(on())).toEqual({ holds: false, line: 4, reason: 'checkpoint' })
    })

    test('a checkpoint is signed once for the same end', async () => {
      await add(on(), 2)
      expect(await on().run(store => store.checkpointAudit(at(9)))).toMatchObject({ number: 2 })
      expect(await on().run(store => store.checkpointAudit(at(10)))).toBeNull()
    })

    test('old lines go from the oldest on, and the rest still holds and goes on', async () => {
      const { run } = on()
      const on2015 = (day: number) => new Date(Date.UTC(2015, 0, day))
      await run(async store => {
        for (const day of [1, 2, 9, 3]) await store.audit(line({ at: on2015(day) }))
      })
      expect(await run(store => store.forgetAudit(on2015(4), new Date('2021-01-04')))).toBe(2)
      expect(await verdict(on())).toMatchObject({ holds: true, from: 3, to: 4 })
      await add(on(), 1)
      expect(await verdict(on())).toMatchObject({ holds: true, from: 3, to: 5 })
      expect(await run(store => store.forgetAudit(on2015(4), new Date('2021-01-05')))).toBe(0)
      expect(await run(store => store.forgetAudit(on2015(30), new Date('2021-02-05')))).toBe(2)
      expect(await verdict(on())).toMatchObject({ holds: true, from: 5, to: 5 })
    })

    test('when all lines are past their term the chain still goes on where it was', async () => {
      await add(on(), 2, { at: new Date('2015-01-01') })
      await on().run(store => store.forgetAudit(new Date('2016-01-01'), new Date('2021-01-01')))
      expect(await verdict(on())).toMatchObject({ holds: true, from: 3, to: 2 })
      await add(on(), 1)
      expect(await verdict(on())).toMatchObject({ holds: true, from: 3, to: 3 })
    })

    test('a service that lies about the time removes no line younger than five years', async () => {
      await add(on(), 3, { at: new Date() })
      expect(await on().run(store => store.forgetAudit(new Date('2100-01-01'), new Date('2105-01-01')))).toBe(0)
      await on().owner.query(
        "insert into audit_checkpoint (number, hash, at, removes, signature) select number, hash, now(), true, 'x' from audit_line where number = 2",
      )
      await expect(on().owner.query('select audit_remove()')).rejects.toThrow('kept for five years')
    })
  })
})
