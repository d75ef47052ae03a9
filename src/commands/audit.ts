import type { AuditRecord } from '../accountability.ts'
import { auditOfCommand } from '../audit.ts'
import { UsageError } from '../errors.ts'
import type { Store } from '../ports.ts'
import { auditTexts as t } from '../texts/nl/accountability.ts'
import { commands } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command, Io } from './io.ts'

const OPTIONS = {
  verify: { type: 'boolean', default: false },
  person: { type: 'string' },
  case: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

async function verify(io: Io): Promise<number> {
  const verdict = await (await io.database()).transaction(store => store.verifyAudit())
  if (verdict.holds) io.print(t.holds(verdict.from, verdict.to, verdict.hash))
  else io.tell(t.broken(verdict.line, verdict.reason))
  return verdict.holds ? 0 : 1
}

const said = (record: AuditRecord): string =>
  [
    record.number,
    record.at.toISOString(),
    record.who,
    record.onBehalfOf ?? '',
    record.system,
    (t.actions as Record<string, string>)[record.action] ?? record.action,
    t.outcomes[record.outcome],
    record.person ?? '',
    record.case ?? '',
    record.reference ?? '',
  ].join('\t')

const inWords = (records: AuditRecord[]): string =>
  records.length === 0 ? t.empty : [t.columns.join('\t'), ...records.map(said)].join('\n')

/** Looking is an act as well, and gets a line after what it shows. */
async function look(store: Store, now: Date, about: { person?: string; case?: string }): Promise<AuditRecord[]> {
  const records = about.case ? await store.auditOfCase(about.case) : await store.auditOfPerson(about.person!)
  await store.audit(auditOfCommand(now, 'audit.read', records.length > 0 ? 'done' : 'nothing', about))
  return records
}

/** `audit --verify | --person ID | --case ID`: whether the chain holds, or who saw and did what. */
export const run: Command = async (io, args) => {
  const { values } = readArguments(args, OPTIONS, [])
  const { verify: check, person, case: caseId, json } = values
  if ([check, person, caseId].filter(Boolean).length !== 1) throw new UsageError(commands.missing(t.chooseOne))
  if (check) return verify(io)
  const database = await io.database()
  const records = await database.transaction(store => look(store, io.now(), person ? { person } : { case: caseId }))
  io.print(json ? JSON.stringify(records, null, 2) : inWords(records))
  return 0
}
