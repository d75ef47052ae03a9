import { expect, test } from 'vitest'
import { type Walk, walk } from '../support/crawl.ts'
import { slackStage } from '../support/crawl-slack.ts'
import { teamsStage } from '../support/crawl-teams.ts'

/** What everyone says to begin with: each leads to another card. */
const STARTS = [
  'help',
  '8 jr, druk in de klas, ouders ten einde raad, Molenbeemd',
  '15 jaar, somber na scheiding',
  'peuter slaapt slecht',
  'kind van 8 wil schaken op de maan',
  'wie is mijn contactpersoon?',
  'werklijst',
  'openstaand',
  'gemeente',
  'meisje 15 zegt dat ze dood wil, heeft pillen verzameld',
  'asdf qwer',
]

const TOMORROW = '2026-11-25'

/** What must at least have been found: a crawler that sees nothing finds no faults. */
function expectFound({ pressed, filled, said }: Walk): void {
  for (const step of [
    'gp referred',
    'gp share',
    'gp wrong',
    'gp ask-contact',
    'gp show',
    'unknown share',
    'unknown municipality',
  ])
    expect(pressed).toContain(step)
  for (const step of [
    'contact-person request-seen',
    'contact-person request-done',
    'coordinator work-list',
    'coordinator work-done',
  ])
    expect(pressed).toContain(step)
  expect(filled).toContain('gp wrong')
  expect(filled).toContain('unknown wrong')
  expect(said.length).toBeGreaterThanOrEqual(4 * STARTS.length)
}

test.each([
  ['Slack', slackStage],
  ['Teams', teamsStage],
])(
  'every button, list and form on %s leads somewhere, for each role',
  async (_platform, open) => {
    const stage = await open()
    try {
      const walked = await walk(stage, STARTS, TOMORROW)
      expect(walked.faults).toEqual([])
      expect(stage.errors.flat()).toEqual([])
      expectFound(walked)
    } finally {
      await stage.stop()
    }
  },
  300_000,
)
