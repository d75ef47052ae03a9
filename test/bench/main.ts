/**
 * npm run bench: this search beside MiniSearch, Orama and PostgreSQL 'dutch' full text, in one run on this machine,
 * and the time from start to the first answer. Read the ratios, not the milliseconds.
 *   npm run bench -- --sizes 1000,10000 --engines schakel,minisearch
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ENGINES } from './engines.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const here = (file: string) => new URL(file, import.meta.url).pathname

interface Row {
  name: string
  size: number
  build: number
  held: number
  median: number
  p99: number
}

function measure(name: string, size: string): Row | null {
  try {
    const out = execFileSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=8192', here('./measure.ts'), name, size],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    return JSON.parse(out.trim().split('\n').at(-1)!)
  } catch (error) {
    say(
      `SKIPPED ${name} at ${size}: ${String((error as { stderr?: string }).stderr ?? error)
        .trim()
        .split('\n')
        .at(-1)}`,
    )
    return null
  }
}

say('| engine | services | build ms | memory MB | question median ms | p99 ms | median ÷ MiniSearch |')
say('|---|---|---|---|---|---|---|')
for (const size of values.sizes.split(',')) {
  const rows = values.engines.split(',').flatMap(name => measure(name, size) ?? [])
  const base = rows.find(row => row.name === 'minisearch')?.median
  for (const row of rows) {
    const ratio = base ? (row.median / base).toFixed(2) : ''
    say(
      `| ${row.name} | ${row.size} | ${row.build.toFixed(0)} | ${row.held.toFixed(0)} | ${row.median.toFixed(2)} | ${row.p99.toFixed(2)} | ${ratio} |`,
    )
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
