import type { Store } from '../ports.ts'

/** A name that was added or taken away counts after at most so long, in ms. */
const KEPT_MS = 5 * 60_000

/**
 * Names of who works here, in memory, for the guard: it looks before anything is stored, so it can't ask the database.
 * `all` is the same array until a name changes.
 */
export function staffNames() {
  const kept = new Map<string, { names: string[]; until: number }>()
  let all: string[] = []

  /** Looks again when it was long ago. */
  async function look(store: Store, municipality: string, now: Date): Promise<void> {
    const known = kept.get(municipality)
    if (known && known.until > now.getTime()) return
    const names = (await store.people(municipality)).map(({ name }) => name)
    kept.set(municipality, { names, until: now.getTime() + KEPT_MS })
    if (names.join('\n') !== known?.names.join('\n')) all = [...kept.values()].flatMap(one => one.names)
  }

  return { look, all: (): string[] => all }
}
