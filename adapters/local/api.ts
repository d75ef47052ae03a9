import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import * as z from 'zod'
import type { Incoming, LocalMessage, Outgoing } from '../../src/ports.ts'
import { general } from '../../src/texts/nl/general.ts'
import { workspace as texts } from '../../src/texts/nl/workspace.ts'
import { after, deliver, HISTORY } from './deliver.ts'
import type { Live } from './live.ts'
import type { LocalPorts } from './local.ts'
import { placeOf, whoOf } from './seats.ts'

const BODY_LIMIT = 64 * 1024

/** `id` is the page's own name for a delivery: sending it again after a lost answer is the same delivery. */
const delivery = z.object({
  seat: z.string(),
  id: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
})
const message = delivery.extend({ text: z.string() })
const action = delivery.extend({ action: z.string(), value: z.string(), key: z.string() })
const form = delivery.extend({ form: z.string(), value: z.string(), fields: z.record(z.string(), z.string()) })

type Said =
  | { kind: 'message'; text: string }
  | { kind: 'action'; action: string; value: string; key: string }
  | { kind: 'form'; form: string; value: string; fields: Record<string, string> }

/** The page's JSON: GET workspace, messages, events; POST messages, actions, forms. */
export function api(ports: LocalPorts, live: Live): Hono {
  const app = new Hono()
  const seats = new Set<string>()
  const show = (one: LocalMessage) => shown(one, ports.render)

  app.get('/workspace', async c => {
    const workspace = await ports.workspace()
    return c.json({ ...workspace, sample: workspace.municipality?.sample ? general.sampleMunicipality : null })
  })

  app.get('/messages', async c => {
    const seat = c.req.query('seat') ?? ''
    if (!(await hasSeat(seat))) return c.json({ error: texts.unknownSeat }, 404)
    const history = await ports.database.transaction(store => store.localMessages(seat, HISTORY))
    return c.json(history.map(show))
  })

  app.get('/events', c =>
    streamSSE(c, async stream => {
      await stream.writeSSE({ event: 'open', data: '' })
      const seat = c.req.query('seat')
      await live.listen(
        one => {
          if (seat === undefined || seat === one.conversation) {
            void stream.writeSSE({ event: 'message', data: JSON.stringify(show(one)) })
          }
        },
        stop => stream.onAbort(stop),
      )
    }),
  )

  app.use('/*', bodyLimit({ maxSize: BODY_LIMIT, onError: c => c.json({ error: texts.tooLong }, 413) }))
  on('/messages', message, ({ text }) => ({ kind: 'message', text }))
  on('/actions', action, ({ action, value, key }) => ({ kind: 'action', action, value, key }))
  on('/forms', form, ({ form, value, fields }) => ({ kind: 'form', form, value, fields }))
  return app

  function on<T extends z.infer<typeof delivery>>(path: string, schema: z.ZodType<T>, read: (body: T) => Said): void {
    app.post(path, async c => {
      const body = schema.safeParse(await c.req.json().catch(() => null))
      if (!body.success) return c.json({ error: texts.failed }, 400)
      if (!(await hasSeat(body.data.seat))) return c.json({ error: texts.unknownSeat }, 404)
      return c.json(await answer(body.data, read(body.data)))
    })
  }

  /** A seat that was there once stays known; only an unknown one is looked up. */
  async function hasSeat(id: string): Promise<boolean> {
    if (!seats.has(id)) for (const seat of (await ports.workspace()).seats) seats.add(seat.id)
    return seats.has(id)
  }

  /** The bot's answer: what changed in this conversation, and a form or its errors when that is what it was. */
  async function answer({ seat, id = ports.newId() }: z.infer<typeof delivery>, said: Said) {
    const incoming: Incoming = { id, from: whoOf(seat), place: placeOf(seat), at: ports.now(), ...said }
    const { kept, outgoing } = await ports.handle(incoming)
    const own = said.kind === 'message' && kept !== '' ? [await keep(seat, id, kept, incoming.at)] : []
    const changed = [...own, ...(await deliver(ports.database, outgoing, ports.now))]
    for (const one of changed) live.publish(one)
    return { messages: changed.filter(one => one.conversation === seat).map(show), ...asked(outgoing) }
  }

  /** What the user wrote, as far as it may be kept. */
  function keep(conversation: string, id: string, text: string, at: Date): Promise<LocalMessage> {
    return ports.database.transaction(async store => {
      const history = await store.localMessages(conversation, HISTORY)
      const known = history.find(one => one.key === `user-${id}`)
      if (known) return known
      const one: LocalMessage = {
        key: `user-${id}`,
        conversation,
        at: after(at, history),
        from: 'user',
        text,
        card: null,
        version: 1,
      }
      await store.saveLocalMessage(one)
      return one
    })
  }
}

const asked = (outgoing: Outgoing[]) => {
  const form = outgoing.find(one => one.kind === 'form')?.form
  const errors = outgoing.find(one => one.kind === 'errors')?.errors
  return { ...(form ? { form } : {}), ...(errors ? { errors } : {}) }
}

/** A message as the page shows it: the card is the one Teams would get. */
const shown = (one: LocalMessage, render: LocalPorts['render']) => ({
  key: one.key,
  seat: one.conversation,
  at: one.at.toISOString(),
  from: one.from,
  text: one.text,
  version: one.version,
  card: one.card && render(one.card, one.key),
  tone: one.card?.tone ?? 'normal',
  copyable: one.card?.copyable ?? null,
})
