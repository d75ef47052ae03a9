/** Teams: what comes in at /api/messages, and how the bot speaks there. */
import type { Courier, Database, Reception, Rooms } from '../../src/ports.ts'
import { connector } from './connector.ts'
import { teamsCourier } from './courier.ts'
import { credentialsOf } from './credentials.ts'
import type { Refusal } from './gate.ts'
import { openIdKeys } from './keys.ts'
import { recentReferences } from './recent.ts'
import { teamsRooms } from './rooms.ts'
import { teamsRoutes } from './routes.ts'

/** The settings of Teams, as config.ts reads them. */
export interface Config {
  MICROSOFT_APP_ID?: string
  MICROSOFT_APP_PASSWORD?: string
  MICROSOFT_APP_TYPE: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  MICROSOFT_APP_TENANT_ID?: string
  TEAMS_ANONYMOUS: boolean
  TEAMS_OPENID_METADATA_URL?: string
  TEAMS_TEST_TOKEN?: string
}

export interface TeamsPorts {
  config: Config
  database: Pick<Database, 'transaction'>
  now(): Date
  /** A name that no other delivery has. */
  newId(): string
  /** Hears of a request that was turned away. */
  refused(why: Refusal): void
  /** Hears what went wrong. */
  failed(error: unknown): void
}

export const OPENID = 'https://login.botframework.com/v1/.well-known/openidconfiguration'

/** Milliseconds for a question to the connector while Teams itself waits. */
const SHORT_DEADLINE = 3_000

/** How the bot speaks in Teams, and what serves the requests of Teams once there is someone to hand them to. */
export function teams(ports: TeamsPorts): {
  courier: Courier
  rooms: Rooms
  routes(reception: Reception): ReturnType<typeof teamsRoutes>
} {
  const { config, now } = ports
  const credentials = credentialsOf(config)
  const recent = recentReferences(now)
  const app = config.MICROSOFT_APP_ID
    ? { id: config.MICROSOFT_APP_ID, keys: openIdKeys(config.TEAMS_OPENID_METADATA_URL ?? OPENID, now) }
    : null
  return {
    courier: teamsCourier({ database: ports.database, connector: connector(credentials), recent, now }),
    rooms: teamsRooms({ database: ports.database, connector: connector(credentials), now }),
    routes: reception =>
      teamsRoutes({
        ...ports,
        reception,
        recent,
        connector: connector(credentials, SHORT_DEADLINE),
        app,
        tenant: config.MICROSOFT_APP_TENANT_ID ?? null,
      }),
  }
}
