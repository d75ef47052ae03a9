/** A process that takes the lock of a folder, says whether it got it, and waits: node lock-child.ts DIR LOCK */
import { lockFolder } from '../../adapters/postgres/lock.ts'

const [dir = '', lock = ''] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  lockFolder(dir, lock)
  say('mine')
} catch (error) {
  say((error as Error).message)
}
setInterval(() => {}, 60_000)
