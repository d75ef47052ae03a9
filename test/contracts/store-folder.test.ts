import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { EMBEDDED_MAJOR } from '../../adapters/postgres/embedded.ts'
import { InputError } from '../../src/errors.ts'
import { fillFolder, MIGRATED_AT, temporaryFolder } from '../support/postgres.ts'
import { type Child, startChild } from '../support/postgres-child.ts'
import { TOWN } from '../support/postgres-rows.ts'

let dir: string
let remove: () => void
let children: Child[]
beforeEach(async () => {
  ;({ dir, remove } = temporaryFolder())
  children = []
})
afterEach(async () => {
  await Promise.all(children.map(child => child.kill()))
  remove()
})

function holder(): Child {
  const child = startChild('import-kill-child.ts', 'dir', dir, 'hold')
  children.push(child)
  return child
}

const lock = () => join(dir, 'database.lock.pid')

describe('the folder of the embedded database', () => {
  test('a new folder becomes a database, and what was saved is there the next time', async () => {
    const first = await openDatabase({ dir: join(dir, 'new/deeper') })
    expect(first.engine).toBe('embedded')
    await first.migrate(MIGRATED_AT)
    await first.transaction(store => store.addMunicipality({ name: TOWN, sample: true }))
    await first.close()
    const second = await openDatabase({ dir: join(dir, 'new/deeper') })
    expect(await second.migrate(MIGRATED_AT)).toEqual([])
    expect(await second.transaction(store => store.municipalities())).toEqual([{ name: TOWN, sample: true }])
    await second.close()
    expect(readFileSync(join(dir, 'new/deeper/database/PG_VERSION'), 'utf8').trim()).toBe(EMBEDDED_MAJOR)
  })

  test('while one process has it, a second is refused and told which process; after closing it may', async () => {
    await fillFolder(dir)
    const database = await openDatabase({ dir })
    const refused = holder()
    expect(await refused.says()).toBe(
      `De map ${dir} is in gebruik door proces ${process.pid}. Stop dat proces, of kies met --data een andere map.`,
    )
    await database.close()
    expect(existsSync(lock())).toBe(false)
    expect(await holder().says()).toBe('open')
  })

  test('the lock of a process that was killed is taken over', async () => {
    await fillFolder(dir)
    const killed = holder()
    expect(await killed.says()).toBe('open')
    await expect(openDatabase({ dir })).rejects.toThrow(`in gebruik door proces ${killed.pid}`)
    await killed.kill()
    expect(existsSync(lock())).toBe(true)
    const database = await openDatabase({ dir })
    await database.ping()
    await database.close()
  })

  test('a process with the number of a dead owner is not taken for the owner', async () => {
    await fillFolder(dir)
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(other, 'spawn')
    writeFileSync(lock(), `${other.pid} 1`)
    const opened = openDatabase({ dir })
    // only Linux tells when a process started; elsewhere the number alone must count
    if (process.platform === 'linux') await (await opened).close()
    else await expect(opened).rejects.toThrow('in gebruik')
    other.kill('SIGKILL')
  })

  test('of many that find a dead owner at once, one gets it', async () => {
    writeFileSync(lock(), '999999999 1')
    const contenders = Array.from({ length: 6 }, () => startChild('lock-child.ts', dir, lock()))
    children.push(...contenders)
    const said = await Promise.all(contenders.map(child => child.says()))
    expect(said.filter(line => line === 'mine')).toHaveLength(1)
    const winner = contenders[said.indexOf('mine')]!
    expect(said.filter(line => line?.includes(`in gebruik door proces ${winner.pid}.`))).toHaveLength(5)
  })

  test('the same process can not open it twice', async () => {
    await fillFolder(dir)
    const database = await openDatabase({ dir })
    await expect(openDatabase({ dir })).rejects.toThrow('in dit proces al geopend')
    await database.close()
  })

  test('a database of another major version is refused with what to do, and left alone', async () => {
    mkdirSync(join(dir, 'database'))
    writeFileSync(join(dir, 'database/PG_VERSION'), '17\n')
    const opened = openDatabase({ dir })
    await expect(opened).rejects.toThrow(InputError)
    await expect(opened).rejects.toThrow('PostgreSQL 17; deze versie van Schakel werkt met 18')
    expect(existsSync(lock())).toBe(false)
  })

  test('a file in the place of the folder is refused in a sentence', async () => {
    writeFileSync(join(dir, 'file'), '')
    await expect(openDatabase({ dir: join(dir, 'file') })).rejects.toThrow('kan niet geschreven worden')
  })
})

describe('in production', () => {
  test('the embedded database is refused, and says which setting to fill', async () => {
    const opened = openDatabase({ dir, production: true })
    await expect(opened).rejects.toThrow(InputError)
    await expect(opened).rejects.toThrow('DATABASE_URL')
    expect(existsSync(join(dir, 'database'))).toBe(false)
  })

  test('unless it is allowed', async () => {
    await fillFolder(dir)
    const database = await openDatabase({ dir, production: true, allowEmbeddedInProduction: true })
    await database.close()
  })
})
