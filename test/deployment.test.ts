import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SETTINGS } from '../src/config.ts'

const root = resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const withoutComments = (text: string): string => text.replace(/^\s*#.*$/gm, '')

const readme = read('README.md')
const dockerfile = withoutComments(read('Dockerfile'))
const compose = withoutComments(read('compose.yaml'))
const ignored = read('.dockerignore').split('\n')

/** The part of a service in compose.yaml: its name and everything that is further in. */
const service = (name: string): string => new RegExp(`^  ${name}:\\n(?:    .*\\n|\\n)+`, 'm').exec(compose)?.[0] ?? ''
const instructions = (name: string): string[] =>
  dockerfile
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter(line => line.startsWith(`${name} `))
    .map(line => line.slice(name.length).trim())

describe('the image', () => {
  test('starts as the README says, and installs as it says', () => {
    const [command = ''] = instructions('CMD')
    expect(readme).toContain(`\`${(JSON.parse(command) as string[]).join(' ')}\``)
    expect(JSON.parse(read('package.json')).scripts.start).toBe(JSON.parse(command).join(' '))
    expect(readme).toContain('npm ci --omit=dev')
    expect(instructions('RUN')[0]).toMatch(/^npm ci --omit=dev /)
  })

  test('stands on the Node that the package asks for, its major version pinned', () => {
    const stages = instructions('FROM').map(from => from.split(' ')[0])
    expect(new Set(stages)).toEqual(new Set(['node:24-slim']))
    expect(JSON.parse(read('package.json')).engines.node).toBe('>=24')
  })

  test('does not run as root, and what it runs is not its own to change', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '))
    expect(instructions('USER')).toEqual(['node'])
    expect(last.indexOf('USER node')).toBeGreaterThan(last.lastIndexOf('COPY '))
    expect(dockerfile).not.toContain('--chown')
  })

  test('is asked at /healthz whether it lives', () => {
    expect(instructions('HEALTHCHECK')[0]).toMatch(/CMD \[.*\/healthz'.*\]$/)
  })

  test('lets in only what is named, so no secret, database or history of the code', () => {
    expect(ignored[1]).toBe('*')
    const let_in = ignored.filter(line => line.startsWith('!')).map(line => line.slice(1))
    expect(let_in.filter(name => !existsSync(join(root, name)))).toEqual([])
    const copied = instructions('COPY')
      .filter(line => !line.startsWith('--from'))
      .flatMap(line => line.split(' ').slice(0, -1))
    expect(new Set(copied)).toEqual(new Set(let_in))
  })

  test('sets no secret, and only settings that there are', () => {
    const names = instructions('ENV').flatMap(line => line.split(' ').map(pair => pair.split('=')[0]!))
    expect(names.filter(name => !SETTINGS.includes(name) || /SECRET|TOKEN|KEY|PASSWORD|URL/.test(name))).toEqual([])
    expect(instructions('ARG')).toEqual([])
  })
})

describe('compose.yaml', () => {
  test('pins the major version of PostgreSQL, one that Schakel can use', () => {
    const [, major] = /^ {4}image: postgres:(\d+)$/m.exec(service('database')) ?? []
    expect(Number(major)).toBeGreaterThanOrEqual(15)
  })

  test('publishes the bot to this machine only, and the database to nobody', () => {
    expect(compose.match(/^ +ports:$/gm)).toHaveLength(1)
    expect(service('bot')).toContain('- 127.0.0.1:3978:3978')
    expect(service('database')).not.toMatch(/ports|expose|network_mode/)
  })

  test('keeps the database in a volume', () => {
    expect(service('database')).toContain('- database:/var/lib/postgresql/data')
    expect(compose).toMatch(/^volumes:\n {2}database:$/m)
  })

  test('lets the bot wait for a healthy database', () => {
    expect(service('database')).toMatch(/healthcheck:\n +test: .*pg_isready/)
    expect(service('bot')).toMatch(/database:\n +condition: service_healthy/)
  })

  test('holds no secret: each comes from .env, and a missing password stops it', () => {
    expect(service('bot')).toContain('env_file: .env')
    expect(read('.gitignore').split('\n')).toContain('.env')
    const secrets = [...compose.matchAll(/^ +(\w*(?:PASSWORD|SECRET|TOKEN|KEY)\w*): *(.*)$/gm)].map(m => m[2]!)
    expect(secrets.length).toBeGreaterThan(0)
    for (const value of secrets) expect(value).toMatch(/^\$\{\w+:\?/)
    expect(/postgres:\/\/schakel:(.*)@database/.exec(compose)![1]).toMatch(/^\$\{POSTGRES_PASSWORD:\?.*\}$/)
  })

  test('gives the bot no rights that it does not need', () => {
    for (const line of ['read_only: true', 'cap_drop: [ALL]', "security_opt: ['no-new-privileges:true']"])
      expect(service('bot')).toContain(line)
    expect(compose).not.toMatch(/privileged: true|docker\.sock/)
  })

  test('gives the bot longer to stop than it takes to drain', () => {
    const [, seconds] = /stop_grace_period: (\d+)s/.exec(service('bot')) ?? []
    expect(Number(seconds)).toBeGreaterThanOrEqual(10)
  })

  test('says what was not tried, here and in the documentation', () => {
    expect(read('compose.yaml')).toContain('NOT TRIED')
    expect(read('docs/docker.md')).toContain('Niet geprobeerd')
  })
})

describe.each(['docs/admin-slack.md', 'docs/admin-teams.md', 'docs/docker.md'])('%s', file => {
  const page = read(file)
  const steps = [...page.matchAll(/^(\d+)\. ([\s\S]*?)(?=^\d+\. |^\S(?!\d))/gm)]

  test('is linked from the README', () => {
    expect(readme).toContain(`](${file})`)
  })

  test('has numbered steps that end with doctor, and fits on a page', () => {
    expect(steps.map(step => Number(step[1]))).toEqual(steps.map((_step, i) => i + 1))
    expect(steps.length).toBeGreaterThanOrEqual(5)
    expect(steps.at(-1)![2]).toContain('doctor`')
    expect(page.split('\n').length).toBeLessThan(70)
  })

  test('names only settings, files and commands that there are', () => {
    const names = [...page.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(m => m[0])
    expect(names.filter(name => !SETTINGS.includes(name) && name !== 'POSTGRES_PASSWORD')).toEqual([])
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(m => join(root, 'docs', m[1]!))
    expect(links.filter(link => !existsSync(link))).toEqual([])
  })
})

test('the page on Slack is true to the manifest', () => {
  const page = read('docs/admin-slack.md')
  const manifest = JSON.parse(read('manifest/slack.json'))
  for (const { command } of manifest.features.slash_commands) expect(page).toContain(`\`${command} `)
  for (const { name } of manifest.features.shortcuts) expect(page).toContain(`'${name}'`)
  const { request_url } = manifest.settings.event_subscriptions
  expect(page).toContain(new URL(request_url).origin)
  expect(page).toContain(new URL(request_url).pathname)
  expect(page.includes("'Home'")).toBe(manifest.features.app_home.home_tab_enabled)
  expect(manifest.settings).toHaveProperty('socket_mode_enabled', false)
})

test('the page on Teams is true to the manifest', () => {
  const page = read('docs/admin-teams.md')
  const manifest = JSON.parse(read('manifest/teams/manifest.json'))
  for (const { title } of manifest.composeExtensions[0].commands) expect(page).toContain(`'${title}'`)
  expect(page).toContain(`'${manifest.bots[0].commandLists[0].commands[0].title}'`)
  expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat'])
  expect(page).toMatch(/een eigen gesprek/)
  expect(page).toMatch(/teams en groepschats/)
  expect(page).toContain('/api/messages')
})
