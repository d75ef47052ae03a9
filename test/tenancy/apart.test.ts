import { describe, expect, test } from 'vitest'
import { HOLDINGS } from '../../adapters/postgres/person-data/holdings.ts'
import type { Store, Who } from '../../src/ports.ts'
import { type Ground, onBothEngines } from '../support/both-engines.ts'
import {
  at,
  contactRequest,
  person,
  place,
  practice,
  question,
  service,
  socialMap,
  wrong,
} from '../support/postgres-rows.ts'

/** Tables that no policy confines, and why that is right. Every other table must be confined. */
const NOT_CONFINED: Record<string, { may: string[]; because: string }> = {
  schema_migration: { may: [], because: "the operator's" },
  recurring_work: { may: [], because: "the schedule's" },
  sending_process: { may: [], because: "the sender's" },
  bulk_turn: { may: [], because: "the sender's" },
  inbox: { may: [], because: 'taken before the scope begins; its content is sealed' },
  teams_reference: { may: ['SELECT'], because: 'where people are reached; kept by the adapter, read through accounts' },
  local_message: { may: [], because: 'the local page, which is not there in production' },
  slack_installation: { may: [], because: "the adapter's" },
  case_number: { may: ['INSERT', 'SELECT', 'UPDATE'], because: 'numbers for all, never used again' },
  audit_line: { may: ['INSERT'], because: 'one chain for all; only the operator reads it' },
  audit_head: { may: [], because: 'moved by the chain itself' },
  audit_checkpoint: { may: [], because: "the night's work" },
}

/** Confined by other things than a municipality. */
const IN_PART: Record<string, { may: string[]; because: string }> = {
  outbox: {
    may: ['DELETE', 'INSERT', 'SELECT'],
    because: 'the sender serves all and content is sealed; only letters of own broadcasts and cases are taken back',
  },
}

const TENANTS = Array.from({ length: 10 }, (_, i) => `Gemeente ${i} "O'Brien" {x}`)
const TURNS = 100

const whoOf = (tenant: string): Who => ({ platform: 'slack', workspace: `T-${tenant}`, user: 'U1' })
const practiceOf = (tenant: string) => ({ ...practice, id: `practice ${tenant}` })

/** One of everything, for one municipality. */
async function settle(store: Store, tenant: string): Promise<void> {
  await store.addMunicipality({ name: tenant, sample: false })
  await store.entrance.linkWorkspace({ platform: 'slack', workspace: `T-${tenant}`, municipality: tenant })
  await store.replaceMap(socialMap([service('a')], { municipality: tenant }), at(0))
  await store.savePractice(tenant, practiceOf(tenant))
  await store.savePerson(person(`gp ${tenant}`, { municipality: tenant, practice: practiceOf(tenant) }))
  await store.savePerson(person(`cp ${tenant}`, { municipality: tenant, roles: ['contact-person'] }))
  await store.linkAccount(`gp ${tenant}`, whoOf(tenant), null)
  await store.linkAccount(`cp ${tenant}`, { ...whoOf(tenant), user: 'U2' }, place('D2'))
  await store.assign(practiceOf(tenant).id, `cp ${tenant}`, at(0))
  await store.noteUnasked([`gp ${tenant}`], 'reminder', at(0))
  await store.saveQuestion(
    question(`q ${tenant}`, { municipality: tenant, asker: `gp ${tenant}`, outcome: 'no-match' }),
  )
  await store.addMark(wrong(`q ${tenant}`, { by: `gp ${tenant}` }))
  await store.addContactRequest(requestOf(tenant))
}

const requestOf = (tenant: string) =>
  contactRequest(`request ${tenant}`, {
    municipality: tenant,
    question: `q ${tenant}`,
    from: `gp ${tenant}`,
    to: `cp ${tenant}`,
  })

/** Opens a case too: a key belongs to the scope in which it is made. */
async function settleAll({ database, run }: Ground, tenants: string[]): Promise<void> {
  for (const tenant of tenants) {
    await run(store => settle(store, tenant))
    await database.transaction(
      async store => {
        await store.vault.openCase(`case ${tenant}`, at(0))
        await store.vault.write(`case ${tenant}`, 'text', tenant, at(0))
      },
      [tenant],
    )
  }
}

/** What a call with another municipality's id gives; what it would give at home is not this. */
const READS: Record<string, (store: Store, other: string) => Promise<unknown>> = {
  'a person': (store, other) => store.person(`gp ${other}`),
  'all people': async (store, other) => (await store.people(other))[0] ?? null,
  'an account': (store, other) => store.personOf(whoOf(other)),
  'where someone is reached': async (store, other) => (await store.placesOf(`cp ${other}`))[0] ?? null,
  'a contact person': (store, other) => store.contactPersonOf(practiceOf(other).id, at(9)),
  'what someone was sent': async (store, other) =>
    (await store.lastUnasked([`gp ${other}`])).get(`gp ${other}`) ?? null,
  'a question': (store, other) => store.question(`q ${other}`),
  'marks on a question': async (store, other) => (await store.marks(`q ${other}`))[0] ?? null,
  'a request': (store, other) => store.contactRequest(`request ${other}`),
  'the request of a question': (store, other) => store.contactRequestOf(`q ${other}`),
  'open requests': async (store, other) => (await store.openContactRequests(`cp ${other}`))[0] ?? null,
  'the work list': async (store, other) => (await store.workItems(other, 9))[0] ?? null,
  'content of a case': (store, other) => store.vault.read(`case ${other}`, 'text'),
}

