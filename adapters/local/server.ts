import { serve } from '@hono/node-server'
import { InputError } from '../../src/errors.ts'
import type { Database, Store } from '../../src/ports.ts'
import { commands as t } from '../../src/texts/nl/commands.ts'
import { type LocalPorts, localWorkspace } from './local.ts'
import { sampleQuestions } from './sample.ts'
import { openSeats } from './seats.ts'

/** Everything the server needs: where to listen, and what the page needs from the bot. */
export interface ServerPorts extends Omit<LocalPorts, 'workspace' | 'hosts' | 'database'> {
  host: string
  port: number
  database: Database
}

/** The municipality that the page opens with: a real one before the sample, and one with people before one without. */
async function workspace(store: Store, now: Date) {
  const municipalities = (await store.municipalities()).toSorted((a, b) => Number(a.sample) - Number(b.sample))
  const open = await Promise.all(
    municipalities.map(async municipality => ({ municipality, seats: await openSeats(store, municipality.name, now) })),
  )
  return open.find(({ seats }) => seats.length > 0) ?? open[0] ?? { municipality: null, seats: [] }
}

/** Serves the local workspace and the probes of the process. `close` stops accepting and lets go of open pages. */
export async function localServer(ports: ServerPorts): Promise<{ url: string; close(): Promise<void> }> {
  const questions = await sampleQuestions()
  const local = localWorkspace({
    ...ports,
    hosts: [ports.host],
    workspace: async () => {
      const { municipality, seats } = await ports.database.transaction(store => workspace(store, ports.now()))
      const examples = municipality?.sample ? questions : []
      return { municipality, seats: seats.map(seat => ({ ...seat, examples: seat.role === 'gp' ? examples : [] })) }
    },
  })
  let ready = true
  local.routes.get('/healthz', c => c.text('ok'))
  local.routes.get('/readyz', async c => {
    const reachable =
      ready &&
      (await ports.database.ping().then(
        () => true,
        () => false,
      ))
    return c.text(reachable ? 'ok' : 'not ready', reachable ? 200 : 503)
  })
  const { server, port } = await listen(local.routes.fetch, ports)
  return {
    url: `http://${ports.host}:${port}`,
    close: () =>
      new Promise(resolve => {
        ready = false
        local.close()
        server.close(() => resolve())
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
type LocalFetch = ReturnType<typeof localWorkspace>['routes']['fetch']
