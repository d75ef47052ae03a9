import { type Env, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type AnswerPorts, answer } from './answer.ts'
import { heard } from './incoming.ts'
import { isFromSlack } from './signature.ts'

/** Slack sends far less: a message is at most 40,000 characters. */
const BODY_LIMIT = 1024 * 1024

export interface RoutesPorts extends AnswerPorts {
  signingSecret: string
  /** Hears of each request: what it was, and whether Slack sent it again. No names, no content. */
  noted(what: string, retry: { number: string; reason: string } | null): void
}

/** Serves POST /slack/events: events, commands and interactivity. */
export function slackRoutes(ports: RoutesPorts): Hono<Env> {
  const app = new Hono<Env>()
  app.use('/slack/events', bodyLimit({ maxSize: BODY_LIMIT, onError: c => refused(c, 413) }))
  app.post('/slack/events', async c => {
    const raw = await c.req.text()
    // Slack asks this unsigned, to see whether the address answers; nothing else of such a request counts
    if (isCertificateCheck(raw, c.req.header('content-type'))) return c.body(null, 200)
    const timestamp = c.req.header('x-slack-request-timestamp')
    const signature = c.req.header('x-slack-signature')
    if (!isFromSlack(raw, { timestamp, signature }, ports.signingSecret, ports.now())) return refused(c, 401)

    const body = bodyOf(raw, c.req.header('content-type'))
    if (isObject(body) && body.type === 'url_verification') return c.json({ challenge: String(body.challenge ?? '') })
    const said = heard(body, ports.now())
    if (!said) return refused(c, 400)
    ports.noted(said.kind === 'nothing' ? `nothing: ${said.why}` : said.kind, retryOf(c.req))
    const { status, body: shown } = await answer(said, ports)
    return shown ? c.json(shown, status) : c.body(null, status)
  })
  return app

  function refused(c: import('hono').Context, status: 400 | 401 | 413): Response {
    ports.noted(`refused: ${status}`, null)
    return c.body(null, status)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isForm = (type: string | undefined): boolean => /^application\/x-www-form-urlencoded\b/i.test(type ?? '')

const isCertificateCheck = (raw: string, type: string | undefined): boolean =>
  isForm(type) && raw.includes('ssl_check=1') && new URLSearchParams(raw).get('ssl_check') === '1'

/** null: not readable. */
function bodyOf(raw: string, type: string | undefined): unknown {
  if (!isForm(type)) return parsed(raw)
  const fields = new URLSearchParams(raw)
  const payload = fields.get('payload')
  return payload === null ? Object.fromEntries(fields) : parsed(payload)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const retryOf = (request: { header(name: string): string | undefined }) => {
  const number = request.header('x-slack-retry-num')
  return number === undefined ? null : { number, reason: request.header('x-slack-retry-reason') ?? '' }
}