/** What nobody may do from another municipality: refused, or without any effect. */
const WRITES: Record<string, (store: Store, other: string) => Promise<unknown>> = {
  'a person': (store, other) => store.savePerson(person(`new ${other}`, { municipality: other })),
  'a person that is there': (store, other) =>
    store.savePerson(person(`gp ${other}`, { municipality: other, name: 'X' })),
  'a practice': (store, other) => store.savePractice(other, { ...practice, id: 'new' }),
  'an account': (store, other) => store.linkAccount(`gp ${other}`, { ...whoOf(other), user: 'U9' }, null),
  'an account that is there': (store, other) => store.linkAccount(`gp ${other}`, whoOf(other), place('D9')),
  'a contact person': (store, other) => store.assign(practiceOf(other).id, `gp ${other}`, at(60 * 24)),
  'a question': (store, other) => store.saveQuestion(question('new', { municipality: other })),
  'a question that is there': (store, other) =>
    store.saveQuestion(question(`q ${other}`, { municipality: other, outcome: 'answered' })),
  'a mark': (store, other) => store.addMark(wrong(`q ${other}`, { note: 'from outside' })),
  'a request': (store, other) => store.addContactRequest({ ...requestOf(other), id: 'new', question: `q ${other}` }),
  'a request that is there': (store, other) =>
    store.setContactRequest(`request ${other}`, 'done', `gp ${other}`, at(9)),
  'a work item': (store, other) => store.finishWorkItem(`gap:q ${other}`, at(9)),
  'a map': (store, other) => store.replaceMap(socialMap([service('b')], { municipality: other }), at(9)),
  'a note of what was sent': (store, other) => store.noteUnasked([`gp ${other}`], 'broadcast', at(9)),
  'a link of a workspace': (store, other) =>
    store.entrance.linkWorkspace({ platform: 'slack', workspace: 'T-new', municipality: other }),
  'a link that is there': (store, other) =>
    store.entrance.unlinkWorkspace({ platform: 'slack', workspace: `T-${other}`, municipality: other }),
  'a choice': (store, other) => store.entrance.choose(whoOf('x'), other, at(9)),
  'content of a case': (store, other) => store.vault.write(`case ${other}`, 'text', 'from outside', at(9)),
  'the end of a case': (store, other) => store.vault.eraseCase(`case ${other}`),
}

