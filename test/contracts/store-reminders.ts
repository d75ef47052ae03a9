import { expect } from 'vitest'
import type { ContactMoment } from '../../src/contact-person/reminder-store.ts'
import { person, place, practice, question, service, socialMap, TOWN, who } from '../support/postgres-rows.ts'
import type { Bench, Promises } from './store.ts'

const DAY = 86_400_000
const START = new Date('2026-03-02T09:00:00+01:00')
const later = (days: number) => new Date(START.getTime() + days * DAY)
const ids = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5']

/** Six practices with a GP each and one contact person. */
const town = ({ run }: Bench) =>
  run(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    await store.savePerson(person('noor', { roles: ['contact-person'] }))
    await store.savePerson(person('sam', { roles: ['contact-person', 'coordinator'] }))
    for (const id of ids) {
      const own = { ...practice, id }
      await store.savePractice(TOWN, own)
      await store.savePerson(person(`gp-${id}`, { practice: own, workingDays: [1, 2] }))
      await store.assign(id, 'noor', START)
    }
    await store.linkAccount('gp-p0', who('U1'), place('D1'))
  })

const moment = (practiceId: string, at: Date, change: Partial<ContactMoment> = {}): ContactMoment => ({
  municipality: TOWN,
  practice: practiceId,
  contactPerson: 'noor',
  by: 'noor',
  at,
  how: 'said',
  ...change,
})

