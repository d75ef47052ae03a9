import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readActivity } from './activity.ts'
import { type Refusal, refusalOf } from './gate.ts'
import { type HandlerPorts, handlers } from './handlers.ts'
import type { Keys } from './keys.ts'
import { type Claims, verify } from './token.ts'

/** Bytes of one activity: a message of Teams is at most 100 KB, and a message extension adds one to another. */
const BODY_LIMIT = 512 * 1024

export interface RoutePorts extends HandlerPorts {
  /** null: anonymous, and only with a stand-in on this machine. */
  app: { id: string; keys: Keys } | null
  /** The organisation whose people may ask; null: any. */
  tenant: string | null
  /** Hears of a request that was turned away. */
  refused(why: Refusal): void
}

type Env = { Variables: { claims: Claims | null } }

const STATUS: Record<Refusal, 400 | 401 | 403 | 413> = {
  'no-token': 401,
  'wrong-token': 401,
  'too-big': 413,
  'no-activity': 400,
  'other-channel': 403,
  'service-url': 403,
  tenant: 403,
}

/** POST /api/messages: who is it, what is it, keep it, and only then 200. Nothing waits for the bot's reply. */
export function teamsRoutes(ports: RoutePorts): Hono<Env> {
  const app = new Hono<Env>()
  const handle = handlers(ports)
  const refuse = (why: Refusal): Response => {
    ports.refused(why)
    return new Response(null, { status: STATUS[why] })
  }
  app.onError((error, c) => {
    ports.failed(error)
    return c.body(null, 500)
  })

  const signed: MiddlewareHandler<Env> = async (c, next) => {
    const header = c.req.header('authorization')
    if (ports.app && !header) return refuse('no-token')
    const claims = ports.app && (await verify(header ?? '', ports.app.id, ports.app.keys, ports.now()))
    if (ports.app && !claims) return refuse('wrong-token')
    c.set('claims', claims)
    return next()
  }

  app.post('/api/messages', signed, bodyLimit({ maxSize: BODY_LIMIT, onError: () => refuse('too-big') }), async c => {
    const activity = readActivity(await c.req.text())
    if (!activity) return refuse('no-activity')
    const refusal = refusalOf(activity, c.get('claims'), ports.tenant)
    if (refusal) return refuse(refusal)
    const outcome = await handle(activity)
    if (outcome === 'unknown') return c.body(null, 501)
    return outcome.answer ? c.json(outcome.answer) : c.body(null, 200)
  })
  return app
}
