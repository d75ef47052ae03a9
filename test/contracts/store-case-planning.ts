import { expect } from 'vitest'
import type { Meeting } from '../../src/case-discussion/meeting.ts'
import type { Store } from '../../src/ports.ts'
import { file } from '../golden/case-cards.ts'
import { at, person, practice, TOWN } from '../support/postgres-rows.ts'
import type { Promises } from './store.ts'

const filled = async (store: Store): Promise<void> => {
  await store.addMunicipality({ name: TOWN, sample: false })
  await store.savePractice(TOWN, practice)
  for (const id of ['gp', 'noor', 'bo']) await store.savePerson(person(id))
  await store.cases.add(file)
}

const meeting: Meeting = {
  id: `${file.id}-m1`,
  case: file.id,
  state: 'proposed',
  options: [at(60), at(120), at(180)],
  minutes: 45,
  place: 'practice',
  startsAt: null,
  sequence: 0,
  round: 1,
  posted: false,
  remindedOn: null,
}
const fixed: Meeting = { ...meeting, state: 'fixed', startsAt: at(120), sequence: 1 }

/** What every store must do for planning in a case. */
export const promises: Promises = {
  'a meeting comes back as it was kept, and changes': async ({ run }) => {
    await run(filled)
    await run(store => store.cases.meetings.save(meeting))
    expect(await run(store => store.cases.meetings.find(meeting.id))).toEqual(meeting)
    await run(store => store.cases.meetings.save(fixed))
    const second = { ...meeting, id: `${file.id}-m10`, posted: true }
    await run(store => store.cases.meetings.save(second))
    await run(store => store.cases.meetings.save({ ...second, id: `${file.id}-m2` }))
    const all = await run(store => store.cases.meetings.of(file.id))
    expect(all.map(one => one.id)).toEqual(['m1', 'm2', 'm10'].map(name => `${file.id}-${name}`))
    expect(all[0]).toEqual(fixed)
  },

  'the newest answer of someone on a moment counts': async ({ run }) => {
    await run(filled)
    await run(store => store.cases.meetings.save(meeting))
    for (const can of [true, false])
      await run(store => store.cases.meetings.vote(meeting.id, { person: 'bo', option: 2, can }))
    await run(store => store.cases.meetings.vote(meeting.id, { person: 'bo', option: 0, can: true }))
    expect(await run(store => store.cases.meetings.votes(meeting.id))).toEqual([
      { person: 'bo', option: 0, can: true },
      { person: 'bo', option: 2, can: false },
    ])
    await run(store => store.cases.meetings.clearVotes(meeting.id))
    expect(await run(store => store.cases.meetings.votes(meeting.id))).toEqual([])
  },

  'only a meeting that is fixed, today and of which nobody was reminded, is to be reminded of': async ({ run }) => {
    await run(filled)
    const due = () => run(store => store.cases.meetings.toRemind(at(100), at(130)))
    await run(store => store.cases.meetings.save(meeting))
    expect(await due()).toEqual([])
    await run(store => store.cases.meetings.save(fixed))
    expect(await due()).toEqual([fixed])
    expect(await run(store => store.cases.meetings.toRemind(at(121), at(130)))).toEqual([])
    await run(store => store.cases.meetings.save({ ...fixed, remindedOn: '2026-03-01' }))
    expect(await due()).toEqual([])
  },

  'a practice has one weekly moment, or none': async ({ run }) => {
    await run(filled)
    const slot = () => run(store => store.cases.meetings.slot(practice.id))
    expect(await slot()).toBeNull()
    await run(store => store.cases.meetings.saveSlot(practice.id, { weekday: 2, hour: 12.5, minutes: 45 }))
    await run(store => store.cases.meetings.saveSlot(practice.id, { weekday: 4, hour: 8, minutes: 30 }))
    expect(await slot()).toEqual({ weekday: 4, hour: 8, minutes: 30 })
    await run(store => store.cases.meetings.saveSlot(practice.id, null))
    expect(await slot()).toBeNull()
  },

  'what a municipality chose is kept apart from what another did': async ({ run }) => {
    await run(filled)
    await run(store => store.addMunicipality({ name: 'Elders', sample: false }))
    const choose = (value: string) =>
      run(store => store.cases.settings.choose(TOWN, { setting: 'birthday', value }, 'gp', at(1)))
    await choose('keep')
    await choose('ask-again')
    expect(await run(store => store.cases.settings.of(TOWN))).toEqual([{ setting: 'birthday', value: 'ask-again' }])
    expect(await run(store => store.cases.settings.of('Elders'))).toEqual([])
    await run(store => store.erasePerson('gp'))
    expect(await run(store => store.cases.settings.of(TOWN))).toHaveLength(1)
  },

  'an agreement is reminded of on its day, the day after, and then once a week': async ({ run }) => {
    await run(filled)
    const agreed = {
      id: 'a1',
      case: file.id,
      who: 'bo',
      due: '2026-03-02',
      state: 'open',
      posted: true,
      remindedOn: null,
      goal: 'g1',
    } as const
    await run(store => store.cases.saveAgreement(agreed))
    const days: string[] = []
    for (const day of Array.from({ length: 20 }, (_, n) => `2026-03-${String(n + 1).padStart(2, '0')}`)) {
      const due = await run(store => store.cases.dueAgreements(day, 9))
      if (due.length > 0) days.push(day)
      for (const one of due) await run(store => store.cases.saveAgreement({ ...one, remindedOn: day }))
    }
    expect(days).toEqual(['2026-03-02', '2026-03-03', '2026-03-10', '2026-03-17'])
    expect((await run(store => store.cases.agreement('a1')))?.goal).toBe('g1')
  },

  'who was in a case that is long over leaves nothing behind of its meetings': async ({ run }) => {
    await run(filled)
    await run(store => store.cases.meetings.save(fixed))
    await run(store => store.cases.meetings.vote(meeting.id, { person: 'bo', option: 0, can: true }))
    await run(store => store.cases.save({ ...file, state: 'erased', changedAt: at(1) }))
    await run(store => store.forgetQuestions(at(0)))
    expect(await run(store => store.cases.meetings.of(file.id))).toHaveLength(1)
    await run(store => store.forgetQuestions(at(2)))
    expect(await run(store => store.cases.meetings.of(file.id))).toEqual([])
    expect(await run(store => store.cases.meetings.votes(meeting.id))).toEqual([])
  },
}
