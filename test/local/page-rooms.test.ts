import { mkdirSync, readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, describe as always, beforeAll, beforeEach, expect, test } from 'vitest'
import { roomPlace } from '../../adapters/local/rooms.ts'
import type { Incoming, LocalRoom } from '../../src/ports.ts'
import { noBrowser, openBrowser, readyToSend } from '../support/browser.ts'
import { MemoryMessages, type Running, startLocal } from './fake.ts'

const lowContrast = readFileSync(new URL('low-contrast.js', import.meta.url), 'utf8')
const describe = always.skipIf(noBrowser())
/** Set to a folder to keep pictures, for looking at. */
const PICTURES = process.env.SCHAKEL_PICTURES

const NAME = 'Kind-MDO 2026-0042'
const room: LocalRoom = {
  id: 'room-1',
  name: NAME,
  municipality: 'Voorbeeldgemeente Rietvoorde',
  topic: 'Casus 2026-0042, anoniem, casusregisseur Bo Wilg',
  members: ['gp-1', 'cp-1'],
  archivedAt: null,
}

let browser: Browser
let local: Running
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  if (!noBrowser()) browser = await openBrowser()
  if (PICTURES) mkdirSync(PICTURES, { recursive: true })
})
afterAll(() => browser?.close())
beforeEach(async () => {
  const messages = new MemoryMessages()
  messages.rooms = [room]
  local = await startLocal(answers, { messages })
  await open({ width: 1280, height: 860 })
})
afterEach(async () => {
  await context.close()
  await local.stop()
  expect([complaints, local.failures]).toEqual([[], []])
})

/** In a room the bot says nothing, but that someone came in or left. */
async function answers(incoming: Incoming) {
  const kept = incoming.kind === 'message' ? incoming.text : ''
  if (incoming.kind !== 'joined' && incoming.kind !== 'left') return { kept, outgoing: [] }
  const title = incoming.kind === 'joined' ? 'Dit gesprek staat stil' : 'Het gesprek mag weer verder'
  const card = { title, parts: [], actions: [] }
  return { kept, outgoing: [{ kind: 'post', key: `c-${incoming.id}`, place: incoming.place, card } as const] }
}

