import { expect } from 'vitest'
import type { Mark } from '../../src/ports.ts'
import {
  at,
  contactRequest,
  localMessage,
  need,
  person,
  place,
  question,
  TOWN,
  who,
  wrong,
} from '../support/postgres-rows.ts'
import type { Bench, Promises } from './store.ts'

const town = ({ run }: Bench) =>
  run(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    for (const id of ['gp', 'gp2', 'cp']) await store.savePerson(person(id))
  })

const ask = async (bench: Bench, ...questions: Parameters<typeof question>[]) => {
  await town(bench)
  await bench.run(async store => {
    for (const args of questions) await store.saveQuestion(question(...args))
  })
}

const items = ({ run }: Bench) => run(store => store.workItems(TOWN, 10))

export const promises: Promises = {
  'a question comes back as it was understood': async bench => {
    const inThread = place('C1', { kind: 'channel', thread: '17.2' })
    await ask(bench, ['q1', { asker: 'gp', place: inThread }], ['q2', { need: { ...need, age: null }, services: [] }])
    expect(await bench.run(store => store.question('q1'))).toEqual(question('q1', { asker: 'gp', place: inThread }))
    expect(await bench.run(store => store.question('q2'))).toMatchObject({
      asker: null,
      services: [],
      place: place('D1'),
    })
    expect(await bench.run(store => store.question('q3'))).toBeNull()
  },

  'a refined question replaces need, outcome and services, and keeps who asked it when': async bench => {
    await ask(bench, ['q1', { asker: 'gp' }])
    const refined = { need: { ...need, age: { from: 13, to: 13 } }, outcome: 'asked-back' as const, services: ['c'] }
    await bench.run(store => store.saveQuestion(question('q1', { ...refined, askedAt: at(9), asker: 'gp2' })))
    expect(await bench.run(store => store.question('q1'))).toEqual(question('q1', { asker: 'gp', ...refined }))
  },

  'the last question is that of this conversation and this thread, and not too old': async bench => {
    await ask(
      bench,
      ['first', { askedAt: at(1) }],
      ['second', { askedAt: at(3) }],
      ['thread', { askedAt: at(5), place: place('D1', { thread: '1.1' }) }],
      ['elsewhere', { askedAt: at(6), place: place('D2') }],
      ['workspace', { askedAt: at(7), place: place('D1', { workspace: 'T2' }) }],
    )
    const last = (where: ReturnType<typeof place>, minute: number) =>
      bench.run(async store => (await store.lastQuestion(where, at(minute)))?.key ?? null)
    expect(await last(place('D1'), 0)).toBe('second')
    expect(await last(place('D1'), 3)).toBe('second')
    expect(await last(place('D1'), 4)).toBeNull()
    expect(await last(place('D1', { thread: '1.1' }), 0)).toBe('thread')
    expect(await last(place('D1', { thread: '2.2' }), 0)).toBeNull()
  },

  'a mark of one kind by one person on one question counts once': async bench => {
    await ask(bench, ['q1'])
    const referred = { question: 'q1', by: 'gp', at: at(1), kind: 'referred', service: 'a' } as const
    const add = (mark: Mark) => bench.run(store => store.addMark(mark))
    expect(await add(referred)).toBe(true)
    expect(await add({ ...referred, at: at(2) })).toBe(false)
    expect(await add({ ...referred, by: 'gp2' })).toBe(true)
    expect(await add({ ...referred, kind: 'shared' })).toBe(true)
    expect(await add({ ...referred, by: null })).toBe(true)
    expect(await add({ ...referred, by: null })).toBe(false)
    expect(await bench.run(store => store.marks('q1'))).toEqual([
      referred,
      { ...referred, by: 'gp2' },
      { ...referred, kind: 'shared' },
      { ...referred, by: null },
    ])
    expect(await bench.run(store => store.marks('q2'))).toEqual([])
  },

  'an entry said to be wrong becomes one item on the list of the coordinator': async bench => {
    await ask(bench, ['q1'])
    expect(await bench.run(store => store.addMark(wrong('q1', { by: 'gp' })))).toBe(true)
    expect(await bench.run(store => store.addMark(wrong('q1', { by: 'gp' })))).toBe(false)
    expect(await bench.run(store => store.marks('q1'))).toEqual([wrong('q1', { by: 'gp' })])
    expect(await items(bench)).toEqual([
      {
        id: expect.any(String),
        kind: 'wrong',
        municipality: TOWN,
        at: at(5),
        service: 'a',
        reason: 'phone',
        note: 'Nummer is niet meer in gebruik',
        need: null,
        doneAt: null,
      },
    ])
  },

  'a question that nothing answers becomes one item, and leaves the list when a refinement finds something':
    async bench => {
      await ask(
        bench,
        ['q1', { outcome: 'no-match', services: [] }],
        ['q1', { outcome: 'no-match', services: [] }],
        ['q2'],
      )
      expect(await items(bench)).toEqual([
        {
          id: expect.any(String),
          kind: 'gap',
          municipality: TOWN,
          at: at(0),
          service: null,
          reason: null,
          note: null,
          need,
          doneAt: null,
        },
      ])
      await bench.run(store => store.saveQuestion(question('q1')))
      expect(await items(bench)).toEqual([])
    },

  'the list shows open items first, newest first, and no more than asked': async bench => {
    const gap = (key: string, minute: number) =>
      [key, { outcome: 'no-match', askedAt: at(minute) }] as Parameters<typeof question>
    await ask(bench, gap('q1', 1), gap('q2', 2), gap('q3', 3), gap('q4', 4))
    const before = await items(bench)
    expect(before.map(item => item.at)).toEqual([at(4), at(3), at(2), at(1)])
    await bench.run(store => store.finishWorkItem(before[0]!.id, at(30)))
    await bench.run(store => store.finishWorkItem(before[0]!.id, at(40)))
    await bench.run(store => store.finishWorkItem('no such item', at(40)))
    const after = await items(bench)
    expect(after.map(item => item.at)).toEqual([at(3), at(2), at(1), at(4)])
    expect(after.map(item => item.doneAt)).toEqual([null, null, null, at(30)])
    expect(await bench.run(store => store.workItems(TOWN, 2))).toEqual(after.slice(0, 2))
    expect(await bench.run(store => store.workItems('Zandstad', 10))).toEqual([])
  },

  'a question is put to the contact person once': async bench => {
    await ask(bench, ['q1'], ['q2'])
    expect(await bench.run(store => store.addContactRequest(contactRequest('r1')))).toBe(true)
    expect(await bench.run(store => store.addContactRequest(contactRequest('r2')))).toBe(false)
    expect(await bench.run(store => store.contactRequest('r1'))).toEqual(contactRequest('r1'))
    expect(await bench.run(store => store.contactRequest('r2'))).toBeNull()
    expect(await bench.run(store => store.contactRequestOf('q1'))).toEqual(contactRequest('r1'))
    expect(await bench.run(store => store.contactRequestOf('q2'))).toBeNull()
  },

  'a contact person sees what is not done yet, longest waiting first': async bench => {
    await ask(bench, ['q1'], ['q2'], ['q3'])
    await bench.run(async store => {
      await store.addContactRequest(contactRequest('r1', { at: at(3) }))
      await store.addContactRequest(contactRequest('r2', { question: 'q2', at: at(2) }))
      await store.addContactRequest(contactRequest('r3', { question: 'q3', at: at(1) }))
      await store.setContactRequest('r3', 'done', 'cp', at(9))
      await store.setContactRequest('r1', 'seen', 'cp', at(9))
    })
    const open = await bench.run(store => store.openContactRequests('cp'))
    expect(open.map(r => [r.id, r.state])).toEqual([
      ['r2', 'sent'],
      ['r1', 'seen'],
    ])
    expect(await bench.run(store => store.openContactRequests('gp'))).toEqual([])
  },

  'the local page shows the last messages of a conversation, oldest first': async ({ run }) => {
    const typed = localMessage('m1', { from: 'user', text: "8 jr, druk; '; drop table question; -- \0", card: null })
    await run(async store => {
      await store.saveLocalMessage(typed)
      await store.saveLocalMessage(localMessage('m2', { at: at(1) }))
      await store.saveLocalMessage(localMessage('m3', { at: at(1) }))
      await store.saveLocalMessage(localMessage('other', { conversation: 'coordinator' }))
    })
    const messages = await run(store => store.localMessages('gp', 10))
    expect(messages).toEqual([
      { ...typed, text: typed.text!.replace('\0', '') },
      localMessage('m2', { at: at(1) }),
      localMessage('m3', { at: at(1) }),
    ])
    expect(await run(store => store.localMessages('gp', 2))).toEqual(messages.slice(1))
  },

  'a message that is changed keeps its place and gets a higher version; the same again changes nothing': async ({
    run,
  }) => {
    const save = (change: Partial<ReturnType<typeof localMessage>>) =>
      run(store => store.saveLocalMessage(localMessage('m1', change)))
    const shown = async () => (await run(store => store.localMessages('gp', 1)))[0]
    await save({})
    await save({ at: at(9) })
    expect(await shown()).toEqual(localMessage('m1'))
    await save({ text: 'anders', at: at(9) })
    expect(await shown()).toEqual(localMessage('m1', { text: 'anders', version: 2 }))
    await save({ text: 'weer', version: 7 })
    expect(await shown()).toMatchObject({ text: 'weer', version: 7 })
  },

  'what is older than the retention period is forgotten, and what counts stays counted': async bench => {
    await ask(bench, ['q1'])
    await bench.run(async store => {
      await store.linkAccount('gp', who('U1'), null)
      await store.saveLocalMessage(localMessage('old', { at: at(0) }))
      await store.saveLocalMessage(localMessage('new', { at: at(9) }))
      await store.addMark(wrong('q1', { by: 'gp', at: at(0) }))
      await store.addMark(wrong('q1', { by: 'gp2', at: at(9) }))
    })
    expect(await bench.run(store => store.forget(at(5)))).toBe(3)
    expect((await bench.run(store => store.localMessages('gp', 10))).map(m => m.key)).toEqual(['new'])
    const marks = await bench.run(store => store.marks('q1'))
    expect(marks.map(m => m.kind === 'wrong' && m.note)).toEqual(['', 'Nummer is niet meer in gebruik'])
    expect((await items(bench)).map(item => item.note)).toEqual(['Nummer is niet meer in gebruik', null])
    expect(await bench.run(store => store.forget(at(5)))).toBe(0)
  },
}
