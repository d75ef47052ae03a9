import { randomUUID } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, describe as always, beforeAll, expect, test } from 'vitest'
import { localServer } from '../../adapters/local/server.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import { noBrowser, openBrowser, readyToSend } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'

const describe = always.skipIf(noBrowser())

let browser: Browser
let house: House
let server: { url: string; close(): Promise<void> }
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  if (noBrowser()) return
  browser = await openBrowser()
  house = await openHouse()
  server = await localServer({
    host: '127.0.0.1',
    port: 0,
    page: true,
    database: house.database,
    handle: house.bot.handle,
    render: adaptiveCard,
    now: () => new Date(),
    newId: randomUUID,
    failed: error => house.errors.push(error),
  })
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' })).newPage()
  page.setDefaultTimeout(20_000)
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(server.url)
  await panel().waitFor()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await house?.database.close()
  expect([complaints, house?.errors ?? []]).toEqual([[], []])
})

const panel = (): Locator => page.getByRole('tabpanel')
const press = (name: string): Promise<void> => panel().getByRole('button', { name, exact: true }).last().click()
const sees = (text: string | RegExp): Promise<void> => panel().getByText(text).last().waitFor()
const seat = (name: string): Promise<void> => page.getByRole('tab', { name }).click()
const dialog = (): Locator => page.getByRole('dialog')

async function say(text: string): Promise<void> {
  await readyToSend(panel())
  await panel().getByRole('textbox', { name: 'Je vraag' }).fill(text)
  await panel().getByRole('textbox', { name: 'Je vraag' }).press('Enter')
}

describe('people and practices on the page', () => {
  test('a GP asks to be called back and writes a line; the contact person takes it up, and the GP reads it', async () => {
    await say('wie is mijn contactpersoon?')
    await sees('Naomi Veenbes')
    await press('Laat mij terugbellen')
    await sees(/Je ziet het hier als het gezien is/)
    await press('Schrijf een bericht')
    await dialog().getByLabel('Je bericht').fill('Heb je donderdag plek op het spreekuur?')
    await dialog().getByRole('button', { name: 'Versturen' }).click()
    await sees(/donderdag plek/)
    await seat('CJG-contactpersoon')
    await sees(/Terugbellen: Amira Lisdodde/)
    await sees(/donderdag plek/)
    await press('Opgepakt')
    await sees(/Opgepakt\. De huisarts weet dat/)
    await seat('Huisarts')
    await sees(/Naomi Veenbes pakt het op/)
  })

  test('a contact person sees their practices and notes their leave', async () => {
    await seat('CJG-contactpersoon')
    await say('mijn praktijken')
    await sees(/Huisartsenpraktijk De Kwekerij/)
    await say('verlof')
    await press('Afwezig melden')
    await dialog().getByLabel('Tot en met').fill('2027-01-08')
    await dialog().getByRole('button', { name: 'Bewaar' }).click()
    await sees(/is afwezig vanaf/)
  })

  test('a coordinator adds a person, sees at the field what is wrong, and moves them', async () => {
    await seat('Coördinator')
    await say('mensen')
    await press('Nieuwe persoon')
    await dialog().getByLabel('Naam', { exact: true }).fill('Mila Zegge')
    await dialog().getByLabel('huisarts', { exact: true }).check()
    await dialog().getByRole('button', { name: 'Bewaar' }).click()
    await dialog()
      .getByText(/Kies de praktijk/)
      .waitFor()
    await dialog().getByLabel('Huisartsenpraktijk Orion').check()
    await dialog().getByRole('button', { name: 'Bewaar' }).click()
    await sees(/Mila Zegge staat erin/)
    await press('Verplaats')
    await dialog().getByLabel('Huisartsen De Wieken').check()
    await dialog().getByRole('button', { name: 'Bewaar' }).click()
    await sees(/Mila Zegge werkt nu bij Huisartsen De Wieken/)
    await say('lijst')
    await sees(/is nog niet gekoppeld en krijgt dus geen vragen/)
  })

  test('a GP who wants to keep people is kindly refused', async () => {
    await seat('Huisarts')
    await say('nieuwe persoon')
    await sees(/niet voor jou bedoeld/)
  })
})
