import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { workspace } from '../../src/texts/nl/workspace.ts'

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const

/** The page's own files: the path under /local/ is the name in page/. */
const FILES = [
  'style.css',
  'conversation.css',
  'card.css',
  'form.css',
  'room.css',
  'small.css',
  'icon.svg',
  'main.js',
  'seat.js',
  'rooms.js',
  'room.js',
  'talk.js',
  'conversation.js',
  'composer.js',
  'message.js',
  'card.js',
  'form-dialog.js',
  'api.js',
  'dom.js',
]

const typeOf = (name: string): string => TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES]

const own = (name: string): string => readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8')

/** Microsoft's renderer of the cards, from its package. */
const renderer = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8')

/** The page with its words in place: {{name}} is a text of texts/nl/workspace. */
const page = (): string =>
  own('index.html').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => escaped(String(workspace[name as 'title'])))

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Serves the page, its parts, its words and the renderer; each is read from disk once, when it is first asked for. */
export function pages(): Hono {
  const served: [path: string, type: string, read: () => string][] = [
    ['/', TYPES.html, page],
    ['/local/texts.js', TYPES.js, () => `export default ${JSON.stringify(workspace)}\n`],
    ['/local/adaptivecards.js', TYPES.js, renderer],
    ...FILES.map((name): (typeof served)[number] => [`/local/${name}`, typeOf(name), () => own(name)]),
  ]
  const app = new Hono()
  for (const [path, type, read] of served) {
    let body: string | undefined
    app.get(path, etag(), c => {
      body ??= read()
      return c.body(body, 200, { 'content-type': type, 'cache-control': 'no-cache' })
    })
  }
  return app
}
