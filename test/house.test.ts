import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = ['src', 'adapters'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name)),
)
const source = (file: string) => readFileSync(join(root, file), 'utf8')
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/.*$/gm, '$1')

/** Everything a file imports: project files as paths from the root, packages by name. */
function imports(file: string): string[] {
  const found = [...source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(m => m[1]!)
  return found.map(name => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name))
}

const USE_CASE_FOLDERS = [
  'referral',
  'contact-person',
  'broadcast',
  'case-discussion',
  'feedback',
  'practice',
  'register',
  'monitoring',
]
const folderOf = (path: string) => path.split('/')[1]!
const inSrc = files.filter(f => f.startsWith('src/'))

/** One row an arrow of the plan: which files, and what they may not import. */
const ARROWS: { name: string; from: (file: string) => boolean; never: (target: string, file: string) => boolean }[] = [
  {
    name: 'only main.ts imports adapters',
    from: f => f.startsWith('src/') && f !== 'src/main.ts',
    never: t => t.startsWith('adapters/'),
  },
  {
    name: 'an adapter imports ports, cards, forms, texts and types of the domain, never another adapter',
    from: f => f.startsWith('adapters/'),
    never: (t, f) => t.startsWith('adapters/') && folderOf(t) !== folderOf(f),
  },
  {
    name: 'an adapter never imports a use case',
    from: f => f.startsWith('adapters/'),
    never: t => /^src\/(bot|main|schedule)\.ts$/.test(t) || t.startsWith('src/commands/'),
  },
  {
    name: 'a use-case folder never imports another use-case folder',
    from: f => USE_CASE_FOLDERS.includes(folderOf(f)),
    never: (t, f) => t.startsWith('src/') && USE_CASE_FOLDERS.includes(folderOf(t)) && folderOf(t) !== folderOf(f),
  },
  {
    name: 'safety, social-map and people know no use case, no port and no vendor',
    from: f => /^src\/(safety|social-map|people)\//.test(f),
    never: t =>
      t === 'src/ports.ts' ||
      USE_CASE_FOLDERS.includes(folderOf(`${t}/`)) ||
      /^(pg|@slack|botbuilder|openai|hono)/.test(t),
  },
  {
    name: 'src knows no vendor of a platform, a database or a model',
    from: f => f.startsWith('src/') && f !== 'src/main.ts',
    never: t => /^(pg|@slack\/.*|botbuilder|openai|hono|@hono\/.*|@electric-sql\/.*)$/.test(t),
  },
]

describe('the arrows of the house', () => {
  test.each(ARROWS)('$name', ({ from, never }) => {
    const wrong = files.filter(from).flatMap(file =>
      imports(file)
        .filter(target => never(target, file))
        .map(target => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('the check sees a forbidden arrow', () => {
    expect(ARROWS[0]!.from('src/bot.ts') && ARROWS[0]!.never('adapters/slack/blocks.ts', 'src/bot.ts')).toBe(true)
    expect(imports('src/main.ts').some(t => t.startsWith('adapters/'))).toBe(true)
  })
})

test('nothing in src calls the clock, chance, the environment, files or the network; main.ts hands them in', () => {
  const calls =
    /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|randomUUID\(|process\.env|\bfetch\(|performance\.now\(|from 'node:(fs|net|http|crypto|os)/
  const wrong = inSrc.filter(f => f !== 'src/main.ts' && calls.test(withoutComments(source(f))))
  expect(wrong).toEqual([])
})

test('SQL stands only in adapters/postgres', () => {
  const sql = /\b(select\s[\s\S]{1,80}\sfrom|insert\s+into|delete\s+from|update\s+\w+\s+set)\b/i
  const wrong = files.filter(f => !f.startsWith('adapters/postgres/') && sql.test(withoutComments(source(f))))
  expect(wrong).toEqual([])
})

test('numbers of emergency services stand only in safety', () => {
  const numbers = /0[89]00[- ]?[0-9]{4}\b|088[- ]?755|\b112\b/
  const wrong = files.filter(
    f =>
      !f.startsWith('src/safety/') &&
      !f.startsWith('adapters/local/sample/') &&
      numbers.test(withoutComments(source(f))),
  )
  expect(wrong).toEqual([])
})

test('no file of the house is longer than 400 lines', () => {
  const long = files.map(f => ({ f, lines: source(f).split('\n').length })).filter(({ lines }) => lines > 400)
  expect(long).toEqual([])
})
