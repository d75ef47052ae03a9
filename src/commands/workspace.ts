import { type AuditAction, auditOfCommand } from '../audit.ts'
import { InputError, UsageError } from '../errors.ts'
import type { Store } from '../ports.ts'
import type { WorkspaceLink } from '../tenancy/entrance.ts'
import { commands } from '../texts/nl/commands.ts'
import { workspaceTexts as t } from '../texts/nl/workspaces.ts'
import { readArguments } from './arguments.ts'
import type { Command, Io } from './io.ts'

const OPTIONS = { municipality: { type: 'string' }, json: { type: 'boolean', default: false } } as const

/** Adds or takes away a link. @throws UsageError */
function linkOf(args: string[]): WorkspaceLink {
  const { values, positionals } = readArguments(args, OPTIONS, [t.what, t.platform, t.workspace])
  const [, platform, workspace] = positionals as [string, string, string]
  if (platform !== 'slack' && platform !== 'teams') throw new UsageError(t.badPlatform(platform))
  if (!values.municipality?.trim()) throw new UsageError(commands.missing('--municipality NAAM'))
  return { platform, workspace: workspace.trim(), municipality: values.municipality.trim() }
}

const noted = (
  store: Store,
  io: Io,
  action: AuditAction,
  done: boolean,
  { platform, workspace, municipality }: WorkspaceLink,
) =>
  store.audit(
    auditOfCommand(io.now(), action, done ? 'done' : 'nothing', {
      reference: `${platform}/${workspace}/${municipality}`,
    }),
  )

async function link(io: Io, wanted: WorkspaceLink): Promise<string[]> {
  return (await io.database()).transaction(async store => {
    const known = (await store.municipalities()).map(({ name }) => name)
    if (!known.includes(wanted.municipality)) throw new InputError(commands.noMunicipality(wanted.municipality, known))
    const first = (await store.entrance.workspaces()).length === 0
    const fresh = await store.entrance.linkWorkspace(wanted)
    await noted(store, io, 'workspace.linked', fresh, wanted)
    return [fresh ? t.linked(wanted) : t.linkedBefore(wanted), ...(first ? [t.first] : [])]
  })
}

async function unlink(io: Io, wanted: WorkspaceLink): Promise<string[]> {
  const database = await io.database()
  const gone = await database.transaction(async store => {
    const done = await store.entrance.unlinkWorkspace(wanted)
    await noted(store, io, 'workspace.unlinked', done, wanted)
    return done
  })
  if (!gone) throw new InputError(t.notLinked(wanted))
  return [t.unlinked(wanted)]
}

async function list(io: Io, json: boolean): Promise<string[]> {
  const links = await (await io.database()).transaction(store => store.entrance.workspaces())
  if (json) return [JSON.stringify(links, null, 2)]
  return links.length > 0 ? links.map(t.shown) : [t.none]
}

/** `workspace link|unlink|list`: which municipalities a workspace of Slack or a tenant of Teams belongs to. */
export const run: Command = async (io, args) => {
  const [what] = args
  if (what === 'link') for (const line of await link(io, linkOf(args))) io.print(line)
  else if (what === 'unlink') for (const line of await unlink(io, linkOf(args))) io.print(line)
  else if (what === 'list') {
    const { values } = readArguments(args, OPTIONS, [t.what])
    for (const line of await list(io, values.json)) io.print(line)
  } else throw new UsageError(commands.missing(t.what))
  return 0
}
