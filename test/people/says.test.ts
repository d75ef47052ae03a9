import { describe, expect, test } from 'vitest'
import { asksContact } from '../../src/people/asks-contact.ts'
import { findByName, suggestions } from '../../src/people/find.ts'
import { readJoining } from '../../src/register/join-says.ts'
import { namesProfessional, readCommand } from '../../src/register/says.ts'

const OWN = [
  'wie is mijn contactpersoon',
  'Wie is onze CJG-contactpersoon ook alweer?',
  'wie is mn contact persoon',
  'contactpersoon',
  'contactprsoon?',
  'nummer contactpersoon',
  'telefoonnummer van onze contactpersoon graag',
  'is mijn contactpersoon er vandaag?',
  'wanneer werkt mijn contactpersoon',
  'mijn contactpersoon is met vakantie, wie neemt waar?',
  'wie is ons vaste aanspreekpunt bij het cjg',
  'hoe bereik ik mijn contactpersoon',
  'wie moet ik bellen bij het CJG',
  'wie kan ik bij het cjg bellen voor overleg',
  'welk nummer heeft het cjg',
  'who is our contact person',
  'contact person?',
  'what is the number of my contact person',
  'wie vervangt mijn contactpersoon',
]

/** For the map, whatever word of a contact person stands in it. */
const MAP = [
  'wie moet ik bellen voor een kind van 8 met angst',
  'wie kan dit gezin helpen',
  'moeder zoekt iemand om mee te praten',
  'wat doet het cjg bij slaapproblemen',
  'cjg spreekuur opvoedvragen peuter',
  'kan mijn contactpersoon meekijken bij een meisje van 12 met eetproblemen',
  'jongen 15 blowt, contactpersoon school weet het',
  'nummer van de jeugd-ggz',
  'wie is er voor jonge mantelzorgers',
  'mijn contactpersoon zei iets over een training faalangst',
  '8 jr, druk in de klas',
  'cp kind, spastisch, hulp thuis',
  'scheiding, ouders praten niet',
  'wie bel ik bij vermoeden van mishandeling',
]

describe('who is my contact person', () => {
  test.each(OWN)('%j asks it', words => expect(asksContact(words)).toEqual({ about: 'own' }))
  test.each(MAP)('%j is for the map', words => expect(asksContact(words)).toBeNull())
  test.each([
    ['wie is contactpersoon van praktijk De Wieken', 'praktijk De Wieken'],
    ['contactpersoon voor Oude Kade?', 'Oude Kade'],
    ['who is the contact person of Orion', 'Orion'],
  ])('%j asks it of a practice', (words, name) => expect(asksContact(words)).toEqual({ about: 'practice', name }))
  test('a text of any length is looked at quickly', () =>
    expect(asksContact('contactpersoon '.repeat(2000))).toBeNull())
})

describe('a command of a coordinator', () => {
  test.each([
    ['mensen', 'menu', ''],
    ['Voeg Anna Jansen toe', 'add-person', ''],
    ['nieuwe huisarts', 'add-person', ''],
    ['nieuwe praktijk', 'add-practice', ''],
    ['wijzig Anna Jansen', 'change', 'Anna Jansen'],
    ['pas Anna Jansen aan', 'change', 'Anna Jansen'],
    ['verplaats Anna van der Berg', 'move', 'Anna van der Berg'],
    ['stop Anna Jansen', 'end', 'Anna Jansen'],
    ['Anna Jansen stopt', 'end', 'Anna Jansen'],
    ['nieuwe contactpersoon voor Oude Kade', 'assign', 'Oude Kade'],
    ['verlof van Naomi Veenbes', 'absence', 'Naomi Veenbes'],
    ['ik ben ziek', 'absence', ''],
    ['afspraken', 'agreement', ''],
  ])('%j is %s', (words, command, name) => expect(readCommand(words)).toMatchObject({ command, name }))

  test.each([
    'jongen stopt met school en blowt',
    'wijk Noord, puber luistert niet',
    'verhuizing, kind heeft heimwee',
    '8 jr druk',
  ])('%j is none that is sure', words => expect(readCommand(words)?.onlyIfKnown ?? true).toBe(true))

  test.each([
    ['wijzig Anna van der Berg', true],
    ['verplaats Anna Jansen', true],
    ['wijzig de afspraak van Anna Jansen', false],
    ['Anna Jansen stopt', false],
    ['wijzig Anna Jansen, 8 jaar', false],
    ['Anna Jansen is ziek', false],
  ])('%j may keep its name: %s', (words, may) => expect(namesProfessional(words)).toBe(may))
})

describe('where someone works', () => {
  test.each([
    ['koppel mij', null],
    ['ik werk bij praktijk De Wieken', 'praktijk De Wieken'],
    ['ik werk sinds kort in gezondheidscentrum Oude Kade.', 'gezondheidscentrum Oude Kade'],
    ['I work at the Orion practice', 'the Orion practice'],
    ['ben de nieuwe poh in Oude Kade', 'Oude Kade'],
  ])('%j says it', (words, practice) => expect(readJoining(words)).toMatchObject({ practice }))
  test.each([
    'ik werk met een kind van 8',
    'moeder werkt bij de bakker',
    'wie werkt er bij het wijkteam',
    'ik werk bij een gezin thuis',
  ])('%j does not', words => expect(readJoining(words)).toBeNull())
})

describe('a name as people type it', () => {
  const all = [
    'Huisartsenpraktijk De Kwekerij',
    'Gezondheidscentrum Oude Kade',
    'Huisartsen De Wieken',
    'Huisartsenpraktijk Berg',
    'Huisartsenpraktijk Burg',
  ].map(name => ({ id: name, name }))
  test.each([
    ['kwekerij', 'Huisartsenpraktijk De Kwekerij'],
    ['praktijk Kwekrij', 'Huisartsenpraktijk De Kwekerij'],
    ['oude kaed', 'Gezondheidscentrum Oude Kade'],
    ['huisartsen de wieken', 'Huisartsen De Wieken'],
    ['Berg', 'Huisartsenpraktijk Berg'],
  ])('%j is found', (typed, name) => expect(findByName(typed, all).map(one => one.name)).toEqual([name]))
  test.each(['', 'xyzzy', 'praktijk onbekend'])('%j is nobody', typed => expect(findByName(typed, all)).toEqual([]))
  test('what looks like it is offered', () =>
    expect(suggestions('Kade praktijk', all)).toContain('Gezondheidscentrum Oude Kade'))
})
