import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openaiModel } from '../../adapters/openai/model.ts'
import { render } from '../../src/model/prompt.ts'
import { understandSlots } from '../../src/referral/understand.ts'
import { outgoingText, withoutPeople } from '../../src/safety/outgoing-text.ts'
import { type ModelStandIn, startModel } from '../support/model.ts'
import { type ModelHouse, openModelHouse } from '../support/model-house.ts'
import { prompts, TODAY } from './fixtures.ts'

/** Questions as someone who forgets the rules types them, and what of each must reach nobody. */
const PLANTED: [string, string[]][] = [
  ['Fatoumata Pietersen, 8 jr, kan haar draai niet vinden sinds de verhuizing', ['Fatoumata', 'Pietersen']],
  ['Noor (12-03-2018) kan haar draai niet vinden', ['Noor', '12-03-2018']],
  ['bsn 111222333, kind van 8 kan zijn draai niet vinden', ['111222333']],
  ['woont Lindenlaan 16, 6211 AB, kan zijn draai niet vinden', ['Lindenlaan 16', '6211 AB']],
  ['moeder te bereiken op 06-12345678, kind van 8 kan zijn draai niet vinden', ['06-12345678', '12345678']],
  ['mail naar familie.pietersen@gmail.com, kind kan zijn draai niet vinden', ['familie.pietersen', 'gmail']],
  ['dossier 20231187, kind van 8 kan zijn draai niet vinden', ['20231187']],
  // professionals too
  ['dr. Lisdodde vraagt: kind van 8 kan zijn draai niet vinden', ['Lisdodde']],
  ['jeugdarts Karin zag kind van 8 dat zijn draai niet vindt', ['Karin']],
  ['kind van 8 kan zijn draai niet vinden. Groet, Willemijn', ['Willemijn']],
  ['@U02ABCDEF kind van 8 kan zijn draai niet vinden', ['U02ABCDEF']],
  ['bel praktijk terug op 043-1234567 over kind van 8 dat zijn draai niet vindt', ['1234567']],
  ['mail naar karin@ggdzl.example over kind van 8 dat zijn draai niet vindt', ['karin@', 'ggdzl']],
]

describe('what reaches the model', () => {
  let house: ModelHouse
  let people: string[]
  beforeAll(async () => {
    house = await openModelHouse({ when: 'always' })
    people = (await house.database.transaction(store => store.people(house.municipality))).map(({ name }) => name)
  })
  afterAll(() => house.close())

  test.each(PLANTED)('%s', async (text, planted) => {
    const before = house.standIn.bytes.length
    await house.improved(text)
    const bytes = house.standIn.bytes.slice(before).join('\n').toLowerCase()
    expect(bytes).not.toBe('')
    for (const one of planted) expect(bytes).not.toContain(one.toLowerCase())
  })

  test('holds no professional of the municipality, by whichever part of the name', async () => {
    expect(people.length).toBeGreaterThan(2)
    const before = house.standIn.bytes.length
    for (const name of people) {
      await house.improved(`${name} ziet kind van 8 dat zijn draai niet vindt`)
      await house.improved(`kind van 8 vindt zijn draai niet, zei ${name.split(' ').at(-1)!.toLowerCase()}`)
    }
    const bytes = house.standIn.bytes.slice(before).join('\n').toLowerCase()
    for (const name of people)
      for (const part of name
        .toLowerCase()
        .split(/[ .]+/)
        .filter(one => one.length > 3))
        expect(bytes).not.toContain(part)
  })

  test('holds no id of a person, a conversation or a question', async () => {
    const { before, place } = await house.improved('kind van 8 kan zijn draai niet vinden')
    const bytes = house.standIn.bytes.join('\n')
    for (const id of [before!.key, place.conversation, 'slack', house.municipality]) expect(bytes).not.toContain(id)
  })

  test('is nothing at all where there is a red flag, red or orange', async () => {
    const before = house.standIn.bytes.length
    for (const text of [
      'meisje 15 zegt dat ze dood wil, heeft pillen verzameld',
      'puber van 15 krast in armen',
      'vader slaat kind van 6',
    ])
      await house.improved(text)
    expect(house.standIn.bytes.length).toBe(before)
  })

  test('is nothing for a chat, a medical question or another municipality', async () => {
    const before = house.standIn.bytes.length
    for (const text of [
      'bedankt!',
      'koorts 39,5 sinds 3 dagen, 2 jaar',
      'kind woont in gemeente Lindevoort, druk in de klas',
    ])
      await house.improved(text)
    expect(house.standIn.bytes.length).toBe(before)
  })
})

test('a description on the map that names someone is sent without the name and the number', () => {
  const clean = withoutPeople({ known: ['Team Oost'], people: ['Naomi Veenbes'], today: TODAY })
  const sent = clean('Team Oost: vraag naar Naomi of mevrouw Veenbes, 0599-01 10 12, of mail oost@cjg.example')
  expect(sent).toContain('Team Oost')
  expect(sent).not.toMatch(/Naomi|Veenbes|10 12|oost@/)
})

interface Row {
  text: string
  spans: { start: number; end: number }[]
}
const SET = resolve(import.meta.dirname, '../../../shared/dev-sets/privacy/pii.jsonl')

describe.skipIf(!existsSync(SET))('over a labelled set of texts', () => {
  let server: ModelStandIn
  beforeAll(async () => {
    server = await startModel()
  })
  afterAll(() => server.stop())

  test('no byte of what was planted reaches the model', async () => {
    const rows = readFileSync(SET, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Row)
    const model = openaiModel({ OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'stand-in' })
    const { understand } = await prompts()
    const leaked: string[] = []
    for (const { text, spans } of rows) {
      const sent = outgoingText(text, { known: [], people: [], today: TODAY })
      if (sent === null) continue
      await model.complete(render(understand, understandSlots(sent)), 5_000)
      const { user } = server.asked.at(-1)!
      for (const { start, end } of spans)
        if (user.toLowerCase().includes(text.slice(start, end).toLowerCase())) leaked.push(text.slice(start, end))
    }
    expect(leaked).toEqual([])
    expect(server.asked.length).toBeGreaterThan(rows.length / 2)
  })
})
