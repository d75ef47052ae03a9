import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PostgresDatabase } from '../../adapters/postgres/database.ts'
import type { Io } from '../../src/commands/io.ts'
import { run } from '../../src/commands/workspace.ts'
import { openInMemory } from '../support/postgres.ts'
import { at } from '../support/postgres-rows.ts'

let database: PostgresDatabase
beforeAll(async () => {
  database = await openInMemory()
  for (const name of ['Waterrijk', 'Zandstad'])
    await database.transaction(store => store.addMunicipality({ name, sample: false }))
})
afterAll(() => database.close())

/** What the command prints, and its status. */
async function workspace(...args: string[]): Promise<string> {
  const lines: string[] = []
  const io = {
    now: () => at(0),
    database: async () => database,
    print: (line: string) => lines.push(line),
  } as never as Io
  expect(await run(io, args)).toBe(0)
  return lines.join('\n')
}
const link = (name: string, municipality: string) => workspace('link', 'slack', name, '--municipality', municipality)

describe('workspace', () => {
  test('the first link says that from now on the others must be linked too', async () => {
    expect(await workspace('list')).toContain('geen werkruimte')
    expect(await link('T1', 'Waterrijk')).toMatch(/Gekoppeld: slack T1 → Waterrijk\nLet op/)
    expect(await link('T1', 'Zandstad')).toBe('Gekoppeld: slack T1 → Zandstad')
    expect(await link('T1', 'Zandstad')).toContain('Was al gekoppeld')
    expect(await workspace('list')).toBe('slack T1 → Waterrijk\nslack T1 → Zandstad')
    expect(JSON.parse(await workspace('list', '--json'))).toHaveLength(2)
  })

  test('unlink takes one away, and says when there is none', async () => {
    const args = ['unlink', 'slack', 'T1', '--municipality', 'Zandstad']
    expect(await workspace(...args)).toContain('Losgemaakt')
    await expect(workspace(...args)).rejects.toThrow('Deze koppeling is er niet')
    expect(await workspace('list')).toBe('slack T1 → Waterrijk')
  })

  test.each([
    [['link', 'slack', 'T2', '--municipality', 'Elders'], 'Elders'],
    [['link', 'discord', 'T2', '--municipality', 'Waterrijk'], 'geen platform'],
    [['link', 'teams', 'T2'], '--municipality'],
    [['link', 'teams'], 'tenant'],
    [['rename'], 'link, unlink of list'],
    [[], 'link, unlink of list'],
  ])('%j is refused, with what is missing', async (args, words) => {
    await expect(workspace(...args)).rejects.toThrow(words)
  })

  test('each change is a line of the audit', async () => {
    expect(await database.transaction(store => store.verifyAudit())).toMatchObject({ holds: true, to: 5 })
  })
})
