import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audience, EVERYONE, planOf, type Reach } from '../../src/broadcast/audience.ts'
import { readAudience, together } from '../../src/broadcast/audience-words.ts'
import { byReason } from '../../src/broadcast/reasons.ts'
import { can, MOVES, STATES } from '../../src/broadcast/states.ts'
import { mayHandle } from '../../src/broadcast/whose.ts'
import { inOfficeHours } from '../../src/calendar.ts'
import { COLLABORATIONS, ROLES } from '../../src/people/person.ts'
import { UNASKED_EVERY } from '../../src/people/unasked.ts'
import { person, practice } from '../support/postgres-rows.ts'
import { coordinator, draft, inShort, TUESDAY } from './people.ts'

const slack = { platform: 'slack', workspace: 'T1' } as const
const reach = (id: string, change: Partial<Reach> = {}): Reach => ({
  person: id,
  ended: false,
  at: slack,
  open: true,
  ...change,
})
const elsewhere = { ...practice, id: 'praktijk-zee', neighbourhood: 'Zeezicht', collaboration: null }
const PEOPLE = [
  person('gp', { practice }),
  person('nurse', { roles: ['practice-nurse'], practice }),
  person('far', { practice: elsewhere }),
  person('sam', { roles: ['coordinator'] }),
]
const to = (audience: Partial<Audience>) =>
  inShort(
    planOf(
      PEOPLE,
      PEOPLE.map(({ id }) => reach(id)),
      new Map(),
      { ...EVERYONE, ...audience },
      TUESDAY,
    ),
  ).receivers

