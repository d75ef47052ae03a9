import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tools } from '../../src/abilities/ability.ts'
import { requestDone } from '../../src/abilities/contact.ts'
import { finishWork, openWork } from '../../src/abilities/work.ts'
import { AUDIT_ACTIONS } from '../../src/audit.ts'
import { answerRequest, askContact } from '../../src/contact-person/ask-contact.ts'
import type { Store, Visit } from '../../src/ports.ts'
import { texts } from '../../src/texts/index.ts'
import { auditTexts } from '../../src/texts/nl/accountability.ts'
import { embeddedGround, type Ground } from '../support/both-engines.ts'
import { at, person, place, practice, question, TOWN, who } from '../support/postgres-rows.ts'

/** What people do that must leave a line, also when it is refused. */

let ground: Ground
beforeAll(async () => {
  ground = await embeddedGround()
  await ground.run(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    await store.savePractice(TOWN, practice)
    for (const one of Object.values(PEOPLE)) await store.savePerson(one)
    await store.linkAccount('noor', who('U2'), place('D2'))
    await store.assign(practice.id, 'noor', at(0))
    await store.saveQuestion(question('q1', { asker: 'gp', outcome: 'no-match' }))
  })
})
afterAll(() => ground.close())

const PEOPLE = {
  gp: person('gp', { practice }),
  noor: person('noor', { roles: ['contact-person'] }),
  sam: person('sam', { roles: ['coordinator'] }),
}
const tools = { map: async () => null, guard: () => null } as unknown as Tools

const visit = (store: Store, by: keyof typeof PEOPLE | null): Visit => ({
  id: 'v1',
  from: who('U1'),
  place: place('D1'),
  person: by && PEOPLE[by],
  municipality: TOWN,
  now: at(5),
  texts: texts('nl'),
  store,
})

/** The lines that this adds. */
async function added(work: (store: Store) => Promise<unknown>): Promise<object[]> {
  const last = (await ground.owner.query('select coalesce(max(number), 0)::int as n from audit_line')).rows[0].n
  await ground.run(work)
  const { rows } = await ground.owner.query(
    'select who, on_behalf_of, action, outcome, reference, person is not null as about from audit_line where number > $1 order by number',
    [last],
  )
  return rows
}

test('finishing an item of the work list, and trying to without the right', async () => {
  const press = { value: 'gap:q1', key: 'k' }
  expect(await added(store => finishWork(visit(store, 'gp'), tools, press))).toEqual([
    {
      who: expect.stringMatching(/^person-/),
      on_behalf_of: practice.id,
      action: 'work-item.finished',
      outcome: 'refused',
      reference: 'gap:q1',
      about: false,
    },
  ])
  expect((await ground.run(store => store.workItems(TOWN, 5)))[0]?.doneAt).toBeNull()
  expect(await added(store => finishWork(visit(store, 'sam'), tools, press))).toMatchObject([
    { action: 'work-item.finished', outcome: 'done', on_behalf_of: TOWN },
  ])
})

test('opening the work list without the right, also by someone who is no person here', async () => {
  expect(await added(store => openWork(visit(store, null), tools, { value: 'open', key: 'k' }))).toMatchObject([
    { who: expect.stringMatching(/^account-/), action: 'work-list.opened', outcome: 'refused', on_behalf_of: null },
  ])
  expect(await added(store => openWork(visit(store, 'sam'), tools, { value: 'open', key: 'k' }))).toEqual([])
})

test('a request to the contact person, once; and its answer, once; not by someone else', async () => {
  const ask = (store: Store) =>
    askContact(visit(store, 'gp'), { kind: 'question', question: question('q1'), subject: 'slapen' })
  expect(await added(ask)).toMatchObject([{ action: 'contact-request.sent', reference: 'request:q1', about: true }])
  expect(await added(ask)).toEqual([])

  const press = { value: 'request:q1', key: 'k' }
  expect(await added(store => requestDone(visit(store, 'sam'), tools, press))).toMatchObject([
    { action: 'contact-request.answered', outcome: 'refused', reference: 'request:q1' },
  ])
  const answer = (store: Store) => answerRequest(visit(store, 'noor'), 'request:q1', 'done')
  expect(await added(answer)).toMatchObject([{ action: 'contact-request.answered', outcome: 'done', about: true }])
  expect(await added(answer)).toEqual([])
})

test.each(['een zin over een kind', 'regel\nregel', 'x'.repeat(301)])(
  'a reference that may be a text is left out',
  async value => {
    expect(await added(store => finishWork(visit(store, 'gp'), tools, { value, key: 'k' }))).toMatchObject([
      { outcome: 'refused', reference: null },
    ])
  },
)

test('every act has a name that an operator can read', () => {
  expect(Object.keys(auditTexts.actions).sort()).toEqual([...AUDIT_ACTIONS].sort())
})
