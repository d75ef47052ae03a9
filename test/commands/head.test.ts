import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder, schakel } from '../support/cli.ts'

const MAIN = resolve(import.meta.dirname, '../../src/main.ts')
const SAMPLE = resolve(import.meta.dirname, '../../adapters/local/sample')
const TOWN = 'Voorbeeldgemeente Rietvoorde'
const home = folder()
afterAll(home.remove)

const env = { PATH: process.env.PATH ?? '', DATA_DIR: join(home.path, 'data') }
const line = (id: number) => `${JSON.stringify({ id: String(id), text: 'peuter slaapt slecht' })}\n`

/** Runs a command whose reader is gone before it says a word. */
async function unread(args: string[], input = ''): Promise<{ status: number | null; err: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], { env })
  child.stdout.destroy()
  let err = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  await once(child, 'close')
  return { status: child.exitCode, err }
}

describe('a command whose reader goes away', () => {
  beforeAll(async () => {
    expect((await schakel(['ask', 'peuter slaapt slecht'], { env })).status).toBe(0)
  })

  test.each([
    ['help'],
    ['import-people', '--help'],
    ['doctor'],
    ['migrate'],
    ['ask', 'peuter slaapt slecht'],
    ['import-map', join(SAMPLE, 'social-map.json'), '--municipality', TOWN],
    ['import-people', join(SAMPLE, 'people.csv'), '--json'],
    ['export-people', '--municipality', TOWN],
    ['consent-table'],
    ['workspace', 'list'],
    ['audit', '--verify'],
    ['export', '--person', 'huisarts-lisdodde'],
    ['broadcast', '--text', 'Hoi', '--audience', 'all', '--municipality', TOWN, '--as', 'Tineke IJsvogel'],
  ])('%s ends quietly', async (...args) => {
    const { status, err } = await unread(args)
    expect([status, err.match(/EPIPE|^ +at /m)]).toEqual([141, null])
  })

  test('what it was asked to do is done all the same', async () => {
    const path = join(home.path, 'een.csv')
    writeFileSync(path, `gemeente;naam;rol\n${TOWN};Nieuwe Naam;expert\n`)
    expect((await unread(['import-people', path])).status).toBe(141)
    expect((await schakel(['export-people', '--municipality', TOWN], { env })).out).toContain('Nieuwe Naam')
  })

  test.each(['privacy', 'red-flags', 'consent', `routing --map ${join(SAMPLE, 'social-map.json')}`])(
    'check %s stops reading too',
    async what => {
      const child = spawn(process.execPath, [MAIN, 'check', ...what.split(' ')], { env })
      let err = ''
      child.stderr.setEncoding('utf8').on('data', text => {
        err += text
      })
      child.stdin.on('error', () => {})
      // input without an end
      let id = 0
      const more = () => {
        const lines = Array.from({ length: 50 }, () => line(++id)).join('')
        if (child.stdin.writable) child.stdin.write(lines, () => setImmediate(more))
      }
      more()
      const [first] = await once(child.stdout.setEncoding('utf8'), 'data')
      child.stdout.destroy()
      await once(child, 'close')
      expect(JSON.parse(String(first).split('\n')[0]!)).toHaveProperty('id')
      expect([child.exitCode, err]).toEqual([141, ''])
    },
  )
})
