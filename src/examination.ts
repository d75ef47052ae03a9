/** What `doctor` asks the adapters. They tell what they found; whether that is right is judged in commands/. */
import type { Config } from './config.ts'
import type { Service } from './social-map/service.ts'
import type { WorkspaceLink } from './tenancy/entrance.ts'

/** `refused`: it answered no; `silent`: no usable answer came in time. The code is the other side's own, never content. */
export type Answer<T> = { state: 'good'; found: T } | { state: 'refused' | 'silent'; code: string }

export interface SlackFacts {
  /** `scopes`: what the token may do; null when Slack did not say. Without SLACK_BOT_TOKEN null. */
  token: Answer<{ workspace: string; scopes: string[] | null }> | null
  /** Whether a socket may be opened; null without SLACK_APP_TOKEN. */
  socket: Answer<null> | null
  /** Whether Slack knows the app's id and secret; null without SLACK_CLIENT_ID. */
  client: Answer<null> | null
  /** The scopes of manifest/slack.json. */
  wanted: string[]
}

export interface TeamsFacts {
  /** The bot's own token. */
  token: Answer<null>
  /** The document that names the keys with which Microsoft signs. */
  metadata: Answer<null>
}

/** One municipality's map as it is kept. */
export interface KeptMap {
  municipality: string
  /** null: no map was imported yet. */
  importedAt: Date | null
  services: Service[]
}

/** Which workspaces are linked; `serves`: the municipality that serves every workspace, because it is the only one. */
export interface Workspaces {
  links: WorkspaceLink[]
  serves: string | null
  /** Slack workspaces that installed the app by themselves. */
  installed: string[]
}

export interface DatabaseFacts {
  /** Of PostgreSQL. */
  version: string
  /** Migrations that have not run yet. */
  pending: string[]
  /** Keys that the master keys at hand don't open, and the maps; null while migrations are pending. */
  content: { lockedOut: number; maps: KeptMap[]; workspaces: Workspaces } | null
}

/** `starting`: the bot runs there, but is not ready; `forbidden`: this user may not listen there. */
export type Port = 'free' | 'schakel' | 'starting' | 'other' | 'forbidden' | 'no-address'

/** Nothing is changed by looking. Each call answers within some seconds. */
export interface Examination {
  /** null: the embedded database was not made yet. @throws InputError when it can't be used: why, and what to do */
  database(config: Config): Promise<DatabaseFacts | null>
  /** Where the master key is. @throws InputError when it is no key, or others may read it */
  vaultKey(config: Config): Promise<'setting' | 'file' | 'not made yet'>
  slack(config: Config): Promise<SlackFacts>
  teams(config: Config): Promise<TeamsFacts>
  port(config: Config): Promise<Port>
}
