import { settingsFrom } from '../case-discussion/consent/stored.ts'
import { InputError } from '../errors.ts'
import type { Store } from '../ports.ts'
import { commands } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import { type Chosen, consentTable } from './consent-table.ts'
import type { Command } from './io.ts'

/** @throws InputError when nobody knows the municipality */
async function chosenIn(store: Store, municipality: string): Promise<Chosen> {
  const known = (await store.municipalities()).map(one => one.name)
  if (!known.includes(municipality)) throw new InputError(commands.noMunicipality(municipality, known))
  return { municipality, settings: settingsFrom(await store.cases.settings.of(municipality)) }
}

/** `consent-table`: the whole table for a jurist, with what one municipality chose. */
export const run: Command = async (io, args) => {
  const { municipality } = readArguments(args, { municipality: { type: 'string' } }, []).values
  if (municipality === undefined) {
    io.print(consentTable())
    return 0
  }
  const database = await io.database()
  io.print(consentTable(await database.transaction(store => chosenIn(store, municipality))))
  return 0
}
