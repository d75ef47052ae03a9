import { describe, expect, test } from 'vitest'
import { introduceNew, pursue } from '../../src/abilities/recurring.ts'
import type { Store } from '../../src/ports.ts'
import { type Ground, onBothEngines } from '../support/both-engines.ts'
import { contactRequest, person, place, practice, TOWN, who } from '../support/postgres-rows.ts'

const ASKED = new Date('2026-11-24T10:00:00+01:00')
const LATER = new Date('2026-11-24T14:00:00+01:00')
const OVER = new Date('2026-11-25T10:00:00+01:00')

const fill = ({ run }: Ground) =>
  run(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    await store.savePractice(TOWN, practice)
    await store.savePerson(person('gp', { practice }))
    for (const id of ['cp', 'other']) await store.savePerson(person(id, { roles: ['contact-person'] }))
    await store.savePerson(person('boss', { roles: ['coordinator'] }))
    for (const id of ['gp', 'cp', 'other', 'boss']) await store.linkAccount(id, who(id), place(`D-${id}`))
    await store.register.saveAssignment({
      practice: practice.id,
      from: '2026-11-20',
      contactPerson: 'cp',
      overlapUntil: null,
      standIn: 'other',
    })
    await store.addContactRequest(contactRequest('r1', { kind: 'call', question: null, at: ASKED }))
  })

const letters = async ({ owner }: Ground, like: string) =>
  (
    await owner.query('select key, conversation from outbox where key like $1 order by key, conversation', [like])
  ).rows.map(row => `${row.key} ${row.conversation}`)

describe('what nobody asks for', () => {
  onBothEngines(on => {
    test('a step is taken once, however many processes look at one moment', async () => {
      await fill(on())
      for (const at of [LATER, OVER])
        await Promise.all(Array.from({ length: 4 }, () => on().run(store => pursue(store, at))))
      expect(await letters(on(), 'r1:%')).toEqual(['r1:asker D-gp', 'r1:reminded D-cp', 'r1:stand-in D-other'])
    })

    test('a crash in the middle leaves the request where it was; the next time it goes on, once', async () => {
      await fill(on())
      const crash = async (store: Store) => {
        await pursue(store, LATER)
        throw new Error('power')
      }
      await expect(on().run(crash)).rejects.toThrow('power')
      expect(await letters(on(), 'r1:%')).toEqual([])
      expect(await on().run(store => pursue(store, LATER))).toEqual({ reminded: 1 })
      expect(await on().run(store => pursue(store, LATER))).toBeNull()
      expect(await letters(on(), 'r1:%')).toEqual(['r1:reminded D-cp'])
    })

    test('what was taken up meanwhile is left alone', async () => {
      await fill(on())
      await on().run(store => store.setContactRequest('r1', 'done', 'cp', ASKED))
      expect(await on().run(store => pursue(store, LATER))).toBeNull()
    })

    test('each GP is introduced once, and the contact person gets the picture once, with many processes', async () => {
      await fill(on())
      await Promise.all(Array.from({ length: 4 }, () => on().run(store => introduceNew(store, LATER))))
      expect(await letters(on(), 'introduction:%')).toEqual([`introduction:${practice.id}:2026-11-20:cp:gp D-gp`])
      expect(await letters(on(), 'picture:%')).toEqual([`picture:${practice.id}:2026-11-20:cp:cp D-cp`])
    })

    test('who had an unasked message this week is introduced when that week is over', async () => {
      await fill(on())
      await on().run(store => store.noteUnasked(['gp'], 'broadcast', new Date('2026-11-20T10:00:00+01:00')))
      await on().run(store => introduceNew(store, LATER))
      expect(await letters(on(), 'introduction:%')).toEqual([])
      await on().run(store => introduceNew(store, new Date('2026-11-27T10:01:00+01:00')))
      expect(await letters(on(), 'introduction:%')).toHaveLength(1)
    })

    test('the same contact person with another stand-in is no news', async () => {
      await fill(on())
      await on().run(store => introduceNew(store, LATER))
      const same = { practice: practice.id, from: '2026-11-24', contactPerson: 'cp', overlapUntil: null, standIn: null }
      await on().run(store => store.register.saveAssignment(same))
      expect(await on().run(store => introduceNew(store, new Date('2026-12-03T10:00:00+01:00')))).toBeNull()
    })

    test('nobody is told at night, and nobody of a practice that closed', async () => {
      await fill(on())
      expect(await on().run(store => introduceNew(store, new Date('2026-11-24T03:00:00+01:00')))).toBeNull()
      await on().run(store => store.register.closePractice(practice.id, ASKED))
      expect(await on().run(store => introduceNew(store, LATER))).toBeNull()
    })
  })
})
