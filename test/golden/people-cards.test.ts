import { describe, expect, test } from 'vitest'
import { blocks } from '../../adapters/slack/blocks.ts'
import { modal } from '../../adapters/slack/modal.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import { adaptiveForm } from '../../adapters/teams/adaptive-form.ts'
import { actionCount } from '../../src/card.ts'
import { texts } from '../../src/texts/index.ts'
import { complaints, schemaCheck } from '../support/adaptive.ts'
import { refusals } from '../support/block-kit.ts'
import { peopleCards, peopleForms } from './people-cards.ts'

const valid = schemaCheck()

describe.each(['nl', 'en'] as const)('about people and practices, in %s', language => {
  test.each(Object.entries(peopleCards(texts(language))))('the card %s is one that both platforms take', (_name, card) => {
    expect(actionCount(card)).toBeLessThanOrEqual(6)
    expect(card.title?.length ?? 0).toBeLessThanOrEqual(150)
    expect(refusals(blocks(card, 'k1') as unknown as Record<string, unknown>[])).toEqual([])
    const json = adaptiveCard(card, 'k1')
    expect(complaints(json)).toEqual([])
    if (valid) expect(valid(json)).toBe(true)
  })

  const forms = [2, 150].flatMap(size => Object.entries(peopleForms(texts(language), size)).map(([name, form]) => [`${name}, ${size}`, form] as const))
  test.each(forms)('the form %s is one that both platforms take', (_name, form) => {
    expect(form.title.length).toBeLessThanOrEqual(24)
    expect(form.submit.length).toBeLessThanOrEqual(24)
    const view = modal(form) as unknown as { blocks: Record<string, unknown>[] }
    expect(refusals(view.blocks, view as never)).toEqual([])
    const json = adaptiveForm(form)
    expect(complaints(json)).toEqual([])
    if (valid) expect(valid(json)).toBe(true)
  })
})
