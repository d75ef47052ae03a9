/** Measures one engine on one size, in a process of its own: prints one line of JSON. */
import { corpus, questions } from './corpus.ts'
import { ENGINES } from './engines.ts'

const [name = '', size = '1000'] = process.argv.slice(2)
const ROUNDS = 12
const MB = 1024 * 1024

const memory = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MB
}
const quantile = (sorted: number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!

const map = corpus(Number(size))
const engine = await ENGINES[name]!()
const before = memory()
const started = performance.now()
const ask = await engine.build(map)
const build = performance.now() - started
const held = memory() - before

for (const question of questions) await ask(question)
const times: number[] = []
for (let round = 0; round < ROUNDS; round++)
  for (const question of questions) {
    const at = performance.now()
    await ask(question)
    times.push(performance.now() - at)
  }
times.sort((a, b) => a - b)
process.stdout.write(
  `${JSON.stringify({ name, size: Number(size), build, held, median: quantile(times, 0.5), p99: quantile(times, 0.99) })}\n`,
)
process.exit(0)
