import { describe, expect, test, vi } from 'vitest'
import { questionBook } from '../../src/social-map/lexicon.ts'
import { buildMapIndex, indexing, type MapIndex } from '../../src/social-map/map-index.ts'
import { loadedMap } from '../../src/social-map/open-map.ts'
import { placesOf } from '../../src/social-map/phrases.ts'
import { atOnce, betweenOthers, laterInSteps, type Steps } from '../../src/social-map/steps.ts'
import { corpus } from '../bench/corpus.ts'

const map = corpus(60)
/** All of an index but its vocabulary, which is functions. */
const contentOf = ({ vocabulary: _, ...rest }: MapIndex) => rest

/** How often other work had its turn meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [turns, done] = [0, false]
  const count = () => {
    if (done) return
    turns += 1
    setImmediate(count)
  }
  setImmediate(count)
  await work()
  done = true
  return turns
}

describe('opening a map between other work', () => {
  test('gives the same index as opening it at once', async () => {
    const once = buildMapIndex(map)
    const slowly = await betweenOthers(indexing(map))
    expect(contentOf(slowly)).toEqual(contentOf(once))
    const texts = map.services.map(({ description }) => description)
    for (const text of texts) expect(slowly.vocabulary.read(text)).toEqual(once.vocabulary.read(text))
  })

  test('lets what comes in meanwhile have its turn', async () => {
    const { open } = loadedMap(map)
    expect(await turnsDuring(open)).toBeGreaterThan(3)
  })

  test('waits for the tables instead of reading them in one go', async () => {
    vi.resetModules()
    const { loadedMap: fresh } = await import('../../src/social-map/open-map.ts')
    const { open } = fresh(corpus(2))
    // the tables alone are hundreds of steps
    expect(await turnsDuring(open)).toBeGreaterThan(100)
  })

  test('is done once, however many ask', async () => {
    const { open } = loadedMap(map)
    const [first, second] = await Promise.all([open(), open()])
    expect(second).toBe(first)
  })

  test('leaves no name waiting: the guard has them before the map is open', async () => {
    const loaded = loadedMap(map)
    expect(loaded.names).toContain(map.services[0]?.name)
    expect((await loaded.open()).names).toBe(loaded.names)
  })
})

test('work in steps fails where it fails, at once or between others', async () => {
  function* failing(): Steps<void> {
    yield
    throw new Error('the third service')
  }
  expect(() => atOnce(failing())).toThrow('the third service')
  await expect(betweenOthers(failing())).rejects.toThrow('the third service')
})

test('a wording is found the same the first time, when its row is read, and later, when it is known', () => {
  const texts = ['wil niet naar school', 'slaapt slecht en is bang in het donker', 'driftbuien, luistert nergens naar']
  const found = () => texts.map(text => questionBook.find(placesOf(text), text))
  const first = structuredClone(found())
  expect(first.every(matches => matches.length > 0)).toBe(true)
  expect(found()).toEqual(first)
})

test('what is needed before it was ready is finished at once, and made once', async () => {
  let steps = 0
  const { now, ready } = laterInSteps(function* (): Steps<string> {
    for (let i = 0; i < 25; i++) {
      steps += 1
      yield
    }
    return 'made'
  })
  const waiting = ready()
  expect(steps).toBeLessThan(25)
  expect(now()).toBe('made')
  await waiting
  expect(now()).toBe('made')
  expect(steps).toBe(25)
})
