import { describe, expect, test } from 'vitest'
import { blocks } from '../../adapters/slack/blocks.ts'
import { modal } from '../../adapters/slack/modal.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import { adaptiveForm } from '../../adapters/teams/adaptive-form.ts'
import { actionCount } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import { texts } from '../../src/texts/index.ts'
import { complaints, schemaCheck } from '../support/adaptive.ts'
import { refusals } from '../support/block-kit.ts'
import { caseCards, caseForms, languages } from './case-cards.ts'

const valid = schemaCheck()

describe.each(languages)('the cards of a kind-MDO in $language', t => {
  test.each(Object.entries(caseCards(t)))('%s: Slack and Teams take it, with at most six actions', (_name, card) => {
    const json = adaptiveCard(card, 'k1')
    expect(complaints(json)).toEqual([])
    if (valid) expect(valid(json)).toBe(true)
    expect(refusals(blocks(card, 'k1'))).toEqual([])
    expect(actionCount(card)).toBeLessThanOrEqual(6)
    expect(card.title!.length).toBeLessThanOrEqual(150)
  })

  test.each(Object.entries(caseForms(t)))('the form %s: Slack and Teams take it', (_name, form) => {
    const view = modal(form)
    expect(refusals(view.blocks as unknown[], view)).toEqual([])
    const json = adaptiveForm(form)
    expect(complaints(json)).toEqual([])
    if (valid) expect(valid(json)).toBe(true)
    // longer is cut off
    expect([form.title, form.submit].every(line => line.length <= 24)).toBe(true)
  })
})

test('they read as was agreed', async () => {
  const all = Object.entries(caseCards(texts('nl'))).map(([name, card]) => `## ${name}\n${cardText(card)}\n`)
  await expect(all.join('\n')).toMatchFileSnapshot('cards/cases.txt')
})

test('no card that goes outside the room says what a case is about', () => {
  const inRoom = ['opening', 'agreement', 'agreement done', 'agreement late', 'plan, empty', 'plan with goals', 'meeting proposed', 'meeting fixed', 'meeting fixed, without an address', 'meeting off']
  for (const [name, card] of Object.entries(caseCards(texts('nl'))))
    expect([name, card.sealedFor !== undefined]).toEqual([name, inRoom.includes(name)])
})
