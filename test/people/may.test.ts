import { describe, expect, test } from 'vitest'
import { ACTIONS, may, RIGHTS } from '../../src/people/may.ts'
import { ROLES } from '../../src/people/person.ts'

/** What each role may do: O own, M the whole municipality, - not. Columns in the order of ROLES. */
const TABLE: Record<(typeof ACTIONS)[number], string> = {
  //                   gp nurse assistant contact coordinator expert
  'ask-contact': 'O O O - - -',
  'answer-request': '- - - O M -',
  'see-requests': '- - - O - -',
  'see-own-practices': '- - - O - -',
  'see-any-contact': '- - - M M -',
  'see-work-list': '- - - - M -',
  'finish-work': '- - - - M -',
  'see-register': '- - - - M -',
  'keep-people': '- - - - M -',
  'keep-practices': '- - - - M -',
  'assign-contact': '- - - - M -',
  'note-absence': '- - - O M -',
  'agree-capacity': '- - - - M -',
  'confirm-colleague': 'O O O - M -',
  'set-case-slot': '- - - O M -',
  'set-consent': '- - - - M -',
  'keep-hours': '- - - O M -',
  'reserve-place': 'O O O O - -',
  broadcast: '- - - O M -',
  'handle-broadcast': '- - - O M -',
}
const REACH = { O: 'own', M: 'municipality', '-': null } as const

describe.each(ACTIONS)('%s', action => {
  const cells = TABLE[action].split(' ') as (keyof typeof REACH)[]
  test.each(ROLES.map((role, i) => [role, REACH[cells[i]!]] as const))('by %s: %s', (role, reach) => {
    expect(may({ roles: [role] }, action)).toBe(reach)
  })
  test('not by an account that nobody knows', () => expect(may(null, action)).toBeNull())
})

test('someone with two roles may what either may, as far as the furthest reaches', () => {
  expect(may({ roles: ['gp', 'coordinator'] }, 'confirm-colleague')).toBe('municipality')
  expect(may({ roles: ['contact-person', 'gp'] }, 'ask-contact')).toBe('own')
})

test('a right stands in the table once', () => {
  expect(new Set(RIGHTS.map(row => `${row.action} ${row.role}`)).size).toBe(RIGHTS.length)
})
