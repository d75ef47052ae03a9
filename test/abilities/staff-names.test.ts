import { expect, test } from 'vitest'
import { staffNames } from '../../src/abilities/staff-names.ts'
import type { Store } from '../../src/ports.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute))

test('names are asked of the database at most once in five minutes, and stay the same array until one changes', async () => {
  let people = ['Bo Jansen']
  let asked = 0
  const names = async () => {
    asked += 1
    return people.map(name => ({ name }))
  }
  const store = { people: names } as unknown as Store
  const staff = staffNames()
  await staff.look(store, 'Stad', at(0))
  const first = staff.all()
  expect(first).toEqual(['Bo Jansen'])
  await staff.look(store, 'Stad', at(4))
  expect(asked).toBe(1)
  await staff.look(store, 'Stad', at(5))
  expect([asked, staff.all()]).toEqual([2, first])
  expect(staff.all()).toBe(first)
  people = ['Bo Jansen', 'Naomi Veenbes']
  await staff.look(store, 'Stad', at(11))
  await staff.look(store, 'Dorp', at(11))
  expect(staff.all()).toEqual([...people, ...people])
})
