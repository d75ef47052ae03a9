import { describe, expect, test } from 'vitest'
import { asksHours } from '../../src/people/asks-hours.ts'
import { type Agenda, type ConsultationHour, coming, timeIn } from '../../src/people/consultation.ts'
import { onBothEngines } from '../support/both-engines.ts'
import { person, practice, TOWN } from '../support/postgres-rows.ts'

const hour = (change: Partial<ConsultationHour> = {}): ConsultationHour => ({
  id: 'h1',
  municipality: TOWN,
  practice: practice.id,
  weekday: 5,
  from: '09:00',
  until: '11:00',
  place: 'kamer 2',
  places: 3,
  ...change,
})
const agenda = (change: Partial<Agenda> = {}): Agenda => ({ hour: hour(), cancelled: [], taken: [], ...change })
const days = (agendas: Agenda[], now: string, many = 4) =>
  coming(agendas, new Date(now), many).map(one => `${one.day} ${one.free}`)

describe('the next consultation hours', () => {
  test('are every week, without holidays and what was called off, with what is free', () => {
    const given = agenda({ cancelled: ['2026-12-11'], taken: [{ day: '2026-12-18', count: 2 }] })
    // Christmas and New Year's Day are Fridays
    expect(days([given], '2026-12-04T12:00:00+01:00')).toEqual([
      '2026-12-18 1',
      '2027-01-08 3',
      '2027-01-15 3',
      '2027-01-22 3',
    ])
  })

  test('hold today as long as it is not over by the Dutch clock, also on the day after the clock changes', () => {
    const monday = agenda({ hour: hour({ weekday: 1 }) })
    expect(days([monday], '2026-10-26T09:59:00Z', 1)).toEqual(['2026-10-26 3'])
    expect(days([monday], '2026-10-26T10:00:00Z', 1)).toEqual(['2026-11-02 3'])
    expect(days([monday], '2026-03-30T08:59:00Z', 1)).toEqual(['2026-03-30 3'])
    // a week later it is Easter Monday
    expect(days([monday], '2026-03-30T09:00:00Z', 1)).toEqual(['2026-04-13 3'])
  })

  test('of several are in the order of the calendar, and fewer places than were taken is full', () => {
    const early = agenda({
      hour: hour({ id: 'h2', from: '08:00', until: '08:30', places: 1 }),
      taken: [{ day: '2026-11-27', count: 2 }],
    })
    expect(days([agenda(), early], '2026-11-24T12:00:00Z', 2)).toEqual(['2026-11-27 0', '2026-11-27 3'])
  })
})

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['13u30', '13:30'],
  ['9 uur', '09:00'],
  ['13.30 uur', '13:30'],
  ['24:00', null],
  ['9:60', null],
  ['ochtend', null],
  ['', null],
  ['9'.repeat(20_000), null],
])('a time written as %j', (typed, time) => expect(timeIn(typed)).toBe(time))

test.each([
  ['spreekuur', true],
  ['Wanneer is het volgende inloopspreekuur?', true],
  ['is er nog plek op het spreekuur', true],
  ['spreekuur toevoegen', true],
  ['any places left at the consultation hour', true],
  ['is er een spreekuur voor overgewicht', false],
  ['inloopspreekuur voor een moeder met een baby', false],
  ['wanneer is mijn contactpersoon er', false],
  [`spreekuur ${'a '.repeat(10_000)}`, false],
])('%j asks for it: %j', (words, asks) => expect(asksHours(words)).toBe(asks))

onBothEngines(on => {
  const saved = () =>
    on().run(async store => {
      await store.addMunicipality({ name: TOWN, sample: false })
      await store.savePractice(TOWN, practice)
      await store.savePerson(person('gp', { practice }))
      await store.hours.save(hour())
    })
  const at = new Date('2026-11-24T10:00:00+01:00')
  const day = '2026-11-27'
  const take = () => on().run(store => store.hours.take(hour(), day, 'gp', at))

  test('five reserve at once: the three places get a number each, the others hear that it is full', async () => {
    await saved()
    const numbers = await Promise.all([take(), take(), take(), take(), take()])
    expect(numbers.toSorted()).toEqual([1, 2, 3, null, null])
    await on().run(store => store.hours.giveBack('h1', day, 2))
    expect(await take()).toBe(2)
    const [known] = await on().run(store => store.hours.agendas([practice.id], day))
    expect(known).toEqual({ hour: hour(), cancelled: [], taken: [{ day, count: 3 }] })
  })

  test('a day that is called off, and an hour that ended, give no places; what is past is not kept', async () => {
    await saved()
    expect(await take()).toBe(1)
    expect(await on().run(store => store.hours.cancel(hour(), day))).toBe(true)
    expect(await on().run(store => store.hours.cancel(hour(), day))).toBe(false)
    expect(await take()).toBeNull()
    expect(await on().run(store => store.hours.taken('h1', { on: day }))).toEqual([{ day, number: 1, person: 'gp' }])
    await on().run(store => store.forget(new Date('2026-11-28T12:00:00Z')))
    expect(await on().run(store => store.hours.taken('h1', { from: '2026-01-01' }))).toEqual([])
    await on().run(store => store.hours.end('h1', at))
    expect(await on().run(store => store.hours.hour('h1'))).toBeNull()
    expect(await on().run(store => store.hours.agendas([practice.id], day))).toEqual([])
  })
})
