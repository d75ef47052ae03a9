import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const MAIN = resolve(import.meta.dirname, '../../src/main.ts')

/** The real `start`, in a process of its own. */
export interface Service {
  /** Where it listens. */
  url: string
  /** kill -9, at this very moment: nothing is closed or cleaned up. */
  kill(): void
  /** Resolves when it is gone. */
  gone: Promise<unknown>
  /** Everything it wrote so far: its log and what it says to its operator. */
  wrote(): string
}

/** Starts it with nothing in its environment but what is given; resolves when it says that it is ready. */
export async function startService(env: Record<string, string>): Promise<Service> {
  const child = spawn(process.execPath, [MAIN, 'start', '--port', '0'], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = once(child, 'exit')
  let wrote = ''
  const ready = Promise.withResolvers<string>()
  child.stderr.setEncoding('utf8').on('data', text => {
    wrote += text
  })
  child.stdout.setEncoding('utf8').on('data', text => {
    wrote += text
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(wrote) ?? []
    if (url) ready.resolve(url)
  })
  void gone.then(() => ready.reject(new Error(`it did not start: ${wrote}`)))
  const url = await ready.promise
  return { url, kill: () => void child.kill('SIGKILL'), gone, wrote: () => wrote }
}
