import { describe, expect, test } from 'vitest'
import type { QuestionContext } from '../../src/referral/need.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { service, smallMap } from './small-map.ts'

const index = buildMapIndex(smallMap())
const read = (text: string, context: QuestionContext = {}) => readNeed(text, context, index)
const first = (text: string) => read(text).topics[0]?.id

describe('the age is read in every notation that practices use', () => {
  test.each([
    ['8jr druk', 8],
    ['v 15, somber', 15],
    ['m13 gamet de hele nacht', 13],
    ['jongen (7) plast in bed', 7],
    ['een achtjarige die niet luistert', 8],
    ['2 en half, praat nog niet', 2.5],
    ['2,5 jaar, praat nog niet', 2.5],
    ['baby van 6 wkn huilt veel', 6 / 52],
    ['dreumes van 18 maanden bijt', 1.5],
    ['bijna 18, hulp stopt', 17],
    ['dochter is 14 en somber', 14],
    ['tweeling van 3 slaapt slecht', 3],
    ['vief jaor, bang', 5],
    ['boy 9, wets the bed', 9],
    ['P12 meisje 9', 9],
    ['vrouw 19 met paniek', 19],
  ])('%s', (text, age) => {
    expect(read(text).age?.from).toBeCloseTo(age, 3)
  })

  test.each([
    ['groep 5, leest slecht', 8, 10],
    ['brugklas, bang voor toetsen', 12, 14],
    ['puber luistert niet', 12, 18],
    ['peuter met driftbuien', 2, 4],
    ['kinderen van 6 en 9, ouders uit elkaar', 6, 9.01],
  ])('a stage or two children make a range: %s', (text, from, to) => {
    const { age } = read(text)
    expect(age?.from).toBe(from)
    expect(age?.to).toBeLessThan(to)
  })

  test.each([
    'al 3 jaar ruzie thuis',
    'sinds 6 maanden somber',
    'wachttijd 8 weken',
    'moeder (34) is op',
    '18 weken zwanger',
  ])('a duration, a parent and a pregnancy are not the age of the child: %s', text => {
    expect(read(text).age).toBeNull()
  })

  test('what the form says goes before the text', () => {
    expect(read('kinderen van 6 en 9', { age: 9 }).age).toEqual({ from: 9, to: 9 })
  })
})

describe('places are read by what happens there', () => {
  test('a part of a neighbourhood, with a typing error, stands for the neighbourhood', () => {
    expect(read('7 jr, boos, Molenkmap').neighbourhood).toBe('Noordveld')
    expect(read('boos kind in de kersen tuin').neighbourhood).toBe('Zuidermeent')
  })
  test('the school and the practice may stand elsewhere than the house', () => {
    const need = read('woont in Noordveld, school in Zuidermeent')
    expect(need.neighbourhood).toBe('Noordveld')
    expect(need.schoolNeighbourhood).toBe('Zuidermeent')
    expect(read('huisarts in Zuidermeent, meisje 9 bang').practiceNeighbourhood).toBe('Zuidermeent')
  })
  test('the text goes before the form', () => {
    expect(read('woont in Kersentuin', { neighbourhood: 'Noordveld' }).neighbourhood).toBe('Zuidermeent')
  })
  test('a street with such a name is no neighbourhood', () => {
    expect(read('bij de Molenkamp straat gevallen').neighbourhood).toBeNull()
  })
  test('another municipality is noticed', () => {
    expect(read('woont in Amersfoort, 8 jr, druk').elsewhere).toBe('Amersfoort')
    expect(read('woont in Noordveld, 8 jr, druk').elsewhere).toBeNull()
  })
})

describe('the topic is found however it is said', () => {
  test.each([
    ['slaapt niet door, 2 jr', 'sleep'],
    ['slaapproblemen peuter', 'sleep'],
    ['sloapt slecht', 'sleep'],
    ['toddler 2 wont sleep through', 'sleep'],
    ['bed plassen 8 jr', 'bedwetting'],
    ['bedplasen 8 jr', 'bedwetting'],
    ['P12 meisje 9', 'bedwetting'],
    ['opa overleden, kind stil', 'grief'],
    ['KOPP groep gezocht', 'parent-ill'],
    ['dislexie?', 'dyslexia'],
    ['vechtscheiding, kind klem', 'divorce-conflict'],
    ['wil pil, 15', 'sexual-health'],
    ['geen geld voor zwemles', 'child-poverty'],
    ['hij blowt elke dag', 'substances'],
  ])('%s is about %s', (text, topic) => {
    expect(first(text)).toBe(topic)
  })

  test('what is denied is not asked', () => {
    const ids = read('boos, geen trauma, niet autistisch').topics.map(({ id }) => id)
    expect(ids).not.toContain('trauma')
    expect(ids).not.toContain('autism')
  })
  test('the same words mean something else at another age', () => {
    expect(first('P11, 2 jr')).toBe('picky-eating')
    expect(first('P11, 15 jr, valt af')).toBe('eating-disorder')
  })
  test('the cause goes before the symptom', () => {
    expect(first('boos sinds ouders uit elkaar zijn')).toBe('divorce-child')
  })
})

