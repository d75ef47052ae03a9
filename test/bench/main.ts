/**
 * npm run bench: this search beside MiniSearch, Orama and PostgreSQL 'dutch' full text, in one run on this machine,
 * and the time from start to the first answer. Read the ratios, not the milliseconds.
 *   npm run bench -- --sizes 1000,10000 --engines schakel,minisearch
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ENGINES } from './engines.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
    /** Seconds for one engine on one size, reading the map included. */
    limit: { type: 'string', default: '120' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const here = (file: string) => new URL(file, import.meta.url).pathname

interface Row {
  name: string
  size: number
  build: number
  held: number
  asked: number
  /** null: time was up before a question was answered. */
  median: number | null
  p99: number | null
}

/** What was measured when it was done, or when its time was up. */
function measure(name: string, size: string): Row | null {
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', here('./measure.ts'), name, size],
    { encoding: 'utf8', timeout: Number(values.limit) * 1000 },
  )
  const last = stdout.trim().split('\n').at(-1)
  const why = error ? `stopped after ${values.limit} s` : lastLine(stderr)
  if (error || !last) process.stderr.write(`${name} at ${size}: ${why}\n`)
  return last ? JSON.parse(last) : null
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

const fixed = (number: number | null, digits: number): string => number?.toFixed(digits) ?? '–'
const ratio = (one: number | null | undefined, other: number | null | undefined): string =>
  one && other ? (one / other).toFixed(2) : '–'

say('| engine | services | build ms | memory MB | questions asked | median ms | p99 ms | median ÷ MiniSearch |')
say('|---|---|---|---|---|---|---|---|')
const measured: Row[] = []
for (const size of values.sizes.split(',')) {
  const rows = values.engines.split(',').flatMap(name => measure(name, size) ?? [])
  const base = rows.find(row => row.name === 'minisearch')
  for (const row of rows)
    say(
      `| ${row.name} | ${row.size} | ${row.build.toFixed(0)} | ${row.held.toFixed(0)} | ${row.asked} | ${fixed(row.median, 2)} | ${fixed(row.p99, 2)} | ${ratio(row.median, base?.median)} |`,
    )
  measured.push(...rows)
}

say('')
say('| grows, times | services | build | memory | median | p99 |')
say('|---|---|---|---|---|---|')
for (const name of values.engines.split(',')) {
  const sizes = measured.filter(row => row.name === name)
  for (const [i, row] of sizes.slice(1).entries()) {
    const before = sizes[i] as Row
    const times = (['size', 'build', 'held', 'median', 'p99'] as const).map(of => ratio(row[of], before[of]))
    say(`| ${name}, from ${before.size} to ${row.size} | ${times.join(' | ')} |`)
  }
}

/** Starts the real program on a data folder, until it answers a question; gives times in ms and memory in MB. */
async function startOnce(data: string): Promise<{ ready: number; answer: number; memory: number }> {
  const began = performance.now()
  const child = spawn(process.execPath, [here('../../src/main.ts'), 'start', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', chunk => {
      const found = /http:\/\/\S+/.exec(String(chunk))
      if (found) resolve(found[0])
    })
    child.once('exit', () => reject(new Error('it did not start')))
  })
  const ready = performance.now() - began
  const { seats } = (await (await fetch(`${url}/local/api/workspace`)).json()) as { seats: { id: string }[] }
  await fetch(`${url}/local/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ seat: seats[0]!.id, text: '8 jr, druk in de klas' }),
  })
  const answer = performance.now() - began
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  child.kill('SIGTERM')
  await new Promise(resolve => child.once('exit', resolve))
  return { ready, answer, memory }
}

const data = mkdtempSync(join(tmpdir(), 'schakel-bench-'))
say('')
say('| start on the embedded database | ready ms | first answer ms | memory MB |')
say('|---|---|---|---|')
for (const name of ['the first time', 'the second time', 'the third time']) {
  const { ready, answer, memory } = await startOnce(data)
  say(`| ${name} | ${ready.toFixed(0)} | ${answer.toFixed(0)} | ${memory.toFixed(0)} |`)
}
rmSync(data, { recursive: true })