async function open(viewport: { width: number; height: number }, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await context?.close()
  context = await browser.newContext({ viewport, locale: 'nl-NL', colorScheme: scheme })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  complaints = []
  page.on('console', message => message.text().includes('404') || complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(local.url)
  await panel().waitFor()
}

const panel = (): Locator => page.getByRole('tabpanel')
const talks = (): Locator => panel().getByRole('navigation', { name: 'Gesprekken' })
const inRoom = (): Locator => panel().getByRole('region', { name: `Ruimte ${NAME}` })
const picture = async (name: string) => PICTURES && page.screenshot({ path: `${PICTURES}/${name}.png` })
const sit = (name: RegExp) => page.getByRole('tab', { name }).click()
const focused = async (element: Locator) => (await element.and(page.locator(':focus')).count()) === 1
async function enter(): Promise<void> {
  await talks().getByRole('button', { name: NAME }).click()
  await inRoom().waitFor()
}
async function write(text: string): Promise<void> {
  await readyToSend(inRoom())
  await inRoom().getByRole('textbox', { name: 'Je bericht' }).fill(text)
  await page.keyboard.press('Enter')
  await inRoom().getByText(text).waitFor()
}

describe('a seat that is in a room', () => {
  test('sees it, writes in it, and the other member reads who wrote it', async () => {
    await enter()
    await write('Wanneer kunnen we bellen?')
    await sit(/Bo Wilg/)
    await talks()
      .getByRole('button', { name: /1\s*nieuw/ })
      .waitFor()
    await enter()
    await inRoom()
      .getByRole('article', { name: /^Dr\. A\. Lisdodde/ })
      .waitFor()
    await write('Morgen om negen uur.')
    await picture('room-1280')
    expect(local.messages.all.map(one => [one.conversation, one.author])).toEqual([
      ['room-1', 'gp-1'],
      ['room-1', 'cp-1'],
    ])
  })

  test('goes back to its own conversation, where nothing of the room is', async () => {
    await enter()
    await write('In de ruimte')
    await talks().getByRole('button', { name: 'Met Schakel' }).click()
    expect(await inRoom().isVisible()).toBe(false)
    expect(await panel().getByRole('textbox', { name: 'Je vraag' }).isVisible()).toBe(true)
    expect(await panel().getByText('In de ruimte').isVisible()).toBe(false)
  })

  test('invites a guest, with the keyboard alone, reads what the bot says of it, and takes the guest out', async () => {
    await talks().getByRole('button', { name: NAME }).focus()
    await page.keyboard.press('Enter')
    await inRoom().getByText('Wie leest mee').focus()
    await page.keyboard.press('Enter')
    await inRoom().getByLabel('Nodig iemand uit').selectOption({ label: 'Iemand van buiten' })
    await inRoom().getByRole('button', { name: 'Nodig uit' }).focus()
    await page.keyboard.press('Enter')
    await inRoom().getByRole('heading', { name: 'Dit gesprek staat stil' }).waitFor()
    await inRoom()
      .getByText(/^Wie leest mee: .*Iemand van buiten/)
      .waitFor()
    await picture('room-frozen-1280')
    await inRoom().getByRole('button', { name: 'Haal weg: Iemand van buiten' }).click()
    await inRoom().getByRole('heading', { name: 'Het gesprek mag weer verder' }).waitFor()
    expect(local.heard.map(one => one.kind)).toEqual(['joined', 'left'])
  })

  test('keeps the place of the keyboard, and what was chosen, when the room changes meanwhile', async () => {
    const button = talks().getByRole('button', { name: NAME })
    await button.focus()
    await local.rooms.describe(roomPlace('room-1'), 'Een andere regel')
    await page.getByText('Een andere regel').first().waitFor({ state: 'attached' })
    expect(await focused(button)).toBe(true)
    await enter()
    await inRoom().getByText('Wie leest mee').click()
    const choice = inRoom().getByLabel('Nodig iemand uit')
    await choice.selectOption({ label: 'Iemand van buiten' })
    await choice.focus()
    await local.rooms.describe(roomPlace('room-1'), 'Weer een andere')
    await inRoom().getByText('Weer een andere').waitFor()
    expect(await focused(choice)).toBe(true)
    expect(await choice.locator('option:checked').innerText()).toBe('Iemand van buiten')
  })

  test('leaves it, and does not see it any more', async () => {
    await enter()
    await inRoom().getByText('Wie leest mee').click()
    await inRoom().getByRole('button', { name: 'Verlaat deze ruimte' }).click()
    await panel().getByRole('textbox', { name: 'Je vraag' }).waitFor()
    expect(await talks().isVisible()).toBe(false)
    await sit(/Bo Wilg/)
    await enter()
    await inRoom().getByText('Wie leest mee: Bo Wilg').waitFor()
  })

  test('reads a room that was closed, and cannot write in it', async () => {
    await enter()
    await write('Tot ziens')
    await local.rooms.archive(roomPlace('room-1'))
    await inRoom().getByText('Gesloten').waitFor()
    expect(await inRoom().getByText('Tot ziens').isVisible()).toBe(true)
    expect(await inRoom().getByRole('textbox').isVisible()).toBe(false)
    await picture('room-closed-1280')
  })
})

describe('a seat that is in no room', () => {
  test('sees nothing of rooms, until it is invited', async () => {
    await sit(/Chris Els/)
    expect(await talks().isVisible()).toBe(false)
    await local.rooms.invite(roomPlace('room-1'), [{ platform: 'local', workspace: 'local', user: 'co-1' }])
    await enter()
    expect(await inRoom().innerText()).toContain('Chris Els')
  })
})

describe('on any screen', () => {
  test.each(['light', 'dark'] as const)(
    '375 px wide nothing falls off, and all of it can be read: %s',
    async scheme => {
      await open({ width: 375, height: 720 }, scheme)
      await enter()
      await write('Wanneer kunnen we bellen?')
      await sit(/Bo Wilg/)
      await enter()
      await inRoom().getByText('Wie leest mee').click()
      await picture(`room-375-${scheme}`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
      expect(await page.evaluate(lowContrast)).toEqual([])
      expect(await inRoom().getByRole('textbox', { name: 'Je bericht' }).isVisible()).toBe(true)
    },
  )
})
