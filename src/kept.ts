/** What was read once and can be read again at any time: kept while there is room, and let go all together. */
export interface Kept<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
}

const all: Map<unknown, unknown>[] = []

/** @param most when there are so many, it starts anew */
export function kept<K, V>(most: number): Kept<K, V> {
  const known = new Map<K, V>()
  all.push(known)
  return {
    get: key => known.get(key),
    set(key, value) {
      if (known.size >= most) known.clear()
      known.set(key, value)
    },
  }
}

/** Reads what is asked for and keeps it; what there is nothing for is looked up each time. */
export function remembered<K, V>(most: number, read: (key: K) => V | undefined): (key: K) => V | undefined {
  const known = kept<K, V>(most)
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = read(key)
    if (found !== undefined) known.set(key, found)
    return found
  }
}

/** After much was read that is not asked again soon, as with the services of a whole map. */
export function letGoOfKept(): void {
  for (const known of all) known.clear()
}
