import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { InputError } from '../../src/errors.ts'
import type { Database, Rooms, Store } from '../../src/ports.ts'
import { commands as t } from '../../src/texts/nl/commands.ts'
import { invitations } from './invitations.ts'
import { type LocalPorts, type LocalWorkspace, localWorkspace } from './local.ts'
import { sampleQuestions } from './sample.ts'
import { openSeats } from './seats.ts'

/** More examples than this is a wall of text. */
const SHOWN_EXAMPLES = 5

/** Everything the server needs: where to listen, and what the page needs from the bot. */
export interface ServerPorts extends Omit<LocalPorts, 'workspace' | 'hosts' | 'database'> {
  host: string
  port: number
  database: Database
  /** Whether the page is served. Not in production: whoever reaches it sits in every seat. */
  page: boolean
  /** Adds what else this server serves: the addresses that chat platforms call. */
  also?(routes: Hono): void
  /** The calendar file behind an address that nobody can guess; null: there is none (any more). */
  invitation?(token: string): Promise<string | null>
  /** The meters as Prometheus reads them. */
  metrics?(): Promise<string>
}

/** The municipality that the page opens with: a real one before the sample, and one with people before one without. */
async function workspace(store: Store, now: Date) {
  const municipalities = (await store.municipalities()).toSorted((a, b) => Number(a.sample) - Number(b.sample))
  const open = await Promise.all(
    municipalities.map(async municipality => ({ municipality, seats: await openSeats(store, municipality.name, now) })),
  )
  return open.find(({ seats }) => seats.length > 0) ?? open[0] ?? { municipality: null, seats: [] }
}

export interface LocalServer {
  url: string
  /** Shows what goes out to seats of the page. */
  deliver: LocalWorkspace['deliver']
  rooms: Rooms
  /** From now on the process is not ready, so that no one sends it work. */
  notReady(): void
  close(): Promise<void>
}

const LET_GO_MS = 25

/** Serves the local workspace and the probes of the process. `close` stops accepting and lets go of open pages. */
export async function localServer(ports: ServerPorts): Promise<LocalServer> {
  const questions = (await sampleQuestions()).slice(0, SHOWN_EXAMPLES)
  const local = localWorkspace({
    ...ports,
    hosts: [ports.host],
    workspace: async () => {
      const { municipality, seats } = await ports.database.transaction(store => workspace(store, ports.now()))
      const examples = municipality?.sample ? questions : []
      return { municipality, seats: seats.map(seat => ({ ...seat, examples: seat.role === 'gp' ? examples : [] })) }
    },
  })
  const routes = ports.page ? local.routes : new Hono()
  let ready = true
  routes.get('/healthz', c => c.text('ok'))
  routes.get('/readyz', async c => {
    const reachable =
      ready &&
      (await ports.database.ping().then(
        () => true,
        () => false,
      ))
    return c.text(reachable ? 'ok' : 'not ready', reachable ? 200 : 503)
  })
  const { metrics } = ports
  if (metrics) routes.get('/metrics', async c => c.text(await metrics()))
  if (ports.invitation) routes.route('/kind-mdo', invitations(ports.invitation))
  ports.also?.(routes)
  const { server, port } = await listen(routes.fetch, ports)
  return {
    url: `http://${ports.host}:${port}`,
    deliver: local.deliver,
    rooms: local.rooms,
    notReady: () => {
      ready = false
    },
    close: () =>
      new Promise(resolve => {
        ready = false
        local.close()
        // a platform keeps its connections open: each is let go as soon as nothing is asked on it
        const letGo = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), LET_GO_MS)
        server.close(() => {
          clearInterval(letGo)
          resolve()
        })
      }),
  }
}

/** @throws InputError when the port is taken */
function listen(fetch: LocalFetch, { host, port }: ServerPorts) {
  return new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, info => resolve({ server, port: info.port }))
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new InputError(t.portTaken(port)) : error),
    )
  })
}
type LocalFetch = Hono['fetch']
