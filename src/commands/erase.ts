import type { Erased } from '../accountability.ts'
import { auditOfCommand } from '../audit.ts'
import { InputError } from '../errors.ts'
import { rightsTexts as t } from '../texts/nl/accountability.ts'
import { personOf } from './export.ts'
import type { Command } from './io.ts'

const report = (person: string, { touched, mentionedIn }: Erased): string =>
  [
    t.erased(person),
    ...Object.entries(touched).flatMap(([table, count]) => (count > 0 ? [t.rows(table, count)] : [])),
    ...(mentionedIn.length > 0 ? [t.mentionedIn(mentionedIn)] : []),
    t.practiceLeft,
  ].join('\n')

/** `erase --person ID`: takes a professional out of every table; a second time there is nothing. */
export const run: Command = async (io, args) => {
  const person = personOf(args)
  const erased = await (await io.database()).transaction(async store => {
    const done = await store.erasePerson(person)
    await store.audit(auditOfCommand(io.now(), 'person.erased', done ? 'done' : 'nothing', { person }))
    return done
  })
  if (!erased) throw new InputError(t.nothing(person))
  io.print(report(person, erased))
  return 0
}
