import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SETTINGS } from '../src/config.ts'
import { folder, schakel } from './support/cli.ts'
import { openHouse, read } from './support/house.ts'
import { fillFolder } from './support/postgres.ts'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const home = folder()
afterAll(home.remove)

/** Files that the commands in the README name, as a newcomer would have them. */
const FILES: Record<string, string> = {
  'kaart.json': readFileSync(join(root, 'adapters/local/sample/social-map.json'), 'utf8'),
  'mensen.csv': /```\n(gemeente;[^`]*)```/.exec(readme)![1]!,
  'vragen.jsonl': '{"id":"1","text":"8 jr, druk in de klas","context":{"wijk":"Molenbeemd"}}\n',
  'teksten.jsonl': '{"id":"1","text":"peuter slaapt slecht"}\n',
  'gevallen.jsonl':
    '{"id":"1","child":{"ageYears":8,"capable":null},"authority":[{"who":"mother","id":"ma"}],"consents":[],"request":{"mode":"anonymous","identifying":false,"parties":["CJG"],"date":"2026-11-21","purpose":"gedrag"},"danger":null}\n',
}
beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(home.path, name), content)
  // that a database is made where there is none, shows at the start below
  await fillFolder(join(home.path, 'data'))
})

/** `npm run --silent schakel -- a "b c" < file` as arguments and the file for standard input. */
function parse(command: string): { args: string[]; input: string } {
  const [call = '', from] = command.split('< ')
  const words = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(m => m[1] ?? m[2]!)
  const args = words.map(word => (word in FILES ? join(home.path, word) : word))
  return { args, input: from ? FILES[from.trim()]! : '' }
}

const commands = [...readme.matchAll(/`npm run --silent schakel -- ([^`]+)`/g)]
  .map(m => m[1]!)
  .filter(c => !c.startsWith('COMMAND'))

describe('every command in the README works as it stands there', () => {
  test('there are commands to run', () => {
    expect(commands.length).toBeGreaterThanOrEqual(8)
  })
  test.each(commands)('%s', async command => {
    const { args, input } = parse(command)
    const ran = await schakel(args, { input, env: { DATA_DIR: join(home.path, 'data') } })
    expect(ran.err).not.toMatch(/bestaat niet|klopt niet/)
    expect(ran.status).toBe(0)
    expect(ran.out.trim()).not.toBe('')
  })
})

test('npm start serves the workspace, says where, and stops cleanly on SIGTERM', async () => {
  const child = spawn(process.execPath, [
    join(root, 'src/main.ts'),
    'start',
    '--port',
    '0',
    '--data',
    join(home.path, 'start'),
  ])
  const url = await new Promise<string>((found, failed) => {
    child.stdout.on('data', chunk => {
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))
      if (match) found(match[0])
    })
    child.once('exit', status => failed(new Error(`stopped with ${status}`)))
  })
  expect((await fetch(`${url}/`)).status).toBe(200)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  const workspace = (await (await fetch(`${url}/local/api/workspace`)).json()) as { seats: unknown[] }
  expect(workspace.seats).toHaveLength(3)
  child.kill('SIGTERM')
  expect(await new Promise(stopped => child.once('exit', stopped))).toBe(0)
})

test('the conversation on the first screen is what the sample municipality answers', async () => {
  const house = await openHouse()
  const asked = /\*\*Huisarts\*\* (8 jr.*)/.exec(readme)![1]!
  const shown = read(await house.say('gp', asked))
  const told = readme.slice(0, readme.indexOf('```sh')).replace(/\n> /g, ' ')
  for (const fact of ['CJG-team Molenbeemd', '0599-01 10 12', '1 week', 'De Lissen druk gedrag', 'Naomi Veenbes']) {
    expect(shown).toContain(fact)
    expect(told).toContain(fact)
  }
  await house.database.close()
})

test('every setting stands in the README', () => {
  expect(SETTINGS.filter(name => !readme.includes(`\`${name}\``))).toEqual([])
})

test('every place on the map of the house is there', () => {
  const table = readme.slice(readme.indexOf('## The map of the house'), readme.indexOf('## Mensen en praktijken'))
  const places = [...table.matchAll(/^\| ((?:`[^`]+` ?)+)\|/gm)].flatMap(m =>
    [...m[1]!.matchAll(/`([^`]+)`/g)].map(p => p[1]!),
  )
  const here = (place: string) => existsSync(join(root, place)) || existsSync(join(root, 'src', place))
  expect(places.length).toBeGreaterThan(15)
  expect(places.filter(place => !here(place))).toEqual([])
})

test('the README links to files that exist', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(m => m[1]!)
  expect(links.filter(link => !existsSync(join(root, link)))).toEqual([])
})
