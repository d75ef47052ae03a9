/** Made when it is first asked for, and once: tables that take a while to read don't keep the start waiting. */
export function later<T>(make: () => T): () => T {
  let made: { what: T } | null = null
  return () => {
    made ??= { what: make() }
    return made.what
  }
}
