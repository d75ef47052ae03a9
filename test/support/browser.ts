/** A real browser for tests: Debian's chromium where it is installed, else the one that comes as a package. */
import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium, type Locator } from 'playwright-core'

const DEBIAN = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** True on a machine that no browser of ours runs on; says so, loudly. */
export function noBrowser(): boolean {
  const none = !existsSync(DEBIAN) && `${process.platform}-${process.arch}` !== 'linux-x64'
  if (none) process.stderr.write(`\nSKIPPED: the tests in a real browser. Install chromium at ${DEBIAN} to run them.\n`)
  return none
}

/**
 * Waits until the box in this panel sends what is typed: it does not while an answer is on its way, and the answer may be
 * on the screen a moment before that is over.
 */
export const readyToSend = (panel: Locator): Promise<void> =>
  panel.locator('.composer:visible button[type=submit]:not([aria-disabled=true])').waitFor()

/** Starts the browser; throws with what is missing on a machine that can't run it. */
export async function openBrowser(): Promise<Browser> {
  if (existsSync(DEBIAN)) return chromium.launch({ executablePath: DEBIAN, args: FLAGS })
  const folder = await unpacked()
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: FLAGS, env: surroundings(folder) })
}

/** The package brings NSS and fonts along for machines without; the machine's own fonts come first. */
const surroundings = (folder: string): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  LD_LIBRARY_PATH: join(folder, 'lib'),
  ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder }),
})

/** The packaged chromium, unpacked once per machine: whole or not at all, also when two tests start together. */
async function unpacked(): Promise<string> {
  const require = createRequire(import.meta.url)
  const source = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin')
  const folder = join(tmpdir(), `schakel-chromium-${process.getuid?.() ?? 0}-${await versionOf(source)}`)
  if (existsSync(folder)) return folder
  const half = await mkdtemp(`${folder}-`)
  const read = (name: string) => createReadStream(join(source, name)).pipe(createBrotliDecompress())
  await pipeline(read('chromium.br'), createWriteStream(join(half, 'chromium'), { mode: 0o700 }))
  for (const name of ['al2023.tar', 'fonts.tar']) {
    await pipeline(read(`${name}.br`), createWriteStream(join(half, name)))
    execFileSync('tar', ['-x', '-C', half, '-f', join(half, name)])
  }
  await writeFile(join(half, 'fonts.conf'), fontsIn(join(folder, 'fonts')))
  // The other test was first: its copy is as good.
  await rename(half, folder).catch(() => rm(half, { recursive: true }))
  return folder
}

const fontsIn = (folder: string): string =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>`

const versionOf = async (source: string): Promise<string> =>
  (await import(join(source, '../package.json'), { with: { type: 'json' } })).default.version
