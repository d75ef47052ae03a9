/** Slack: what comes in at /slack/events or over a socket, and how the bot speaks there. */
import type { Card } from '../../src/card.ts'
import type { Courier, Database, Reception, Rooms, Who } from '../../src/ports.ts'
import { clients } from './client.ts'
import { SlackCourier } from './courier.ts'
import { SlackRooms } from './rooms.ts'
import { slackRoutes } from './routes.ts'
import { openSocket } from './socket.ts'

/** The settings of Slack, as config.ts reads them. */
export interface Config {
  SLACK_BOT_TOKEN?: string
  SLACK_SIGNING_SECRET?: string
  SLACK_APP_TOKEN?: string
  SLACK_API_URL?: string
}

export interface SlackPorts {
  config: Config
  database: Pick<Database, 'transaction'>
  /** What someone sees under Home. */
  home(who: Who): Promise<Card>
  now(): Date
  /** Hears of each request: what it was, and whether Slack sent it again. */
  noted(what: string, retry: { number: string; reason: string } | null): void
  /** Hears what went wrong. */
  failed(error: unknown): void
}

export interface Slack {
  courier: Courier
  rooms: Rooms
  /** Serves the requests of Slack; null with a socket only. */
  routes(reception: Reception): ReturnType<typeof slackRoutes> | null
  /** Opens the socket where one is set; gives how to close it. */
  connect(reception: Reception): Promise<() => Promise<void>>
}

export function slack(ports: SlackPorts): Slack {
  const { SLACK_BOT_TOKEN: token = '', SLACK_API_URL: apiUrl, SLACK_SIGNING_SECRET: signingSecret } = ports.config
  const { client, quick } = clients({ token, apiUrl })
  const courier = new SlackCourier(client)
  return {
    courier,
    rooms: new SlackRooms(client),
    routes: reception => (signingSecret ? slackRoutes({ ...ports, reception, courier, quick, signingSecret }) : null),
    connect: async reception => {
      const appToken = ports.config.SLACK_APP_TOKEN
      return appToken ? openSocket({ ...ports, reception, courier, quick, appToken, apiUrl }) : async () => {}
    },
  }
}
