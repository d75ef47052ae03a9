import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examineTeams } from '../../adapters/teams/doctor.ts'
import type { Check } from '../../src/commands/doctor-check.ts'
import { found, inArea, NOW, troubles } from '../commands/doctor-support.ts'
import { APP_ID, type StandIn, startConnector } from '../support/teams-connector.ts'

let standIn: StandIn
beforeAll(async () => {
  standIn = await startConnector()
})
afterAll(() => standIn.close())

const TENANT = '99999999-8888-7777-6666-555555555555'
const settings = () => ({
  MICROSOFT_APP_ID: APP_ID,
  MICROSOFT_APP_PASSWORD: 'een-groot-geheim',
  MICROSOFT_APP_TENANT_ID: TENANT,
  TEAMS_OPENID_METADATA_URL: standIn.openId,
  PUBLIC_URL: 'https://schakel.example.org',
})

interface Microsoft {
  token?(): Promise<string>
  deadline?: number
}

const look = (change: Record<string, string> = {}, { token = async () => 'goed', deadline }: Microsoft = {}) =>
  found({ ...settings(), ...change }, { teams: config => examineTeams(config, () => NOW, { token }, deadline) })

const refusing = (message: string, more: object = {}) => ({
  token: () => Promise.reject(Object.assign(new Error(message), more)),
})

test('in order: id, tenant and token are good, and the stand-in is told', async () => {
  const checks = await look()
  expect(troubles(checks)).toEqual([expect.stringContaining(standIn.openId)])
  for (const area of ['Teams, app-id', 'Teams, tenant', 'Teams, aanmelding'])
    expect(inArea(checks, area).state).toBe('good')
})

describe('each fault is named, with where to mend it', () => {
  const wrong = (checks: Check[], area: string, text: string) =>
    expect(inArea(checks, area)).toMatchObject({ state: 'wrong', text: expect.stringContaining(text) })

  test('an app id that is none', async () => {
    wrong(await look({ MICROSOFT_APP_ID: 'schakel' }), 'Teams, app-id', 'Application (client) ID')
  })

  test('the name of a tenant instead of its id, with which nobody would be let in', async () => {
    wrong(await look({ MICROSOFT_APP_TENANT_ID: 'gemeente.onmicrosoft.com' }), 'Teams, tenant', 'Directory (tenant) ID')
  })

  test('no tenant lets every organisation in: that is said', async () => {
    const checks = await look({ MICROSOFT_APP_TYPE: 'MultiTenant', MICROSOFT_APP_TENANT_ID: '' })
    expect(inArea(checks, 'Teams, tenant').state).toBe('warning')
  })

  test.each([
    ['AADSTS7000215', "de 'Value' van het geheim"],
    ['AADSTS7000222', 'verlopen'],
    ['AADSTS700016', 'bestaat niet in deze tenant'],
    ['AADSTS7000229', 'Azure Bot'],
    ['AADSTS90002', 'deze tenant bestaat niet'],
    ['AADSTS50000', '(AADSTS50000)'],
  ])('no token: %s', async (code, mend) => {
    const microsoft = refusing(`invalid_client: 7000215 - [2026-11-24]: ${code}: iets met een-groot-geheim.`)
    const checks = await look({}, microsoft)
    wrong(checks, 'Teams, aanmelding', mend)
    expect(JSON.stringify(checks)).not.toContain('geheim.')
  })

  test('Microsoft can not be reached', async () => {
    wrong(await look({}, refusing('network', { errorCode: 'network_error' })), 'Teams, aanmelding', '(network_error)')
  })

  test('Microsoft never answers: the deadline ends it', async () => {
    const microsoft = { token: () => new Promise<string>(() => {}), deadline: 30 }
    wrong(await look({}, microsoft), 'Teams, aanmelding', '(ETIMEDOUT)')
  })

  test('the document with the keys is not there', async () => {
    const gone = await startConnector()
    await gone.close()
    wrong(await look({ TEAMS_OPENID_METADATA_URL: gone.openId }), 'Teams, ontvangst', 'ECONNREFUSED')
  })

  test('the document is something else', async () => {
    wrong(
      await look({ TEAMS_OPENID_METADATA_URL: `${standIn.origin}/keys` }),
      'Teams, ontvangst',
      'geeft geen sleutels',
    )
  })
})

test('a fixed test token is never taken for a real one', async () => {
  expect(inArea(await look({ TEAMS_TEST_TOKEN: 'proef' }), 'Teams, aanmelding').state).toBe('warning')
})

test('anonymous is said loudly, and nothing is asked', async () => {
  const checks = await found({ TEAMS_ANONYMOUS: '1' })
  expect(inArea(checks, 'Teams')).toMatchObject({ state: 'warning', text: expect.stringContaining('PAS OP') })
})
