import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folder, schakel } from '../support/cli.ts'
import { fillFolder } from '../support/postgres.ts'

const SAMPLE = resolve(import.meta.dirname, '../../adapters/local/sample/social-map.json')
const home = folder()
afterAll(home.remove)
// making a database takes longer than what is done with it; 'on an empty embedded database' below makes one
beforeAll(() => fillFolder(join(home.path, 'data')))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(home.path, name)
  writeFileSync(path, content)
  return path
}
const env = { DATA_DIR: join(home.path, 'data') }
const importing = (path: string, ...flags: string[]) =>
  schakel(['import-map', path, '--municipality', 'Proefstad', ...flags], { env })

describe('help and wrong use', () => {
  test.each(['start', 'import-map', 'ask', 'check', 'consent-table', 'migrate'])(
    '%s explains itself in Dutch',
    async name => {
      const ran = await schakel([name, '--help'])
      expect(ran).toMatchObject({ status: 0, err: '' })
      expect(ran.out.split('\n')[0]).toContain(name)
    },
  )

  test('without a command the list of commands is shown', async () => {
    expect((await schakel([])).out).toContain('import-map')
  })

  test.each([
    [['bestaat-niet'], 'bestaat niet'],
    [['import-map'], 'het bestand'],
    [['import-map', 'x.json'], '--municipality'],
    [['check'], 'routing, privacy'],
    [['check', 'iets'], 'routing, privacy'],
    [['check', 'routing'], '--map'],
    [['ask'], 'de vraag'],
    [['ask', 'een', 'twee'], 'hoort er niet bij'],
    [['ask', '--onzin', 'x'], 'De optie --onzin is er niet'],
    [['import-map', 'kaart.json', '--municipality'], 'Bij de optie --municipality klopt de waarde niet'],
    [['ask', 'x', '--json=3'], 'Bij de optie --json klopt de waarde niet'],
  ])('%j is wrong use: status 2, a sentence on stderr, nothing on stdout', async (args, expected) => {
    const ran = await schakel(args)
    expect(ran).toMatchObject({ status: 2, out: '' })
    expect(ran.err).toContain(expected)
  })

  test('a wrong setting is status 1 and names the setting', async () => {
    const ran = await schakel(['migrate'], { env: { PORT: 'veel' } })
    expect(ran.status).toBe(1)
    expect(ran.err).toContain('PORT')
  })
})

describe('a wrong file is one clear text, status 1, and changes nothing', () => {
  test.each([
    ['een leeg bestand', 'leeg.json', ''],
    ['een PDF', 'kaart.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['een halve JSON', 'half.json', '{"services": [{"id": "1", "na'],
    ['JSON van iets anders', 'anders.json', '{"hallo": 1}'],
    ['een webpagina', 'pagina.json', '<!doctype html><html><body>404</body></html>'],
    ['ruis', 'ruis.json', new Uint8Array([0, 1, 2, 3, 255, 254, 0, 9])],
  ])('%s', async (_what, name, content) => {
    const ran = await importing(file(name, content))
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err.trim().length).toBeGreaterThan(20)
    expect(ran.err).not.toMatch(/at .*\.ts|Error:/)
  })

  test('a file that is not there', async () => {
    const ran = await importing(join(home.path, 'weg.json'))
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toContain('bestaat niet')
  })

  test('200 MB is refused at once, with its size', async () => {
    const ran = await importing(file('groot.json', new Uint8Array(200 * 1024 * 1024)))
    expect(ran.status).toBe(1)
    expect(ran.err).toMatch(/MB/)
  })
})

test('a good map is imported, reported, and answers at once; a dry run changes nothing', async () => {
  const dry = await importing(SAMPLE, '--dry-run', '--json')
  expect(dry.status).toBe(0)
  JSON.parse(dry.out)
  const unknown = await schakel(['ask', 'peuter slaapt slecht', '--municipality', 'Proefstad'], { env })
  expect(unknown.status).toBe(1)
  expect(unknown.err).toContain('Proefstad')

  expect((await importing(SAMPLE)).status).toBe(0)
  const asked = await schakel(
    ['ask', 'peuter slaapt slecht', '--municipality', 'Proefstad', '--wijk', 'Sterrenveld', '--json'],
    { env },
  )
  expect(asked.status).toBe(0)
  expect(JSON.parse(asked.out).services.length).toBeGreaterThan(0)
})

test('on an empty embedded database, ask answers from the sample municipality', async () => {
  const ran = await schakel(['ask', '8 jr, druk in de klas, ouders ten einde raad, Molenbeemd'], {
    env: { DATA_DIR: join(home.path, 'fresh') },
  })
  expect(ran.status).toBe(0)
  expect(ran.out).toContain('Past bij')
})

test('a check judges every line it can read and says what is wrong with the others', async () => {
  mkdirSync(home.path, { recursive: true })
  const input = [
    '{"id":"a","text":"8 jr, druk in de klas, Molenbeemd"}',
    'geen json',
    '{"id":"b"}',
    '',
    '{"id":"c","text":"hallo"}',
  ].join('\n')
  const ran = await schakel(['check', 'routing', '--map', SAMPLE], { input })
  const lines = ran.out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(ran.status).toBe(1)
  expect(lines.map(line => [line.id, 'error' in line])).toEqual([
    ['a', false],
    [undefined, true],
    ['b', true],
    ['c', false],
  ])
  expect(lines[0]).toMatchObject({ noAnswer: false, redFlag: null })
  expect(lines[0].ids.length).toBeGreaterThan(0)
  expect(lines[3].noAnswer).toBe(true)
})

test.each(['privacy', 'red-flags'])('check %s answers with the id of the line', async kind => {
  const ran = await schakel(['check', kind], { input: '{"id":"x","text":"peuter slaapt slecht"}\n' })
  expect(ran.status).toBe(0)
  expect(JSON.parse(ran.out).id).toBe('x')
})
