/**
 * Loaded before a process under test, which it makes mortal and gives another clock:
 *   node --import killing.ts main.ts …
 * KILL_AFTER   texts of statements, with ' > ' between them: once all were answered, in this order, kill -9; a last one
 *              that begins with '!' is never sent
 * CLOCK_SHIFT  so many ms its clock is ahead
 */
import pg from 'pg'

const { KILL_AFTER = '', CLOCK_SHIFT = '0' } = process.env

const steps = KILL_AFTER.split(' > ')
const [ahead, last] = [steps.slice(0, -1), steps.at(-1)!]
const ends = () => process.kill(process.pid, 'SIGKILL')

if (KILL_AFTER !== '') {
  const query = pg.Client.prototype.query as (...args: unknown[]) => Promise<unknown>
  pg.Client.prototype.query = async function (this: pg.Client, ...args: unknown[]) {
    const words = JSON.stringify(args[0])
    if (ahead.length === 0 && last.startsWith('!') && words.includes(last.slice(1))) ends()
    const result = await query.apply(this, args)
    if (ahead.length === 0 && words.includes(last)) ends()
    if (ahead[0] !== undefined && words.includes(ahead[0])) ahead.shift()
    return result
  } as never
}

if (CLOCK_SHIFT !== '0') {
  const Real = Date
  const now = () => Real.now() + Number(CLOCK_SHIFT)
  globalThis.Date = new Proxy(Real, {
    construct: (target, args) => Reflect.construct(target, args.length === 0 ? [now()] : args),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
}
