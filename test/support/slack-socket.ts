/**
 * A stand-in for Slack's Socket Mode on a free port of this machine: apps.connections.open, and the socket that it gives.
 * What was not acknowledged is sent again over the next connection, as Slack does.
 * https://docs.slack.dev/apis/events-api/using-socket-mode
 */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

/** https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const [TEXT, CLOSE, PING, PONG] = [1, 8, 9, 10]

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload
  const size = length < 126 ? Buffer.from([length]) : Buffer.from([126, length >> 8, length & 255])
  return Buffer.concat([Buffer.from([0x80 | opcode]), size, payload])
}

/** The first whole frame of a client, which is always masked; null: more must come. */
function unframed(data: Buffer): { opcode: number; payload: Buffer; rest: Buffer } | null {
  if (data.length < 6) return null
  const short = data[1]! & 127
  const [length, start] = short === 126 ? [data.readUInt16BE(2), 4] : [short, 2]
  const end = start + 4 + length
  if (data.length < end) return null
  const mask = data.subarray(start, start + 4)
  const payload = Buffer.from(data.subarray(start + 4, end).map((byte, i) => byte ^ mask[i % 4]!))
  return { opcode: data[0]! & 15, payload, rest: data.subarray(end) }
}

interface Envelope {
  envelope_id: string
  type: string
  payload: object
  retry_attempt: number
}

export async function startSlackSocket() {
  const open = new Set<Duplex>()
  const silent = new Set<Duplex>()
  const unacked = new Map<string, Envelope>()
  const acks: { envelope_id: string; payload?: object }[] = []
  let number = 0

  const standIn = {
    url: '',
    acks,
    /** Connections so far. */
    connections: 0,
    /** What apps.connections.open answers; default: an address. */
    answer: (): { status: number; body: object } | null => null,
    /** A connection that is asked for is never answered. */
    mute: false,
    unacked: () => unacked.size,
    openNow: () => open.size,
    muted: () => silent.size,
    deliver(payload: object, type = 'events_api'): string {
      const envelope = { envelope_id: `envelope-${++number}`, type, payload, retry_attempt: 0 }
      unacked.set(envelope.envelope_id, envelope)
      for (const socket of open) say(socket, envelope)
      return envelope.envelope_id
    },
    /** Asks the bot to come back over a new connection. */
    refresh: () => {
      for (const socket of open) say(socket, { type: 'disconnect', reason: 'refresh_requested' })
    },
    /** The network is gone: nothing is said. */
    drop: () => {
      for (const socket of open) socket.destroy()
    },
    /** Waits until it is so; a test that waits for ever fails by its own deadline. */
    async until(so: () => boolean): Promise<void> {
      while (!so()) await setImmediate()
    },
    stop: () => {
      for (const socket of [...open, ...silent]) socket.destroy()
      server.closeAllConnections()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }

  const say = (socket: Duplex, what: object) => socket.write(frame(TEXT, Buffer.from(JSON.stringify(what))))

  function hear(socket: Duplex, opcode: number, payload: Buffer): void {
    if (opcode === PING) socket.write(frame(PONG, payload))
    if (opcode === CLOSE) socket.end(frame(CLOSE, payload.subarray(0, 2)))
    if (opcode !== TEXT) return
    const ack = JSON.parse(payload.toString())
    acks.push(ack)
    unacked.delete(ack.envelope_id)
  }

  function welcome(socket: Duplex): void {
    standIn.connections += 1
    open.add(socket)
    say(socket, { type: 'hello', num_connections: open.size })
    for (const envelope of unacked.values()) say(socket, { ...envelope, retry_attempt: 1 })
  }

  const server = createServer((request, response) => {
    const { status, body } = standIn.answer() ?? {
      status: 200,
      body: { ok: true, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link` },
    }
    request.resume()
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.on('upgrade', (request, socket) => {
    socket.on('error', () => {})
    if (standIn.mute) return void silent.add(socket)
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${MAGIC}`).digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    let data = Buffer.alloc(0)
    socket.on('data', (piece: Buffer) => {
      data = Buffer.concat([data, piece])
      for (let next = unframed(data); next; next = unframed(data)) {
        data = Buffer.from(next.rest)
        hear(socket, next.opcode, next.payload)
      }
    })
    socket.on('close', () => open.delete(socket))
    welcome(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  standIn.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
  return standIn
}

export type SlackSocketStandIn = Awaited<ReturnType<typeof startSlackSocket>>
