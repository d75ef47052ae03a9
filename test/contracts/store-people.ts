import { expect } from 'vitest'
import { person, place, practice, TOWN, who } from '../support/postgres-rows.ts'
import type { Bench, Promises } from './store.ts'

/** A GP in a practice, and two contact persons. */
const team = ({ run }: Bench) =>
  run(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    await store.savePractice(TOWN, practice)
    await store.savePerson(gp)
    await store.savePerson(person('noor', { roles: ['contact-person'] }))
    await store.savePerson(person('sam', { roles: ['contact-person', 'coordinator'] }))
  })

const gp = person('gp', {
  practice,
  profession: 'huisarts',
  phone: '010-1112223',
  email: 'gp@example.nl',
  workingDays: [1, 2, 5],
  strengths: 'jonge kinderen',
  language: 'en',
})

const contactOn = ({ run }: Bench, on: string) =>
  run(async store => (await store.contactPersonOf(practice.id, new Date(on)))?.id ?? null)

export const promises: Promises = {
  'a person comes back with the practice where they work': async bench => {
    await team(bench)
    expect(await bench.run(store => store.person('gp'))).toEqual(gp)
    expect(await bench.run(store => store.person('noor'))).toEqual(person('noor', { roles: ['contact-person'] }))
    expect(await bench.run(store => store.person('niemand'))).toBeNull()
  },

  'somebody is introduced once, and again when on the same day somebody else became the contact person':
    async bench => {
      await team(bench)
      const from = '2026-03-02'
      const assigned = { practice: practice.id, from, contactPerson: 'noor', overlapUntil: null, standIn: null }
      const tell = () =>
        bench.run(({ register }) => register.noteIntroduced(TOWN, practice.id, from, 'gp', new Date(from)))
      const save = (change: object) => bench.run(({ register }) => register.saveAssignment({ ...assigned, ...change }))
      await save({})
      expect([await tell(), await tell()]).toEqual([true, false])
      await save({ standIn: 'sam' })
      expect(await tell()).toBe(false)
      await save({ from: '2026-03-09', contactPerson: 'sam' })
      expect(await tell()).toBe(false)
      await save({ contactPerson: 'sam' })
      expect([await tell(), await tell()]).toEqual([true, false])
    },

  'hours of a practice that ended are held again once they are saved': async bench => {
    await team(bench)
    const times = { weekday: 2 as const, from: '09:00', until: '12:30', place: null, places: 4 }
    const hour = { id: 'h1', municipality: TOWN, practice: practice.id, ...times }
    const held = () =>
      bench.run(async ({ hours }) => (await hours.agendas([practice.id], '2026-03-02')).map(one => one.hour))
    await bench.run(({ hours }) => hours.save(hour))
    await bench.run(({ hours }) => hours.end('h1', new Date('2026-03-02')))
    expect(await held()).toEqual([])
    await bench.run(({ hours }) => hours.save({ ...hour, places: 5 }))
    expect(await held()).toEqual([{ ...hour, places: 5 }])
  },

  'saving a person or a practice again replaces what was known': async bench => {
    await team(bench)
    const moved = { ...practice, name: 'De Nieuwe Berg', phone: null, collaboration: null }
    const changed = person('gp', { practice: moved, roles: ['gp', 'expert'], name: 'Ander' })
    await bench.run(async store => {
      await store.savePractice(TOWN, moved)
      await store.savePerson(changed)
    })
    expect(await bench.run(store => store.person('gp'))).toEqual(changed)
  },

  'the people of a municipality are listed by name, and no one else': async bench => {
    await team(bench)
    await bench.run(async store => {
      await store.addMunicipality({ name: 'Zandstad', sample: false })
      await store.savePerson(person('ver', { municipality: 'Zandstad' }))
      await store.savePerson(person('laatste', { name: 'Aaltje' }))
    })
    const people = await bench.run(store => store.people(TOWN))
    expect(people.map(p => p.id)).toEqual(['laatste', 'gp', 'noor', 'sam'])
  },

  'an account leads to its person, on its own platform and workspace only': async bench => {
    await team(bench)
    await bench.run(store => store.linkAccount('gp', who('U1'), null))
    expect(await bench.run(store => store.personOf(who('U1')))).toEqual(gp)
    expect(await bench.run(store => store.personOf(who('U2')))).toBeNull()
    expect(await bench.run(store => store.personOf({ ...who('U1'), platform: 'teams' }))).toBeNull()
    expect(await bench.run(store => store.personOf({ ...who('U1'), workspace: 'T2' }))).toBeNull()
  },

  'an account that is linked again belongs to the last person': async bench => {
    await team(bench)
    await bench.run(store => store.linkAccount('gp', who('U1'), null))
    await bench.run(store => store.linkAccount('noor', who('U1'), null))
    expect((await bench.run(store => store.personOf(who('U1'))))?.id).toBe('noor')
  },

  'a direct conversation stays known, a channel is never taken for one, and in Slack the person is one':
    async bench => {
      await team(bench)
      await bench.run(async store => {
        await store.linkAccount('gp', who('U1'), place('D1'))
        await store.linkAccount('gp', who('U1'), null)
        await store.linkAccount('gp', who('U1'), place('C1', { kind: 'channel' }))
        await store.linkAccount('gp', who('U2'), place('C2', { kind: 'channel' }))
        await store.linkAccount('gp', { platform: 'local', workspace: 'local', user: 'gp' }, null)
      })
      expect(await bench.run(store => store.placesOf('gp'))).toEqual([place('D1'), place('U2')])
      expect(await bench.run(store => store.placesOf('noor'))).toEqual([])
    },

  'a practice has one contact person on any day: a new assignment ends the one before': async bench => {
    await team(bench)
    await bench.run(async store => {
      await store.assign(practice.id, 'noor', new Date('2026-03-02T09:00:00Z'))
      await store.assign(practice.id, 'sam', new Date('2026-04-01T09:00:00Z'))
    })
    expect(await contactOn(bench, '2026-03-01T12:00:00Z')).toBeNull()
    expect(await contactOn(bench, '2026-03-02T00:30:00Z')).toBe('noor')
    expect(await contactOn(bench, '2026-03-31T12:00:00Z')).toBe('noor')
    expect(await contactOn(bench, '2026-04-01T00:30:00Z')).toBe('sam')
    expect(await contactOn(bench, '2030-01-01T12:00:00Z')).toBe('sam')
  },

  'a day is a day on the Dutch calendar': async bench => {
    await team(bench)
    // 23:30 in winter time is 00:30 the next day in the Netherlands
    await bench.run(store => store.assign(practice.id, 'noor', new Date('2026-01-31T23:30:00Z')))
    expect(await contactOn(bench, '2026-01-31T22:30:00Z')).toBeNull()
    expect(await contactOn(bench, '2026-01-31T23:00:00Z')).toBe('noor')
  },

  'the last assignment of a day counts, and an earlier one can still be added': async bench => {
    await team(bench)
    await bench.run(async store => {
      await store.assign(practice.id, 'noor', new Date('2026-03-02T09:00:00Z'))
      await store.assign(practice.id, 'sam', new Date('2026-03-02T15:00:00Z'))
      await store.assign(practice.id, 'noor', new Date('2026-02-01T09:00:00Z'))
      await store.assign(practice.id, 'noor', new Date('2026-02-10T09:00:00Z'))
    })
    expect(await contactOn(bench, '2026-02-15T12:00:00Z')).toBe('noor')
    expect(await contactOn(bench, '2026-03-02T12:00:00Z')).toBe('sam')
  },

  'nobody is assigned who does not exist': async bench => {
    await team(bench)
    await expect(bench.run(store => store.assign(practice.id, 'niemand', new Date('2026-03-02')))).rejects.toThrow()
    expect(await contactOn(bench, '2026-03-03')).toBeNull()
  },
}
