/**
 * A process that imports a map and does not live to see the end.
 *   node import-kill-child.ts url|dir WHERE before-commit     says 'imported' when all is written but not committed, and waits
 *   node import-kill-child.ts url|dir WHERE MILLISECONDS      ends itself with kill -9 after that time
 *   node import-kill-child.ts url|dir WHERE hold              says 'open' and waits
 */
import { Worker } from 'node:worker_threads'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { at, bigMap } from '../support/postgres-rows.ts'

const [kind = 'dir', where = '', moment = 'hold'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)
const forEver = () => new Promise<never>(() => setInterval(() => {}, 60_000))

/** From another thread, because the embedded engine keeps this one busy. */
const killAfter = (milliseconds: number) =>
  new Worker(`setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${milliseconds})`, { eval: true })

const database = await openDatabase({ [kind]: where }).catch((error: Error) => {
  say(error.message)
  process.exit(1)
})
say('open')
if (moment === 'hold') await forEver()
if (Number(moment) > 0) killAfter(Number(moment))
await database.transaction(async store => {
  await store.replaceMap(bigMap(4_000, 'nieuw'), at(1))
  if (moment === 'before-commit') {
    say('imported')
    await forEver()
  }
})
say('committed')
await forEver()
