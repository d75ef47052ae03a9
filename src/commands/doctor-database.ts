import type { Config } from '../config.ts'
import type { DatabaseFacts, KeptMap, Port, Workspaces } from '../examination.ts'
import { checkedOn, yearBefore } from '../social-map/import-check.ts'
import { vaultTexts } from '../texts/nl/accountability.ts'
import { doctorTexts as t } from '../texts/nl/doctor.ts'
import { workspaceTexts } from '../texts/nl/workspaces.ts'
import { type Check, good, warning, wrong } from './doctor-check.ts'
import { slackOn, teamsOn } from './doctor-platforms.ts'

/** One municipality: how much there is, from when, and how much nobody looked at for a year. */
function mapCheck({ municipality, importedAt, services }: KeptMap, now: Date): Check {
  const area = t.area.map(municipality)
  const active = services.filter(service => service.status === 'active')
  if (!importedAt) return wrong(area, t.map.notImported)
  if (active.length === 0) return wrong(area, t.map.empty(importedAt))
  const limit = yearBefore(now.toISOString().slice(0, 10))
  const old = active.filter(service => (checkedOn(service) ?? '') < limit).length
  return old === 0
    ? good(area, t.map.fresh(active.length, importedAt))
    : warning(area, t.map.old(active.length, importedAt, old))
}

function mapChecks(maps: KeptMap[], embedded: boolean, now: Date): Check[] {
  if (maps.length > 0) return maps.map(map => mapCheck(map, now))
  return [embedded ? good(t.area.maps, t.map.sampleFollows) : wrong(t.area.maps, t.map.none)]
}

/** For whom the platforms answer. */
function workspacesCheck({ links, serves, installed }: Workspaces): Check {
  const area = t.area.workspaces
  const unlinked = installed.filter(name => !links.some(link => link.platform === 'slack' && link.workspace === name))
  if (unlinked.length > 0) return warning(area, t.workspaces.unlinked(unlinked))
  if (serves !== null) return good(area, t.workspaces.servesAll(serves))
  return links.length > 0
    ? good(area, t.workspaces.linked(links.map(workspaceTexts.shown)))
    : wrong(area, t.workspaces.none)
}

const engineCheck = (embedded: boolean, version: string): Check =>
  embedded ? warning(t.area.database, t.database.embedded(version)) : good(t.area.database, t.database.server(version))

/** @param facts null: the embedded database was not made yet */
export function databaseChecks(facts: DatabaseFacts | null, config: Config, now: Date): Check[] {
  const embedded = config.DATABASE_URL === undefined
  if (!facts) return [warning(t.area.database, t.database.new)]
  const engine = engineCheck(embedded, facts.version)
  if (!facts.content) return [engine, warning(t.area.migrations, t.database.pending(facts.pending))]
  const { lockedOut, maps, workspaces } = facts.content
  const chats = maps.length > 0 && (slackOn(config) || teamsOn(config))
  return [
    engine,
    good(t.area.migrations, t.database.migrated),
    ...(lockedOut > 0 ? [wrong(t.area.vault, vaultTexts.lockedOut(lockedOut))] : []),
    ...mapChecks(maps, embedded, now),
    ...(chats ? [workspacesCheck(workspaces)] : []),
  ]
}

/** Why the database can't be used. The embedded one serves one process, so a bot that runs is no fault. */
export const databaseFault = (message: string, config: Config, port: Port | null): Check =>
  config.DATABASE_URL === undefined && (port === 'schakel' || port === 'starting')
    ? warning(t.area.database, t.database.running)
    : wrong(t.area.database, message)

const KEYS: Record<'setting' | 'file' | 'not made yet', Check> = {
  setting: good(t.area.vault, t.vault.setting),
  file: warning(t.area.vault, t.vault.file),
  'not made yet': warning(t.area.vault, t.vault.none),
}

export const vaultChecks = (place: keyof typeof KEYS, config: Config): Check[] => [
  KEYS[place],
  ...(config.VAULT_KEY_NEXT ? [warning(t.area.vault, t.vault.changing)] : []),
]

/** Whether the bot can listen there. */
export function portCheck(port: Port, { HOST, PORT }: Config): Check {
  const checks: Record<Port, Check> = {
    free: good(t.area.port, t.port.free(PORT)),
    schakel: good(t.area.port, t.port.schakel(PORT)),
    starting: warning(t.area.port, t.port.starting(PORT)),
    other: wrong(t.area.port, t.port.other(PORT)),
    forbidden: wrong(t.area.port, t.port.forbidden(PORT)),
    'no-address': wrong(t.area.port, t.port.noAddress(HOST)),
  }
  return checks[port]
}
