import { expect } from 'vitest'
import { person, place, question, TOWN } from '../support/postgres-rows.ts'
import type { Bench, Promises } from './store.ts'

const DAY = '2026-11-24'
const budget = { person: 2, municipality: 5 }

async function towns({ run }: Bench): Promise<void> {
  await run(async store => {
    for (const name of [TOWN, 'Lindevoort']) await store.addMunicipality({ name, sample: false })
    for (const id of ['gp', 'gp2', 'gp3']) await store.savePerson(person(id))
  })
}

const spend = ({ run }: Bench, who: string | null, change: Partial<{ town: string; day: string }> = {}) =>
  run(store => store.modelUse.spend(change.town ?? TOWN, who, change.day ?? DAY, budget))

export const promises: Promises = {
  'a person has a budget for the day, and the next day a new one': async bench => {
    await towns(bench)
    const calls = [await spend(bench, 'gp'), await spend(bench, 'gp'), await spend(bench, 'gp')]
    expect(calls).toEqual([true, true, false])
    expect(await spend(bench, 'gp2')).toBe(true)
    expect(await spend(bench, 'gp', { day: '2026-11-25' })).toBe(true)
  },

  'people who are not linked share one budget': async bench => {
    await towns(bench)
    expect([await spend(bench, null), await spend(bench, null), await spend(bench, null)]).toEqual([true, true, false])
    expect(await spend(bench, 'gp')).toBe(true)
  },

  'a municipality has a budget for all, and another has its own': async bench => {
    await towns(bench)
    for (const who of ['gp', 'gp', 'gp2', 'gp2', 'gp3']) expect(await spend(bench, who)).toBe(true)
    expect(await spend(bench, 'gp3')).toBe(false)
    expect(await spend(bench, null, { town: 'Lindevoort' })).toBe(true)
  },

  'all at once they stay within it': async bench => {
    await towns(bench)
    const calls = await Promise.all(['gp', 'gp2', 'gp3', null, 'gp', 'gp2', 'gp3', null].map(who => spend(bench, who)))
    expect(calls.filter(Boolean)).toHaveLength(5)
  },

  'what a model added to an answer comes back, and goes with a refinement': async bench => {
    await towns(bench)
    const help = {
      why: { service: 'a', sentence: 'Dit team helpt bij slapen.' },
      ask: { kind: 'topic' as const, topics: ['sleep', 'anxiety'] },
    }
    const { need } = question('q1')
    const read = { ...need, topics: [{ id: 'sleep', weight: 0.85, by: 'model' as const }] }
    await bench.run(store => store.saveQuestion(question('q1', { help, need: read })))
    expect(await bench.run(store => store.heldQuestion('q1'))).toEqual(question('q1', { help, need: read }))
    await bench.run(store => store.saveQuestion(question('q1', { need: read })))
    expect(await bench.run(store => store.question('q1'))).toEqual(question('q1', { need: read }))
    expect(await bench.run(store => store.heldQuestion('q2'))).toBeNull()
  },

  'a question that is held is pressed after that': async bench => {
    await towns(bench)
    await bench.run(store => store.saveQuestion(question('q1', { place: place('D1') })))
    const [held, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const order: string[] = []
    const holding = bench.run(async store => {
      await store.heldQuestion('q1')
      held.resolve()
      await release.promise
      order.push('improved')
    })
    await held.promise
    const pressing = bench
      .run(store => store.addMark({ kind: 'referred', question: 'q1', by: 'gp', at: new Date(0), service: 'a' }))
      .then(() => order.push('pressed'))
    release.resolve()
    await Promise.all([holding, pressing])
    expect(order).toEqual(['improved', 'pressed'])
  },
}
