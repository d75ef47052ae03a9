import { auditOfCommand } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import { InputError, UsageError } from '../errors.ts'
import { peopleCsv } from '../people/import/write-csv.ts'
import { agendasOf, loadTown } from '../register/town.ts'
import { commands as t } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './io.ts'

const OPTIONS = { municipality: { type: 'string' } } as const

/** `export-people --municipality NAME`: people and practices as import-people reads them. */
export const run: Command = async (io, args) => {
  const { values } = readArguments(args, OPTIONS, [])
  const municipality = values.municipality?.trim()
  if (!municipality) throw new UsageError(t.missing('--municipality NAAM'))
  const csv = await (await io.database()).transaction(async store => {
    const known = (await store.municipalities()).map(({ name }) => name)
    if (!known.includes(municipality)) throw new InputError(t.noMunicipality(municipality, known))
    await store.audit(auditOfCommand(io.now(), 'people.exported', 'done', { reference: municipality }))
    const [town, today] = [await loadTown(store, municipality), dayOf(io.now())]
    const hours = (await agendasOf(store, town, today)).map(({ hour }) => hour)
    return peopleCsv({ municipality, ...town, hours }, today)
  })
  io.print(csv.trimEnd())
  return 0
}
