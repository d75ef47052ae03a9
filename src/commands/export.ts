import { auditOfCommand } from '../audit.ts'
import { InputError, UsageError } from '../errors.ts'
import { rightsTexts as t } from '../texts/nl/accountability.ts'
import { commands } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './io.ts'

/** The person that a right is used for. @throws UsageError */
export function personOf(args: string[]): string {
  const { person } = readArguments(args, { person: { type: 'string' } }, []).values
  if (!person?.trim()) throw new UsageError(commands.missing('--person ID'))
  return person.trim()
}

/** `export --person ID`: everything held on a professional, as JSON by table. */
export const run: Command = async (io, args) => {
  const person = personOf(args)
  const held = await (await io.database()).transaction(async store => {
    const found = await store.exportPerson(person)
    await store.audit(auditOfCommand(io.now(), 'person.exported', found ? 'done' : 'nothing', { person }))
    return found
  })
  if (!held) throw new InputError(t.nothing(person))
  io.print(JSON.stringify(held, null, 2))
  return 0
}
