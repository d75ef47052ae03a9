import { expect, test } from 'vitest'
import { saidAboutReminders } from '../../src/contact-person/reminder-words.ts'

test.each([
  ['stop herinneringen', 'stop'],
  ['Stop de herinneringen alsjeblieft!', 'stop'],
  ['ik wil geen herinneringen meer', 'stop'],
  ['herinneringen uit', 'stop'],
  ['herinner me niet meer aan mijn contactpersoon', 'stop'],
  ['no more reminders please', 'stop'],
  ["don't send me reminders", 'stop'],
  ['turn off reminders', 'stop'],
  ['herinneringen aan', 'on'],
  ['zet herinneringen weer aan', 'on'],
  ['reminders on', 'on'],
  ['herinner me weer', 'on'],
  ['herinneringen', 'show'],
  ['mijn herinneringen', 'show'],
  ['reminder settings', 'show'],
  ['minder herinneringen', 'less'],
  ['te veel herinneringen', 'less'],
  ['herinner me minder vaak', 'less'],
  ['geen wekelijkse herinneringen meer', 'less'],
  ['herinner me elke 8 weken', 8],
  ['herinner mij iedere acht weken', 8],
  ['elke maand een herinnering', 4],
  ['herinneringen om de week', 2],
  ['herinner me eens per kwartaal', 13],
  ['herinner me één keer per maand', 4],
  ['remind me every 6 weeks', 6],
  ['monthly reminders', 4],
  ['niet vaker dan elke 8 weken een herinnering', 8],
  ['herinner me elke 99 weken', 'show'],
] as const)('%j is understood', (words, expected) => {
  const wish = saidAboutReminders(words)
  expect(wish).toEqual({
    whose: 'own',
    wish: typeof expected === 'number' ? { kind: 'every', weeks: expected } : { kind: expected },
  })
})

test.each([
  ['herinner me over 3 weken', { whose: 'own', wish: { kind: 'later', weeks: 3 } }],
  ['herinneringen voor iedereen uit', { whose: 'municipality', wish: { kind: 'stop' } }],
  ['alle huisartsen elke 6 weken een herinnering', { whose: 'municipality', wish: { kind: 'every', weeks: 6 } }],
])('%j is understood', (words, expected) => {
  expect(saidAboutReminders(words)).toEqual(expected)
})

test.each([
  'stop',
  'hoi',
  'meisje 12, nare herinneringen aan een ongeluk',
  'jongen herinnert zich niets',
  'herinner de ouders aan de afspraak',
  'nachtmerries en herinneringen, 9 jaar, De Kwekerij',
  'kind van 8 weken huilt veel',
])('%j is about something else', words => {
  expect(saidAboutReminders(words)).toBeNull()
})

test('any text of 20,000 characters is read at once', () => {
  expect(saidAboutReminders('herinnering '.repeat(1700))).toBeNull()
  expect(saidAboutReminders('\u0000\ud83d herinneringen 😀')).toEqual({ whose: 'own', wish: { kind: 'show' } })
})
