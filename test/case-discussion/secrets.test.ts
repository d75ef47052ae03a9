import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Place } from '../../src/ports.ts'
import { embeddedGround, type Ground } from '../support/both-engines.ts'
import { asked, bothParents, type CaseHouse, formIn, MARKER, openCaseHouse, PEOPLE } from '../support/case-house.ts'
import { EMPTY } from '../support/postgres.ts'

/** A whole case on the local page, where the conversations themselves stand in this database. */

let ground: Ground
let house: CaseHouse
beforeAll(async () => {
  ground = await embeddedGround()
  const reset = async () => void (await ground.owner.query(EMPTY))
  house = await openCaseHouse('local', { database: ground.database, reset, close: async () => {} })
})
afterAll(async () => {
  house.check()
  await ground.close()
})

/** As the page keeps what it shows, and what people write to each other in the room. */
const keepOnPage = async (room: Place): Promise<void> =>
  house.cases(async store => {
    const shared = { at: house.now(), from: 'bot' as const, text: null, version: 1 }
    for (const [conversation, all] of house.shown)
      for (const { key, card } of all)
        await store.saveLocalMessage({ ...shared, key: `${conversation} ${key}`, conversation, card })
    const { conversation } = room
    const typed = `in het gesprek: ${MARKER}`
    await store.saveLocalMessage({ ...shared, from: 'user', key: 'typed', conversation, text: typed, card: null })
  })

test('nothing of what a case is about stands in the clear: not in the database, nor in what may be logged', async () => {
  await house.say('gp', 'kind-mdo')
  const form = formIn(await house.press('gp', 'case-start'))
  await house.fill('gp', form.id, form.value, asked({ mode: 'named' }))
  await house.fill('gp', 'case-consent', 'k2026-0001', bothParents())
  await house.press('contact', 'case-take')
  await house.press('worker', 'case-join')
  const room = (await house.file()).room!
  const agreement = formIn(await house.press('gp', 'case-agree', undefined, room))
  const what = `afspraak ${MARKER}`
  await house.fill('gp', agreement.id, agreement.value, { who: PEOPLE.gp, what, due: '2026-11-27' })
  expect(house.inRoom(room)).toContain(what)
  const goal = { goal: `doel ${MARKER}`, helps: `hulp ${MARKER}`, start: 's3' }
  await house.fill('gp', 'case-goal', 'k2026-0001', goal)
  const plan = formIn(await house.press('contact', 'case-plan', undefined, room))
  const first = plan.fields.find(one => one.id === 'moments')
  const moments = first?.kind === 'choice' ? first.options[0]!.value : ''
  const meeting = { moments, minutes: '30', place: 'practice', detail: `kamer ${MARKER}` }
  await house.fill('contact', 'case-plan', plan.value, meeting)
  for (const said of [goal.goal, goal.helps, meeting.detail]) expect(house.inRoom(room)).toContain(said)
  const closing = formIn(await house.press('contact', 'case-close', undefined, room))
  const outcome = `uitkomst ${MARKER}`
  await house.fill('contact', closing.id, closing.value, { outcome, level: 'light', prevented: 'yes' })
  expect(house.reads('gp')).toContain(outcome)
  await keepOnPage(room)

  const dump = await ground.dump()
  expect(dump).toContain('2026-0001')
  for (const secret of [
    MARKER,
    Buffer.from(MARKER).toString('base64').slice(0, 20),
    Buffer.from(MARKER).toString('hex'),
  ])
    expect(dump).not.toContain(secret)
  expect(dump).not.toMatch(/"consents"|"authority"/)
  const lines = await house.cases(store => store.auditOfCase('k2026-0001'))
  expect(JSON.stringify(lines)).not.toContain(MARKER)
})

test('the page still shows it to who may read, until it is withdrawn: then not even with the key of the service', async () => {
  const room = (await house.file()).room!
  const shown = () => house.cases(store => store.localMessages(room.conversation, 50))
  expect(JSON.stringify(await shown())).toContain(`in het gesprek: ${MARKER}`)
  await house.say('gp', 'toestemming ingetrokken 2026-0001')
  const after = JSON.stringify(await shown())
  expect(after).not.toContain(MARKER)
  expect(after).toContain('De inhoud hiervan is gewist.')
})
