import { describe, expect, test } from 'vitest'
import { accessOf } from '../../src/social-map/interpret-access.ts'
import { agesOfText } from '../../src/social-map/interpret-age.ts'
import { type AreaText, readArea, widerNames } from '../../src/social-map/interpret-area.ts'
import { deliveryOfText, type FeatureText, featuresOfText } from '../../src/social-map/interpret-delivery.ts'
import { scaleOf, type Term, toldBy } from '../../src/social-map/interpret-term.ts'
import { waitOf } from '../../src/social-map/interpret-wait.ts'
import type { Access, Area, Delivery, Feature, Level } from '../../src/social-map/service.ts'
import { lindevoort, readJson } from './import-fixture.ts'

/** A scale of a municipality: its name, its labels in order, and what they mean. */
const SCALES: [taxonomy: string, labels: Record<string, Level | undefined>][] = [
  [
    'Niveau van hulp',
    {
      '0e lijn – preventief': 'preventive',
      '1e lijn – licht': 'light',
      '2e lijn – specialistisch': 'specialist',
      'Crisis en veiligheid': 'crisis',
    },
  ],
  [
    'Zwaarte van de hulp',
    {
      'Vrij toegankelijk': 'preventive',
      Basis: 'light',
      Gespecialiseerd: 'specialist',
      'Spoed en veiligheid': 'crisis',
    },
  ],
  ['Echelon', { Nuldelijn: 'preventive', Eerstelijn: 'light', Tweedelijn: 'specialist', Derdelijn: 'specialist' }],
  ['Intensiteit', { Laag: 'light', Midden: 'light', Hoog: 'specialist', Acuut: 'crisis' }],
  ['Trede', { 'Trede 0': 'preventive', 'Trede 1': 'light', 'Trede 2': 'specialist', 'Trede 3': 'specialist' }],
  ['Trede', { 'Trede 1': 'preventive', 'Trede 2': 'light', 'Trede 3': 'specialist', 'Trede 4 (crisis)': 'crisis' }],
  ['Soort voorziening', { 'Algemene voorziening': 'preventive', 'Individuele voorziening': 'specialist' }],
  ['Soort hulp', { 'Zonder indicatie': 'preventive', Maatwerk: 'specialist', Spoedhulp: 'crisis' }],
  ['Type aanbod', { Voorliggend: 'preventive', 'Basis-GGZ': 'light', 'Specialistische GGZ': 'specialist' }],
  ['Tier', { 'Tier 1': 'preventive', 'Tier 2': 'light', 'Tier 3': 'specialist', 'Tier 4': 'specialist' }],
  ['Level of need', { Universal: 'preventive', 'Early Help': 'light', Specialist: 'specialist', Statutory: 'crisis' }],
  [
    'Level of need',
    {
      'Level 1 - Universal': 'preventive',
      'Level 2 - Targeted': 'light',
      'Level 3 - Complex needs': 'specialist',
      'Level 4 - Safeguarding': 'crisis',
    },
  ],
  ['Zwaarte', { Groen: undefined, Rood: undefined }],
]

describe('the level of care is read from the words of any scale', () => {
  test.each(SCALES)('%s: %j', (taxonomy, labels) => {
    const terms: Term[] = Object.keys(labels).map(name => ({ taxonomy, name }))
    const scale = scaleOf(terms, [])
    expect(Object.fromEntries(terms.map(term => [term.name, toldBy(term, scale, undefined)?.level]))).toEqual(labels)
  })

  test('a scale whose name says nothing is known by its labels', () => {
    const terms = ['Preventief', 'Licht', 'Specialistisch'].map(name => ({ taxonomy: 'Indeling 2026', name }))
    expect(terms.map(term => toldBy(term, scaleOf(terms, []), undefined)?.level)).toEqual([
      'preventive',
      'light',
      'specialist',
    ])
  })

  test('a theme is never taken for a level or a delivery', () => {
    const terms = ['Hulp op school', 'Spoed', 'Crisis thuis'].map(name => ({ taxonomy: 'Onderwerp', name }))
    expect(terms.map(term => toldBy(term, scaleOf(terms, []), undefined))).toEqual(
      terms.map(term => ({ theme: term.name })),
    )
  })
})

