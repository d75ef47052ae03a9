import type { Reference } from '../../src/ports.ts'

/** Another process may have changed or removed it, so a conversation is trusted for a moment only. In ms. */
const TRUSTED = 10_000
const MOST = 2_000

/** Conversations that this process kept or looked up just now: the answer to a message needs no second look. */
export interface Recent {
  get(workspace: string, conversation: string): Reference | null
  /** Whether exactly this was kept just now, so that keeping it again is of no use. */
  holds(reference: Reference): boolean
  put(reference: Reference): void
  clear(): void
}

export function recentReferences(now: () => Date): Recent {
  const known = new Map<string, { reference: Reference; until: number }>()
  const nameOf = (workspace: string, conversation: string): string => `${workspace}\n${conversation}`

  function get(workspace: string, conversation: string): Reference | null {
    const found = known.get(nameOf(workspace, conversation))
    return found && found.until > now().getTime() ? found.reference : null
  }
  function put(reference: Reference): void {
    const name = nameOf(reference.workspace, reference.conversation)
    known.delete(name)
    known.set(name, { reference, until: now().getTime() + TRUSTED })
    const oldest = known.keys().next().value
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
  }
  const holds = (reference: Reference): boolean =>
    JSON.stringify(get(reference.workspace, reference.conversation)) === JSON.stringify(reference)
  return { get, holds, put, clear: () => known.clear() }
}
