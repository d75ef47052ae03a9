import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { InputError } from '../errors.ts'
import { teamsOperator } from '../texts/nl/teams-operator.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './io.ts'

const t = teamsOperator.package
const FOLDER = fileURLToPath(new URL('../../manifest/teams', import.meta.url))
const CONTENTS = ['manifest.json', 'color.png', 'outline.png']
const APP_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** The oldest moment a zip can hold: the same input gives the same file. */
const MOMENT = new Date(1980, 0, 1)

/**
 * The app package that Teams loads: manifest with the app's id, and the two icons.
 * @throws InputError when the id is missing or no id, or a file is missing
 */
export function teamsPackage(files: { name: string; bytes: Uint8Array }[], appId: string | undefined): Uint8Array {
  if (!appId) throw new InputError(t.noAppId)
  if (!APP_ID.test(appId)) throw new InputError(t.badAppId)
  const entries = CONTENTS.map(name => {
    const bytes = files.find(file => file.name === name)?.bytes
    if (!bytes) throw new InputError(t.missing(name))
    return [name, name === 'manifest.json' ? filledIn(bytes, appId) : bytes] as const
  })
  return zipSync(Object.fromEntries(entries), { mtime: MOMENT })
}

const filledIn = (manifest: Uint8Array, appId: string): Uint8Array =>
  strToU8(strFromU8(manifest).replaceAll('{{MICROSOFT_APP_ID}}', appId))

/** `teams-package FILE.zip`: for the administrator of Teams. */
export const run: Command = async (io, args) => {
  const [file = ''] = readArguments(args, {}, [t.file]).positionals
  await io.save(file, teamsPackage(await io.files(FOLDER), io.microsoftAppId))
  io.print(t.done(file))
  return 0
}