const ACCESS: [text: string, access: Access[]][] = [
  ['Zelf aanmelden, geen verwijzing nodig.', ['self']],
  ['Ouders bellen of mailen zelf', ['self']],
  ['U kunt zonder afspraak binnenlopen', ['self']],
  ['Inschrijven via de website', ['self']],
  ['Walk in, no referral needed', ['self']],
  ['Self-referral or GP referral', ['referral', 'self']],
  ['Met een verwijsbrief van de huisarts of jeugdarts', ['referral']],
  ['Via ZorgDomein', ['referral']],
  ['Er is een beschikking van de gemeente nodig', ['decision']],
  ['Na een besluit van de gemeente', ['decision']],
  ['Verwijzing van huisarts of besluit van de gemeente', ['decision', 'referral']],
  ['Geen beschikking nodig; zelf aanmelden', ['self']],
  ['Alleen via het wijkteam', ['team']],
  ['Aanmelding door het CJG of de huisarts', ['referral', 'team']],
  ['De intern begeleider van school meldt aan', ['school']],
  ['Referral through school', ['school']],
  ['Uitsluitend voor huisartsen en jeugdartsen', ['professionals']],
  ['Voor verwijzers: bel het overlegnummer', ['professionals']],
  ['Direct bellen', ['urgent']],
  ['', []],
]
test.each(ACCESS)('who may bring a family in: %s → %j', (text, access) => {
  expect(accessOf(text)).toEqual(access)
})

const WAITS: [text: string, weeks: number | null | undefined][] = [
  ['binnen twee weken', 2],
  ['3-4 weken', 4],
  ['3–4 wkn', 4],
  ['2 à 3 weken', 3],
  ['ca. 6 weken', 6],
  ['1 maand', 4],
  ['twee tot drie maanden', 13],
  ['anderhalve maand', 7],
  ['half jaar', 26],
  ['ongeveer 9 maanden', 39],
  ['een jaar', 52],
  ['geen wachttijd', 0],
  ['Geen', 0],
  ['direct', 0],
  ['zelfde dag', 0],
  ['binnen 24 uur', 0],
  ['enkele dagen', 1],
  ['binnen vijf werkdagen', 1],
  ['10 dagen', 2],
  ['binnen een week', 1],
  ['start elk kwartaal', 13],
  ['maandelijks', 4],
  ['onbekend', null],
  ['op aanvraag', null],
  ['start in januari en april', null],
  ['on request', null],
  ['2-3 weeks', 3],
  ['approximately three months', 13],
  ['no waiting list', 0],
  ['within 5 working days', 1],
  ['up to 18 weeks', 18],
  ['6', 6],
  ['1,5', 2],
  ['zie de maan', undefined],
  ['', undefined],
]
test.each(WAITS)('waiting time: %s → %j weeks', (text, weeks) => {
  expect(waitOf(text)).toBe(weeks)
})

const AGES: [text: string, ages: [number | null, number | null] | null][] = [
  ['Kinderen van 4 t/m 12 jaar', [4, 12]],
  ['vanaf 7 t/m 15 jaar', [7, 15]],
  ['van 4 tot 12 jaar', [4, 11]],
  ['Jongeren 12-18 jaar', [12, 18]],
  ['Sociale vaardigheden 12+', [12, null]],
  ['vanaf 16 jaar', [16, null]],
  ['18 jaar en ouder', [18, null]],
  ['tot en met 20 jaar', [null, 20]],
  ['jonger dan 18 jaar', [null, 17]],
  ['tot 4 jaar', [null, 3]],
  ['23 jaar of jonger', [null, 23]],
  ["Baby's tot 6 maanden", [null, 0]],
  ['kinderen tot 18 maanden', [null, 1]],
  ['6 maanden tot 4 jaar', [0, 3]],
  ['Children aged 5 to 11', [5, 11]],
  ['young people aged 12 and over', [12, null]],
  ['for under 18s', [null, 17]],
  ['under 5', [null, 4]],
  ['between 8 and 12 years', [8, 12]],
  ['Zwangeren en ouders met een kind tot 2 jaar', [null, 1]],
  ['Moeders tot en met 24 jaar', null],
  ['Eerste kind, tot en met 24 jaar, zwangerschap korter dan 26 weken', null],
  ['Inwoners vanaf 18 jaar', null],
  ['Acht bijeenkomsten van 2 uur', null],
  ['groep 5 t/m 8', null],
  ['', null],
]
test.each(AGES)('ages: %s → %j', (text, ages) => {
  expect(agesOfText(text)).toEqual(ages && { minimumAge: ages[0], maximumAge: ages[1] })
})

