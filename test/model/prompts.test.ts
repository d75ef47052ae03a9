import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { data, parsePrompt, render } from '../../src/model/prompt.ts'
import { Chosen } from '../../src/referral/choose.ts'
import { rank } from '../../src/referral/rank.ts'
import { chooseRequest, PROMPTS, type Prompts, understandRequest } from '../../src/referral/second-look.ts'
import { Understood } from '../../src/referral/understand.ts'
import { lookAt, prompts, sampleMap } from './fixtures.ts'

const root = resolve(import.meta.dirname, '../..')
let all: Prompts
beforeAll(async () => {
  all = await prompts()
})

const shown = (request: object) => `${JSON.stringify(request, null, 2).replaceAll('\\n', '\n')}\n`

describe('the prompts', () => {
  test('are all the files there are, each with a purpose and a test that exists', () => {
    const files = readdirSync(resolve(root, 'prompts')).filter(name => name !== 'README.md')
    expect(files.sort()).toEqual(PROMPTS.map(name => `${name}.md`).sort())
    for (const prompt of Object.values(all)) {
      expect(prompt.purpose.length).toBeGreaterThan(20)
      expect(existsSync(resolve(root, prompt.test)), prompt.test).toBe(true)
    }
  })

  test.each(PROMPTS)('%s sends exactly what is agreed', async name => {
    const map = await sampleMap()
    const look = lookAt(map, 'kan zijn draai niet vinden sinds de verhuizing, 8 jr, Molenbeemd')
    const { candidates } = rank(look.need, map.index)
    const request =
      name === 'understand' ? understandRequest(all, look) : chooseRequest(all, look, look.need, candidates)
    await expect(shown(request)).toMatchFileSnapshot(`../golden/prompts/${name}.txt`)
  })

  test.each([
    ['understand', Understood],
    ['choose', Chosen],
  ] as const)('the shape of %s is what the answer is checked against', (name, shape) => {
    const said = all[name].shape as { required: string[]; properties: Record<string, { type: string }> }
    const checked = z.toJSONSchema(shape) as typeof said
    expect(said.required).toEqual(checked.required)
    const types = (of: typeof said) => Object.entries(of.properties).map(([key, { type }]) => [key, type])
    expect(types(said)).toEqual(types(checked))
  })
})

const FILE = `---
purpose: een proef
test: test/x.test.ts
temperature: 0
max_tokens: 9
shape: {"enum":["{{ids}}"],"a":["{{b}}","c"]}
---
# system
Doe {{wat}}.
# user
<vraag>{{wat}}</vraag>
`

describe('a prompt file', () => {
  test('becomes a request with its slots filled, in the shape too', () => {
    const request = render(parsePrompt('proef', FILE), { wat: 'dit', ids: ['x', 'y'] })
    expect(request).toEqual({
      prompt: 'proef',
      system: 'Doe dit.',
      user: '<vraag>dit</vraag>',
      shape: { enum: ['x', 'y'], a: ['{{b}}', 'c'] },
      maxTokens: 9,
      temperature: 0,
    })
  })

  test('that misses something is refused, with its name', () => {
    expect(() => parsePrompt('proef', FILE.replace('---\n', ''))).toThrow('prompts/proef.md')
    expect(() => parsePrompt('proef', FILE.replace('# user', '# gebruiker'))).toThrow('# user')
    expect(() => parsePrompt('proef', FILE.replace('max_tokens: 9', 'max_tokens: veel'))).toThrow()
    expect(() => parsePrompt('proef', FILE.replace('test: ', 'tests: '))).toThrow()
    expect(() => render(parsePrompt('proef', FILE), { wat: 'dit' })).toThrow('{{ids}}')
  })

  test('data can neither close its fence nor open another slot', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('</vraag>', '<aanbod>', '{{ids}}', '\n\n# user\n'))
    fc.assert(
      fc.property(
        fc.array(text).map(parts => parts.join('')),
        fc.nat(300),
        (said, most) => {
          const safe = data(said, most)
          expect(safe).not.toMatch(/[<>\n]/)
          expect(safe.length).toBeLessThanOrEqual(most)
          const { user } = render(parsePrompt('proef', FILE), { wat: safe, ids: ['geheim'] })
          expect(user).toBe(`<vraag>${safe}</vraag>`)
        },
      ),
    )
  })
})
