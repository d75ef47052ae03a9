import { Duplex } from 'node:stream'

/** What the stream needs of the embedded engine. */
export interface RawEngine {
  execProtocolRawStream(bytes: Uint8Array, options: { onRawData: (data: Uint8Array) => void }): Promise<void>
}

/** Message types of the wire protocol: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const QUERY = 0x51
const SYNC = 0x53
const FLUSH = 0x48
const TERMINATE = 0x58
const READY = 0x5a
const NOTIFICATION = 0x41
const STARTUP = 0
const IDLE = 'I'.charCodeAt(0)

/** After these the client waits for an answer, so what was collected goes to the engine. */
const ASKS = new Set([STARTUP, QUERY, SYNC, FLUSH])

function simpleQuery(sql: string): Buffer {
  const text = Buffer.from(`${sql}\0`)
  const head = Buffer.alloc(5)
  head[0] = QUERY
  head.writeUInt32BE(4 + text.length, 1)
  return Buffer.concat([head, text])
}

/** First come, first served; resolves to the function that gives the turn to the next. */
class Turn {
  #last: Promise<void> = Promise.resolve()

  async take(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    return resolve
  }
}

/** Each whole message in what the server sent. */
function* messages(bytes: Buffer): Generator<Buffer> {
  for (let i = 0; i + 5 <= bytes.length; ) {
    const end = i + 1 + bytes.readUInt32BE(i + 1)
    yield bytes.subarray(i, end)
    i = end
  }
}

/** The engine, and who talks to it. */
interface Line {
  engine: RawEngine
  turn: Turn
  sockets: Set<PgliteSocket>
}

/** One connection: cuts what the client writes into messages and hands them over a burst at a time. */
class PgliteSocket extends Duplex {
  readonly #line: Line
  #unread: Buffer = Buffer.alloc(0)
  #burst: Buffer[] = []
  #started = false
  #giveBack: (() => void) | null = null
  #work: Promise<void> = Promise.resolve()

  constructor(line: Line) {
    super()
    this.#line = line
  }

  /** What `pg` expects of a network socket. */
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
  connect(): this {
    this.#line.sockets.add(this)
    queueMicrotask(() => this.emit('connect'))
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#unread = this.#unread.length ? Buffer.concat([this.#unread, chunk]) : chunk
    for (let message = this.#next(); message; message = this.#next()) this.#accept(message)
    done()
  }

  #next(): Buffer | null {
    const head = this.#started ? 1 : 0
    if (this.#unread.length < head + 4) return null
    const length = head + this.#unread.readUInt32BE(head)
    if (this.#unread.length < length) return null
    const message = this.#unread.subarray(0, length)
    this.#unread = this.#unread.subarray(length)
    return message
  }

  #accept(message: Buffer): void {
    const type = this.#started ? message[0]! : STARTUP
    this.#started = true
    if (type === TERMINATE) {
      this.end()
      return
    }
    this.#burst.push(message)
    if (!ASKS.has(type)) return
    const burst = Buffer.concat(this.#burst)
    this.#burst = []
    this.#work = this.#work.then(() => this.#run(burst)).catch(error => void this.destroy(error))
  }

  /** Keeps the engine from the first statement until it says it is idle again: transactions never mix. */
  async #run(burst: Buffer): Promise<void> {
    if (this.destroyed) return
    this.#giveBack ??= await this.#line.turn.take()
    const answer: Buffer[] = []
    await this.#line.engine.execProtocolRawStream(burst, { onRawData: data => void answer.push(Buffer.from(data)) })
    const bytes = Buffer.concat(answer)
    let idle = false
    for (const message of messages(bytes)) {
      if (message[0] === READY) idle = message[5] === IDLE
      if (message[0] === NOTIFICATION) this.#tellOthers(message)
    }
    this.push(bytes)
    if (idle) this.#release()
  }

  /** The engine has one session, so a notification always comes back to its sender. */
  #tellOthers(message: Buffer): void {
    for (const socket of this.#line.sockets) if (socket !== this) socket.push(message)
  }

  #release(): void {
    this.#giveBack?.()
    this.#giveBack = null
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
    this.destroy()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#line.sockets.delete(this)
    this.#work.then(() => this.#rollBack()).finally(() => done(error))
  }

  /** A connection that ends inside a transaction gives the engine back clean. */
  async #rollBack(): Promise<void> {
    if (!this.#giveBack) return
    await this.#line.engine.execProtocolRawStream(simpleQuery('ROLLBACK'), { onRawData: () => {} }).catch(() => {})
    this.#release()
  }
}

/**
 * Lets the ordinary `pg` Pool and Client talk to an embedded engine in the same process, without a network:
 * `new pg.Pool({ stream: pgliteStream(engine) })`. Not for COPY FROM STDIN, session settings or advisory
 * locks held over statements: all connections share the engine's one session.
 */
export function pgliteStream(engine: RawEngine): () => Duplex {
  const line: Line = { engine, turn: new Turn(), sockets: new Set() }
  return () => new PgliteSocket(line)
}
