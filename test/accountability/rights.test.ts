import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HOLDINGS } from '../../adapters/postgres/person-data/holdings.ts'
import { auditOf } from '../../src/audit.ts'
import type { Visit } from '../../src/ports.ts'
import { texts } from '../../src/texts/index.ts'
import { type Ground, onBothEngines } from '../support/both-engines.ts'
import {
  at,
  contactRequest,
  localMessage,
  person,
  place,
  practice,
  question,
  service,
  socialMap,
  TOWN,
  who,
  wrong,
} from '../support/postgres-rows.ts'

/** Everything that is of this person only, so that it must be found and must go. */
const MARKED = {
  id: 'marker-id-71',
  name: 'Marker-Naam "Zeepaardje" \\ 71',
  phone: '06-71717171',
  email: 'marker@zeepaardje.example',
  strengths: 'marker-strengths',
  profession: 'marker-profession',
}
const ACCOUNT = { ...who('U0MARKER'), workspace: 'T0MARKER' }
const DIRECT = place('D0MARKER', { workspace: 'T0MARKER', thread: 'thread-marker' })
const TEXTS = ['note-marker', 'typed-marker']
const MARKERS = [...Object.values(MARKED), 'U0MARKER', 'D0MARKER', 'thread-marker', ...TEXTS]

const marked = person(MARKED.id, { ...MARKED, practice, roles: ['gp', 'contact-person'] })

/** A person who did everything that leaves a trace, among others who stay. */
const fill = ({ run }: Ground) =>
  run(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    await store.replaceMap(socialMap([service('a'), service('b', { name: 'Noemt iemand' })]), at(0))
    await store.savePractice(TOWN, practice)
    await store.savePerson(marked)
    await store.savePerson(person('stays', { practice, name: 'Blijft Hier' }))
    await store.linkAccount(MARKED.id, ACCOUNT, DIRECT)
    await store.linkAccount(MARKED.id, { platform: 'local', workspace: 'local', user: MARKED.id }, null)
    await store.linkAccount('stays', who('U1'), place('D1'))
    await store.assign(practice.id, 'stays', new Date('2026-01-01'))
    await store.assign(practice.id, MARKED.id, new Date('2026-02-01'))
    await store.saveQuestion(question('own', { asker: MARKED.id, place: DIRECT }))
    await store.saveQuestion(question('before-linking', { asker: null, place: DIRECT }))
    await store.saveQuestion(question('q1', { asker: 'stays', place: place('D1') }))
    await store.addMark(wrong('q1', { by: MARKED.id, note: 'note-marker' }))
    await store.addMark(wrong('own', { by: 'stays', note: `zegt ${MARKED.name.toUpperCase()}` }))
    await store.addContactRequest(contactRequest('r1', { question: 'own', from: MARKED.id, to: 'stays' }))
    await store.addContactRequest(contactRequest('r2', { question: 'q1', from: 'stays', to: MARKED.id }))
    await store.modelUse.spend(TOWN, MARKED.id, '2026-11-24', { person: 9, municipality: 9 })
    await store.saveLocalMessage(localMessage('m1', { conversation: MARKED.id, text: 'typed-marker', card: null }))
    const naming = { title: `Vraag van ${MARKED.name}`, parts: [], actions: [] }
    await store.saveLocalMessage(localMessage('m2', { conversation: 'stays', card: naming }))
    await store.saveLocalMessage(localMessage('m3', { conversation: 'stays' }))
    const outgoing = { kind: 'post' as const, key: `x:${MARKED.id}`, place: DIRECT, card: naming }
    await store.send([outgoing], at(1))
    const visit: Visit = {
      id: 'v',
      from: ACCOUNT,
      place: DIRECT,
      person: marked,
      municipality: TOWN,
      now: at(2),
      texts: texts('nl'),
      store,
    }
    await store.audit(auditOf(visit, 'work-list.opened', 'refused'))
    await store.audit(auditOf({ ...visit, person: null }, 'work-list.opened', 'refused'))
  })