describe('an audience', () => {
  test('of nothing in particular is everyone', () => expect(to({})).toEqual(['gp', 'nurse', 'far', 'sam']))

  test('is everyone who fits each kind that was chosen, in one of its ways', () => {
    expect(to({ roles: ['gp', 'practice-nurse'] })).toEqual(['gp', 'nurse', 'far'])
    expect(to({ neighbourhoods: ['Bergzicht'] })).toEqual(['gp', 'nurse'])
    expect(to({ roles: ['gp'], neighbourhoods: ['Bergzicht', 'Zeezicht'] })).toEqual(['gp', 'far'])
    expect(to({ practices: ['praktijk-zee'] })).toEqual(['far'])
    expect(to({ collaborations: ['adviser-in-practice'] })).toEqual(['gp', 'nurse'])
    expect(to({ roles: ['expert'] })).toEqual([])
  })

  test('leaves out who cannot be reached, each with one reason', () => {
    const reaches = [
      reach('gp', { ended: true, at: null }),
      reach('nurse', { at: null }),
      reach('far', { open: false }),
    ]
    expect(inShort(planOf(PEOPLE, reaches, new Map(), EVERYONE, TUESDAY))).toEqual({
      receivers: [],
      skipped: ['gp ended', 'nurse no-account', 'far not-installed', 'sam no-account'],
    })
  })

  test('everyone is a receiver or left out, never both, and nobody before their week is over or outside office hours', () => {
    const anyone = fc.record({
      id: fc.uuid(),
      role: fc.constantFrom(...ROLES),
      reached: fc.constantFrom('yes', 'none', 'closed', 'ended'),
      daysAgo: fc.option(fc.double({ min: 0, max: 20, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyone, { selector: one => one.id, maxLength: 20 }), fc.nat(400), (all, day) => {
        const now = new Date(TUESDAY.getTime() + day * 86_400_000)
        const people = all.map(({ id, role }) => person(id, { roles: [role] }))
        const reaches = all.map(({ id, reached }) =>
          reach(id, { at: reached === 'none' ? null : slack, open: reached !== 'closed', ended: reached === 'ended' }),
        )
        const last = new Map(
          all.flatMap(({ id, daysAgo }) =>
            daysAgo === null ? [] : [[id, new Date(now.getTime() - daysAgo * 86_400_000)]],
          ),
        )
        const plan = planOf(people, reaches, last, EVERYONE, now)
        expect([...plan.receivers, ...plan.skipped].map(one => one.person).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        )
        for (const { person: id, from } of plan.receivers) {
          const since = last.get(id)
          if (from) {
            expect(inOfficeHours(from)).toBe(true)
            expect(from.getTime() - since!.getTime()).toBeGreaterThanOrEqual(UNASKED_EVERY)
          } else expect(since === undefined || now.getTime() - since.getTime() >= UNASKED_EVERY).toBe(true)
        }
      }),
    )
  })
})

describe('an audience as it is typed', () => {
  const ask = { practices: [practice, elsewhere] }
  const read = (typed: string) => readAudience(typed, ask)

  test.each(['all', 'iedereen', 'ALL '])('%j is everyone', typed => expect(read(typed)).toEqual({ audience: EVERYONE }))
  test.each([
    ['role:huisarts', 'gp'],
    ['role:gp', 'gp'],
    ['rol:POH', 'practice-nurse'],
    ['role:contactpersoon', 'contact-person'],
    ['role:coördinator', 'coordinator'],
    ['role:expert', 'expert'],
  ])('%j is a role', (typed, role) => expect(read(typed)).toEqual({ audience: { ...EVERYONE, roles: [role] } }))
  test.each([
    ['wijk:bergzicht', { neighbourhoods: ['Bergzicht'] }],
    ['practice:praktijk-zee', { practices: ['praktijk-zee'] }],
    ['praktijk:Huisartsenpraktijk De Berg', { practices: ['praktijk-berg'] }],
    ['collaboration:parenting-link', { collaborations: ['parenting-link'] }],
  ])('%j is understood', (typed, change) => expect(read(typed)).toEqual({ audience: { ...EVERYONE, ...change } }))
  test.each([
    ['role:kapper', 'role'],
    ['wijk:Nergens', 'neighbourhood'],
    ['practice:x', 'practice'],
    ['huisarts', 'audience'],
    ['', 'audience'],
    ['constructor:x', 'audience'],
    ['collaboration:x', 'collaboration'],
  ])('%j is not known, and says what is', (typed, kind) => {
    const reading = read(typed)
    expect(reading).toMatchObject({ unknown: { kind } })
    expect('unknown' in reading && reading.unknown.known.length).toBeGreaterThan(0)
  })
  test('several together narrow it', () => {
    const both = ['role:gp', 'wijk:Bergzicht'].map(read).flatMap(one => ('audience' in one ? [one.audience] : []))
    expect(together(both)).toEqual({ ...EVERYONE, roles: ['gp'], neighbourhoods: ['Bergzicht'] })
  })
})

describe('who may', () => {
  test('handle one: its author as long as they may write, and coordinators of that municipality', () => {
    const own = draft({ author: 'cp' })
    expect(mayHandle(person('cp', { roles: ['contact-person'] }), own)).toBe(true)
    expect(mayHandle(person('cp', { roles: ['gp'] }), own)).toBe(false)
    expect(mayHandle(person('other', { roles: ['contact-person'] }), own)).toBe(false)
    expect(mayHandle(coordinator, own)).toBe(true)
    expect(mayHandle({ ...coordinator, municipality: 'Elders' }, own)).toBe(false)
    expect(mayHandle(null, own)).toBe(false)
  })
})

test('every state is reached, and from each that is not an end something follows', () => {
  expect(new Set(Object.values(MOVES).map(({ to: state }) => state))).toEqual(new Set(STATES))
  const moves = Object.keys(MOVES) as (keyof typeof MOVES)[]
  for (const state of STATES) expect(moves.some(move => can(move, state))).toBe(state !== 'cancelled')
})

test('what the platforms say becomes a few reasons, most first', () => {
  const raw = {
    account_inactive: 1,
    channel_not_found: 2,
    'Dit gesprek of bericht bestaat niet meer in Teams. (ConversationNotFound)': 3,
    'De bot mag hier niet schrijven: de app is verwijderd.': 1,
    'given up after a day: ratelimited': 1,
    'no-account': 1,
    iets_nieuws: 1,
  }
  expect(byReason(raw)).toEqual([
    ['no-conversation', 5],
    ['account-closed', 1],
    ['blocked', 1],
    ['gave-up', 1],
    ['no-account', 1],
    ['other', 1],
  ])
})

test('every form of collaboration can be typed', () =>
  expect(COLLABORATIONS.every(one => 'audience' in readAudience(`samenwerking:${one}`, { practices: [] }))).toBe(true))
