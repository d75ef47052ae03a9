import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, describe as always, beforeAll, beforeEach, expect, test } from 'vitest'
import { localServer } from '../../adapters/local/server.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import { noBrowser, openBrowser, readyToSend } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'

const describe = always.skipIf(noBrowser())
/** Set to a folder to keep pictures of every step, for looking at. */
const PICTURES = process.env.SCHAKEL_PICTURES

let browser: Browser
let house: House
let server: { url: string; close(): Promise<void> }
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  if (noBrowser()) return
  browser = await openBrowser()
  if (PICTURES) mkdirSync(PICTURES, { recursive: true })
})
afterAll(() => browser?.close())

beforeEach(async () => {
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
  await open({ width: 1280, height: 900 })
})
afterEach(async () => {
  await context.close()
  await server.close()
  await house.database.close()
  expect(complaints, 'what the browser complained of').toEqual([])
  expect(house.errors, 'what went wrong in the bot').toEqual([])
})

async function open(viewport: { width: number; height: number }): Promise<void> {
  await context?.close()
  context = await browser.newContext({ viewport, locale: 'nl-NL' })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  complaints = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(server.url)
  await panel().waitFor()
}

const panel = (): Locator => page.getByRole('tabpanel')
const articles = (): Locator => panel().getByRole('article')
const press = (name: string): Promise<void> => panel().getByRole('button', { name, exact: true }).last().click()
const sees = (text: string | RegExp): Promise<void> => panel().getByText(text).last().waitFor()
const seat = (name: string): Promise<void> => page.getByRole('tab', { name }).click()

async function picture(name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` })
}

async function ask(text: string): Promise<void> {
  const before = await articles().count()
  await readyToSend(panel())
  await panel().getByRole('textbox', { name: 'Je vraag' }).fill(text)
  await panel().getByRole('textbox', { name: 'Je vraag' }).press('Enter')
  await articles()
    .nth(before + 1)
    .waitFor()
}

const QUESTION = '8 jr, druk in de klas, ouders ten einde raad, Molenbeemd'

describe('a consultation on the page', () => {
  test('ask, refine, refer, and find it all again after a reload', async () => {
    await picture('1-empty')
    await ask(QUESTION)
    await sees(/Past bij/)
    await picture('2-answer')
    await ask('en als hij 16 is?')
    await picture('3-refined')
    await press('Verwezen')
    await sees(/Verwezen naar/)
    await picture('4-referred')
    await page.reload()
    await sees(/Verwezen naar/)
    expect(await articles().count()).toBe(4)
  })

  test('without a neighbourhood the page asks for it with buttons, and the same message gets the answer', async () => {
    await ask('kleuter luistert niet, thuis alleen maar strijd')
    await picture('5-where')
    const count = await articles().count()
    await press('Sterrenveld')
    await sees(/wijk Sterrenveld/)
    expect(await articles().count()).toBe(count)
    await picture('6-there')
  })

  test("'Vraag mijn contactpersoon' arrives at the other seat, and 'gezien' comes back", async () => {
    await ask(QUESTION)
    await press('Vraag mijn contactpersoon')
    await sees(/Gevraagd aan/)
    await seat('CJG-contactpersoon')
    await sees(/Vraag van/)
    await picture('7-contact-person')
    await press('Gezien')
    await sees(/Je hebt dit gezien/)
    await seat('Huisarts')
    await sees(/heeft je vraag gezien/)
  })

  test("'Deel met ouders' shows plain text to copy or print", async () => {
    await ask(QUESTION)
    await press('Deel met ouders')
    await sees(/Je huisarts denkt dat deze hulp/)
    expect(await panel().getByRole('button', { name: 'Print' }).isVisible()).toBe(true)
    await picture('8-parents')
  })

  test("'Klopt niet' asks what is wrong, says so at the field, and reaches the coordinator, who finishes it", async () => {
    await ask(QUESTION)
    await press('Klopt niet')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await picture('9-wrong')
    await dialog.getByLabel('Telefoonnummer of adres klopt niet').check()
    await dialog.getByLabel('Toelichting').fill('nummer van Fatoumata Pietersen, geboren 12-3-2015')
    await dialog.getByRole('button', { name: 'Geef door' }).click()
    await dialog.getByText(/Hier staat iets over een persoon in/).waitFor()
    await dialog.getByLabel('Toelichting').fill('nummer is afgesloten')
    await dialog.getByRole('button', { name: 'Geef door' }).click()
    await sees(/Doorgegeven aan de coördinator/)
    await seat('Coördinator')
    await sees(/nummer is afgesloten/)
    await press('Toon werklijst')
    await sees(/Werklijst/)
    await picture('10-work-list')
    await press('Klaar: 1')
    await sees(/Er staat niets open/)
  })

  test('an alternative can be brought to the front', async () => {
    await ask(QUESTION)
    const show = panel()
      .getByRole('button', { name: /^Toon / })
      .first()
    const name = (await show.innerText()).replace(/^Toon /, '').replace(/…$/, '')
    await show.click()
    await panel().getByRole('heading', { name }).first().waitFor()
  })

  test('a red flag shows the safety card alone', async () => {
    await ask('meisje 15 zegt dat ze dood wil, heeft pillen verzameld')
    await picture('11-red')
    expect(await panel().getByRole('button', { name: 'Verwezen' }).count()).toBe(0)
  })

  test('on a phone nothing has to be scrolled sideways', async () => {
    await open({ width: 375, height: 740 })
    await ask(QUESTION)
    await sees(/Past bij/)
    await picture('12-phone')
    const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(sideways).toBe(0)
  })

  test('an empty map gives a plain answer, no error', async () => {
    await house.database.transaction(store =>
      store.replaceMap({ municipality: house.municipality, neighbourhoods: [], services: [] }, new Date()),
    )
    await ask(QUESTION)
    await sees(/Dit staat niet op de sociale kaart/)
  })
})
