import type { Database } from '../../src/ports.ts'

/** What a call of the Web API must carry to be made in a workspace; nothing with one token for all. */
export interface Tokens {
  /** @throws NotInstalled when the app is not in that workspace */
  of(workspace: string): Promise<{ token?: string }>
  /** The token may have changed: look again at the next call. */
  forget(workspace: string): void
}

/** The app was removed from a workspace, or was never there. */
export class NotInstalled extends Error {}

/** One token, for one workspace. */
export const oneToken: Tokens = { of: async () => ({}), forget: () => {} }

/** A token is looked up again after so long: another process may hear that the app was removed. */
const KEPT_MS = 60_000
/** Workspaces kept in mind. */
const MANY = 1_000

/** The token of each workspace that installed the app. */
export function tokensByWorkspace(database: Pick<Database, 'transaction'>, now: () => Date): Tokens {
  const known = new Map<string, { token: string; until: number }>()
  return {
    async of(workspace) {
      const found = known.get(workspace)
      if (found && found.until > now().getTime()) return { token: found.token }
      const installation = await database.transaction(store => store.installations.of(workspace))
      if (!installation) throw new NotInstalled(workspace)
      if (known.size >= MANY) known.clear()
      known.set(workspace, { token: installation.token, until: now().getTime() + KEPT_MS })
      return { token: installation.token }
    },
    forget: workspace => void known.delete(workspace),
  }
}