describe('the rights of a professional', () => {
  onBothEngines(on => {
    test('everything that is held is handed over, by table', async () => {
      await fill(on())
      const held = (await on().run(store => store.exportPerson(MARKED.id)))!
      const text = JSON.stringify(held)
      for (const marker of MARKERS) expect(text).toContain(JSON.stringify(marker).slice(1, -1))
      const counts = Object.fromEntries(Object.entries(held).map(([table, rows]) => [table, rows.length]))
      expect(counts).toMatchObject({
        person: 1,
        practice: 1,
        account: 2,
        question: 2,
        mark: 2,
        contact_request: 2,
        local_message: 2,
        model_use: 1,
        outbox: 1,
        assignment: 2,
        audit_line: 2,
      })
      expect(text).not.toContain('Blijft Hier')
    })

    test('before erasing, the tables are full of it: the search finds what it looks for', async () => {
      await fill(on())
      const dump = await on().dump()
      for (const marker of ['marker-id-71', 'U0MARKER', 'D0MARKER', 'thread-marker', ...TEXTS])
        expect(dump).toContain(marker)
    })

    test('after erasing it stands nowhere in any table, in any case, and the audit still holds', async () => {
      await fill(on())
      expect(await on().run(store => store.erasePerson(MARKED.id))).toMatchObject({ mentionedIn: [] })
      const dump = (await on().dump()).toLowerCase()
      for (const marker of [...MARKERS, 'zeepaardje', 'marker'])
        if (marker !== 'T0MARKER') expect(dump.replaceAll('t0marker', '')).not.toContain(marker.toLowerCase())
      expect(await on().run(store => store.verifyAudit())).toMatchObject({ holds: true, to: 2 })
    })

    test('after erasing, everything of others is as it was, and what counts still counts', async () => {
      await fill(on())
      await on().run(store => store.erasePerson(MARKED.id))
      await on().run(async store => {
        expect((await store.people(TOWN)).map(one => one.id)).toEqual(['stays'])
        expect(await store.question('own')).toMatchObject({ asker: null, outcome: 'answered', services: ['a', 'b'] })
        expect(await store.question('q1')).toMatchObject({ asker: 'stays', place: place('D1') })
        expect((await store.marks('q1'))[0]).toMatchObject({ by: null, kind: 'wrong', note: '' })
        expect((await store.marks('own'))[0]).toMatchObject({ by: 'stays', note: '' })
        expect((await store.localMessages('stays', 10)).map(one => one.key)).toEqual(['m3'])
        expect(await store.placesOf('stays')).toEqual([place('D1')])
        expect(await store.workItems(TOWN, 10)).toHaveLength(2)
      })
    })

    test('an erased contact person leaves the practice without one; the one before does not come back', async () => {
      await fill(on())
      const contactOn = (day: string) =>
        on().run(async store => (await store.contactPersonOf(practice.id, new Date(day)))?.id ?? null)
      expect(await contactOn('2026-03-01')).toBe(MARKED.id)
      await on().run(store => store.erasePerson(MARKED.id))
      expect(await contactOn('2026-03-01')).toBeNull()
      expect(await contactOn('2026-01-15')).toBe('stays')
      await on().run(store => store.assign(practice.id, 'stays', new Date('2026-04-01')))
      expect(await contactOn('2026-04-02')).toBe('stays')
    })

    test('the audit keeps what was done, under a pseudonym that only the id leads to', async () => {
      await fill(on())
      await on().run(store => store.erasePerson(MARKED.id))
      expect(await on().run(store => store.auditOfPerson(MARKED.id))).toHaveLength(1)
      const { rows } = await on().owner.query('select who from audit_line order by number')
      expect(rows.map(row => row.who)).toEqual([
        expect.stringMatching(/^person-[0-9a-f]{32}$/),
        expect.stringMatching(/^account-[0-9a-f]{32}$/),
      ])
    })

    test('a second time there is nothing', async () => {
      await fill(on())
      await on().run(store => store.erasePerson(MARKED.id))
      expect(await on().run(store => store.erasePerson(MARKED.id))).toBeNull()
      expect(await on().run(store => store.exportPerson(MARKED.id))).toBeNull()
      expect(await on().run(store => store.exportPerson('never-there'))).toBeNull()
    })

    test('what the social map says of the person is not the bot’s to change: it says where it stands', async () => {
      await fill(on())
      const mention = service('b', { name: 'Noemt iemand', description: `Vraag naar ${MARKED.name}.` })
      await on().run(store => store.replaceMap(socialMap([service('a'), mention]), at(3)))
      const erased = await on().run(store => store.erasePerson(MARKED.id))
      expect(erased?.mentionedIn).toEqual(['Noemt iemand'])
    })
  })
})

test('every table is looked at: one that is new must say what it holds on a person, or why nothing', () => {
  const schema = readFileSync(new URL('../golden/schema.txt', import.meta.url), 'utf8')
  const tables = [...schema.matchAll(/^table (\w+)/gm)].map(match => match[1]!)
  expect(HOLDINGS.map(holding => holding.table).sort()).toEqual(tables.sort())
  for (const { table, find, erase, because } of HOLDINGS)
    expect(because !== undefined || (find && erase), table).toBeTruthy()
})
