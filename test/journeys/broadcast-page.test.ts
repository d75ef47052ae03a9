import { randomUUID } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, describe as always, beforeAll, expect, test } from 'vitest'
import { type LocalServer, localServer } from '../../adapters/local/server.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import { runDue } from '../../src/schedule.ts'
import { noBrowser, openBrowser, readyToSend } from '../support/browser.ts'
import { type House, MORNING, openHouse } from '../support/house.ts'

const describe = always.skipIf(noBrowser())

let browser: Browser
let house: House
let server: LocalServer
let page: Page
let clock = MORNING
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
    now: () => clock,
    newId: randomUUID,
    failed: error => house.errors.push(error),
  })
  page = await (
    await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    })
  ).newPage()
  page.setDefaultTimeout(20_000)
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(server.url)
  await panel().waitFor()
  await seat('Coördinator')
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await house?.database.close()
  expect([complaints, house?.errors ?? []]).toEqual([[], []])
})

const panel = (): Locator => page.getByRole('tabpanel')
const button = (name: string): Locator => panel().getByRole('button', { name, exact: true }).last()
const press = (name: string): Promise<void> => button(name).click()
const sees = (text: string | RegExp): Promise<void> => panel().getByText(text).last().waitFor()
const seat = (name: string): Promise<void> => page.getByRole('tab', { name }).click()
const dialog = (): Locator => page.getByRole('dialog')
/** A number beside its label on the last card that has it. */
const count = (label: string): Locator =>
  panel()
    .locator('.ac-columnSet')
    .filter({ has: page.getByText(label, { exact: true }) })
    .last()

const shows = (label: string, number: RegExp): Promise<void> =>
  expect.poll(() => count(label).innerText(), { timeout: 15_000 }).toMatch(number)

async function say(text: string): Promise<void> {
  await readyToSend(panel())
  await panel().getByRole('textbox', { name: 'Je vraag' }).fill(text)
  await panel().getByRole('textbox', { name: 'Je vraag' }).press('Enter')
}

/** Writes a message to everyone and asks for the preview. */
async function write(body: string, more: () => Promise<void> = async () => {}): Promise<void> {
  await say('bericht')
  await press('Vrij bericht')
  await dialog().getByLabel('Tekst', { exact: true }).fill(body)
  await more()
  await dialog().getByRole('button', { name: 'Voorbeeld' }).click()
}

/** What the author sees arrives; of the messages so many arrive or fail, and the others wait. */
async function send(letters: number, fate: 'sent' | 'dead'): Promise<void> {
  const mail = house.database.mail()
  let left = letters
  await mail.beat(clock)
  for (const letter of await mail.claim(clock, 500)) {
    const { key, place, card } = letter
    const tried = !letter.bulk || left-- > 0
    const shown = tried && (!letter.bulk || fate === 'sent')
    if (tried && letter.bulk) await mail.begin(letter)
    if (shown) await server.deliver([{ kind: 'update', key, place, card }])
    const other = tried
      ? ({ state: 'dead', reason: 'account_inactive' } as const)
      : ({ state: 'again', due: clock, unclear: 0, reason: 'later' } as const)
    await mail.settle(letter, shown ? { state: 'sent', ref: key } : other, clock)
  }
  await mail.leave()
}

/** The schedule looks before and after. */
async function pass(letters: number, fate: 'sent' | 'dead' = 'sent'): Promise<void> {
  for (const count of [letters, 0]) {
    clock = new Date(clock.getTime() + 10_000)
    house.setClock(clock)
    await runDue(house.database, clock, error => house.errors.push(error), true)
    await send(count, fate)
  }
}

describe('a broadcast on the page, by a coordinator', () => {
  test('is written, seen as its receiver will with whom it goes to, and sent; the card moves, and it can be stopped half-way', async () => {
    await write('Wist je dat het spreekuur weer open is?', async () => {
      await dialog().getByLabel('Webadres').fill('http://cjg.example')
      await dialog().getByRole('button', { name: 'Voorbeeld' }).click()
      await dialog()
        .getByText(/begint met https/)
        .last()
        .waitFor()
      await dialog().getByLabel('Webadres').fill('https://cjg.example/spreekuur')
      await dialog().getByLabel('Tekst op de knop').fill('Ik wil meer weten')
    })
    await sees('Klopt dit?')
    await sees(/Van Tineke IJsvogel, coördinator/)
    expect(await count('Ontvangers').innerText()).toMatch(/3$/)
    await sees(/geen account in Slack of Teams/)
    await press('Verstuur bericht')
    await sees('Wordt verstuurd')
    expect(await count('Nog te gaan').innerText()).toMatch(/3$/)
    await pass(1)
    await shows('Aangekomen', /1$/)
    await press('Stop')
    await sees('Gestopt')
    expect(await count('Niet meer verstuurd').innerText()).toMatch(/2$/)
  })

  test('that failed is sent again with one press, and the report counts who pressed the button', async () => {
    clock = new Date(clock.getTime() + 14 * 86_400_000)
    house.setClock(clock)
    await write('De wachttijd is korter geworden.', () => dialog().getByLabel('Tekst op de knop').fill('Mooi'))
    await press('Verstuur bericht')
    await sees('Wordt verstuurd')
    await pass(2)
    await pass(1, 'dead')
    await sees('Verslag')
    await sees(/1: account is opgeheven/)
    await press('Opnieuw naar mislukte')
    await sees('Wordt verstuurd')
    await pass(3)
    await shows('Aangekomen', /3$/)
    await seat('Huisarts')
    await sees('De wachttijd is korter geworden.')
    await press('Mooi')
    await sees('Genoteerd dat je dit zag.')
    await seat('Coördinator')
    await say('bericht')
    await press('Verstuurd')
    await panel()
      .getByRole('button', { name: /klaar$/ })
      .last()
      .click()
    await shows('Knop ingedrukt', /1$/)
  })

  test('with something about a family is refused, and the anonymised text goes on with one press', async () => {
    await write('Let op: Fatoumata Pietersen, BSN 111222333, komt naar het spreekuur.')
    await sees('Dit heb ik niet verstuurd')
    await press('Gebruik deze tekst')
    await sees('Klopt dit?')
    expect(await panel().innerText()).not.toMatch(/Pietersen|111222333/)
    await press('Annuleer')
    await sees(/Er is niets verstuurd/)
  })

  test('with an alarm signal is refused with what to do first', async () => {
    await write('meisje 15 zegt dat ze dood wil, heeft pillen verzameld')
    await sees('Ik heb je bericht niet verstuurd')
    await sees(/113/)
  })

  test('on a phone everything is within the screen', async () => {
    await page.setViewportSize({ width: 375, height: 740 })
    await write('Kort nieuws.')
    await sees('Klopt dit?')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375)
    await button('Verstuur bericht').scrollIntoViewIfNeeded()
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('by a GP is kindly refused', async () => {
    await seat('Huisarts')
    await say('bericht')
    await sees(/stuurt de coördinator/)
  })
})
