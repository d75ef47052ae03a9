/** The local workspace on a free port, with a bot that answers with fixed cards and a store in memory. */

import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { type LocalPorts, type LocalWorkspace, localWorkspace, placeOf, type Seat } from '../../adapters/local/local.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import type { Card } from '../../src/card.ts'
import type { Incoming, LocalMessage, LocalRoom, Outgoing, Store } from '../../src/ports.ts'
import { cards, form } from '../golden/cards.ts'

export const seats: (Seat & { examples: string[] })[] = [
  {
    id: 'gp-1',
    role: 'gp',
    name: 'Dr. A. Lisdodde',
    practice: 'Praktijk De Kwekerij',
    examples: ['8 jr, druk in de klas, ouders ten einde raad', 'baby 6 wkn huilt hele dagen, moeder op'],
  },
  { id: 'cp-1', role: 'contact-person', name: 'Bo Wilg', practice: null, examples: [] },
  { id: 'co-1', role: 'coordinator', name: 'Chris Els', practice: null, examples: [] },
]

export class MemoryMessages {
  all: LocalMessage[] = []
  rooms: LocalRoom[] = []
  store = {
    saveLocalMessage: async (message: LocalMessage) => {
      this.all = [...this.all.filter(one => one.key !== message.key), message].sort((a, b) => +a.at - +b.at)
    },
    localMessages: async (conversation: string, limit: number) =>
      this.all.filter(one => one.conversation === conversation).slice(-limit),
    personOf: async ({ user }: { user: string }) => seats.find(seat => seat.id === user) ?? null,
    person: async () => null,
    rooms: {
      localRoom: async (id: string) => this.rooms.find(one => one.id === id) ?? null,
      localRoomsOf: async (user: string) => this.rooms.filter(one => one.members.includes(user)),
      changeLocalRoom: async (room: LocalRoom) => {
        this.rooms = this.rooms.map(one => (one.id === room.id ? room : one))
      },
    },
  } as unknown as Store
  transaction = <T>(work: (store: Store) => Promise<T>): Promise<T> => work(this.store)
}

export interface Running extends LocalWorkspace {
  url: string
  port: number
  ports: LocalPorts
  messages: MemoryMessages
  heard: Incoming[]
  failures: unknown[]
  stop(): Promise<void>
}

/** Starts it; `port` 0 is any free one, `messages` a store that outlives it. */
export async function startLocal(
  handle: (incoming: Incoming) => Promise<{ kept: string; outgoing: Outgoing[] }> = fixedAnswers,
  { port = 0, messages = new MemoryMessages(), hosts = [] as string[] } = {},
): Promise<Running> {
  const heard: Incoming[] = []
  const failures: unknown[] = []
  let ids = 0
  const ports: LocalPorts = {
    workspace: async () => ({ municipality: { name: 'Voorbeeldgemeente Rietvoorde', sample: true }, seats }),
    handle: incoming => {
      heard.push(incoming)
      return handle(incoming)
    },
    database: messages,
    render: adaptiveCard,
    now: () => new Date(),
    newId: () => `made-${++ids}`,
    hosts,
    failed: error => failures.push(error),
  }
  const local = localWorkspace(ports)
  const server = await new Promise<ServerType>(resolve => {
    const made: ServerType = serve({ fetch: local.routes.fetch, port, hostname: '127.0.0.1' }, () => resolve(made))
  })
  const bound = (server.address() as AddressInfo).port
  const stop = (): Promise<void> => {
    local.close()
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    if ('closeAllConnections' in server) server.closeAllConnections()
    return closed
  }
  return { ...local, url: `http://127.0.0.1:${bound}`, port: bound, ports, messages, heard, failures, stop }
}

const post = (key: string, card: Card, seat = 'gp-1'): Outgoing => ({ kind: 'post', key, place: placeOf(seat), card })
const update = (key: string, card: Card): Outgoing => ({ kind: 'update', key, place: placeOf('gp-1'), card })
const said = (title: string): Card => ({ title, parts: [], actions: [] })

/** 'toon X' shows the card of that name; anything else the answer, and a word that must go is taken out first. */
export async function fixedAnswers(incoming: Incoming): Promise<{ kept: string; outgoing: Outgoing[] }> {
  const seat = incoming.from.user
  if (incoming.kind === 'message') {
    const name = incoming.text.startsWith('toon ') ? incoming.text.slice(5) : 'answer'
    const answer = post(`answer-${incoming.id}`, cards[name] ?? cards.answer!, seat)
    if (!incoming.text.includes('Geheim')) return { kept: incoming.text, outgoing: [answer] }
    const { from: to, place } = incoming
    const whisper: Outgoing = { kind: 'whisper', key: `w-${incoming.id}`, place, to, card: cards.warning! }
    return { kept: incoming.text.replaceAll('Geheim', '[naam]'), outgoing: [answer, whisper] }
  }
  if (incoming.kind === 'form') {
    const { note } = incoming.fields
    if (note?.includes('Geheim'))
      return { kept: '', outgoing: [{ kind: 'errors', errors: { note: 'Haal de naam weg.' } }] }
    return {
      kept: '',
      outgoing: [
        post(`thanks-${incoming.value}`, said('Dank je, doorgegeven')),
        post('todo', said('Klopt niet: telefoonnummer'), 'co-1'),
      ],
    }
  }
  if (incoming.kind !== 'action') return { kept: '', outgoing: [] }
  const { action, value, key } = incoming
  const answers: Record<string, Outgoing[]> = {
    referred: [update(key, { ...cards.answer!, title: 'Verwezen naar Jeugdteam Bergzicht' })],
    share: [post(`share-${key}`, cards.share!)],
    contact: [
      post(`asked-${key}`, said('Je vraag is verstuurd')),
      post(`request-${key}`, said('Vraag van Dr. A. Lisdodde'), 'cp-1'),
    ],
    wrong: [{ kind: 'form', form }],
    age: [update(key, said(`Leeftijd: ${value}`))],
    wijk: [update(key, said(`Wijk: ${value}`))],
    anywhere: [update(key, said('Hele gemeente'))],
  }
  return { kept: '', outgoing: answers[action] ?? [] }
}
