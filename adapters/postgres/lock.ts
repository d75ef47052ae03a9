import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError, InUseError } from '../../src/errors.ts'
import { databaseTexts as t } from '../../src/texts/nl/database.ts'

/**
 * One owner for a folder. The embedded engine doesn't check this itself: two processes on one folder lose
 * each other's data without a word. The lock is a file with the owner's process id; it outlives a kill -9
 * and is then taken over.
 */

const heldHere = new Set<string>()

/** Tells a process from a later one with the same id, where the system can say so (Linux); else ''. */
function startOf(pid: number): string {
  try {
    // proc(5): field 22 is the start time; the name in field 2 may hold spaces, so count from its ')'
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()!.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const ownerLine = (pid: number): string => `${pid} ${startOf(pid)}`

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The process that holds the lock; null: it is gone. */
function holder(line: string): number | null {
  const pid = Number(line.split(' ')[0])
  return pid > 0 && pid !== process.pid && lives(pid) && line === ownerLine(pid) ? pid : null
}

/** Puts our complete file in place in one step; false: there is a lock already. */
function claim(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return null
  }
}

/** Moves a dead owner's lock away. What was moved is looked at again: another process may have been quicker. */
function clearStale(lock: string, mine: string): void {
  const aside = `${mine}.stale`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  if (holder(readFileSync(aside, 'utf8')) !== null) claim(aside, lock)
  rmSync(aside, { force: true })
}

/**
 * Takes the lock of a folder until `release` or the end of the process.
 * @param dir the folder, for the message
 * @param lock path of the lock file, beside the folder
 * @throws InputError when a living process has it, naming the process
 */
export function lockFolder(dir: string, lock: string): { release: () => void } {
  if (heldHere.has(lock)) throw new InputError(t.inUseHere(dir))
  mkdirSync(dirname(lock), { recursive: true })
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, ownerLine(process.pid))
  try {
    while (!claim(mine, lock)) {
      const pid = holder(read(lock) ?? '')
      if (pid !== null) throw new InUseError(t.inUse(dir, pid))
      clearStale(lock, mine)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  heldHere.add(lock)
  const release = () => {
    if (heldHere.delete(lock)) rmSync(lock, { force: true })
    process.off('exit', release)
  }
  process.once('exit', release)
  return { release }
}
