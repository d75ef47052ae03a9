import { describe, expect, test } from 'vitest'
import { dayOf, isWorkingDay, momentAt, plusDays, weekdayOfDay } from '../../src/calendar.ts'
import type { Weekday } from '../../src/people/person.ts'
import type { Database, Store } from '../../src/ports.ts'
import { runDue } from '../../src/schedule.ts'
import { type Ground, onBothEngines } from '../support/both-engines.ts'
import { person, place, practice, TOWN, who } from '../support/postgres-rows.ts'
import { seeded } from './town.ts'

const PRACTICES = 6
const START = '2026-03-02'
const WEEKS = 9
const HOURS = [8, 9, 9.5, 13, 17.5]

const practiceId = (n: number) => `practice-${n}`
const daysOf = (n: number): Weekday[] => ([[1, 2, 4], [2, 3, 5], [1, 2, 3, 4, 5], []] as Weekday[][])[n % 4]!

/** Two GPs a practice, and two contact persons with three practices each. */
const fill = ({ run }: Ground) =>
  run(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    for (const n of [0, 1]) {
      await store.savePerson(person(`contact-${n}`, { roles: ['contact-person'] }))
      await store.linkAccount(`contact-${n}`, who(`C${n}`), place(`C${n}`))
    }
    for (let n = 0; n < PRACTICES; n += 1) {
      const own = { ...practice, id: practiceId(n) }
      await store.savePractice(TOWN, own)
      await store.assign(own.id, `contact-${n % 2}`, momentAt(START, 0))
      for (const gp of [2 * n, 2 * n + 1]) {
        await store.savePerson(person(`gp-${gp}`, { practice: own, workingDays: daysOf(gp) }))
        await store.linkAccount(`gp-${gp}`, who(`U${gp}`), place(`U${gp}`))
      }
    }
  })

class Killed extends Error {}

/** Every call may be the last of its process; so may the answer to a commit. */
function mortal(database: Database, chance: () => number): Pick<Database, 'transaction'> {
  const perhaps = () => {
    if (chance() < 0.02) throw new Killed('killed')
  }
  const frail = <T extends object>(thing: T): T =>
    new Proxy(thing, {
      get(target, name) {
        const value = Reflect.get(target, name)
        if (typeof value === 'object' && value !== null) return frail(value)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          perhaps()
          return value.apply(target, args)
        }
      },
    })
  return {
    async transaction(work) {
      const result = await database.transaction((store: Store) => work(frail(store)))
      perhaps()
      return result
    },
  }
}

/** Contacts at noon: practice 1 every other week, practice 2 once. */
const CONTACTS: [string, string][] = [
  ...[0, 14, 28, 42].map(n => [plusDays(START, 3 + n), practiceId(1)] as [string, string]),
  ['2026-03-19', practiceId(2)],
]

/** The post of a day goes out. @returns keys, in order */
async function delivered({ database }: Ground, at: Date): Promise<string[]> {
  const mail = database.mail()
  const keys: string[] = []
  for (let letters = await mail.claim(at, 100); letters.length > 0; letters = await mail.claim(at, 100))
    for (const letter of letters) {
      keys.push(letter.key)
      await mail.settle(letter, { state: 'sent', ref: letter.key }, at)
    }
  return keys
}

/** On which days someone of a practice should hear something: four weeks after contact, reminder or start. */
function expectedDays(gp: number): string[] {
  const [works, own] = [daysOf(gp), practiceId(Math.floor(gp / 2))]
  const days: string[] = []
  let heard = START
  for (let n = 0; n < WEEKS * 7; n += 1) {
    const day = plusDays(START, n)
    const free = works.length === 0 || works.includes(weekdayOfDay(day) as Weekday)
    if (free && isWorkingDay(day) && day >= plusDays(heard, 28)) {
      days.push(day)
      heard = day
    }
    if (CONTACTS.some(([on, at]) => on === day && at === own)) heard = day
  }
  return days
}

describe('two schedulers that are killed at any moment, on a real database', () => {
  onBothEngines(on => {
    test('send every reminder on its day, once, with its letter and its count', { timeout: 240_000 }, async () => {
      await fill(on())
      const chance = seeded(7)
      const second = await on().reopened(on().keys)
      const processes = [on().database, second].map(database => mortal(database, chance))
      const letters: string[] = []
      let killed = 0
      const failed = (error: unknown) => {
        if (!(error instanceof Killed)) throw error
        killed += 1
      }
      for (let n = 0; n < WEEKS * 7; n += 1) {
        const day = plusDays(START, n)
        letters.push(...(await delivered(on(), momentAt(day, 0))))
        for (const hour of HOURS) {
          // some minutes of each hour, so that what was cut off is tried again
          for (const minute of [0, 1, 2]) {
            const at = new Date(momentAt(day, hour).getTime() + minute * 60_000)
            await Promise.all(processes.map(one => runDue(one, at, failed)))
          }
          if (hour !== 9.5) continue
          const now = momentAt(day, 12)
          for (const [, id] of CONTACTS.filter(([when]) => when === day))
            await on().run(store =>
              store.reminders.addContact({
                municipality: TOWN,
                practice: id,
                contactPerson: 'contact-0',
                by: 'gp-0',
                at: now,
                how: 'said',
              }),
            )
        }
      }
      expect(killed).toBeGreaterThan(20)
      const rows = async (statement: string) => (await on().owner.query(statement)).rows
      const sent = await rows('select key, person, sent_at from reminder order by sent_at')
      for (let gp = 0; gp < 2 * PRACTICES; gp += 1) {
        const days = sent.filter(row => row.person === `gp-${gp}`).map(row => dayOf(row.sent_at))
        expect([gp, days]).toEqual([gp, expectedDays(gp)])
      }
      const closest = await rows(
        `select min(sent_at - before) as apart from (
           select sent_at, lag(sent_at) over (partition by person order by sent_at) as before
             from unasked_message where person like 'gp-%') as u`,
      )
      expect(closest[0].apart.days).toBeGreaterThanOrEqual(7)
      expect(sent.filter(row => row.person.startsWith('contact')).length).toBeGreaterThan(1)
      letters.push(...(await delivered(on(), momentAt(plusDays(START, 7 * WEEKS), 0))))
      expect(letters.filter(key => key.startsWith('reminder:')).sort()).toEqual(sent.map(({ key }) => key).sort())
      const counted = await rows(
        "select person, sent_at from unasked_message where feature = 'reminder' order by person, sent_at",
      )
      expect(counted).toEqual(
        sent
          .map(({ person, sent_at }) => ({ person, sent_at }))
          .sort((a, b) => (a.person < b.person ? -1 : a.person > b.person ? 1 : a.sent_at - b.sent_at)),
      )
    })
  })
})
