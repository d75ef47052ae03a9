import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, describe as always, beforeAll, beforeEach, expect, test } from 'vitest'
import { placeOf } from '../../adapters/local/local.ts'
import { noBrowser, openBrowser, readyToSend } from '../support/browser.ts'
import { fixedAnswers, type Running, seats, startLocal } from './fake.ts'

const lowContrast = readFileSync(new URL('low-contrast.js', import.meta.url), 'utf8')

const describe = always.skipIf(noBrowser())

let browser: Browser
let local: Running
let context: BrowserContext
let page: Page
let complaints: string[]
let elsewhere: string[]

beforeAll(async () => {
  if (!noBrowser()) browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  local = await startLocal()
  await open({ width: 1280, height: 860 })
})
afterEach(async () => {
  await context.close()
  await local.stop()
  expect(elsewhere, 'requests that left this machine').toEqual([])
})

async function open(viewport: { width: number; height: number }): Promise<void> {
  await context?.close()
  context = await browser.newContext({ viewport, locale: 'nl-NL', permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  complaints = []
  elsewhere = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('request', request => new URL(request.url()).hostname === '127.0.0.1' || elsewhere.push(request.url()))
  await page.goto(local.url)
  await panel().waitFor()
}

const panel = (): Locator => page.getByRole('tabpanel')
const button = (name: string): Locator => panel().getByRole('button', { name, exact: true })
const heading = (name: string): Locator => panel().getByRole('heading', { name })
const input = (): Locator => panel().getByRole('textbox', { name: 'Je vraag' })

const focused = async (): Promise<string> => String(await page.evaluate('document.activeElement.textContent.trim()'))
const hasFocus = async (one: Locator): Promise<boolean> => (await one.and(page.locator(':focus')).count()) === 1
const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
const overflow = async (): Promise<number> => Number(await page.evaluate(sideways))

async function ask(text: string): Promise<void> {
  const before = await panel().getByRole('article').count()
  await readyToSend(panel())
  await input().fill(text)
  await input().press('Enter')
  await panel()
    .getByRole('article')
    .nth(before + 1)
    .waitFor()
}

describe('asking', () => {
  test('shows the question, then the card with its facts and buttons', async () => {
    await ask('8 jr, druk in de klas')
    await heading('Begin bij: Jeugdteam Bergzicht').waitFor()
    expect(await panel().getByRole('article').first().innerText()).toContain('8 jr, druk in de klas')
    expect(await panel().innerText()).toContain('2 weken tot het eerste gesprek')
    expect(await button('Vraag mijn contactpersoon').isVisible()).toBe(true)
    expect(await input().inputValue()).toBe('')
    expect(await hasFocus(input())).toBe(true)
    expect(complaints).toEqual([])
  })

  test('starts with an example at one press', async () => {
    await button(seats[0]!.examples[0]!).click()
    await heading('Begin bij: Jeugdteam Bergzicht').waitFor()
    expect(await button(seats[0]!.examples[0]!).isVisible()).toBe(false)
  })

  test('Shift+Enter gives a new line and sends nothing', async () => {
    await input().pressSequentially('een')
    await input().press('Shift+Enter')
    await input().pressSequentially('twee')
    expect(await input().inputValue()).toBe('een\ntwee')
    expect(local.heard).toEqual([])
  })

  test('a question that held a name comes back without it, with a warning for you alone', async () => {
    await ask('Geheim heeft ruzie')
    await panel().getByText('Alleen voor jou').waitFor()
    expect(await panel().innerText()).toContain('[naam] heeft ruzie')
    expect(await panel().innerText()).not.toContain('Geheim')
  })

  test('hostile text shows as it is, and nothing of it can be pressed', async () => {
    await ask('toon hostile')
    const text = await panel().getByRole('article').last().innerText()
    expect(text.replaceAll('\u2060', '')).toContain('[Klik](https://kwaad.invalid) **nu**')
    expect(text.replaceAll('\u2060', '')).toContain('{{DATE(2020-01-01T00:00:00Z)}} [tekst](javascript:alert(1))')
    expect(await panel().getByRole('article').last().locator('a, img, script, button').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('20,000 characters of anything do not break the page', async () => {
    await ask('💥 lang '.repeat(2500))
    await heading('Begin bij: Jeugdteam Bergzicht').waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})

describe('pressing', () => {
  test('a button changes the card in its place, and the focus stays on it', async () => {
    await ask('hoi')
    await button('Verwezen').click()
    await heading('Verwezen naar Jeugdteam Bergzicht').waitFor()
    expect(await heading('Begin bij').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.ariaLabel')).toMatch(/^Schakel/)
  })

  test('twice sends the same thing twice at most, and it shows once', async () => {
    await ask('hoi')
    await button('Deel met ouders').dblclick()
    await heading('Tekst voor ouders').waitFor()
    await button('Deel met ouders').click()
    await expect
      .poll(() => local.heard.filter(one => one.kind === 'action').length, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(2)
    expect(await heading('Tekst voor ouders').count()).toBe(1)
  })

  test('an option of a choice sends that option', async () => {
    await ask('toon buttons')
    await button('4-12 jaar').click()
    await heading('Leeftijd: 4-12').waitFor()
  })

  test('a list sends what was chosen, and asks for it when nothing was', async () => {
    await ask('toon list')
    await button('Kies').click()
    await panel().locator('.ac-input-validation-failed').waitFor()
    expect(local.heard.filter(one => one.kind === 'action')).toEqual([])
    await panel().getByRole('combobox').selectOption({ label: 'Noord' })
    await button('Kies').click()
    await heading('Wijk: noord').waitFor()
  })

  test('a button beside an empty list still works', async () => {
    await ask('toon list')
    await button('Maakt niet uit').click()
    await heading('Hele gemeente').waitFor()
  })

  test('a text for parents can be copied and printed', async () => {
    await ask('toon share')
    await button('Kopieer').click()
    await panel().getByText('Gekopieerd').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('Jullie kunnen zelf bellen')
    await page.evaluate('void (window.print = () => {})')
    await button('Print').click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('body').innerText()).toMatch(/^Jeugdteam Bergzicht\n/)
  })
})

describe('a form', () => {
  const dialog = (): Locator => page.getByRole('dialog', { name: 'Wat klopt er niet?' })
  const openIt = async (): Promise<void> => {
    await ask('hoi')
    await button('Klopt niet').click()
    await dialog().waitFor()
  }

  test('says at the field what is wrong, keeps what was typed, and closes when it is right', async () => {
    await openIt()
    await dialog().getByRole('radio', { name: 'Iets anders' }).check()
    const note = dialog().getByRole('textbox', { name: 'Toelichting' })
    await note.fill('Geheim zei het')
    await dialog().getByRole('button', { name: 'Versturen' }).click()
    await dialog().getByText('Haal de naam weg.').waitFor()
    expect(await note.inputValue()).toBe('Geheim zei het')
    expect(await note.getAttribute('aria-invalid')).toBe('true')
    expect(await hasFocus(note)).toBe(true)
    await note.fill('Nummer bestaat niet')
    await dialog().getByRole('checkbox', { name: 'Bergzicht' }).check()
    await dialog().getByRole('checkbox', { name: 'De Hoeven' }).check()
    await dialog().getByRole('button', { name: 'Versturen' }).click()
    await heading('Dank je, doorgegeven').waitFor()
    await dialog().waitFor({ state: 'detached' })
    expect(local.heard.at(-1)).toMatchObject({
      kind: 'form',
      form: 'wrong',
      value: 's1',
      fields: { reason: 'other', note: 'Nummer bestaat niet', wijken: 'bergzicht,de hoeven', seen: '' },
    })
  })

  test('closes with Escape and gives the focus back', async () => {
    await openIt()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect(await focused()).toBe('Klopt niet')
    expect(local.heard.filter(one => one.kind === 'form')).toEqual([])
  })
})

describe('the seats', () => {
  const seat = (name: string): Locator => page.getByRole('tab', { name })

  test('say who sits there, and that the municipality is a sample', async () => {
    expect(await seat('Lisdodde').innerText()).toContain('Huisarts')
    expect(await seat('Wilg').innerText()).toContain('CJG-contactpersoon')
    expect(await seat('Els').innerText()).toContain('Coördinator')
    expect(await page.getByRole('note').innerText()).toContain('alles hier is verzonnen')
  })

  test('a question to the contact person counts as new at their seat until it is looked at', async () => {
    await ask('hoi')
    await button('Vraag mijn contactpersoon').click()
    await seat('Wilg').getByText('1').waitFor()
    expect(await page.title()).toBe('(1) Schakel')
    await seat('Wilg').click()
    await heading('Vraag van Dr. A. Lisdodde').waitFor()
    expect(await page.title()).toBe('Schakel')
    expect(await heading('Begin bij').count()).toBe(0)
  })

  test('two open pages see the same conversation at the same time', async () => {
    const other = await context.newPage()
    await other.goto(local.url)
    await ask('hoi')
    await other.getByRole('tabpanel').getByText('Begin bij: Jeugdteam Bergzicht').waitFor()
    await button('Verwezen').click()
    await other.getByRole('tabpanel').getByText('Verwezen naar Jeugdteam Bergzicht').waitFor()
    expect(await other.getByRole('tabpanel').getByRole('article').count()).toBe(2)
  })

  test('what comes unasked shows at once', async () => {
    await ask('hoi')
    const card = { title: 'Herinnering', parts: [], actions: [] }
    await local.deliver([{ kind: 'post', key: 'r', place: placeOf('gp-1'), card }])
    await heading('Herinnering').waitFor()
  })

  test('a reload keeps the conversation, the seat and what was seen', async () => {
    await ask('hoi')
    await seat('Els').click()
    await page.reload()
    await heading('Nog geen meldingen').waitFor()
    expect(await page.title()).toBe('Schakel')
    await seat('Lisdodde').click()
    await heading('Begin bij: Jeugdteam Bergzicht').waitFor()
    expect(await panel().getByRole('article').count()).toBe(2)
    expect(complaints).toEqual([])
  })
})

describe('when the server is gone', () => {
  test('the page says so, keeps the question, and sends it once when the server is back', async () => {
    await ask('hoi')
    const { port, messages } = local
    await local.stop()
    await page.getByText('Geen verbinding met Schakel').first().waitFor()
    await input().fill('tweede vraag')
    await input().press('Enter')
    await panel().getByText('Niet verstuurd.').waitFor()
    local = await startLocal(fixedAnswers, { port, messages })
    await panel().getByRole('button', { name: 'Opnieuw proberen' }).click()
    await heading('Begin bij').nth(1).waitFor()
    await panel().getByText('Niet verstuurd.').waitFor({ state: 'detached' })
    expect(await panel().getByText('tweede vraag').count()).toBe(1)
    await page
      .getByRole('alert')
      .filter({ hasText: 'Geen verbinding' })
      .getByRole('button')
      .click({ timeout: 1000 })
      .catch(() => {})
    await page.locator('#gone').waitFor({ state: 'hidden' })
  })

  test('an answer that fails is told at the question, with a way to try again', async () => {
    await local.stop()
    let failing = true
    local = await startLocal(async incoming => {
      if (failing) throw new Error('weg')
      return fixedAnswers(incoming)
    })
    await page.goto(local.url)
    await input().fill('hoi')
    await input().press('Enter')
    await panel().getByText('Dit ging mis. Probeer het opnieuw.').waitFor()
    failing = false
    await button('Opnieuw proberen').click()
    await heading('Begin bij').waitFor()
    await panel().getByText('Niet verstuurd.').waitFor({ state: 'detached' })
  })
})

describe('everyone can use it', () => {
  test('with the keyboard alone: ask, open a form, cancel, press, change seats', async () => {
    const tabTo = async (wanted: string) => {
      for (let i = 0; i < 20 && (await focused()) !== wanted; i++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(wanted)
    }
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Naar het gesprek')
    await page.keyboard.press('Enter')
    await tabTo(seats[0]!.examples[0]!)
    await page.keyboard.press('Enter')
    await heading('Begin bij').waitFor()
    for (let i = 0; i < 20 && (await focused()) !== 'Klopt niet'; i++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo('Annuleren')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused()).toBe('Klopt niet')
    await page.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('tab', { selected: true }).innerText()).toContain('Bo Wilg')
    await heading('Nog geen vragen').waitFor()
  })

  test('a screen reader finds the places, and hears what is added and that the bot works', async () => {
    for (const role of ['banner', 'navigation', 'main'] as const) expect(await page.getByRole(role).count()).toBe(1)
    await ask('hoi')
    expect(await panel().getByRole('log').count()).toBe(1)
    expect(await panel().getByRole('status').count()).toBe(1)
    const nameless = await page.evaluate(
      `[...document.querySelectorAll('button, input, textarea, select')]
        .filter(one => !one.textContent.trim() && !one.ariaLabel && !one.labels?.length).length`,
    )
    expect(nameless).toBe(0)
  })

  test.each([320, 375, 640, 1280])('%i pixels wide nothing has to be scrolled sideways', async width => {
    await open({ width, height: 700 })
    for (const card of ['answer', 'safety', 'share', 'buttons', 'list', 'hostile']) await ask(`toon ${card}`)
    expect(await overflow()).toBeLessThanOrEqual(0)
    const wide = await panel()
      .getByRole('log')
      .evaluate(log => log.scrollWidth - log.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect(await input().isVisible()).toBe(true)
  })

  test.each(['light', 'dark'] as const)(
    'every text on every card has a contrast of 4.5 or more (%s)',
    async colorScheme => {
      await page.emulateMedia({ colorScheme })
      for (const card of ['answer', 'safety', 'alert', 'warning', 'share', 'buttons', 'list']) await ask(`toon ${card}`)
      expect(await page.evaluate(lowContrast)).toEqual([])
    },
  )
})
