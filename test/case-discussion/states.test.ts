import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  CASE_ROLES,
  CASE_RULES,
  type CaseRole,
  type CaseState,
  STATES,
  transition,
} from '../../src/case-discussion/states.ts'
import { statesPage } from '../../src/case-discussion/states-picture.ts'

/**
 * What each role may do in each state, written out a second time by hand: a letter a state, in the order of STATES
 * (draft blocked requested open frozen closed withdrawn erased); '.' is refused.
 */
const AGREED: Record<string, Partial<Record<CaseRole, string>>> = {
  fill: { referrer: 'D.......' },
  discard: { referrer: 'EE......', service: 'EE......' },
  request: { referrer: 'RR......' },
  block: { service: '..B.....' },
  open: { service: '..O.....' },
  freeze: { service: '...F....' },
  thaw: { service: '....O...' },
  withdraw: {
    referrer: 'WWWWWW..',
    manager: 'WWWWWW..',
    participant: 'WWWWWW..',
    expert: 'WWWWWW..',
    coordinator: 'WWWWWW..',
  },
  close: { manager: '...CC...', referrer: '...CC...' },
  erase: { service: '.....EE.' },
  record: { referrer: 'DBROF...', manager: 'DBROF...' },
  invite: { referrer: '..ROF...', manager: '..ROF...' },
  answer: { participant: '..ROF...', expert: '..ROF...' },
  take: { manager: '..ROF...' },
  appoint: { manager: '.BROF...', coordinator: '.BROF...' },
  bind: { referrer: '..R.....', manager: '..R.....' },
  phone: { manager: '..ROF...', participant: '..ROF...' },
  agree: { referrer: '...O....', manager: '...O....', participant: '...O....', expert: '...O....' },
  aim: { referrer: '...O....', manager: '...O....', participant: '...O....', expert: '...O....' },
  plan: { referrer: '...O....', manager: '...O....' },
  choose: { referrer: '...O....', manager: '...O....', participant: '...O....', expert: '...O....' },
  fix: { manager: '...O....' },
  'call-off': { referrer: '...OF...', manager: '...OF...' },
  finish: { referrer: '...OF...', manager: '...OF...', participant: '...OF...', expert: '...OF...' },
}
const LETTER: Record<CaseState, string> = {
  draft: 'D',
  blocked: 'B',
  requested: 'R',
  open: 'O',
  frozen: 'F',
  closed: 'C',
  withdrawn: 'W',
  erased: 'E',
}

describe.each(CASE_RULES.map(rule => rule.event))('%s', event => {
  describe.each([...CASE_ROLES])('by %s', role => {
    test.each([...STATES])('in %s', state => {
      const expected = (AGREED[event]?.[role] ?? '........')[STATES.indexOf(state)]
      const next = transition(state, event, [role])
      expect(next === null ? '.' : LETTER[next]).toBe(expected)
    })
  })
})

test('every event of the table stands in the agreement, and no other', () => {
  expect(Object.keys(AGREED).sort()).toEqual(CASE_RULES.map(rule => rule.event).toSorted())
})

test('someone who is several things in a case may do what either may', () => {
  expect(transition('requested', 'take', ['referrer', 'manager'])).toBe('requested')
  expect(transition('requested', 'take', [])).toBeNull()
})

test('nothing brings content back: from withdrawn a case is only erased, from erased it goes nowhere', () => {
  const onward = (state: CaseState) =>
    CASE_RULES.map(rule => transition(state, rule.event, CASE_ROLES)).filter(next => next !== null)
  expect(onward('withdrawn')).toEqual(['erased'])
  expect(onward('erased')).toEqual([])
})

test('the page in docs is drawn from the table', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../docs/case-states.md'), 'utf8')).toBe(statesPage())
})
