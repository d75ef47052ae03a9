import { expect, test } from 'vitest'
import { addressesOf, readConfig, SETTINGS } from '../src/config.ts'
import { InputError } from '../src/errors.ts'

const complaint = (env: Record<string, string>): string => {
  try {
    readConfig(env)
    return ''
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

test('without any setting there is a local workspace on the embedded database', () => {
  expect(readConfig({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3978, DATA_DIR: './data', NODE_ENV: 'development' })
})

test('every mistake is told at once, each by the name of its setting', () => {
  const told = complaint({ PORT: 'abc', SLACK_APP_TOKEN: 'x', VAULT_KEY: 'a', DATABASE_URL: 'mysql://x' })
  for (const name of ['PORT', 'SLACK_APP_TOKEN', 'VAULT_KEY', 'DATABASE_URL', 'SLACK_BOT_TOKEN'])
    expect(told).toContain(`  ${name}: `)
})

test('an address that is none is a mistake, told once', () => {
  expect(complaint({ TEAMS_OPENID_METADATA_URL: '!' }).split('TEAMS_OPENID_METADATA_URL').length).toBe(2)
})

test('an empty value counts as absent', () => {
  expect(readConfig({ DATABASE_URL: ' ', OPENAI_API_KEY: '' }).DATABASE_URL).toBeUndefined()
})

test('Teams without authentication is refused in production and allowed for a trial', () => {
  expect(complaint({ TEAMS_ANONYMOUS: '1', NODE_ENV: 'production' })).toContain('TEAMS_ANONYMOUS')
  expect(readConfig({ TEAMS_ANONYMOUS: '1' }).TEAMS_ANONYMOUS).toBe(true)
})

test.each([
  ['http://127.0.0.1:4000/openid', ''],
  ['http://localhost/openid', ''],
  ['https://login.example.org/openid', 'TEAMS_OPENID_METADATA_URL'],
])('a stand-in for the OpenID document is taken only from this machine: %s', (url, expected) => {
  expect(complaint({ TEAMS_OPENID_METADATA_URL: url })).toContain(expected)
  if (!expected) expect(complaint({ TEAMS_OPENID_METADATA_URL: url })).toBe('')
})

test('a secret never stands in the complaint about it', () => {
  const secret = 'geheim-en-te-kort'
  expect(complaint({ VAULT_KEY: secret, SLACK_BOT_TOKEN: secret })).not.toContain(secret)
})

test('the settings of the contract are all there', () => {
  expect(SETTINGS).toEqual(
    expect.arrayContaining([
      'HOST',
      'PORT',
      'DATA_DIR',
      'DATABASE_URL',
      'SLACK_BOT_TOKEN',
      'MICROSOFT_APP_ID',
      'OPENAI_API_KEY',
      'VAULT_KEY',
      'LOG_LEVEL',
    ]),
  )
})

test('the address of the service is https in production, and is used without its last slash', () => {
  expect(complaint({ PUBLIC_URL: 'http://schakel.example.org', NODE_ENV: 'production' })).toContain('PUBLIC_URL')
  expect(addressesOf(readConfig({ PUBLIC_URL: 'https://schakel.example.org/' }))).toEqual({
    slack: 'https://schakel.example.org',
    teams: 'https://schakel.example.org',
    local: 'http://127.0.0.1:3978',
  })
  expect(addressesOf(readConfig({ PORT: '0' }))).toEqual({})
})
