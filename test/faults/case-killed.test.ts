import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseFile } from '../../src/case-discussion/case.ts'
import { type Act, byService } from '../../src/case-discussion/desk.ts'
import { withdraw } from '../../src/case-discussion/end.ts'
import { take } from '../../src/case-discussion/request.ts'
import type { CaseRole } from '../../src/case-discussion/states.ts'
import { createCaseWorker } from '../../src/case-discussion/worker.ts'
import type { Rooms, Store } from '../../src/ports.ts'
import { asked, type CaseHouse, formIn, MARKER, openCaseHouse } from '../support/case-house.ts'
import { type SharedDatabase, shareInMemory } from '../support/postgres.ts'

/** The worker on the real store, killed right after each commit and each answer of the platform in turn. */

let shared: SharedDatabase
beforeAll(async () => {
  shared = await shareInMemory()
})
afterAll(() => shared.close())

class Killed extends Error {}

/** Works until it is killed after so many steps; true: it was. */
async function workUntil(house: CaseHouse, fuse: number): Promise<boolean> {
  let left = fuse
  let killed = false
  const burn = <T>(value: T): T => {
    left -= 1
    if (left <= 0) throw new Killed()
    return value
  }
  const { rooms } = house
  const mortal: Rooms = {
    platform: 'slack',
    open: (...args) => rooms.open(...args).then(burn),
    members: place => rooms.members(place).then(burn),
    invite: (...args) => rooms.invite(...args).then(burn),
    describe: (...args) => rooms.describe(...args).then(burn),
    archive: place => rooms.archive(place).then(burn),
  }
  const transaction = <T>(work: (store: Store) => Promise<T>): Promise<T> => house.database.transaction(work).then(burn)
  const failed = (error: unknown) => {
    if (!(error instanceof Killed)) throw error
    killed = true
  }
  const worker = createCaseWorker({ database: { transaction }, rooms: { slack: mortal }, now: house.now, failed })
  while (!killed && (await worker.round()) > 0);
  return killed
}

const as = (role: CaseRole, house: CaseHouse): Act => ({ ...byService(house.now()), roles: [role] })
const on = (house: CaseHouse, work: (store: Store, file: CaseFile) => Promise<unknown>) =>
  house.cases(async store => work(store, (await store.cases.lock('k2026-0001'))!))

/** Everyone was asked, and the case manager said yes; no room was made yet. */
async function ready(): Promise<CaseHouse> {
  const house = await openCaseHouse('slack', shared)
  await house.say('gp', 'kind-mdo')
  const form = formIn(await house.press('gp', 'case-start'))
  await house.fill('gp', form.id, form.value, asked())
  await on(house, (store, file) => take(store, as('manager', house), file))
  return house
}

const withContent = (house: CaseHouse): number =>
  house.roomLog.filter(({ card }) => JSON.stringify(card).includes(MARKER)).length

test('opening: whenever it is killed, a second run opens it once, with the question in it once', async () => {
  let deaths = 0
  for (let fuse = 1; ; fuse += 1) {
    const house = await ready()
    const killed = await workUntil(house, fuse)
    await house.settle()
    expect([fuse, (await house.file()).state, house.rooms.rooms.size, withContent(house)]).toEqual([fuse, 'open', 1, 1])
    house.check()
    if (!killed) break
    deaths += 1
  }
  expect(deaths).toBeGreaterThan(8)
})

test('withdrawing: whenever it is killed, a second run leaves no room open and no content', async () => {
  let deaths = 0
  for (let fuse = 1; ; fuse += 1) {
    const house = await ready()
    await workUntil(house, fuse)
    await on(house, (store, file) => withdraw(store, as('referrer', house), file))
    const killed = await workUntil(house, fuse)
    await house.settle()
    const open = [...house.rooms.rooms.values()].filter(room => !room.archived).length
    const content = await house.cases(store => store.vault.read('k2026-0001', 'question'))
    expect([fuse, (await house.file()).state, open, content]).toEqual([fuse, 'erased', 0, null])
    expect(withContent(house)).toBe(0)
    if (!killed) break
    deaths += 1
  }
  expect(deaths).toBeGreaterThan(3)
})
