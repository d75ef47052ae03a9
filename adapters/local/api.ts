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
import { roomApi, roomOf } from './room-api.ts'
import { roomPlace } from './rooms.ts'
import { placeOf, whoOf } from './seats.ts'

const BODY_LIMIT = 64 * 1024

/** `id` is the page's own name for a delivery: sending it again after a lost answer is the same delivery. */
const delivery = z.object({
  seat: z.string(),
  /** A room in which the seat is; without one it is their own conversation. */
  room: z.string().optional(),
  id: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
})
const message = delivery.extend({ text: z.string() })
const action = delivery.extend({ action: z.string(), value: z.string(), key: z.string() })
const form = delivery.extend({ form: z.string(), value: z.string(), fields: z.record(z.string(), z.string()) })

type Said =
  | { kind: 'message'; text: string; overheard?: true }
  | { kind: 'action'; action: string; value: string; key: string }
  | { kind: 'form'; form: string; value: string; fields: Record<string, string> }

/** In a room the others are spoken to, unless the bot is named. */
const NAMED = /@schakel\b/gi

/** The page's JSON: GET workspace, messages, rooms, events; POST messages, actions, forms, rooms. */
export function api(ports: LocalPorts, live: Live): Hono {
  const app = new Hono()
  const seats = new Map<string, string>()
  const show = (one: LocalMessage) => ({
    ...shown(one, ports.render),
    author: one.author ? { id: one.author, name: seats.get(one.author) ?? texts.someone } : null,
  })

  app.get('/workspace', async c => {
    const workspace = await ports.workspace()
    return c.json({ ...workspace, sample: workspace.municipality?.sample ? general.sampleMunicipality : null })
  })

  app.get('/messages', async c => {
    const seat = c.req.query('seat') ?? ''
    const room = c.req.query('room')
    const wrong = await refusal(seat, room, false)
    if (wrong) return c.json({ error: wrong }, 404)
    const history = await ports.database.transaction(store => store.localMessages(room ?? seat, HISTORY))
    return c.json(history.map(show))
  })

  app.get('/events', c =>
    streamSSE(c, async stream => {
      await stream.writeSSE({ event: 'open', data: '' })
      const seat = c.req.query('seat')
      await live.listen(
        one => {
          if (one === 'rooms') void stream.writeSSE({ event: 'rooms', data: '' })
          else if (seat === undefined || seat === one.conversation) {
            void stream.writeSSE({ event: 'message', data: JSON.stringify(show(one)) })
          }
        },
        stop => stream.onAbort(stop),
      )
    }),
  )

  app.use('/*', bodyLimit({ maxSize: BODY_LIMIT, onError: c => c.json({ error: texts.tooLong }, 413) }))
  on('/messages', message, ({ text, room }) => (room ? inRoom(text) : { kind: 'message', text }))
  on('/actions', action, ({ action, value, key }) => ({ kind: 'action', action, value, key }))
  on('/forms', form, ({ form, value, fields }) => ({ kind: 'form', form, value, fields }))
  app.route('/rooms', roomApi({ ...ports, tell, changed: () => live.publish('rooms') }))
  return app

  function on<T extends z.infer<typeof delivery>>(path: string, schema: z.ZodType<T>, read: (body: T) => Said): void {
    app.post(path, async c => {
      const body = schema.safeParse(await c.req.json().catch(() => null))
      if (!body.success) return c.json({ error: texts.failed }, 400)
      const wrong = await refusal(body.data.seat, body.data.room, true)
      if (wrong) return c.json({ error: wrong }, 404)
      return c.json(await answer(body.data, read(body.data)))
    })
  }

  /** Why someone may not read, or write, in a conversation; null: they may. */
  async function refusal(seat: string, id: string | undefined, writing: boolean): Promise<string | null> {
    if (!(await hasSeat(seat))) return texts.unknownSeat
    if (id === undefined) return null
    const room = await ports.database.transaction(store => roomOf(store, seat, id))
    return !room || (writing && room.archivedAt) ? texts.unknownRoom : null
  }

  /** A seat that was there once stays known; only an unknown one is looked up. */
  async function hasSeat(id: string): Promise<boolean> {
    if (!seats.has(id)) for (const seat of (await ports.workspace()).seats) seats.set(seat.id, seat.name)
    return seats.has(id)
  }

  /** The bot's answer: what changed in this conversation, and a form or its errors when that is what it was. */
  async function answer({ seat, room, id = ports.newId() }: z.infer<typeof delivery>, said: Said) {
    const place = room ? roomPlace(room) : placeOf(seat)
    const incoming: Incoming = { id, from: whoOf(seat), place, at: ports.now(), ...said }
    const { kept, outgoing } = await ports.handle(incoming)
    const line = { conversation: place.conversation, text: kept, ...(room ? { author: seat } : {}) }
    const own = said.kind === 'message' && kept !== '' ? [await keep(line, id, incoming.at)] : []
    const changed = [...own, ...(await deliver(ports.database, outgoing, ports.now))]
    for (const one of changed) live.publish(one)
    return { messages: changed.filter(one => one.conversation === place.conversation).map(show), ...asked(outgoing) }
  }

  /** What nobody asked, and what the bot says to it. */
  async function tell(incoming: Incoming): Promise<void> {
    const { outgoing } = await ports.handle(incoming)
    for (const one of await deliver(ports.database, outgoing, ports.now)) live.publish(one)
  }

  /** What the user wrote, as far as it may be kept. */
  function keep(
    line: Pick<LocalMessage, 'conversation' | 'text' | 'author'>,
    id: string,
    at: Date,
  ): Promise<LocalMessage> {
    return ports.database.transaction(async store => {
      const history = await store.localMessages(line.conversation, HISTORY)
      const known = history.find(one => one.key === `user-${id}`)
      if (known) return known
      const one: LocalMessage = {
        key: `user-${id}`,
        at: after(at, history),
        from: 'user',
        ...line,
        card: null,
        version: 1,
      }
      await store.saveLocalMessage(one)
      return one
    })
  }
}

/** What is said in a room: to the bot when it is named, else to the others. */
const inRoom = (text: string): Said => {
  const words = text.replaceAll(NAMED, ' ').trim()
  return words === text.trim() ? { kind: 'message', text, overheard: true } : { kind: 'message', text: words }
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
