import { describe, expect, test } from 'vitest'
import { OWN_CODE } from '../../src/social-map/lexicon/icpc.ts'
import { AFTER_DIAGNOSIS, GROUPS, LACKS, LEADING, USUAL_AGES } from '../../src/social-map/lexicon/nature.ts'
import { OUTSIDE } from '../../src/social-map/lexicon/outside.ts'
import { MORE_SAYINGS, SAYINGS } from '../../src/social-map/lexicon/sayings.ts'
import { CODES, ladder, nearTopics, TOPICS, topic, topicsOfCode } from '../../src/social-map/lexicon.ts'
import { KINDS } from '../../src/social-map/roles.ts'

const ids = TOPICS.map(row => row.id)
const steps = new Set<string>([...KINDS.map(row => row.id), 'own-preventive', 'own-light', 'own-specialist'])

test('a topic has one row', () => {
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(KINDS.map(row => row.id)).size).toBe(KINDS.length)
  expect(new Set(OUTSIDE.map(row => row.id)).size).toBe(OUTSIDE.length)
})

describe.each(TOPICS.map(row => [row.id, row] as const))('%s', (_, row) => {
  test('has a ladder of known steps, each once', () => {
    const all = ladder(row).flat()
    expect(all.length).toBeGreaterThan(0)
    for (const step of all) expect(steps).toContain(step)
    expect(new Set(all).size).toBe(all.length)
  })
  test('has words of parents and of professionals, a name, a question to ask and a source', () => {
    for (const text of [row.lay, row.professional, row.name, row.source, ...row.ask]) expect(text).toMatch(/\p{L}/u)
    expect(row.ask.length).toBeGreaterThan(0)
  })
  test('is near topics that exist', () => {
    for (const id of nearTopics(row)) expect(ids).toContain(id)
  })
})

test('every table beside the rows speaks about rows that exist', () => {
  const named = [
    ...LEADING,
    ...LACKS,
    ...AFTER_DIAGNOSIS,
    ...GROUPS,
    ...Object.keys(USUAL_AGES),
    ...Object.keys(SAYINGS),
    ...Object.keys(MORE_SAYINGS),
    ...Object.values(OWN_CODE),
  ]
  for (const id of named) expect(ids).toContain(id)
})

test('every code is an ICPC code, and stands for a topic of its own', () => {
  for (const code of CODES) {
    expect(code).toMatch(/^[ABDFHKLNPRSTUWXYZ]\d{2}$/)
    expect(OWN_CODE).toHaveProperty(code)
    expect(
      topicsOfCode(code)
        .filter(({ first }) => first)
        .map(({ id }) => id),
    ).toEqual([OWN_CODE[code]])
  }
})

test('a topic that is not in the table is a mistake of the programmer', () => {
  expect(() => topic('no such topic')).toThrow(/No topic/)
})
