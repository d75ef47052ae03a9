import { describe, expect, test } from 'vitest'
import { isScale, learnedSteps, type Use } from '../../src/social-map/interpret-steps.ts'
import { scaleOf, type Term, toldBy } from '../../src/social-map/interpret-term.ts'

const free = (n: number) => ({ name: `Inloop ${n}`, application_process: 'binnenlopen of bellen' })
const short = (n: number) => ({
  name: `Gesprekken ${n}`,
  description: 'Kortdurende begeleiding en gesprekken.',
  application_process: 'via school',
})
const heavy = (n: number) => ({
  name: `Kliniek ${n}`,
  description: 'Onderzoek en behandeling bij ernstige klachten.',
  application_process: 'verwijsbrief',
})
const acute = (n: number) => ({ name: `Crisisdienst ${n}`, application_process: 'bellen, dag en nacht' })

const onStep = (label: string, make: (n: number) => Use['service'], count = 4): Use[] =>
  Array.from({ length: count }, (_, n) => ({ label, service: make(n) }))

const SCALE = [
  ...onStep('Kade', free),
  ...onStep('Sloep', short),
  ...onStep('Sleepboot', heavy),
  ...onStep('Reddingsvest', acute),
]
const termsOf = (taxonomy: string, uses: Use[]): Term[] =>
  [...new Set(uses.map(({ label }) => label))].map(name => ({ taxonomy, name }))

describe('a scale in words of its own is known by the services on its steps', () => {
  test('every step gets the weight of its services', () => {
    expect(Object.fromEntries(learnedSteps(SCALE))).toEqual({
      Kade: 'preventive',
      Sloep: 'light',
      Sleepboot: 'specialist',
      Reddingsvest: 'crisis',
    })
  })

  test.each(['Hoe ver van de kant', 'Wie staat er naast je', 'Onderwerp'])('whatever it calls itself: %s', name => {
    const terms = termsOf(name, SCALE)
    const scale = scaleOf(terms, SCALE)
    expect(scale.about).toBe('level')
    expect(terms.map(term => toldBy(term, scale, undefined)?.level)).toEqual([
      'preventive',
      'light',
      'specialist',
      'crisis',
    ])
  })

  test('one odd service on a step changes nothing', () => {
    expect(learnedSteps([...SCALE, { label: 'Kade', service: heavy(9) }]).get('Kade')).toBe('preventive')
  })

  test('words that are understood go before what the services show', () => {
    const uses = SCALE.map(use => ({ ...use, label: use.label === 'Sloep' ? 'Preventief' : use.label }))
    const terms = termsOf('Zwaarte', uses)
    expect(toldBy(terms[1]!, scaleOf(terms, uses), undefined)?.level).toBe('preventive')
  })
})

describe('what is no scale stays what it is', () => {
  test('a theme whose services are of every weight', () => {
    const mixed = ['Lijf', 'Hoofd', 'Hart'].flatMap(label => [
      ...onStep(label, free, 2),
      ...onStep(label, short, 2),
      ...onStep(label, heavy, 2),
    ])
    expect(isScale(mixed)).toBe(false)
    expect(scaleOf(termsOf('Gaat over', mixed), mixed).about).toBeNull()
  })

  test('terms of which a service has several', () => {
    const [first] = SCALE
    expect(isScale([...SCALE, { label: 'Sloep', service: first!.service }])).toBe(false)
  })

  test('two steps, or too few services to tell', () => {
    expect(isScale(SCALE.filter(({ label }) => label === 'Kade' || label === 'Sloep'))).toBe(false)
    expect(isScale(SCALE.filter((_, i) => i % 4 < 2))).toBe(false)
  })
})
