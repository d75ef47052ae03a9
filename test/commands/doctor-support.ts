import { type DoctorPorts, examined } from '../../src/commands/doctor.ts'
import type { Check } from '../../src/commands/doctor-check.ts'
import type { DatabaseFacts, KeptMap } from '../../src/examination.ts'
import type { Service } from '../../src/social-map/service.ts'

export const NOW = new Date('2026-11-24T09:10:00+01:00')

/** A service that was looked at on a day; null: nobody ever said. */
export const checked = (assuredOn: string | null, status: Service['status'] = 'active'): Service =>
  ({ status, ...(assuredOn && { assuredOn }) }) as Service

export const keptMap = (services: Service[], importedAt: Date | null = new Date('2026-10-01T08:00:00Z')): KeptMap => ({
  municipality: 'Lindevoort',
  importedAt,
  services,
})

export const migrated = (maps: KeptMap[] = [keptMap([checked('2026-09-01')])], lockedOut = 0): DatabaseFacts => ({
  version: '17.2',
  pending: [],
  content: { lockedOut, maps, workspaces: { links: [], serves: 'Lindevoort', installed: [] } },
})

const notAsked = async (): Promise<never> => {
  throw new Error('this was not to be looked at')
}

export const SERVER = { DATABASE_URL: 'postgres://schakel:geheim-van-de-database@127.0.0.1:5432/schakel' }

/** What is found with these settings; a test names what differs from a house in order. */
export const found = (env: Record<string, string>, change: Partial<DoctorPorts> = {}): Promise<Check[]> =>
  examined({
    env: { ...SERVER, VAULT_KEY: Buffer.alloc(32, 7).toString('base64'), ...env },
    now: NOW,
    database: async () => migrated(),
    vaultKey: async () => 'setting',
    slack: notAsked,
    teams: notAsked,
    port: async () => 'free',
    ...change,
  })

/** The checks that are not good, as 'state area: text'. */
export const troubles = (checks: Check[]): string[] =>
  checks.filter(({ state }) => state !== 'good').map(({ state, area, text }) => `${state} ${area}: ${text}`)

/** The one check in an area. */
export function inArea(checks: Check[], area: string): Check {
  const [first, ...more] = checks.filter(check => check.area === area)
  if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} checks in ${area}`)
  return first
}
