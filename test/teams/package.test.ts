import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { teamsPackage } from '../../src/commands/teams-package.ts'
import { objectsIn } from '../support/adaptive.ts'
import { APP_ID } from '../support/teams-connector.ts'

const FOLDER = resolve(import.meta.dirname, '../../manifest/teams')
const files = readdirSync(FOLDER).map(name => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }))
const entries = unzipSync(teamsPackage(files, APP_ID))
const manifest = JSON.parse(strFromU8(entries['manifest.json']!))

/** Width, height and colour type of a PNG; 6: with transparency. */
const png = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect(strFromU8(bytes.subarray(1, 4))).toBe('PNG')
  return { width: view.getUint32(16), height: view.getUint32(20), colour: view.getUint8(25) }
}

describe('the app package for Teams', () => {
  test('holds the manifest with the app id filled in, and the two icons, and nothing else', () => {
    expect(Object.keys(entries).sort()).toEqual(['color.png', 'manifest.json', 'outline.png'])
    expect([manifest.id, manifest.bots[0].botId, manifest.composeExtensions[0].botId]).toEqual([APP_ID, APP_ID, APP_ID])
    expect(JSON.stringify(manifest)).not.toContain('{{')
    expect([entries[manifest.icons.color], entries[manifest.icons.outline]]).not.toContain(undefined)
  })

  test('is the same file every time', () => {
    expect(teamsPackage(files, APP_ID)).toEqual(teamsPackage(files, APP_ID))
  })

  test('has icons of the sizes that Teams asks for', () => {
    expect(png(entries['color.png']!)).toMatchObject({ width: 192, height: 192 })
    expect(png(entries['outline.png']!)).toEqual({ width: 32, height: 32, colour: 6 })
  })

  test.each([
    ['no id', undefined, 'MICROSOFT_APP_ID ontbreekt'],
    ['something that is no id', 'schakel', 'geen id van een app'],
  ])('is not made with %s', (_, id, message) => {
    expect(() => teamsPackage(files, id)).toThrow(message)
  })

  test('is not made without an icon', () => {
    expect(() =>
      teamsPackage(
        files.filter(file => file.name !== 'color.png'),
        APP_ID,
      ),
    ).toThrow('ontbreekt color.png')
  })
})

/** https://learn.microsoft.com/microsoft-365/extensibility/schema */
describe('the manifest', () => {
  test('has the parts and versions that the schema asks for', () => {
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`)
    for (const part of ['id', 'version', 'developer', 'name', 'description', 'icons', 'accentColor'])
      expect(manifest).toHaveProperty(part)
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(manifest.accentColor).toMatch(/^#[0-9A-F]{6}$/)
    for (const url of ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'])
      expect(new URL(manifest.developer[url]).protocol).toBe('https:')
  })

  test('keeps every text within its length', () => {
    expect(manifest.name.short.length).toBeLessThanOrEqual(30)
    expect(manifest.name.full.length).toBeLessThanOrEqual(100)
    expect(manifest.description.short.length).toBeLessThanOrEqual(80)
    expect(manifest.description.full.length).toBeLessThanOrEqual(4000)
    for (const { title, description } of objectsIn(manifest).filter(one => one.title) as Record<string, string>[]) {
      expect(title!.length).toBeLessThanOrEqual(32)
      expect(description!.length).toBeLessThanOrEqual(128)
    }
  })

  test('offers the bot alone, in a group and in a team, with at most ten commands each', () => {
    const [bot] = manifest.bots
    expect(bot.scopes).toEqual(['personal', 'team', 'groupChat'])
    expect(bot.commandLists.flatMap((list: { scopes: string[] }) => list.scopes).sort()).toEqual([...bot.scopes].sort())
    for (const list of bot.commandLists) expect(list.commands.length).toBeLessThanOrEqual(10)
  })

  test('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers'])
    expect(manifest.validDomains).toEqual([])
    expect(manifest).not.toHaveProperty('authorization')
    expect(manifest).not.toHaveProperty('webApplicationInfo')
  })
})