type AreaRow = Parameters<typeof readArea>[0]
const AREAS: [row: AreaRow, areas: Area[]][] = [
  [
    { name: 'Bergzicht', description: 'Wijk Bergzicht met de buurten A en B', extent: 'HR-01' },
    [{ kind: 'neighbourhood', name: 'Bergzicht' }],
  ],
  [{ name: 'Kern Marslo', extent: 'X1' }, [{ kind: 'neighbourhood', name: 'Marslo' }]],
  [{ name: 'Oosterpark', extent: 'WK034301' }, [{ kind: 'neighbourhood', name: 'Oosterpark' }]],
  [{ name: 'Stadsdeel West' }, [{ kind: 'neighbourhood', name: 'West' }]],
  [{ name: 'Wijken Noord, Oost en West' }, ['Noord', 'Oost', 'West'].map(name => ({ kind: 'neighbourhood', name }))],
  [{ name: 'Gemeente Heuvelrode', extent: 'HR' }, [{ kind: 'municipality', name: 'Gemeente Heuvelrode' }]],
  [{ name: 'Lindevoort', description: 'De hele gemeente' }, [{ kind: 'municipality', name: 'Lindevoort' }]],
  [{ name: 'Lindevoort' }, [{ kind: 'municipality', name: 'Lindevoort' }]],
  [{ name: 'Heel Lindevoort', extent: 'GM0343' }, [{ kind: 'municipality', name: 'Heel Lindevoort' }]],
  [
    { name: 'Veenrand', description: 'Gemeente Veenbroek en de vier buurgemeenten' },
    [{ kind: 'region', name: 'Veenrand' }],
  ],
  [{ name: 'Regio Zuid' }, [{ kind: 'region', name: 'Regio Zuid' }]],
  [{ name: 'Jeugdzorgregio Rivierenland' }, [{ kind: 'region', name: 'Jeugdzorgregio Rivierenland' }]],
  [{ name: 'Nederland' }, [{ kind: 'country', name: 'Nederland' }]],
  [{ name: 'Landelijk aanbod' }, [{ kind: 'country', name: 'Landelijk aanbod' }]],
  [{ description: 'Heel Nederland', extent: 'NL' }, [{ kind: 'country', name: 'Heel Nederland' }]],
  [{ name: 'Northbury Ward' }, [{ kind: 'neighbourhood', name: 'Northbury' }]],
  [{ name: 'Northbury', extent: 'E05000123' }, [{ kind: 'neighbourhood', name: 'Northbury' }]],
  [{ name: 'London Borough of Eastmere' }, [{ kind: 'municipality', name: 'London Borough of Eastmere' }]],
  [{ name: 'Eastmere City Council' }, [{ kind: 'municipality', name: 'Eastmere City Council' }]],
  [{ name: 'England' }, [{ kind: 'country', name: 'England' }]],
  [
    { name: 'Ergens', extent: '{"type":"Polygon","coordinates":[]}', extentType: 'geojson' },
    [{ kind: 'neighbourhood', name: 'Ergens' }],
  ],
  [{ name: 'This service is for everyone who lives anywhere near us' }, [{ kind: 'municipality', name: 'Lindevoort' }]],
  [{}, []],
]
test.each(AREAS)('area: %j → %j', (row, areas) => {
  expect(readArea(row, 'Lindevoort').map(it => it.area)).toEqual(areas)
})

test('an area that says nothing of itself is marked as guessed', () => {
  expect(readArea({ name: 'Zuidzijde' }, 'Lindevoort')[0]!.guessed).toBe(true)
  expect(readArea({ name: 'Wijk Zuidzijde' }, 'Lindevoort')[0]!.guessed).toBe(false)
})

describe('a bare name of an area', () => {
  const used = (name: string, count: number, row: AreaText = {}) =>
    Array.from({ length: count }, () => readArea({ name, ...row }, 'Lindevoort'))

  test('is a region when far more services work there than in any neighbourhood', () => {
    expect([...widerNames([...used('Zeestreek', 9), ...used('Zuidzijde', 3, { extent: 'LV-01' })])]).toEqual([
      'Zeestreek',
    ])
  })

  test('may be that of the municipality as well as of the region', () => {
    const areas = [...used('Duinstad', 45), ...used('Zeestreek', 33), ...used('Noord', 3), ...used('Zuid', 2)]
    expect([...widerNames(areas)]).toEqual(['Duinstad', 'Zeestreek'])
  })

  test.each<[string, ReturnType<typeof used>]>([
    ['a neighbourhood with as many as others', [...used('Noordzijde', 6), ...used('Zuidzijde', 4)]],
    ['one that says that it is a neighbourhood', [...used('Wijk Noordzijde', 20), ...used('Zuidzijde', 2)]],
    [
      'one with parts',
      [...used('Noordzijde', 20, { description: 'Noordzijde met Hof en Laan' }), ...used('Zuidzijde', 2)],
    ],
    ['the only area there is', used('Noordzijde', 20)],
    ['one of few services', [...used('Noordzijde', 4), ...used('Zuidzijde', 1)]],
  ])('stays a neighbourhood: %s', (_, areas) => {
    expect([...widerNames(areas)]).toEqual([])
  })
})

