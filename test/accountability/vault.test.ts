import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { newKey, sealText, unsealText, VaultError } from '../../adapters/postgres/vault/crypto.ts'
import { beginRotation, endRotation, readKeys } from '../../adapters/postgres/vault/key-file.ts'
import type { Keyring } from '../../adapters/postgres/vault/keyring.ts'
import { rotateAll } from '../../src/commands/vault.ts'
import { InputError } from '../../src/errors.ts'
import { type Ground, onBothEngines } from '../support/both-engines.ts'
import { fillFolder, temporaryFolder } from '../support/postgres.ts'
import { at } from '../support/postgres-rows.ts'

const MARKER = 'planted-marker-Zeepaardje-71'

describe('a sealed text', () => {
  const key = newKey()

  test('opens to what it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, caseId, field) => {
        expect(unsealText(key, caseId, field, sealText(key, caseId, field, text))).toBe(text)
      }),
    )
  })

  test('is another one each time, and shows nothing', () => {
    const sealed = [1, 2].map(() => sealText(key, 'c1', 'note', MARKER))
    expect(sealed[0]).not.toBe(sealed[1])
    for (const one of sealed) expect(Buffer.from(one.slice(3), 'base64').includes(MARKER)).toBe(false)
  })

  test('does not open after a change of any one bit', () => {
    const bytes = Buffer.from(sealText(key, 'c1', 'note', 'kort').slice(3), 'base64')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => unsealText(key, 'c1', 'note', `v1.${changed.toString('base64')}`)).toThrow(VaultError)
    }
  })

  test.each([
    ['another key', newKey(), 'c1', 'note'],
    ['another case', key, 'c2', 'note'],
    ['another field', key, 'c1', 'title'],
    ['a case and field cut elsewhere', key, 'c1n', 'ote'],
  ])('does not open with %s, and the error says nothing of it', (_what, withKey, caseId, field) => {
    const sealed = sealText(key, 'c1', 'note', MARKER)
    const open = () => unsealText(withKey, caseId, field, sealed)
    expect(open).toThrow(VaultError)
    expect(open).not.toThrow(new RegExp(`${MARKER}|c1|note`))
  })

  test.each(['', 'v1.', 'v1.AAAA', 'v2.AAAA', 'gewoon tekst'])('%j is refused', sealed => {
    expect(() => unsealText(key, 'c1', 'note', sealed)).toThrow(VaultError)
  })
})

const open = (ground: Ground, ...cases: string[]) =>
  ground.run(async store => {
    for (const id of cases) {
      await store.vault.openCase(id, at(0))
      await store.vault.write(id, 'note', `${MARKER} ${id}`, at(0))
    }
  })

const read = (database: Pick<Ground['database'], 'transaction'>, id: string, field = 'note') =>
  database.transaction(store => store.vault.read(id, field))

