import * as z from 'zod'
import type { Installation, Installations } from '../../src/tenancy/installations.ts'
import type { Seal } from './seal.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

const Row = z.object({
  workspace: z.string(),
  bot: z.string(),
  token: z.instanceof(Buffer),
  scopes: z.string(),
  installedAt: z.date(),
})

/** A token opens only in the row of its own workspace. */
const sealed = (seal: Seal, workspace: string, token: string): Buffer => seal.close(JSON.stringify([workspace, token]))

function opened(seal: Seal, { workspace, token }: Pick<z.infer<typeof Row>, 'workspace' | 'token'>): string {
  const [of, text] = JSON.parse(seal.open(token)) as [string, string]
  if (of !== workspace) throw new Error('a token of another workspace')
  return text
}

const save = (session: Session, seal: Seal, { workspace, bot, token, scopes, installedAt }: Installation) =>
  run(
    session,
    sql`insert into slack_installation (workspace, bot, token, scopes, installed_at)
        values (${workspace}, ${bot}, ${sealed(seal, workspace, token)}, ${scopes.join()}, ${installedAt})
        on conflict (workspace) do update
          set bot = excluded.bot, token = excluded.token, scopes = excluded.scopes, installed_at = excluded.installed_at`,
  )

async function find(session: Session, seal: Seal, workspace: string): Promise<Installation | null> {
  const row = await one(session, Row, sql`select * from slack_installation where workspace = ${workspace}`)
  return row && { ...row, token: opened(seal, row), scopes: row.scopes.split(',').filter(Boolean) }
}

/** What hangs on a workspace that is gone. The link with a municipality stays: that is the administrator's. */
const forgetAccounts = (session: Session, workspace: string) =>
  run(
    session,
    sql`with choices as (delete from account_choice where platform = 'slack' and workspace = ${workspace}),
             letters as (delete from outbox where platform = 'slack' and workspace = ${workspace} and state = 'waiting')
        delete from account where platform = 'slack' and workspace = ${workspace}`,
  )

async function remove(session: Session, workspace: string, before: Date): Promise<boolean> {
  const gone = await run(
    session,
    sql`delete from slack_installation where workspace = ${workspace} and installed_at <= ${before}`,
  )
  if (gone === 0) return false
  await forgetAccounts(session, workspace)
  return true
}

const TokenRow = Row.pick({ workspace: true, token: true })

/** Seals every token anew, with the next master key while that changes. */
export async function resealTokens(session: Session, seal: Seal): Promise<void> {
  for (const row of await rows(session, TokenRow, sql`select workspace, token from slack_installation for update`)) {
    const token = sealed(seal, row.workspace, opened(seal, row))
    await run(session, sql`update slack_installation set token = ${token} where workspace = ${row.workspace}`)
  }
}

const NameRow = z.object({ workspace: z.string() })

/** The workspaces that installed the app. */
export const installedWorkspaces = async (session: Session): Promise<string[]> =>
  (await rows(session, NameRow, sql`select workspace from slack_installation order by workspace collate "C"`)).map(
    ({ workspace }) => workspace,
  )

export const createInstallations = (session: Session, seal: Seal): Installations => ({
  save: async installation => void (await save(session, seal, installation)),
  of: workspace => find(session, seal, workspace),
  remove: (workspace, before) => remove(session, workspace, before),
})