describe('what is no question for the map', () => {
  test.each([
    ['goedemorgen!', 'about-bot'],
    ['hallo [[17]]', 'about-bot'],
    ['oké duidelijk, bedankt', 'small-talk'],
    ['wie ben je eigenlijk', 'about-bot'],
    ['recept voor appeltaart', 'off-topic'],
    ['koorts sinds gisteren en oorpijn', 'medical'],
    ['vrouw 52, overgangsklachten', 'adult'],
    ['', 'small-talk'],
  ])('%s', (text, scope) => {
    expect(read(text).scope).toBe(scope)
  })
})

describe('what was tried, how serious, what is wished', () => {
  test('help that did not help is seen, and "nothing tried yet" is not taken for it', () => {
    expect(read('somber, gesprekken bij de poh hielpen niet').tried).toBe(true)
    expect(read('somber, nog niets geprobeerd').tried).toBe(false)
  })
  test.each([
    ['kan het in het Engels', 'english'],
    ['graag in de avond', 'evening'],
    ['liefst in een groep', 'group'],
    ['mag niks kosten', 'free'],
    ['zonder verwijzing', 'no-referral'],
    ['zo snel mogelijk', 'soon'],
    ['anoniem', 'anonymous'],
    ['onder de vier weken', 'soon'],
    ['binnen drie weken bij iemand', 'soon'],
    ['iets met lotgenootjes', 'group'],
    ['met andere scholieren praten', 'group'],
    ['kids in the same boat', 'group'],
  ])('%s', (text, wish) => {
    expect(read(`somber, 15, ${text}`).wishes).toContain(wish)
  })
  test("a baby that cries in the evening is no wish for an evening, and 'snel boos' no hurry", () => {
    expect(read("baby huilt 's avonds").wishes).not.toContain('evening')
    expect(read('snel boos, 8 jr').wishes).not.toContain('soon')
    expect(read('binnen drie weken 4 kilo afgevallen, 14').wishes).not.toContain('soon')
  })
})

describe('who and what is over, asked or given', () => {
  test('a mother is no mother to be', () => {
    expect(read('mother died in spring, 8 yr old is quiet')).toMatchObject({ who: 'child', perinatal: false })
    expect(read('mother to be, 23, nobody around her').who).toBe('pregnant')
  })
  test('who is done is not who is asked for', () => {
    expect(read('hoofdpijn, 15, kinderarts klaar').kinds).toEqual([])
    expect(read('hoofdpijn, 15, kan de kinderarts meekijken').kinds).toEqual(['paediatrics'])
  })
  test('a score from which a depression is grave says so', () => {
    expect(read('vier maanden na de bevalling, EPDS 17').serious).toBe(true)
    expect(read('vier maanden na de bevalling, EPDS 8').serious).toBe(false)
    expect(read('meisje 17, PHQ-9 16').serious).toBe(true)
  })
  test('whether something was tried is asked, not said', () => {
    expect(read('angstig, 9, hebben ouders thuis al eens een cursus gedaan?').tried).toBe(false)
  })
  test('after a yes it is not asked who decides', () => {
    expect(read('toekenning dyslexie is binnen, 9, waar kan hij beginnen').topics.map(({ id }) => id)).toEqual([
      'dyslexia',
    ])
  })
  test('a service that is named as too slow is not the answer', () => {
    const map = smallMap([
      service('kade', { name: 'Praktijk Kademuur', description: 'Gesprekken bij angst en piekeren.' }),
    ])
    const of = (text: string) => readNeed(text, {}, buildMapIndex(map))
    expect(of('angstig, 15, bij Praktijk Kademuur is het tien weken, kan hij ergens eerder terecht')).toMatchObject({
      named: [],
      exclude: ['kade'],
    })
    expect(of('angstig, 15, kan hij naar Praktijk Kademuur').named).toEqual(['kade'])
  })
})

describe('a diagnosis that is asked for has not been made', () => {
  test.each(['kan tegen geen verandering, 6 jr, graag dx', 'ouders vragen diagnose adhd, 9 jr'])('%s', text => {
    expect(read(text).diagnosed).toBe(false)
  })
  test('one that was made has', () => {
    expect(read('diagnose adhd gesteld, 9 jr').diagnosed).toBe(true)
    expect(read('heeft diag autisme en gaat naar de havo, 12, wie begeleidt hem').diagnosed).toBe(true)
    expect(read('autistische jongen van 16 redt het niet op zijn stageplek').diagnosed).toBe(true)
  })
})

test('an address is no wish for a place to live', () => {
  expect(read('bijt haar broertje, 5, ouders wonen in Noordveld')).toMatchObject({
    neighbourhood: 'Noordveld',
    forms: [],
  })
  expect(read('17, kan niet meer thuis wonen').forms).toContain('stay')
})
