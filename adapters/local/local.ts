/** The local workspace: a page on this machine with a seat for each role, to try the bot without Slack or Teams. */
import { Hono } from 'hono'
import type { Card } from '../../src/card.ts'
import type { Database, Incoming, Municipality, Outgoing, Rooms } from '../../src/ports.ts'
import { workspace as texts } from '../../src/texts/nl/workspace.ts'
import { api } from './api.ts'
import { deliver, isClosed } from './deliver.ts'
import { gate, headers } from './gate.ts'
import { Live } from './live.ts'
import { pages } from './pages.ts'
import { isRoom, localRooms } from './rooms.ts'
import type { Seat } from './seats.ts'

export { openSeats, placeOf, type Seat, whoOf } from './seats.ts'

/** What the page needs from the bot. */
export interface LocalPorts {
  /** Who sits where; `examples` are questions to start with, per seat. */
  workspace(): Promise<{ municipality: Municipality | null; seats: (Seat & { examples: string[] })[] }>
  /** `kept` is the text of a message as it may be stored and shown ('' : nothing of it); '' for actions and forms. */
  handle(incoming: Incoming): Promise<{ kept: string; outgoing: Outgoing[] }>
  database: Pick<Database, 'transaction'>
  /** The Teams renderer: a card as Adaptive Card whose buttons send `key` back. */
  render(card: Card, key: string): object
  now(): Date
  /** A name that no other delivery has. */
  newId(): string
  /** Names of this machine besides loopback under which the page may be opened. */
  hosts: string[]
  /** Hears what went wrong; the page only says that something did. */
  failed(error: unknown): void
}

export interface LocalWorkspace {
  /** The page at /, its parts and JSON under /local/. */
  routes: Hono
  /**
   * Shows what goes out to local places, also when no one on the page asked for it (a reminder, another seat).
   * false: one of them is a room that was closed.
   */
  deliver(outgoing: Outgoing[]): Promise<boolean>
  rooms: Rooms
  /** Lets go of the open pages, so that the server can stop. */
  close(): void
}

export function localWorkspace(ports: LocalPorts): LocalWorkspace {
  const live = new Live()
  const routes = new Hono()
  routes.onError((error, c) => {
    ports.failed(error)
    return c.json({ error: texts.failed }, 500)
  })
  for (const path of ['/', '/local/*']) routes.use(path, headers, gate(ports.hosts))
  routes.route('/', pages())
  routes.route('/local/api', api(ports, live))
  return {
    routes,
    deliver: async outgoing => {
      for (const one of await deliver(ports.database, outgoing, ports.now)) live.publish(one)
      const rooms = outgoing.flatMap(one => ('card' in one ? [one.place.conversation] : [])).filter(isRoom)
      for (const room of rooms) if (await ports.database.transaction(store => isClosed(store, room))) return false
      return true
    },
    rooms: localRooms({ ...ports, changed: () => live.publish('rooms') }),
    close: () => live.close(),
  }
}
