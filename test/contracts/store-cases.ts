import { expect } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { file } from '../golden/case-cards.ts'
import { at, person, place, TOWN } from '../support/postgres-rows.ts'
import type { Promises } from './store.ts'

const filled = async (store: Store): Promise<void> => {
  await store.addMunicipality({ name: TOWN, sample: false })
  for (const id of ['gp', 'noor', 'bo']) await store.savePerson(person(id))
  await store.cases.add(file)
}

/** What every store of cases must do. */
export const promises: Promises = {
  'numbers go up and are never given twice, also when asked at once': async ({ run }) => {
    const numbers = await Promise.all([1, 2, 3].map(() => run(store => store.cases.nextNumber(2026))))
    expect(numbers.toSorted()).toEqual(['2026-0001', '2026-0002', '2026-0003'])
    expect(await run(store => store.cases.nextNumber(2027))).toBe('2027-0001')
  },

  'a case comes back as it was kept, and each change makes its version one higher': async ({ run }) => {
    await run(filled)
    expect(await run(store => store.cases.find(file.id))).toEqual(file)
    const room = { ...place('C1', { kind: 'channel' }), thread: 't1', workspace: file.workspace }
    await run(store => store.cases.save({ ...file, state: 'frozen', room, workAt: at(5), level: 'light' }))
    const changed = await run(store => store.cases.lock(file.id))
    expect(changed).toEqual({ ...file, state: 'frozen', room, workAt: at(5), level: 'light', version: 2 })
    expect(await run(store => store.cases.byNumber(TOWN, file.number))).toEqual(changed)
    expect(await run(store => store.cases.byNumber('elsewhere', file.number))).toBeNull()
    expect(await run(store => store.cases.inRoom(room))).toEqual(changed)
    expect(await run(store => store.cases.inRoom({ ...room, thread: 't2' }))).toBeNull()
    const { thread: _, ...channel } = room
    expect(await run(store => store.cases.allInRoom(channel))).toEqual([file.id])
    expect(await run(store => store.cases.allInRoom({ ...room, thread: 't2' }))).toEqual([])
    expect(await run(store => store.cases.due(at(4), 9))).toEqual([])
    expect(await run(store => store.cases.due(at(5), 9))).toEqual([changed])
    expect(await run(store => store.cases.counts(TOWN))).toEqual([{ state: 'frozen', theme: 'parenting', count: 1 }])
  },

  'who is in a case, what was agreed, and what was told once': async ({ run }) => {
    await run(filled)
    const row = {
      case: file.id,
      person: 'bo',
      role: 'participant',
      state: 'asked',
      askedAt: at(1),
      invited: false,
    } as const
    await run(store => store.cases.saveParticipant(row))
    await run(store => store.cases.saveParticipant({ ...row, state: 'joined', invited: true }))
    expect(await run(store => store.cases.participants(file.id))).toEqual([{ ...row, state: 'joined', invited: true }])
    expect((await run(store => store.cases.ofPerson('bo', 9))).map(one => one.id)).toEqual([file.id])
    const agreed = {
      id: 'a1',
      case: file.id,
      who: 'bo',
      due: '2026-03-02',
      state: 'open',
      posted: false,
      remindedOn: null,
      goal: 'g1',
    } as const
    await run(store => store.cases.saveAgreement(agreed))
    expect(await run(store => store.cases.dueAgreements('2026-03-01', 9))).toEqual([])
    expect(await run(store => store.cases.dueAgreements('2026-03-02', 9))).toEqual([agreed])
    await run(store => store.cases.saveAgreement({ ...agreed, remindedOn: '2026-03-02' }))
    expect(await run(store => store.cases.dueAgreements('2026-03-02', 9))).toEqual([])
    expect(await run(store => store.cases.noteTold(file.id, 'x', at(1)))).toBe(true)
    expect(await run(store => store.cases.noteTold(file.id, 'x', at(2)))).toBe(false)
    expect(await run(store => store.cases.told(file.id))).toEqual(['x'])
  },

  'what waits for a room is taken back, and only that': async ({ run }) => {
    await run(filled)
    const card = { title: 't', parts: [], actions: [] }
    const thread = (name: string) => ({ ...place('C1', { kind: 'channel' }), thread: name })
    const post = (key: string, where = place('C2')) => ({ kind: 'post', key, place: where, card }) as const
    const letters = [post('k1:a', thread('t1')), post('k2:b', thread('t2')), post('k1:c'), post('k2:d'), post('e')]
    await run(store => store.send(letters, at(1)))
    expect(await run(store => store.cases.recall('k1', thread('t1')))).toEqual(['k1:a'])
    expect(await run(store => store.cases.recall('k1', place('C2')))).toEqual(['k1:c'])
    expect(await run(store => store.cases.recall('k1', place('C2')))).toEqual([])
    expect(await run(store => store.cases.recall('k2', thread('t1')))).toEqual(['k2:b'])
  },
}
