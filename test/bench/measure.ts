/**
 * Measures one engine on one size, in a process of its own: prints a line of JSON when it is built and after each round of
 * questions (in a long one every few seconds), so that the last line tells what was measured when time is up.
 *   node test/bench/measure.ts schakel 1000
 */
import { corpus, questions } from './corpus.ts'
import { ENGINES } from './engines.ts'

const [name = '', size = '1000'] = process.argv.slice(2)
/** Whole rounds of all questions, until there were so many or so much time is over. */
const ROUNDS = 20
const ENOUGH_MS = 10_000
/** Before that, questions that do not count, so that no engine is measured before its code is compiled. */
const WARM_MS = 2_000
const SAY_MS = 3_000
const MB = 1024 * 1024

/** What the engine holds in this process: lists of numbers lie outside the heap and count too. */
const memory = (): number => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / MB
}
const quantile = (sorted: number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!

const map = corpus(Number(size))
const engine = await ENGINES[name]!()
const before = memory()
const started = performance.now()
const ask = await engine.build(map)
const build = performance.now() - started
const held = (await engine.memory?.()) ?? memory() - before
const say = (times: number[]) => {
  said = performance.now()
  const sorted = times.toSorted((a, b) => a - b)
  const [median, p99] = sorted.length > 0 ? [quantile(sorted, 0.5), quantile(sorted, 0.99)] : [null, null]
  process.stdout.write(
    `${JSON.stringify({ name, size: Number(size), build, held, asked: times.length, median, p99 })}\n`,
  )
}

let said = 0
say([])
const times: number[] = []
const warm = performance.now()
while (performance.now() - warm < WARM_MS)
  for (const question of questions) {
    await ask(question)
    if (performance.now() - warm >= WARM_MS) break
  }
const began = performance.now()
for (let round = 0; round < ROUNDS && performance.now() - began < ENOUGH_MS; round++) {
  for (const question of questions) {
    const at = performance.now()
    await ask(question)
    times.push(performance.now() - at)
    if (performance.now() - said > SAY_MS) say(times)
  }
  say(times)
}
process.exit(0)
