import { describe, expect, test } from 'vitest'
import { modal } from '../../adapters/slack/modal.ts'
import { adaptiveForm } from '../../adapters/teams/adaptive-form.ts'
import type { Ground } from '../../src/broadcast/plan.ts'
import { readForm } from '../../src/broadcast/read-form.ts'
import { writeForm } from '../../src/broadcast/write-form.ts'
import type { Practice } from '../../src/people/person.ts'
import { texts } from '../../src/texts/index.ts'
import { complaints } from '../support/adaptive.ts'
import { refusals } from '../support/block-kit.ts'
import { practice } from '../support/postgres-rows.ts'
import { draft, TUESDAY } from './people.ts'

const ground = (count: number): Ground => ({
  reach: 'municipality',
  people: [],
  practices: Array.from(
    { length: count },
    (_, i): Practice => ({ ...practice, id: `p,${i}`, name: `Praktijk ${i}`, neighbourhood: `Wijk ${i % 12}, noord` }),
  ),
})

describe.each(['nl', 'en'] as const)('the form in %s', language => {
  test.each([0, 55, 150])('with %i practices is one that Slack and Teams take', count => {
    const form = writeForm(
      ground(count),
      draft({ link: 'https://cjg.example/', button: 'Meer' }),
      'free',
      texts(language),
    )
    const view = modal(form)
    expect(refusals(view.blocks as unknown[], view)).toEqual([])
    expect(complaints(adaptiveForm(form))).toEqual([])
  })
})

test('a comma in a name is no border between choices', () => {
  const form = writeForm(ground(3), null, 'free', texts('nl'))
  const optionsOf = (id: string) => {
    const field = form.fields.find(one => one.id === id)
    return field?.kind === 'choice' ? field.options.map(({ value }) => value) : []
  }
  const chosen = {
    practices: optionsOf('practices').slice(0, 2).join(','),
    neighbourhoods: optionsOf('neighbourhoods')[0]!,
  }
  const { written, errors } = readForm({ body: 'x', when: 'now', ...chosen }, ground(3), TUESDAY, texts('nl'))
  expect(errors).toEqual({})
  expect(written.audience).toMatchObject({ practices: ['p,0', 'p,1'], neighbourhoods: ['Wijk 0, noord'] })
})

test('more practices than a list holds are typed by name', () => {
  const fields = { body: 'x', when: 'now', practices: 'praktijk 7, Praktijk 120' }
  expect(readForm(fields, ground(150), TUESDAY, texts('nl')).written.audience.practices).toEqual(['p,7', 'p,120'])
})
