import { describe, expect, test } from 'vitest'
import { type PersonalDataType, personalData } from '../../src/safety/personal-data.ts'

/** What the guard finds, as 'TYPE:text'. */
const found = (text: string, known?: string[]): string[] =>
  personalData(text, known ? { known } : {}).spans.map(span => `${span.type}:${text.slice(span.start, span.end)}`)

/** For each kind: texts with the piece that must be found, and look-alikes that must pass. */
const PROMISES: Record<PersonalDataType, { finds: [text: string, piece: string][]; passes: string[] }> = {
  BSN: {
    finds: [
      ['bsn 123456782', '123456782'],
      ['graag 1234.56.782 aanmelden', '1234.56.782'],
      ['nummer 111-222-333 hoort bij hem', '111-222-333'],
      ['bsn １２３４５６７８２', '１２３４５６７８２'],
      ['123\u200b456\u200b782 van het kind', '123\u200b456\u200b782'],
      ['bsn l23456782', 'l23456782'],
      ['bsn 12З45678Z', '12З45678Z'],
      ['bsn \u202e287654321\u202c', '287654321'],
      ['12\u00ad345\u20606782 van de jongen', '12\u00ad345\u20606782'],
      ['bsn ①②③④⑤⑥⑦⑧②', '①②③④⑤⑥⑦⑧②'],
      ['bsn ١٢٣٤٥٦٧٨٢', '١٢٣٤٥٦٧٨٢'],
      ['bsn 1234 en dan 56782', '1234 en dan 56782'],
    ],
    passes: [
      '123456789 is geen geldig nummer',
      'RSIN 123456782 van de stichting',
      'KvK 12345678',
      'AGB 01234567',
      'mag ik het bsn noemen?',
    ],
  },
  NAME: {
    finds: [
      ['Sem wil niet naar school', 'Sem'],
      ['Elke heeft elke dag buikpijn', 'Elke'],
      ['zorgen om lotte, 8 jr', 'lotte'],
      ['moeder van Mehmet komt met tolk', 'Mehmet'],
      ['Ayşe Koç zoekt een oudergroep', 'Ayşe Koç'],
      ['gezin Van der Meulen vraagt hulp', 'Van der Meulen'],
      ['Mw. Visser belt terug', 'Visser'],
      ['overleg over H. Coenen', 'H. Coenen'],
      ['Wijnen, M. staat op de lijst', 'Wijnen, M'],
      ['Roos is 8 en somber', 'Roos'],
      ['zus roos slaapt slecht', 'roos'],
      ['jongen genaamd fedde', 'fedde'],
      ['Agnieszka Kowalczyk zoekt werk', 'Agnieszka Kowalczyk'],
      ["Sem's moeder wil hulp", "Sem's"],
      ['Xiaoyu moet altijd leren', 'Xiaoyu'],
      ['Sem8, druk', 'Sem'],
      ['Bram10 tics en dwang', 'Bram'],
      ['kan de jeugdarts Bente nog eens zien', 'Bente'],
      ['kan logopedist Jip op de wachtlijst zetten?', 'Jip'],
      ['morgen ziet Thijs de kinderarts', 'Thijs'],
      ['Hoi, Nick zit er doorheen', 'Nick'],
      ['Bureau Jeugdzorg en Demi hebben geen klik', 'Demi'],
      ['betr. l. vd meulen', 'l. vd meulen'],
      ['JP van Dijk is weggelopen', 'JP van Dijk'],
      ['Gurmeet Singh zoekt hulp', 'Gurmeet Singh'],
      ['August heeft gehoorverlies', 'August'],
      ['Jim slaat zijn zusje', 'Jim'],
      ['Ken slaat andere kinderen', 'Ken'],
      ['Voor Jens zoek ik een buddy', 'Jens'],
      ['L. Janssen-Bos is er weer', 'L. Janssen-Bos'],
      ['@Peter Guus staat nog open', 'Guus'],
    ],
    passes: [
      'Elke dag naar school, met plezier',
      'huisarts Dekker vraagt terugkoppeling',
      'jeugdarts Tineke belt morgen',
      "collega's Tom en Ellen doen de groep",
      'contactpersoon Fatima is met verlof',
      'is Karin van het CJG er vandaag?',
      'Hoi Mark, wie doet de training?',
      'groeten, Henk',
      'Prinses Máxima Centrum of Wilhelmina Kinderziekenhuis?',
      'Anne Frankschool zoekt ruimte',
      'Praktijk Jansen & de Wit is gesloten',
      'Gilles de la Tourette, groepsaanbod?',
      'Asperger, Crohn of Turner',
      'Ritalin, Concerta of Abilify',
      'CBCL en WISC gedaan, Triple P of Rots en Water?',
      'Poolse moeder uit Roermond',
      'storm op komst, huisbezoeken vervallen',
      'max 8 kinderen per groep',
      'Moeder slaapt slecht, baby huilt',
      'kan jeugdarts Karin dit kind zien?',
      'kan de jeugdarts Karin Smits bellen?',
      'wie vervangt Marjolein tijdens haar verlof?',
      'Karin neemt waar voor Ellen',
      'vraag van Joke: wie doet EMDR?',
      'training door Anja Smeets',
      'Karin, kun jij dit oppakken?',
      'Fijn weekend! Ingrid',
      'Hallo Bart en Kim, komen jullie dinsdag?',
      'Hanneke, bedankt voor je reactie',
      'kindercoach Femke de Boer, wat kost dat?',
      'Vermeulen BV levert de folders',
      'Jansen en Partners gebeld?',
      'Ken jij een goede logopedist?',
      'Levanto zegt dat de wachtlijst dicht is',
      'mei heeft 31 dagen',
      'JIM-aanpak, wie doet dat?',
      'leest op AVI M4, avi is laag',
      'mw wil graag een tolk',
      'autisme + eetprobleem 9jr ? weet jij iets',
    ],
  },
  DOB: {
    finds: [
      ['geb 3-4-2016, meisje', '3-4-2016'],
      ['(2010-03-19) verwijzing?', '2010-03-19'],
      ["jongen geboren 12 mrt '15", "12 mrt '15"],
      ['born on March 3, 2013', 'March 3, 2013'],
      ['jarig op 9 september', '9 september'],
      ['patiënt uit 2008 met eetbuien', '2008'],
      ['geb 01012010 onrustig', '01012010'],
      ['geboren op twaalf maart 2014', 'twaalf maart 2014'],
      ['moeder geb 06-12-1989, depressief', '06-12-1989'],
      ['bj 2015, druk', '2015'],
      ['wordt 12 op 8 november 2026', '8 november 2026'],
    ],
    passes: [
      'overleg dinsdag 18-11-2025 om 16.30',
      'notulen van 30/9',
      'per 1-1-2026 nieuw',
      'sinds 2019 bekend',
      'jongen 8 jr 3 mnd',
      'di 14:00',
      'artikel 7.3.11',
      'verwezen 01-09-2022 naar ggz',
    ],
  },
  ADDRESS: {
    finds: [
      ['woont Kerkstraat 12', 'Kerkstraat 12'],
      ['gezin aan het Oranjeplein 14', 'Oranjeplein 14'],
      ['adres 6221 BX 77', '6221 BX 77'],
      ['oma woont Jan van Eyckstraat 9a', 'Jan van Eyckstraat 9a'],
      ['moeder woont Achter de Molens 5', 'Achter de Molens 5'],
      ['kinderen op laan van meerdervoort 1022', 'laan van meerdervoort 1022'],
      ['6211CJ 14b gezin met schimmel', '6211CJ 14b'],
    ],
    passes: [
      'inloop CJG Kerkstraat 12',
      'praktijk aan de Kloosterweg 20',
      'wonen in Kapelleveld, 3 kids',
      '1234 AB is de postcode van het buurthuis',
      'Zit Sociaal Team Kerkstraat daar nog?',
      'overzicht 2023 en 2024',
      'Nieuw adres coördinatie: Raadhuisstraat 3',
    ],
  },
  PHONE: {
    finds: [
      ['moeder 06 12 34 56 78', '06 12 34 56 78'],
      ['vader belt met +31612345678', '+31612345678'],
      ['ouders via 043 7654321', '043 7654321'],
      ['tante op +32 470 12 34 56', '+32 470 12 34 56'],
      ['moeder wacht, CJG belt 043-3214567', '043-3214567'],
      ['kan CJG bellen: 043-3214567 (thuis)', '043-3214567'],
    ],
    passes: [
      'bel 0800-2000',
      'CJG op 14 043',
      'crisisdienst 088-1234567',
      'jeugdarts Tineke is te bereiken op 06-87650099',
      'overlegnummer kindergeneeskunde 043-7650000',
      '112 of 116117',
      'fax 043-3210988',
      'mijn nummer is 06-12345678',
      'praktijk belt op 043-1112223',
    ],
  },
  EMAIL: {
    finds: [
      ['mail mama.van.drie@gmail.com', 'mama.van.drie@gmail.com'],
      ['piet (at) ziggo.nl wil een afspraak', 'piet (at) ziggo.nl'],
      ['ouders: familie@jansenthuis.nl', 'familie@jansenthuis.nl'],
    ],
    passes: ['info@cjg-voorbeeld.nl', 'verwijzers@kliniek-voorbeeld.nl', 'mail jeugdarts j.peters@ggd-voorbeeld.nl'],
  },
  PATIENT_NUMBER: {
    finds: [
      ['dossier WT/25/0336 ligt bij mij', 'WT/25/0336'],
      ['Patient number A-90311, can you check?', 'A-90311'],
      ['patiëntnummer 204511', '204511'],
      ['clientnr: 00123', '00123'],
      ['dossier 448812 mag dicht', '448812'],
      ['zorgdossier 10029', '10029'],
    ],
    passes: ['cliënt 12 jaar', 'BIG 19012345601', 'P20 of P23', 'dossier 2024 afsluiten'],
  },
  SCHOOL_CLASS: {
    finds: [
      ['obs De Bongerd gr 7, thuiszitter', 'obs De Bongerd gr 7'],
      ['groep 4 van de Windwijzer', 'groep 4 van de Windwijzer'],
      ['klas 3b van het Lindecollege', 'klas 3b van het Lindecollege'],
      ['Klas 1C, Sophianum, gepest', 'Klas 1C, Sophianum'],
      ['Montessori, groep 7', 'Montessori, groep 7'],
      ['zit op Windekind groep 4', 'Windekind groep 4'],
    ],
    passes: [
      'obs De Bongerd zoekt ruimte',
      'groep 5 leert over pesten',
      'groep 8 van de basisschool',
      'groep 3 van Rots en Water',
    ],
  },
  LICENSE: {
    finds: [
      ['kenteken 12-ABC-3', '12-ABC-3'],
      ['vader rijdt GT-489-K', 'GT-489-K'],
      ['auto kx 44 zr', 'kx 44 zr'],
    ],
    passes: ['di 14-10-25 overleg', 'ICPC P22 en T06'],
  },
  OTHER: {
    finds: [
      ['rekening NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
      ['zaaknummer C/03/123456', 'C/03/123456'],
      ['tiktok @bink.2012', '@bink.2012'],
      ['paspoortnummer NXF4PB812', 'NXF4PB812'],
      ['id-kaart nr IXR4BP112', 'IXR4BP112'],
    ],
    passes: ['verslaafd aan tiktok, 12', '@Sandra weet jij dit?', 'factuurnummer 20251234'],
  },
}

for (const [type, { finds, passes }] of Object.entries(PROMISES))
  describe(type, () => {
    test.each(finds)('%s: found', (text, piece) => expect(found(text)).toEqual([`${type}:${piece}`]))
    test.each(finds)('%s: gone from the redacted text', (text, piece) =>
      expect(personalData(text).redacted).not.toContain(piece),
    )
    test.each(passes)('%s: passes', text => expect(found(text)).toEqual([]))
  })

test('what is known here passes, and somebody else with that name does not', () => {
  expect(found('Tessa Bloemhof wil niet naar school', ['Tessa Bloemhof'])).toEqual([])
  expect(found('Tessa Bloemhof wil niet naar school')).not.toEqual([])
  expect(found('Tessa wil niet naar school', ['Tessa Bloemhof'])).toEqual(['NAME:Tessa'])
})

test('a birth date becomes an age, so that the question can still be answered', () => {
  const today = new Date('2026-02-10T12:00:00Z')
  expect(personalData('geb 11-2-2016, druk', { today }).redacted).toBe('geb [geboortedatum: 9 jaar oud], druk')
  expect(personalData('baby geboren op 2 november 2025', { today }).redacted).toContain('3 maanden oud')
  expect(personalData('geb 11-2-2016, druk').redacted).toBe('geb [geboortedatum], druk')
})

test('a text with many kinds keeps its question', () => {
  expect(personalData('Noor, geb 4-5-2014, Eikenlaan 3, tel 06-22334455: wie helpt bij angst?').redacted).toBe(
    '[naam], geb [geboortedatum], [adres], tel [telefoonnummer]: wie helpt bij angst?',
  )
})

test('a list of known names is read once, however many texts follow', () => {
  let reads = 0
  const list = Array.from({ length: 30_000 }, (_, i) => `Huize Voorbeeld ${i}`).concat('Tessa Bloemhof')
  const known = new Proxy(list, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1
      return Reflect.get(target, key, receiver)
    },
  })
  expect(found('Tessa Bloemhof heeft plek', known)).toEqual([])
  const first = reads
  expect(found('Tessa Bloemhof wil overleg', known)).toEqual([])
  expect(found('Tessa is 8', known)).toEqual(['NAME:Tessa'])
  expect([first, reads]).toEqual([30_001, 30_001])
})

