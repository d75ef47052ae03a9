/**
 * A process that imports a map and does not live to see the end.
 *   node import-kill-child.ts url|dir WHERE before-commit   says 'imported' when all is written but not committed, and waits
 *   node import-kill-child.ts url|dir WHERE hold            says 'open' and waits
 *   node import-kill-child.ts url|dir WHERE STATEMENT       ends itself with kill -9 after a statement with this text
 */
import pg from 'pg'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { at, bigMap } from '../support/postgres-rows.ts'

const [kind = 'dir', where = '', moment = 'hold'] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)
const forEver = () => new Promise<never>(() => setInterval(() => {}, 60_000))

function killAfterStatement(part: string): void {
  const query = pg.Client.prototype.query as (...args: unknown[]) => Promise<unknown>
  pg.Client.prototype.query = async function (this: pg.Client, ...args: unknown[]) {
    const result = await query.apply(this, args)
    if (JSON.stringify(args[0]).includes(part)) process.kill(process.pid, 'SIGKILL')
    return result
  } as never
}

const database = await openDatabase({ [kind]: where }).catch((error: Error) => {
  say(error.message)
  process.exit(1)
})
say('open')
if (moment === 'hold') await forEver()
if (moment !== 'before-commit') killAfterStatement(moment)
await database.transaction(async store => {
  await store.replaceMap(bigMap(4_000, 'nieuw'), at(1))
  if (moment === 'before-commit') {
    say('imported')
    await forEver()
  }
})
say('committed')
await forEver()
