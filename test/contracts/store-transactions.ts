import { expect } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { at, person, service, socialMap, TOWN } from '../support/postgres-rows.ts'
import type { Promises } from './store.ts'

const add = (store: Store, name: string) => store.addMunicipality({ name, sample: false })

export const promises: Promises = {
  'a transaction that throws leaves nothing behind, and the next one works': async ({ run }) => {
    const failing = run(async store => {
      await add(store, TOWN)
      await store.replaceMap(socialMap([service('a')]), at(0))
      throw new Error('halfway')
    })
    await expect(failing).rejects.toThrow('halfway')
    expect(await run(store => store.municipalities())).toEqual([])
  },

  'a failed statement that someone caught still saves nothing, and says so': async ({ run }) => {
    const failing = run(async store => {
      await add(store, TOWN)
      await store.savePerson(person('a', { municipality: 'Nergens' })).catch(() => {})
    })
    await expect(failing).rejects.toThrow('nothing was saved')
    expect(await run(store => store.municipalities())).toEqual([])
  },

  'what is not finished is not seen by others': async ({ database, run }) => {
    const written = Promise.withResolvers<void>()
    const finish = Promise.withResolvers<void>()
    const writing = run(async store => {
      await add(store, TOWN)
      written.resolve()
      await finish.promise
    })
    await written.promise
    // the embedded engine makes the reader wait, a server shows the state before: never half
    const reading = database.transaction(store => store.municipalities())
    const seen = await Promise.race([reading, new Promise(resolve => setImmediate(() => resolve('waits')))])
    expect(['waits', []]).toContainEqual(seen)
    finish.resolve()
    await writing
    await reading
    expect(await run(store => store.municipalities())).toHaveLength(1)
  },

  'calls that are made at once on one store all count': async ({ run }) => {
    const names = Array.from({ length: 20 }, (_, i) => `Gemeente ${i}`)
    await run(async store => void (await Promise.all(names.map(name => add(store, name)))))
    expect(await run(store => store.municipalities())).toHaveLength(20)
  },

  'many transactions at once all come through': async ({ run }) => {
    await run(store => add(store, TOWN))
    const people = Array.from({ length: 40 }, (_, i) => person(`p${i}`))
    await Promise.all(people.map(p => run(store => store.savePerson(p))))
    expect(await run(store => store.people(TOWN))).toHaveLength(40)
  },

  'a transaction inside a transaction is refused at once, instead of waiting for itself': async ({ database, run }) => {
    const nested = run(() => database.transaction(store => store.municipalities()))
    await expect(nested).rejects.toThrow('inside a transaction')
    const ping = run(() => database.ping())
    await expect(ping).rejects.toThrow('inside a transaction')
    await database.ping()
  },

  'work that a transaction started and did not wait for is free once it ended': async ({ database, run }) => {
    const ended = Promise.withResolvers<void>()
    let later: Promise<unknown> = Promise.resolve()
    await run(async store => {
      await add(store, TOWN)
      later = ended.promise.then(() => database.transaction(inner => inner.municipalities()))
    })
    ended.resolve()
    expect(await later).toHaveLength(1)
  },

  'a store that outlives its transaction is refused': async ({ run }) => {
    const kept = await run(async store => ({ store }))
    await expect(kept.store.municipalities()).rejects.toThrow('after its transaction ended')
  },

  'a listener may open a transaction, also when it hears of its own import': async ({ database, run }) => {
    const loaded = new Promise(resolve =>
      database.onMapReplaced(town => resolve(database.transaction(store => store.mapVersion(town)))),
    )
    await run(async store => {
      await add(store, TOWN)
      await store.replaceMap(socialMap([]), at(0))
    })
    expect(await loaded).toBe(1)
  },
}