export const promises: Promises = {
  'everyone who may be reminded has their turn, a few at a time, and again when it is said': async bench => {
    await town(bench)
    const turn = (at: Date, limit = 100) => bench.run(store => store.reminders.turn(at, limit))
    const first = await turn(START, 3)
    expect(first).toMatchObject({ municipality: TOWN })
    expect(first?.people).toHaveLength(3)
    await bench.run(store =>
      store.reminders.lookAgain(
        ['noor', 'sam', ...ids.map(id => `gp-${id}`)].map(id => ({ person: id, at: later(1) })),
      ),
    )
    expect(await turn(later(0.9))).toBeNull()
    expect((await turn(later(1)))?.people).toHaveLength(8)
    await bench.run(store => store.savePerson(person('later', { roles: ['contact-person'] })))
    expect((await turn(later(0.9)))?.people).toEqual(['later'])
  },

  'a reader comes with what the rules need: contacts since the contact person began, newest first': async bench => {
    await town(bench)
    await bench.run(async store => {
      await store.reminders.addContact(moment('p0', later(-1)))
      await store.reminders.addContact(moment('p0', later(2)))
      await store.reminders.addContact(moment('p0', later(5), { contactPerson: 'sam' }))
      await store.noteUnasked(['gp-p0'], 'broadcast', later(3))
      await store.reminders.saveSetting('gp-p0', {
        stopped: false,
        everyWeeks: 6,
        later: { said: later(4), until: '2026-03-20' },
      })
    })
    const [facts] = await bench.run(store => store.reminders.readers(['gp-p0'], later(10)))
    expect(facts?.reader).toEqual({
      person: 'gp-p0',
      side: 'practice',
      workingDays: [1, 2],
      absences: [],
      setting: { stopped: false, everyWeeks: 6, later: { said: later(4), until: '2026-03-20' } },
      lastUnasked: later(3),
      reminders: [],
      pairs: [
        {
          practice: 'p0',
          contactPerson: 'noor',
          since: '2026-03-02',
          changed: false,
          contacts: [later(5), later(2)],
          contactAbsences: [],
        },
      ],
    })
  },

  'a contact person comes with every practice of today, and after a change the practice with the new one':
    async bench => {
      await town(bench)
      await bench.run(store => store.assign('p0', 'sam', later(7)))
      const pairsOf = async (id: string, at: Date) =>
        (await bench.run(store => store.reminders.readers([id], at))).flatMap(({ reader }) =>
          reader.pairs.map(pair => [pair.practice, pair.contactPerson, pair.changed]),
        )
      expect(await pairsOf('noor', later(6))).toHaveLength(6)
      expect(await pairsOf('noor', later(7))).toHaveLength(5)
      expect(await pairsOf('sam', later(7))).toEqual([['p0', 'sam', true]])
      expect(await pairsOf('gp-p0', later(7))).toEqual([['p0', 'sam', true]])
      expect(await pairsOf('gp-p0', later(-1))).toEqual([])
    },

  'a reminder is kept once under its key': async ({ run, ...bench }) => {
    await town({ run, ...bench })
    const reminder = {
      key: 'reminder:gp-p0:2026-03-30',
      municipality: TOWN,
      person: 'gp-p0',
      kind: 'practice' as const,
      reason: 'silence' as const,
      practices: ['p0'],
      about: 'noor',
      thing: 'hours',
      at: later(28),
    }
    expect(await run(store => store.reminders.addReminder(reminder))).toBe(true)
    expect(await run(store => store.reminders.addReminder({ ...reminder, at: later(29) }))).toBe(false)
    expect(await run(store => store.reminders.reminder(reminder.key))).toEqual(reminder)
    const [facts] = await run(store => store.reminders.readers(['gp-p0'], later(30)))
    expect([facts?.reader.reminders, facts?.lastThing]).toEqual([[later(28)], 'hours'])
    expect(await run(store => store.reminders.inTouch(['p0', 'p1'], later(28)))).toEqual([])
    await run(store => store.reminders.addContact(moment('p0', later(29))))
    expect(await run(store => store.reminders.inTouch(['p0', 'p1'], later(28)))).toEqual(['p0'])
  },

  'a municipality is reminded after four weeks until its coordinator says otherwise': async bench => {
    await town(bench)
    expect(await bench.run(store => store.reminders.rhythm(TOWN))).toBe(4)
    await bench.run(store => store.reminders.setRhythm(TOWN, null))
    expect(await bench.run(store => store.reminders.rhythm(TOWN))).toBeNull()
    await bench.run(store => store.reminders.setRhythm(TOWN, 6))
    expect(await bench.run(store => store.reminders.rhythm(TOWN))).toBe(6)
  },

  'news is what came or changed after the first import, under its wijk; an import that touches most of the map is none':
    async bench => {
      const area = (name: string) => [{ name, kind: 'neighbourhood' as const }]
      const first = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(id => service(id))
      await bench.run(async store => {
        await store.addMunicipality({ name: TOWN, sample: false })
        await store.replaceMap(socialMap(first), START)
        const changed = first.map(one => (one.id === 'a' ? { ...one, waitWeeks: 9 } : one))
        await store.replaceMap(socialMap([...changed, service('new', { areas: area('Lage Berg') })]), later(1))
      })
      const news = (since: Date) => bench.run(store => store.reminders.news(TOWN, since))
      expect((await news(START)).map(one => [one.service, one.what, one.neighbourhoods])).toEqual([
        ['a', 'changed', ['Bergzicht']],
        ['new', 'new', ['Bergzicht']],
      ])
      expect(await news(later(1))).toEqual([])
      await bench.run(store => store.replaceMap(socialMap(first.map(one => ({ ...one, waitWeeks: 3 }))), later(2)))
      expect(await news(later(1))).toEqual([])
    },

  'what is asked about counts people, not questions': async bench => {
    await town(bench)
    await bench.run(async store => {
      for (const [i, asker] of ['gp-p0', 'gp-p0', 'gp-p1', null].entries())
        await store.saveQuestion(question(`q${i}`, { asker, askedAt: later(i) }))
    })
    expect(await bench.run(store => store.reminders.askedAbout(TOWN, START))).toEqual([{ topic: 'slapen', askers: 2 }])
    expect(await bench.run(store => store.reminders.askedAbout(TOWN, later(9)))).toEqual([])
  },

  'the effect is counted over pairs: spoken, after a reminder, and in weeks without one': async bench => {
    await town(bench)
    const now = later(90)
    await bench.run(async store => {
      for (const [i, days] of [50, 60].entries())
        await store.reminders.addReminder({
          key: `r${i}`,
          municipality: TOWN,
          person: `gp-p${i}`,
          kind: 'practice',
          reason: 'silence',
          practices: [`p${i}`],
          about: 'noor',
          thing: null,
          at: later(days),
        })
      await store.reminders.addContact(moment('p0', later(53)))
      await store.reminders.addContact(moment('p1', later(70)))
      await store.reminders.addContact(moment('p2', later(88)))
      await store.reminders.saveSetting('gp-p3', { stopped: true, everyWeeks: null, later: null })
    })
    const effect = await bench.run(store => store.reminders.effect(TOWN, now))
    // 72 weeks of a pair, less two weeks for each reminder; in two of the others there was contact
    expect(effect).toEqual({
      pairs: 6,
      spoken: 2,
      reminders: 2,
      followed: 1,
      otherWeeks: 68,
      otherContact: 2,
      stopped: 1,
    })
  },
}
