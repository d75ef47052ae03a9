import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { BRIEF } from './cli.ts'

/** A second process that uses a database, as another Schakel would. */
export interface Child {
  /** The next line it says; null when it ended. */
  says(): Promise<string | null>
  /** kill -9: nothing is closed or cleaned up. */
  kill(): Promise<void>
  pid: number
}

const program = (name: string): string => join(import.meta.dirname, '../faults', name)

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** Starts a program of test/faults; its complaints land in the output of the test. */
export function startChild(name: string, ...args: string[]): Child {
  const child = spawn(process.execPath, [BRIEF, program(name), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  return {
    pid: child.pid!,
    async says() {
      const { done, value } = await lines.next()
      return done ? null : value
    },
    async kill() {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}