/** The tables as they are, what is added to by everybody left out. */
const held = async ({ dump }: Ground): Promise<string> =>
  (await dump())
    .split('\n')
    .filter(line => !/^\(\d+,.*(audit|#audit)/.test(line))
    .join('\n')

onBothEngines(on => {
  describe('municipalities are kept apart', () => {
    const [home, other] = [TENANTS[0]!, TENANTS[1]!]

    test.each(Object.entries(READS))("%s of another municipality can't be read", async (_what, look) => {
      await settleAll(on(), [home, other])
      expect(await on().run(store => look(store, other)), 'it is there').toBeTruthy()
      expect(await on().database.transaction(store => look(store, other), [other]), 'at home it is seen').toBeTruthy()
      expect(await on().database.transaction(store => look(store, other), [home])).toBeNull()
      expect(await on().database.transaction(store => look(store, other), []), 'no scope, nothing').toBeNull()
    })

    test.each(Object.entries(WRITES))("%s of another municipality can't be written", async (_what, write) => {
      await settleAll(on(), [home, other])
      const before = await held(on())
      await on()
        .database.transaction(store => write(store, other), [home])
        .catch(error => expect(String(error)).toMatch(/row-level security|not added|null value|not opened|violates/))
      expect(await held(on())).toBe(before)
    })

    test('ten municipalities at once, a hundred transactions each: nothing of another is ever seen', async () => {
      await settleAll(on(), TENANTS)
      const leaks: string[] = []
      const turn = async (tenant: string, i: number) => {
        const stranger = TENANTS[(TENANTS.indexOf(tenant) + 1 + (i % 9)) % TENANTS.length]!
        await on().database.transaction(
          async store => {
            const key = `${tenant} ${i}`
            await store.saveQuestion(question(key, { municipality: tenant, outcome: i % 2 ? 'no-match' : 'answered' }))
            await store.addMark({ ...wrong(key), by: `gp ${tenant}` })
            await store.setContactRequest(`request ${stranger}`, 'done', `gp ${tenant}`, at(9))
            await store.finishWorkItem(`gap:q ${stranger}`, at(i))
            const seen = [
              ...(await store.people(stranger)),
              ...(await store.workItems(stranger, 5)),
              ...(await store.marks(`${stranger} ${i}`)),
              await store.question(`q ${stranger}`),
              await store.contactRequest(`request ${stranger}`),
              await store.vault.read(`case ${stranger}`, 'text'),
            ]
            leaks.push(...seen.filter(Boolean).map(one => `${tenant} saw ${JSON.stringify(one)}`))
            if ((await store.people(tenant)).length !== 2) leaks.push(`${tenant} lost its own`)
          },
          [tenant],
        )
      }
      const all = Array.from({ length: TURNS }, (_, i) => TENANTS.map(tenant => turn(tenant, i))).flat()
      await Promise.all(all)
      expect(leaks).toEqual([])
      for (const tenant of TENANTS) {
        const request = await on().run(store => store.contactRequest(`request ${tenant}`))
        expect(request?.state).toBe('sent')
      }
    }, 120_000)

    test('and without its policy a table would leak: the promise above can fail', async () => {
      await settleAll(on(), [home, other])
      const look = () => on().database.transaction(store => store.question(`q ${other}`), [home])
      expect(await look()).toBeNull()
      await on().owner.query('alter table question disable row level security')
      try {
        expect(await look()).not.toBeNull()
      } finally {
        await on().owner.query('alter table question enable row level security')
      }
    })

    test('a transaction gives its rights back at the end, also when it fails', async () => {
      await settleAll(on(), [home, other])
      const failing = on().database.transaction(
        async store => {
          await store.question('q')
          throw new Error('halfway')
        },
        [home],
      )
      await expect(failing).rejects.toThrow('halfway')
      for (let i = 0; i < 12; i += 1)
        expect(await on().run(store => store.question(`q ${other}`)), 'the operator sees all').not.toBeNull()
    })

    test('everyone may read every map, because a child may live elsewhere', async () => {
      await settleAll(on(), [home, other])
      const map = await on().database.transaction(store => store.loadMap(other), [home])
      expect(map?.map.services).toHaveLength(1)
    })

    test("a question about another municipality's map stays the asker's; what is wrong there goes on the other's list", async () => {
      await settleAll(on(), [home, other])
      await on().database.transaction(
        async store => {
          await store.saveQuestion(question('away', { municipality: home, mapOf: other, outcome: 'no-match' }))
          await store.addMark(wrong('away'))
        },
        [home],
      )
      const list = await on().database.transaction(store => store.workItems(other, 9), [other])
      expect(list.map(item => item.id)).toEqual(expect.arrayContaining(['gap:away']))
      expect(list.some(item => item.kind === 'wrong' && item.note !== null)).toBe(true)
      expect(await on().database.transaction(store => store.marks('away'), [home])).toHaveLength(1)
      const third = TENANTS[2]!
      await on().run(store => settle(store, third))
      expect(await on().database.transaction(store => store.question('away'), [third])).toBeNull()
      await on().database.transaction(
        store => store.saveQuestion(question('away', { municipality: home, mapOf: other })),
        [home],
      )
      const after = await on().database.transaction(store => store.workItems(other, 9), [other])
      expect(after.map(item => item.id)).not.toContain('gap:away')
    })

    test('someone who moves to another municipality takes their account along', async () => {
      await settleAll(on(), [home, other])
      await on().run(store => store.savePerson(person(`gp ${home}`, { municipality: other })))
      const found = await on().database.transaction(store => store.personOf(whoOf(home)), [other])
      expect(found?.id).toBe(`gp ${home}`)
      expect(await on().database.transaction(store => store.personOf(whoOf(home)), [home])).toBeNull()
    })
  })

  describe('no table is forgotten', () => {
    test('each is confined to a municipality by the database, or named here with a reason', async () => {
      const { rows } = await on().owner.query(
        `select c.relname as name, c.relrowsecurity and exists (select from pg_policies p
                  where p.schemaname = 'public' and p.tablename = c.relname and 'schakel_scoped' = any (p.roles)) as confined,
                array(select privilege from unnest(array['DELETE', 'INSERT', 'SELECT', 'UPDATE', 'TRUNCATE']) as privilege
                       where has_table_privilege('schakel_scoped', c.oid, privilege) order by 1) as may
           from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
      )
      expect(rows.length).toBe(HOLDINGS.length)
      for (const { name, confined, may } of rows)
        expect({ name, confined, may }).toEqual({
          name,
          confined: !(name in NOT_CONFINED),
          may: (NOT_CONFINED[name] ?? IN_PART[name])?.may ?? ['DELETE', 'INSERT', 'SELECT', 'UPDATE'],
        })
    })

    test('a view looks with the eyes of who asks', async () => {
      const { rows } = await on().owner.query(
        `select relname, reloptions from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'`,
      )
      for (const { reloptions } of rows) expect(reloptions).toContain('security_invoker=true')
    })

    test('who is confined has no way around it', async () => {
      const { rows } = await on().owner.query(
        "select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole from pg_roles where rolname = 'schakel_scoped'",
      )
      expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false }])
    })
  })
})
