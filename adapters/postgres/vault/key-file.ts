import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { InputError } from '../../../src/errors.ts'
import { vaultTexts as t } from '../../../src/texts/nl/accountability.ts'
import { databaseTexts } from '../../../src/texts/nl/database.ts'
import { KEY_BYTES, newKey } from './crypto.ts'
import type { Keyring } from './keyring.ts'

/** Where the master key comes from: the settings, or a file in the data folder that only its owner may read. */
export interface KeySource {
  /** Data folder, used where a setting is absent. */
  dir: string
  /** VAULT_KEY and VAULT_KEY_NEXT: 32 bytes in base64. */
  key?: string
  next?: string
}

const fileOf = (dir: string): string => join(resolve(dir), 'vault.key')
const nextFileOf = (dir: string): string => `${fileOf(dir)}.next`

/** Complete before it has its name, so that no other process reads half a key; who comes second uses the first's. */
function makeFile(file: string, dir: string): void {
  const mine = `${file}.${process.pid}`
  try {
    mkdirSync(resolve(dir), { recursive: true })
    writeFileSync(mine, `${newKey().toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    linkSync(mine, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(file))
      throw new InputError(databaseTexts.notWritable(dir))
  } finally {
    rmSync(mine, { force: true })
  }
}

/** @throws InputError when others may read it, or it is no key */
function readFile(file: string): Buffer {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) throw new InputError(t.openToOthers(file))
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  if (key.length !== KEY_BYTES) throw new InputError(t.brokenFile(file))
  return key
}

const decoded = (text: string | undefined): Buffer | null => (text === undefined ? null : Buffer.from(text, 'base64'))

/** Whether there is a master key already, in the settings or in a file. */
export const hasKeys = ({ dir, key }: KeySource): boolean => key !== undefined || existsSync(fileOf(dir))

/**
 * The master keys. Without VAULT_KEY there is a file vault.key in the data folder, made at the first time, mode 0600.
 * @throws InputError when the file can't be made, others may read it, or it is no key
 */
export function readKeys({ dir, key, next }: KeySource): Keyring {
  if (key === undefined && !existsSync(fileOf(dir))) makeFile(fileOf(dir), dir)
  const fileNext = key === undefined && existsSync(nextFileOf(dir)) ? readFile(nextFileOf(dir)) : null
  return { current: decoded(key) ?? readFile(fileOf(dir)), next: decoded(next) ?? fileNext }
}

/**
 * Before changing the master key: without settings the next one is made in a file, and stays there until it is done.
 * @throws InputError when VAULT_KEY is a setting and VAULT_KEY_NEXT is not
 */
export function beginRotation({ dir, key, next }: KeySource): void {
  if (next !== undefined) return
  if (key !== undefined) throw new InputError(t.noNextKey)
  if (!existsSync(nextFileOf(dir))) makeFile(nextFileOf(dir), dir)
}

/** Afterwards: the next key takes the place of the first. @returns where the operator still has to do that */
export function endRotation({ dir, next }: KeySource): 'settings' | 'done' {
  if (next !== undefined) return 'settings'
  renameSync(nextFileOf(dir), fileOf(dir))
  return 'done'
}