test('a service of such a region is one of the region on the map, and the region no neighbourhood to choose', () => {
  const tables = lindevoort()
  const ids = Array.from({ length: 40 }, (_, n) => `streek-${n}`)
  tables.services!.push(...ids.map(id => ({ ...tables.services![0], id, name: `Dienst ${id}` })))
  tables.service_areas!.push(...ids.map(id => ({ id: `a-${id}`, service_id: id, name: 'Zeestreek' })))
  const { map } = readJson(tables)
  expect(map!.services.find(({ id }) => id === 'streek-1')!.areas).toEqual([{ kind: 'region', name: 'Zeestreek' }])
  expect(map!.neighbourhoods.map(({ name }) => name)).not.toContain('Zeestreek')
})

const PARTS: [description: string, parts: string[]][] = [
  ['Wijk X met de buurten A-straat, B-hof en Vijf Wegen', ['A-straat', 'B-hof', 'Vijf Wegen']],
  ['Kern X (hoofdplaats) met de buurtschappen Achterste Erve en De Kolkhof', ['Achterste Erve', 'De Kolkhof']],
  ['Buurten: Noord, Zuid', ['Noord', 'Zuid']],
  ['Kwartier Wijk X met Reephof en De Pan', ['Reephof', 'De Pan']],
  ['Wijk of dorp Wijk X met Karekietbuurt en Aalscholverhof', ['Karekietbuurt', 'Aalscholverhof']],
  ['Een wijk', []],
]
test.each(PARTS)('parts of a neighbourhood: %s → %j', (description, parts) => {
  expect(readArea({ name: 'Wijk X', description }, '')[0]!.parts).toEqual(parts)
})

const DELIVERIES: [text: string, delivery: Delivery[]][] = [
  ['Groepstraining van acht weken', ['group']],
  ['Individuele gesprekken of in een groep', ['individual', 'group']],
  ['We komen bij je thuis', ['home']],
  ['Ruzie thuis en op straat', []],
  ['Chatten of videobellen', ['online']],
  ['Aanmelden kan online', []],
  ['Werkt op school, in de klas', ['school']],
  ['Voor kinderen uit groep 5 t/m 8', []],
  ['Home visits for new parents', ['home']],
]
test.each(DELIVERIES)('how help is given: %s → %j', (text, delivery) => {
  expect(deliveryOfText(text)).toEqual(delivery)
})

const nothing: FeatureText = { text: '', fees: undefined, amounts: [], languages: [], schedules: [] }
const FEATURES: [it: Partial<FeatureText>, features: Feature[]][] = [
  [{ text: 'Gesprekken kunnen in het Engels.' }, ['english']],
  [{ text: 'Geen Engels.' }, []],
  [{ languages: ['Engels'] }, ['english']],
  [{ text: 'Iedere dinsdagavond.' }, ['evening']],
  [{ text: 'Open tot 21.00 uur.' }, ['evening']],
  [{ text: 'Niet in de avond.' }, []],
  [{ schedules: [{ closes: '20:30', words: '' }] }, ['evening']],
  [{ schedules: [{ closes: '17:00', words: '' }] }, []],
  [{ text: 'Het mag anoniem.' }, ['anonymous']],
  [{ fees: 'Gratis.' }, ['free']],
  [{ fees: 'Geen kosten' }, ['free']],
  [{ fees: '€ 60, gratis met de Stadspas' }, []],
  [{ fees: '€ 0' }, []],
  [{ fees: 'Niet gratis' }, []],
  [{ fees: 'Gratis.', amounts: [15] }, []],
  [{ amounts: [0] }, ['free']],
  [{}, []],
]
test.each(FEATURES)('wishes that are met: %j → %j', (it, features) => {
  expect(featuresOfText({ ...nothing, ...it })).toEqual(features)
})

test('a wall of 20,000 characters does not hang any table', () => {
  const walls = ['a', ' ', '0 ', '9.', 'wijk ', 'van 4 tot ', '<a', '(((', '+31 0 ', 'buurten ', '€1', '- ']
  for (const brick of walls) {
    const wall = brick.repeat(20_000 / brick.length)
    expect(agesOfText(wall)).toSatisfy(() => true)
    expect(accessOf(wall)).toEqual([])
    expect(deliveryOfText(wall)).toEqual([])
    expect(waitOf(wall)).not.toBe(1)
    expect(featuresOfText({ ...nothing, text: wall, fees: wall })).toEqual([])
    expect(readArea({ name: wall, description: wall, extent: wall }, 'X').length).toBeLessThan(2)
  }
})