describe('the vault', () => {
  onBothEngines(on => {
    test('gives back what was written, and the tables show nothing', async () => {
      await open(on(), 'c1')
      expect(await read(on().database, 'c1')).toBe(`${MARKER} c1`)
      expect(await read(on().database, 'c1', 'title')).toBeNull()
      const dump = await on().dump()
      expect(dump).not.toContain(MARKER)
      expect(dump).not.toContain(Buffer.from(MARKER).toString('hex'))
      expect(dump).not.toContain(Buffer.from(MARKER).toString('base64').slice(0, 30))
    })

    test('opening a case again keeps its key, and writing a field again replaces it', async () => {
      await open(on(), 'c1')
      await on().run(store => store.vault.openCase('c1', at(5)))
      expect(await read(on().database, 'c1')).toBe(`${MARKER} c1`)
      await on().run(store => store.vault.write('c1', 'note', 'nieuw', at(6)))
      expect(await read(on().database, 'c1')).toBe('nieuw')
    })

    test('without opening the case nothing is sealed', async () => {
      await expect(on().run(store => store.vault.seal('c9', 'note', MARKER))).rejects.toThrow('not opened')
    })

    test('a text that is moved to another case does not open there', async () => {
      await open(on(), 'c1', 'c2')
      await on().owner.query("update vault_text set sealed = (select sealed from vault_text where case_id = 'c1')")
      await expect(read(on().database, 'c2')).rejects.toThrow(VaultError)
    })

    test('a key that is moved to another case does not open its texts', async () => {
      await open(on(), 'c1', 'c2')
      await on().owner.query("update vault_key set wrapped = (select wrapped from vault_key where case_id = 'c1')")
      await expect(read(on().database, 'c2')).rejects.toThrow(VaultError)
    })

    test('with the key of the case its content is gone, also what was copied before', async () => {
      await open(on(), 'c1', 'c2')
      const copy = await on().run(store => store.vault.seal('c1', 'note', MARKER))
      expect(await on().run(store => store.vault.eraseCase('c1'))).toBe(true)
      expect(await read(on().database, 'c1')).toBeNull()
      expect(await on().run(store => store.vault.unseal('c1', 'note', copy))).toBeNull()
      await on().run(store => store.vault.openCase('c1', at(9)))
      await expect(on().run(store => store.vault.unseal('c1', 'note', copy))).rejects.toThrow(VaultError)
      expect(await read(on().database, 'c2')).toBe(`${MARKER} c2`)
      expect(await on().run(store => store.vault.eraseCase('c9'))).toBe(false)
    })

    test('with another master key nothing opens, and it is seen at once', async () => {
      await open(on(), 'c1')
      const stranger = await on().reopened({ current: newKey(), next: null })
      expect(await stranger.transaction(store => store.vault.lockedOut())).toBe(1)
      await expect(read(stranger, 'c1')).rejects.toThrow('not at hand')
      expect(await on().run(store => store.vault.lockedOut())).toBe(0)
    })

    test("the service's own keys are not a case", async () => {
      await expect(on().run(store => store.vault.eraseCase('#audit'))).rejects.toThrow(VaultError)
    })

    test('a new master key takes the place of the old one, stopped halfway as well', async () => {
      const next = newKey()
      const both: Keyring = { current: on().keys.current, next }
      await open(on(), 'c1', 'c2', 'c3', 'c4')
      await on().run(store => store.audit({ ...auditLine, at: at(0) }))
      const rotating = await on().reopened(both)

      const failing = rotating.transaction(async store => {
        await store.vault.rotate(1)
        throw new Error('killed')
      })
      await expect(failing).rejects.toThrow('killed')
      expect(await rotating.transaction(store => store.vault.rotate(2))).toEqual({ moved: 2, left: 3 })

      for (const id of ['c1', 'c2', 'c3', 'c4']) expect(await read(rotating, id)).toBe(`${MARKER} ${id}`)
      expect(await on().run(store => store.vault.lockedOut())).toBe(2)
      await rotating.transaction(store => store.vault.openCase('c5', at(1)))

      expect(await rotateAll(rotating, () => {})).toBe(3)
      const after = await on().reopened({ current: next, next: null })
      expect(await after.transaction(store => store.vault.lockedOut())).toBe(0)
      for (const id of ['c1', 'c2', 'c3', 'c4']) expect(await read(after, id)).toBe(`${MARKER} ${id}`)
      expect(await after.transaction(store => store.auditOfPerson('gp'))).toHaveLength(1)
      expect(await rotateAll(rotating, () => {})).toBe(0)
    })
  })

  test('the files of the embedded database show nothing', async () => {
    const { dir, remove } = temporaryFolder()
    await fillFolder(dir)
    const database = await openDatabase({ dir, keys: readKeys({ dir }) })
    await database.transaction(async store => {
      await store.vault.openCase('c1', at(0))
      await store.vault.write('c1', 'note', MARKER, at(0))
      await store.addMunicipality({ name: 'Seen-in-the-files', sample: false })
    })
    await database.close()
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map(name => join(dir, name))
    const contents = files.filter(file => statSync(file).isFile()).map(file => readFileSync(file))
    expect(contents.some(content => content.includes('Seen-in-the-files'))).toBe(true)
    expect(contents.some(content => content.includes(MARKER))).toBe(false)
    remove()
  })
})

const auditLine = {
  who: { kind: 'person', id: 'gp' },
  onBehalfOf: null,
  system: 'slack/T00FAKE',
  case: null,
  person: null,
  action: 'audit.read',
  outcome: 'done',
  reference: null,
} as const

describe('the master key', () => {
  test('without a setting is made once, in a file that only its owner may read', () => {
    const { dir, remove } = temporaryFolder()
    const source = { dir: join(dir, 'new/deeper') }
    const { current, next } = readKeys(source)
    expect(current).toHaveLength(32)
    expect(next).toBeNull()
    expect(statSync(join(source.dir, 'vault.key')).mode & 0o777).toBe(0o600)
    expect(readKeys(source).current).toEqual(current)
    expect(readdirSync(source.dir)).toEqual(['vault.key'])
    remove()
  })

  test('of the settings comes before the file, and makes none', () => {
    const { dir, remove } = temporaryFolder()
    const key = newKey()
    expect(readKeys({ dir, key: key.toString('base64') })).toEqual({ current: key, next: null })
    expect(readdirSync(dir)).toEqual([])
    remove()
  })

  test('in a file that others may read, or that is no key, is refused without showing it', () => {
    const { dir, remove } = temporaryFolder()
    const file = join(dir, 'vault.key')
    writeFileSync(file, newKey().toString('base64'), { mode: 0o644 })
    expect(() => readKeys({ dir })).toThrow(`chmod 600 ${file}`)
    remove()
    const other = temporaryFolder()
    writeFileSync(join(other.dir, 'vault.key'), 'Zm91dA==', { mode: 0o600 })
    expect(() => readKeys({ dir: other.dir })).toThrow(InputError)
    expect(() => readKeys({ dir: other.dir })).not.toThrow(/Zm91dA/)
    other.remove()
  })

  test('in a file is changed in two steps, and between them both are at hand', () => {
    const { dir, remove } = temporaryFolder()
    const before = readKeys({ dir })
    beginRotation({ dir })
    const between = readKeys({ dir })
    beginRotation({ dir })
    expect(readKeys({ dir })).toEqual(between)
    expect(between.current).toEqual(before.current)
    expect(endRotation({ dir })).toBe('done')
    expect(readKeys({ dir })).toEqual({ current: between.next, next: null })
    remove()
  })

  test('of the settings is changed by the settings: without a next one it is refused', () => {
    const key = newKey().toString('base64')
    expect(() => beginRotation({ dir: '/nowhere', key })).toThrow('VAULT_KEY_NEXT ontbreekt')
    beginRotation({ dir: '/nowhere', key, next: newKey().toString('base64') })
    expect(endRotation({ dir: '/nowhere', key, next: newKey().toString('base64') })).toBe('settings')
  })
})
