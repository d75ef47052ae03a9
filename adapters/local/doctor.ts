import { createServer } from 'node:net'
import type { Port } from '../../src/examination.ts'

const DEADLINE_MS = 5_000

/** Tries to listen, and lets go at once. null: it works; else the code of the error. */
function listening(host: string, port: number): Promise<string | null> {
  const server = createServer()
  return new Promise(resolve => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}

/** Who listens on every address is asked on this machine's own. */
const OWN: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }
const addressOf = (host: string): string => OWN[host] ?? (host.includes(':') ? `[${host}]` : host)

async function asked(host: string, port: number, path: string): Promise<{ ok: boolean; text: string } | null> {
  try {
    const signal = AbortSignal.timeout(DEADLINE_MS)
    const answer = await fetch(`http://${addressOf(host)}:${port}${path}`, { signal, redirect: 'error' })
    return { ok: answer.ok, text: (await answer.text()).slice(0, 20) }
  } catch {
    return null
  }
}

async function occupant(host: string, port: number): Promise<Port> {
  const health = await asked(host, port, '/healthz')
  if (!health?.ok || health.text !== 'ok') return 'other'
  return (await asked(host, port, '/readyz'))?.ok ? 'schakel' : 'starting'
}

const REASONS: Record<string, Port> = { EACCES: 'forbidden', EPERM: 'forbidden' }

/** Whether the bot can listen, or does so already. */
export async function examinePort(host: string, port: number): Promise<Port> {
  const code = await listening(host, port)
  if (code === null) return 'free'
  if (code === 'EADDRINUSE') return occupant(host, port)
  return REASONS[code] ?? 'no-address'
}
