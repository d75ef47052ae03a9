import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAges } from '../../src/referral/read-age.ts'

const child = (text: string) => readAges(text).child

describe('an age is read in every way of writing it', () => {
  test.each([
    ['17+ wil zelfstandig wonen', 17],
    ['peuter van 2;6 zegt niets', 2.5],
    ['2 jaar en 3 maanden, praat niet', 2.25],
    ['2jr3mnd eet slecht', 2.25],
    ['3½ woedebuien', 3.5],
    ['een jongetje van drie en een half', 3.5],
    ['anderhalf jaar oud, loopt niet', 1.5],
    ['lichte hulp is al geweest. 16 angst', 16],
    ['mjd 12 angst', 12],
    ['13e verjaardag gehad, somber', 13],
    ['een kind van een jaar of acht', 8],
    ['4-year-old with tantrums', 4],
    ["she's 16, low mood", 16],
    ['15 y/o girl', 15],
    ['moeder van 4 jarige belt', 4],
    ['vader drinkt, 14 jr, wil praten', 14],
    ['woont bij vader, moeder ziek, 9 jr', 9],
    ['lutje wicht van dree', 3],
    ['8 maanden oude baby huilt', 8 / 12],
    ['baby van vijf weken', 5 / 52],
    ['24, autisme?', 24],
    ['depressie, 24, basis-ggz hielp niet', 24],
    ['ouders van een meisje van 7 zijn vier jaar uit elkaar', 7],
    ['gepest door groep 6, zelf 8', 8],
    ['meneer van achttien ouders gescheiden vraagteken', 18],
    ['kleintie van acht weke', 8 / 52],
    ['mien deerne van viefteen', 15],
    ['wakes up crying at 9 months', 9 / 12],
    ['oké maar hij is al 15, die plaswekker dus niet meer?', 15],
    ['wicht van zestien is drie weken over tijd', 16],
    ['gestopt met mbo-2, slaapt tot twaalf, 17', 17],
    ['derde depressie in vier jaar, 22', 22],
    ['begeleiding heeft anderhalf jaar gelopen, jongen van 8', 8],
    ['mother died in spring, 8 yr old is quiet', 8],
  ])('%s', (text, age) => {
    expect(child(text)?.from).toBeCloseTo(age, 2)
  })

  test.each([
    ['gr 8, toetsstress', 11, 12.99],
    ['2 vmbo, gepest', 13, 14.99],
    ['klachten sinds groep 3, nu groep 8', 11, 12.99],
    ['twintiger, studie loopt vast', 20, 27],
    ['basisschoolkind, bang', 4, 12.99],
    ['zoon (11) en dochter (8) tussen de ouders', 8, 11],
    ['3 kinderen (2, 5 en 8), vader weg', 2, 8],
    ['jongeren van 16 17', 16, 17],
    ['wordt volgende maand 18', 17, 18],
  ])('%s spans years', (text, from, to) => {
    expect(child(text)).toEqual({ from, to: expect.closeTo(to, 2) })
  })

  test.each([
    'tel 06-12345678',
    'om 10.30 gebeld',
    'al 2 jaar ruzie',
    'sinds 3 weken stil',
    '2 jaar geleden gescheiden',
    'heeft een iq van 82',
    'weegt 20 kilo',
    '3e poging',
    '5x per week nat',
    'geboren in 2015',
    'over 2 weken op vakantie',
    'drie kleine broertjes thuis',
    'slaapt tot twaalf',
    'vader is twee jaar weg',
    'zit zes jaar in hetzelfde pleeggezin',
  ])('%s is no age', text => {
    expect(child(text)).toBeNull()
  })

  test('scores and numbers of children are no ages', () => {
    expect(child('EPDS 13, item 10 nul')).toBeNull()
    expect(child('vader van twee kinderen')).toBeNull()
  })

  test('the ages of parents and of brothers are not the age of the child', () => {
    expect(readAges('kind van 10 maanden, moeder 29 jr').adult).toBe(29)
    expect(child('broertje van 3 is overleden, meisje van 6 vraagt veel')?.from).toBe(6)
    expect(readAges('ouders (beide 40) ruzien, zoon van 12 klem')).toEqual({ child: { from: 12, to: 12 }, adult: 40 })
  })

  test('what stands beside a child is surer than years that may be how long something takes', () => {
    expect(child('vader is twee jaar weg, de jongen (7) schrikt nog')?.from).toBe(7)
    expect(child('jongen van 17, zes jaar in hetzelfde pleeggezin')?.from).toBe(17)
    expect(child('school vraagt al vier jaar om rust, vier jaar uitzoeken, meisje 12')?.from).toBe(12)
    expect(child('en als ze al 20 is?')?.from).toBe(20)
  })

  test('any text gives an age within a life or none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        const { child: found, adult } = readAges(text)
        expect(found === null || (found.from >= 0 && found.from <= found.to && found.to <= 28)).toBe(true)
        expect(adult === null || (adult >= 12 && adult <= 110)).toBe(true)
      }),
    )
  })
})
