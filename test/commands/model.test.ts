import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { modelInput } from '../../src/commands/show-model-input.ts'
import type { ModelUseWhen } from '../../src/model/model.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { texts } from '../../src/texts/index.ts'
import { prompts, sampleMap, TODAY } from '../model/fixtures.ts'
import { folder, schakel } from '../support/cli.ts'
import { answers, type ModelStandIn, startModel } from '../support/model.ts'
import { fillFolder } from '../support/postgres.ts'

const SAMPLE = resolve(import.meta.dirname, '../../adapters/local/sample/social-map.json')
const UNSURE = 'kan zijn draai niet vinden sinds de verhuizing, 8 jr, Molenbeemd'
const SURE = 'plast nog elke nacht in bed, 7 jr, Molenbeemd'
const home = folder()
afterAll(home.remove)
// making a database takes longer than all the rest
beforeAll(() => fillFolder(join(home.path, 'data')))
let server: ModelStandIn
beforeEach(async () => {
  server = await startModel()
})
afterEach(() => server.stop())

const env = (more: Record<string, string> = {}) => ({ DATA_DIR: join(home.path, 'data'), ...more })
const model = (more: Record<string, string> = {}) =>
  env({ OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'stand-in', ...more })

describe('ask --show-model-input', () => {
  test('shows word for word what would be sent, without the people, and sends nothing', async () => {
    const ran = await schakel(['ask', `dr. Lisdodde: Fatoumata Pietersen ${UNSURE}`, '--show-model-input'], {
      env: model(),
    })
    expect([ran.status, server.bytes]).toEqual([0, []])
    expect(ran.out).toContain('kan zijn draai niet vinden sinds de verhuizing')
    for (const part of ['prompts/understand.md', 'prompts/choose.md', '<aanbod>', 'a.\nnaam: '])
      expect(ran.out).toContain(part)
    expect(ran.out).not.toMatch(/Lisdodde|Fatoumata|Pietersen/)
  })

  test('works without a model, and says when nothing would go', async () => {
    const [map, all] = [await sampleMap(), await prompts()]
    const show = (text: string, when: ModelUseWhen) => {
      const need = readNeed(text, {}, map.index)
      return modelInput({ text, need, map, people: [], now: TODAY, texts: texts('nl') }, all, when)
    }
    expect(show('meisje 15 zegt dat ze dood wil', 'always')).toMatch(/^In deze vraag staat een alarmsignaal[^\n]*$/)
    expect(show(SURE, 'unsure')).toContain('OPENAI_WHEN=unsure')
    expect(show(SURE, 'always')).not.toContain('OPENAI_WHEN')
    expect(show(UNSURE, 'unsure')).toContain('prompts/choose.md')
  })
})

describe('check routing --model', () => {
  const lines = [
    { id: '1', text: UNSURE, best: ['x'], acceptable: [], noAnswer: false },
    { id: '2', text: SURE, best: ['x'], acceptable: [], noAnswer: false },
    { id: '3', text: 'bedankt!', best: [], acceptable: [], noAnswer: true },
    { id: '4', text: 'meisje 15 zegt dat ze dood wil' },
  ]
  const check = (input: object[], more = {}) =>
    schakel(['check', 'routing', '--map', SAMPLE, '--model'], {
      env: model(more),
      input: input.map(one => JSON.stringify(one)).join('\n'),
    })
  const rows = (out: string) =>
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))

  test('gives each answer without and with the model, and asks only where the tables are unsure', async () => {
    server.behave = answers({ topics: ['social-skills'], ask: 'none' }, { order: [], why: '' })
    const ran = await check(lines)
    expect(ran.status).toBe(0)
    const [unsure, sure, thanks, danger] = rows(ran.out)
    expect(unsure.withModel).toMatchObject({ asked: true, changed: true, noAnswer: false })
    expect(unsure.withModel.ids[0]).not.toBe(unsure.ids[0])
    for (const row of [sure, thanks, danger])
      expect(row.withModel).toMatchObject({
        asked: false,
        changed: false,
        ids: row.ids,
        level: row.level,
        noAnswer: row.noAnswer,
      })
    expect(server.asked.length).toBe(2)
    expect(ran.err).toContain('4 vragen: 1 naar het taalmodel, 1 daardoor veranderd.')
  })

  test('with the right answers beside the questions it says whether the model makes it better', async () => {
    server.behave = answers({ topics: ['social-skills'], ask: 'none' }, { order: [], why: '' })
    const [first] = rows((await check([lines[0]!])).out)
    const best = [first.withModel.ids[0]]
    const ran = await check([{ ...lines[0]!, best }, lines[2]!])
    expect(ran.err).toContain('2 vragen met een goed antwoord erbij:')
    expect(ran.err).toMatch(/zonder +eerste goed 0\.0%.*terecht geen antwoord 100\.0%/)
    expect(ran.err).toMatch(/met +eerste goed 100\.0%/)
    expect(ran.err).toContain('1 beter en 0 slechter')
  })

  test('a broken model leaves every answer as it was', async () => {
    server.behave = () => ({ raw: '<html>', status: 500, type: 'text/html' })
    const ran = await check(lines, { OPENAI_WHEN: 'always' })
    expect(ran.status).toBe(0)
    for (const row of rows(ran.out)) expect(row.withModel).toMatchObject({ ids: row.ids, changed: false })
  })

  test('without a model it says which settings are missing; for another check it is wrong use', async () => {
    const ran = await schakel(['check', 'routing', '--map', SAMPLE, '--model'], { env: env() })
    expect([ran.status, ran.out]).toEqual([1, ''])
    expect(ran.err).toContain('OPENAI_MODEL')
    expect((await schakel(['check', 'privacy', '--model'], { env: env() })).status).toBe(2)
  })
})

test('doctor says whether the model is there', async () => {
  const ran = await schakel(['doctor'], { env: model({ PORT: '0' }) })
  expect(ran.out).toMatch(/goed +Taalmodel +stand-in staat klaar/)
  expect((await schakel(['doctor'], { env: model({ PORT: '0', OPENAI_MODEL: 'anders' }) })).status).toBe(1)
  expect(server.asked).toEqual([])
})

test('a wrong setting of the model is told by its name', async () => {
  const ran = await schakel(['migrate'], {
    env: env({ OPENAI_WHEN: 'soms', OPENAI_BUDGET_PERSON: 'veel', OPENAI_PRICE_INPUT: '-1' }),
  })
  for (const name of ['OPENAI_WHEN', 'OPENAI_BUDGET_PERSON', 'OPENAI_PRICE_INPUT'])
    expect(ran.err).toContain(`  ${name}: `)
})
