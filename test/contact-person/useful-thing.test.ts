import { expect, test } from 'vitest'
import { type News, type ThingFacts, usefulThing } from '../../src/contact-person/useful-thing.ts'

const at = (day: number) => new Date(Date.UTC(2026, 2, day))
const news = (service: string, change: Partial<News> = {}): News => ({
  service,
  name: `Aanbod ${service}`,
  organization: 'CJG',
  what: 'new',
  at: at(10),
  neighbourhoods: [],
  ...change,
})
const facts = (change: Partial<ThingFacts> = {}): ThingFacts => ({
  last: null,
  since: at(1),
  neighbourhood: 'Bergzicht',
  consultationHours: 'dinsdagochtend',
  nextHour: null,
  openRequest: { id: 'r1', at: at(2) },
  news: [
    news('elsewhere', { neighbourhoods: ['Zuid'] }),
    news('town'),
    news('here', { neighbourhoods: ['Bergzicht'] }),
    news('better', { what: 'changed', neighbourhoods: ['Bergzicht'] }),
  ],
  themes: [
    { topic: 'slapen', name: 'slapen', askers: 5 },
    { topic: 'angst', name: 'angst', askers: 9 },
    { topic: 'rouw', name: 'rouw', askers: 4 },
  ],
  ...change,
})

test('what is nearest to someone’s own work comes first, and each time another thing', () => {
  const order: (string | undefined)[] = []
  let left = facts()
  for (let i = 0; i < 7; i += 1) {
    const thing = usefulThing(left)
    order.push(thing?.id)
    left = {
      ...left,
      last: null,
      openRequest: thing?.kind === 'request' ? null : left.openRequest,
      news: left.news.filter(one => `service:${one.service}` !== thing?.id),
      themes: left.themes.filter(one => `theme:${one.topic}` !== thing?.id),
      consultationHours: thing?.kind === 'hours' ? null : left.consultationHours,
    }
  }
  expect(order).toEqual([
    'request:r1',
    'service:here',
    'service:town',
    'service:better',
    'theme:angst',
    'theme:slapen',
    'hours',
  ])
  expect(usefulThing(left)).toBeNull()
})

test('never the same twice in a row', () => {
  const only = facts({ openRequest: null, news: [], themes: [] })
  expect(usefulThing(only)?.id).toBe('hours')
  expect(usefulThing({ ...only, last: 'hours' })).toBeNull()
})

test('free places of the next consultation hour are told instead of when it usually is', () => {
  const nextHour = { id: 'h1', day: '2026-03-13', free: 2 }
  const only = facts({ openRequest: null, news: [], themes: [], nextHour })
  expect(usefulThing(only)).toEqual({ kind: 'places', id: 'places:h1:2026-03-13', day: '2026-03-13', free: 2 })
  expect(usefulThing({ ...only, last: 'places:h1:2026-03-13' })).toBeNull()
  expect(usefulThing({ ...only, last: 'places:h1:2026-03-06' })?.kind).toBe('places')
})

test('what came before the last reminder is no news, and a theme of fewer than five people is not told', () => {
  expect(usefulThing(facts({ since: at(20), openRequest: null, themes: [], consultationHours: null }))).toBeNull()
  const few = facts({
    openRequest: null,
    news: [],
    consultationHours: null,
    themes: [{ topic: 'rouw', name: 'rouw', askers: 4 }],
  })
  expect(usefulThing(few)).toBeNull()
})