test('a recent date without a word beside it is a birth date only when it can no longer be an appointment', () => {
  const text = '12-10-2024 somber'
  expect(personalData(text, { today: new Date('2025-02-10T12:00:00Z') }).block).toBe(false)
  expect(personalData(text, { today: new Date('2026-02-10T12:00:00Z') }).block).toBe(true)
})

test('a mask shows one character and not how long the rest is', () => {
  expect(personalData('Sem belt').masked).toEqual([{ type: 'NAME', masked: 'S••' }])
  expect(personalData('Sebastiaan belt').masked).toEqual([{ type: 'NAME', masked: 'S••' }])
})

test('positions are those of the original, with emoji and hidden characters before the name', () => {
  expect(found('👩‍👧 moeder van S\u200bem belt')).toEqual(['NAME:S\u200bem'])
})

describe('colleagues of the register', () => {
  const colleagues = ['Bo Jansen', 'dr. Naomi Veenbes', 'Sem de Vries', 'Roos Zomer']
  const seen = (text: string): string[] =>
    personalData(text, { colleagues }).spans.map(span => text.slice(span.start, span.end))

  test.each([
    'vraag het Bo',
    'bel Bo',
    'Bel Bo even.',
    'overleg met bo',
    'Ik heb dit overlegd met Bo over een meisje van 8 jr, druk in de klas',
    'vraag het maar even aan dr. Naomi',
    'kan Naomi meedenken? jongen 10, angstig',
    'Naomi Veenbes gebeld over jongen van 10',
    'Sem de Vries weet het wel',
  ])('%s: passes', text => expect(seen(text)).toEqual([]))

  test.each([
    ['Sem wil niet naar school', 'Sem'],
    ['bel Sem (8)', 'Sem'],
    ['overleg met Sem en zijn moeder', 'Sem'],
    ['Moeder wil overleg met Sem.', 'Sem'],
    ['vraag aan Sem, 8 jaar, of hij pijn heeft', 'Sem'],
    ['vraag Roos naar haar klachten', 'Roos'],
    ['Bel Bo. Zij is 15 en wil niet meer naar school', 'Bo'],
    ['Bel Bo morgen, zij heeft buikpijn', 'Bo'],
    ['Overlegd met Bo over haar medicatie', 'Bo'],
    ['bel moeder van Bo', 'Bo'],
    ['Bo is druk in de klas, 8 jr. Overleg met Bo.', 'Bo'],
    ['dochter Bo Jansen slaapt slecht', 'Bo Jansen'],
    ['Bo Jansen, 8 jaar, druk', 'Bo Jansen'],
  ])('%s: a child of the same name is found', (text, name) => expect(seen(text)).toContain(name))

  test('no name that is found in a text about a family passes because a colleague is called so', () => {
    for (const [text, name] of PROMISES.NAME.finds) {
      const same = personalData(text, { colleagues: [`${name.split(' ')[0]} Wollegras`] })
      expect([text, same.spans]).toEqual([text, personalData(text).spans])
    }
  })

  test('where nobody passes, colleagues go too', () => {
    expect(personalData('bel Bo Jansen', { colleagues, everyone: true }).block).toBe(true)
  })
})
