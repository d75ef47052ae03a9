import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const MAIN = resolve(import.meta.dirname, '../../src/main.ts')

/** The database engine is compiled the quick way: a command is over before the thorough way pays. */
export const BRIEF = '--liftoff-only'

export interface Ran {
  status: number | null
  out: string
  err: string
}

/** Runs the real command line in a process of its own, with nothing in its environment but what is given. */
export function schakel(
  args: string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise(done => {
    const child = spawn(process.execPath, [BRIEF, MAIN, ...args], { env: { PATH: process.env.PATH ?? '', ...env } })
    const ran: Ran = { status: null, out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', text => {
      ran.out += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      ran.err += text
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.once('close', status => done({ ...ran, status }))
  })
}

/** A folder that is gone afterwards. */
export function folder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'schakel-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
