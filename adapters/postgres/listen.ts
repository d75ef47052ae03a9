import type pg from 'pg'

/** The channel on which a replaced map is told; the payload is the municipality's name. */
export const MAP_REPLACED = 'schakel_map_replaced'

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 30_000

/**
 * A connection of its own that hears of replaced maps, and comes back by itself when it is lost.
 * What was missed meanwhile can't be known, so after coming back every map is told.
 */
export class Listening {
  readonly #connect: () => pg.Client
  readonly #tell: (municipality: string) => void
  #client: pg.Client | null = null
  #wait = FIRST_WAIT_MS
  #retry: NodeJS.Timeout | undefined
  #closed = false

  constructor(connect: () => pg.Client, tell: (municipality: string) => void) {
    this.#connect = connect
    this.#tell = tell
  }

  async start(): Promise<void> {
    const client = this.#connect()
    this.#client = client
    client.on('notification', ({ payload }) => payload && this.#tell(payload))
    client.once('end', () => this.#lost(client))
    await client.connect()
    await client.query(`listen ${MAP_REPLACED}`)
  }

  #lost(client: pg.Client): void {
    if (this.#closed || client !== this.#client) return
    this.#client = null
    this.#retry = setTimeout(() => void this.#comeBack(), this.#wait)
    this.#retry.unref()
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS)
  }

  async #comeBack(): Promise<void> {
    try {
      await this.start()
      const { rows } = await this.#client!.query('select name from municipality where map_version > 0')
      this.#wait = FIRST_WAIT_MS
      for (const { name } of rows) this.#tell(name)
    } catch {
      const failed = this.#client
      if (!failed) return
      await failed.end().catch(() => {})
      this.#lost(failed)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    await this.#client?.end().catch(() => {})
  }
}
