import * as fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { importPeople } from '../../src/commands/import-people.ts'
import { readPeopleFile } from '../../src/people/import/read.ts'
import { peopleCsv } from '../../src/people/import/write-csv.ts'
import { agendasOf, loadTown } from '../../src/register/town.ts'
import { openInMemory } from '../support/postgres.ts'

const NOW = new Date('2026-03-02T10:00:00+01:00')
const bytes = (text: string) => new TextEncoder().encode(text)

let database: Awaited<ReturnType<typeof openInMemory>>
beforeAll(async () => {
  database = await openInMemory()
})
afterAll(() => database.close())

let towns = 0
let town = ''
afterEach(() => {
  town = ''
})
/** Each test has a municipality of its own. */
const name = () => {
  if (town !== '') return town
  const letter = (n: number) => 'abcdefghijklmnopqrstuvwxyz'[n]!.repeat(4)
  town = `Kwelderstad ${letter(Math.floor(towns / 26))} ${letter(towns++ % 26)}`
  return town
}

const run = (text: string | Uint8Array, dryRun = false, now = NOW) =>
  importPeople(
    { now: () => now, database: async () => database },
    { name: 'mensen.csv', bytes: typeof text === 'string' ? bytes(text.replaceAll('GEMEENTE', name())) : text },
    { dryRun, json: true },
  ).then(result => ({ ...result, data: JSON.parse(result.report) }))

const people = () => database.transaction(store => store.people(name()))

const agendas = () => database.transaction(async store => agendasOf(store, await loadTown(store, name()), '2026-03-02'))

const exported = () =>
  database.transaction(async store => {
    const town = await loadTown(store, name())
    const hours = (await agendasOf(store, town, '2026-03-02')).map(({ hour }) => hour)
    return peopleCsv({ municipality: name(), ...town, hours }, '2026-03-02')
  })

const LIST = `gemeente;praktijk;praktijk_wijk;praktijk_telefoon;samenwerking;spreekuur;contactpersoon;contactpersoon_vanaf;vervanger;naam;rol;beroep;email;telefoon;werkdagen;sterk_in;taal;slack_id;stopt_op
GEMEENTE;Huisartsen De Kwelder;Noord;010-700 12 34;Triple P als schakel;;roos@cjg.example;1-3-2026;Tom Zilt;Anna Schor;huisarts;;anna@kwelder.example;;ma, di en do;;;U0ANNA;
GEMEENTE;Huisartsen De Kwelder;;;;;roos@cjg.example;;;Piet Slik;POH;POH-jeugd;piet@kwelder.example;;ma-wo;angst;;;
GEMEENTE;;;;;;;;;Roos Zeekraal;CJG-contactpersoon;jeugdarts;roos@cjg.example;010-700 55 55;ma,di,do;"jonge kinderen; slapen";nl;;
GEMEENTE;;;;;;;;;Tom Zilt;CJG-contactpersoon;orthopedagoog;;;wo;;;;
GEMEENTE;;;;;;;;;Vera Plaat;coördinator;;vera@stad.example;;;;en;;
GEMEENTE;Praktijk Zonder;Zuid;;;;;;;;;;;;;;;;
`

describe('a list of people', () => {
  test('is taken in, and the same list again changes nothing', async () => {
    const first = await run(LIST)
    expect([first.status, first.data.refused]).toEqual([0, []])
    expect(first.data.counts).toEqual({ added: 8, changed: 0, unchanged: 0, ended: 0, refused: 0 })
    const known = await people()
    expect(known.find(one => one.name === 'Anna Schor')).toMatchObject({
      roles: ['gp'],
      workingDays: [1, 2, 4],
      practice: { neighbourhood: 'Noord', collaboration: 'parenting-link' },
    })
    const contact = await database.transaction(async store => {
      const practice = (await store.register.practices(name())).find(one => one.name.includes('Kwelder'))!
      return store.register.assignments({ practice: practice.id })
    })
    expect(contact).toMatchObject([{ from: '2026-03-01', standIn: known.find(one => one.name === 'Tom Zilt')!.id }])
    for (const later of [NOW, new Date('2026-05-01T10:00:00+02:00')]) {
      const again = await run(LIST, false, later)
      expect(again.data.counts).toEqual({ added: 0, changed: 0, unchanged: 8, ended: 0, refused: 0 })
    }
    expect(await people()).toEqual(known)
  })

  test('warns of a practice without contact person and a contact person who cannot be reached', async () => {
    const { data } = await run(LIST)
    const told = data.warnings.map((one: { code: string; name: string }) => `${one.code} ${one.name}`)
    expect(told).toEqual([`no-map ${name()}`, 'no-contact Praktijk Zonder', 'no-account Tom Zilt'])
  })

  test('a dry run says the same and does nothing', async () => {
    const { data } = await run(LIST, true)
    expect(data).toMatchObject({ imported: false, dryRun: true, counts: { added: 8 } })
    expect(await database.transaction(store => store.municipalities())).not.toContainEqual(
      expect.objectContaining({ name: name() }),
    )
  })

  test('says by row what changed, and who stopped; who is not in it stays', async () => {
    await run(LIST)
    const next = LIST.split('\n')
      .filter(line => !line.includes('Vera'))
      .map(line =>
        line.includes('Anna') ? line.replace('ma, di en do', 'vr') : line.includes('Piet') ? `${line}2026-03-01` : line,
      )
    const { data } = await run(next.join('\n'))
    const rows = data.rows.filter((one: { outcome: string }) => one.outcome !== 'unchanged')
    expect(rows).toMatchObject([
      { row: 2, what: 'person', outcome: 'changed', fields: ['werkdagen'] },
      { row: 3, what: 'person', outcome: 'ended' },
    ])
    expect(data.warnings.find((one: { code: string }) => one.code === 'not-in-file')).toMatchObject({
      name: 'Vera Plaat',
    })
    expect((await people()).map(one => one.name)).toEqual(['Anna Schor', 'Roos Zeekraal', 'Tom Zilt', 'Vera Plaat'])
    const old = await run(LIST)
    expect(old.data.warnings).toContainEqual(expect.objectContaining({ code: 'ended-before', name: 'Piet Slik' }))
    expect((await people()).map(one => one.name)).not.toContain('Piet Slik')
  })

  test('keeps who someone is when their name or their address changes', async () => {
    await run(LIST)
    const anna = (await people()).find(one => one.name === 'Anna Schor')!.id
    await run(LIST.replace('Anna Schor', 'Anna Schor-Wad'))
    expect((await people()).find(one => one.id === anna)?.name).toBe('Anna Schor-Wad')
  })

  test('a column that is not there leaves what was known; an empty cell empties it', async () => {
    await run(LIST)
    const short = 'gemeente;naam;rol;email\nGEMEENTE;Roos Zeekraal;CJG-contactpersoon;roos@cjg.example\n'
    expect((await run(short)).data.counts).toMatchObject({ unchanged: 1, changed: 0 })
    expect(
      (await run(short.replace('rol;email', 'rol;email;telefoon').replace('example\n', 'example;\n'))).data.counts,
    ).toMatchObject({ changed: 1 })
    expect((await people()).find(one => one.name === 'Roos Zeekraal')).toMatchObject({
      phone: null,
      profession: 'jeugdarts',
    })
  })

  test('comes back out as a list that changes nothing', async () => {
    await run(LIST)
    const { data } = await run(bytes(await exported()))
    expect(data.counts).toEqual({ added: 0, changed: 0, unchanged: 8, ended: 0, refused: 0 })
  })
})

describe('consultation hours with places', () => {
  const HEAD = 'gemeente;praktijk;spreekuur_dag;spreekuur_van;spreekuur_tot;spreekuur_ruimte;spreekuur_plekken'
  const list = (...rows: string[]) => [HEAD, ...rows.map(row => `GEMEENTE;De Kwelder;${row}`)].join('\n')
  const TWO = list('dinsdag;9;12.30;kamer 2;4', 'do;13:30:00;17:00:00;;3')
  const held = async () => (await agendas()).map(({ hour: { id, municipality, practice, ...what } }) => what)

  test('are taken in, two of one practice as well, and the same list again changes nothing', async () => {
    expect((await run(TWO)).data.counts).toMatchObject({ added: 3, refused: 0 })
    expect(await held()).toEqual([
      { weekday: 2, from: '09:00', until: '12:30', place: 'kamer 2', places: 4 },
      { weekday: 4, from: '13:30', until: '17:00', place: null, places: 3 },
    ])
    const again = await run(TWO)
    expect(again.data.counts).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
    expect((await run(bytes(await exported()))).data.counts).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
  })

  test('what changed is said; one that is not in the list stays, and without its column the room too', async () => {
    await run(TWO)
    const { data } = await run(list('di;9.00;12.30;;5').replace(';spreekuur_ruimte', '').replace('12.30;;', '12.30;'))
    expect(data.rows).toContainEqual({
      row: 2,
      what: 'hour',
      name: 'De Kwelder, di 09:00',
      outcome: 'changed',
      fields: ['spreekuur_plekken'],
    })
    expect((await held()).map(one => [one.place, one.places])).toEqual([
      ['kamer 2', 5],
      [null, 3],
    ])
    await run(list('di;9.00;12.30;;5'))
    expect((await held())[0]?.place).toBeNull()
  })

  test('one that was made in the conversation is known again, and one that ended is held again', async () => {
    await run(list(';;;;'))
    const [practice] = await database.transaction(store => store.register.practices(name()))
    const made = { id: `hour:in-${name()}`, municipality: name(), practice: practice!.id, weekday: 2 as const }
    await database.transaction(store =>
      store.hours.save({ ...made, from: '09:00', until: '12:30', place: 'kamer 2', places: 4 }),
    )
    expect((await run(list('di;9;12.30;kamer 2;4'))).data.counts).toMatchObject({ added: 0, changed: 0 })
    await run(TWO)
    for (const { hour } of await agendas()) await database.transaction(store => store.hours.end(hour.id, NOW))
    expect(await held()).toEqual([])
    await run(TWO)
    expect((await held()).length).toBe(2)
  })

  test('another end is refused once somebody has a place, who would not hear of it', async () => {
    await run(TWO)
    const [{ hour } = { hour: null }] = await agendas()
    const [gp] = (await run(LIST)) && (await people())
    await database.transaction(store => store.hours.take(hour!, '2026-03-03', gp!.id, NOW))
    const { data } = await run(list('di;9;11;kamer 2;4', 'do;13.30;16;;3'))
    expect(data.refused).toMatchObject([{ row: 2, field: 'spreekuur_tot', code: 'hour-taken' }])
    expect((await held()).map(one => one.until)).toEqual(['12:30', '16:00'])
  })

  test.each([
    ['no day', ';9;12;;4', 'spreekuur_dag', 'hour-incomplete'],
    ['no places', 'di;9;12;;', 'spreekuur_plekken', 'hour-incomplete'],
    ['two days', 'di en do;9;12;;4', 'spreekuur_dag', 'bad-hour-day'],
    ['a day of the weekend', 'za;9;12;;4', 'spreekuur_dag', 'bad-hour-day'],
    ['a time that is none', 'di;ochtend;12;;4', 'spreekuur_van', 'bad-time'],
    ['an end before the beginning', 'di;9;8.30;;4', 'spreekuur_tot', 'hour-order'],
    ['no number of places', 'di;9;12;;genoeg', 'spreekuur_plekken', 'bad-places'],
    ['too many places', 'di;9;12;;51', 'spreekuur_plekken', 'bad-places'],
    ['a child in the room', 'di;9;12;kamer van Fatoumata Pietersen, 8 jaar;4', 'spreekuur_ruimte', 'personal'],
    ['a room without end', `di;9;12;${'kamer '.repeat(30)};4`, 'spreekuur_ruimte', 'long-room'],
    ['the same one, another end', 'wo;9;11;;4', 'spreekuur_tot', 'hour-differs'],
  ])('%s is told by row and column, and the rest goes on', async (_what, row, field, code) => {
    const { data, imported } = await run(list('wo;9;12;;4', row))
    expect(data.refused).toMatchObject([{ row: 3, field, code }])
    expect(data.refused[0].reason.length).toBeGreaterThan(20)
    expect(imported.plans[0]?.hours.map(one => one.weekday)).toEqual([3])
  })

  test('one without a practice is told', async () => {
    const { data } = await run(`naam;rol;gemeente;${HEAD.slice(9)}\nRoos Zeekraal;coördinator;GEMEENTE;;di;9;12;;4\n`)
    expect(data.refused).toMatchObject([{ row: 2, field: 'praktijk', code: 'hour-no-practice' }])
  })
})

/** One row each: what is wrong, and where the report must point. */
const WRONG: [string, string, Partial<Record<string, string>>, string, string][] = [
  ['no role', 'rol', { rol: '' }, 'rol', 'no-role'],
  ['an unknown role', 'rol', { rol: 'tovenaar' }, 'rol', 'bad-role'],
  ['no practice', 'praktijk', { praktijk: '' }, 'praktijk', 'no-practice'],
  ['an address that is none', 'email', { email: 'anna(at)kwelder' }, 'email', 'bad-email'],
  ['the forbidden number', 'telefoon', { telefoon: `0900${'-0'}113` }, 'telefoon', 'forbidden'],
  ['an emergency number', 'telefoon', { telefoon: `${'1'.repeat(2)}2` }, 'telefoon', 'emergency'],
  ['words for a number', 'telefoon', { telefoon: 'zie website' }, 'telefoon', 'phone'],
  ['days that are none', 'werkdagen', { werkdagen: 'soms' }, 'werkdagen', 'bad-days'],
  ['a day that does not exist', 'stopt_op', { stopt_op: '31-2-2026' }, 'stopt_op', 'bad-day'],
  ['a child in free text', 'sterk_in', { sterk_in: 'kent Fatoumata Pietersen, 8 jaar, goed' }, 'sterk_in', 'personal'],
  ['a name with digits', 'naam', { naam: 'Anna 2' }, 'naam', 'bad-name'],
  ['an unknown contact person', 'contactpersoon', { contactpersoon: 'Wie Dan' }, 'contactpersoon', 'unknown-contact'],
  ['no municipality', 'gemeente', { gemeente: '' }, 'gemeente', 'no-municipality'],
]

describe('a row with something wrong', () => {
  const good = {
    gemeente: 'GEMEENTE',
    praktijk: 'De Kwelder',
    naam: 'Anna Schor',
    rol: 'huisarts',
    email: 'anna@kwelder.example',
    telefoon: '',
    werkdagen: 'ma',
    sterk_in: '',
    contactpersoon: '',
    stopt_op: '',
  }
  const csv = (rows: object[]) =>
    [
      Object.keys(good).join(','),
      ...rows.map(row =>
        Object.values(row)
          .map(v => `"${v}"`)
          .join(','),
      ),
    ].join('\r\n')

  test.each(WRONG)(
    '%s: refused by row and column with the cure, the rest goes on',
    async (_what, _column, change, field, code) => {
      const other = { ...good, naam: 'Piet Slik', email: 'piet@kwelder.example' }
      const { status, data, imported } = await run(csv([other, { ...good, ...change }]))
      expect(data.refused).toMatchObject([{ row: 3, field, code }])
      expect(data.refused[0].reason.length).toBeGreaterThan(20)
      expect([status, imported.plans[0]?.people.map(one => one.person.name)]).toEqual([0, ['Piet Slik']])
      expect(JSON.stringify(data)).not.toContain('Pietersen')
    },
  )

  test('two rows that do not agree about a practice, or are one person, are told', async () => {
    const list = 'gemeente;praktijk;praktijk_telefoon;naam;rol;email\n'
    const rows = ['Anna Schor;huisarts;a@x.example', 'Piet Slik;huisarts;A@x.example', 'Kees Wad;huisarts;k@x.example']
    const phones = ['010-700 11 11', '010-700 11 11', '010-700 22 22']
    const { data } = await run(list + rows.map((row, i) => `GEMEENTE;De Kwelder;${phones[i]};${row}`).join('\n'))
    expect(data.refused.map((one: { row: number; code: string }) => [one.row, one.code])).toEqual([
      [3, 'double-person'],
      [4, 'practice-differs'],
    ])
  })

  test('a municipality that is almost one that is known is a typing error', async () => {
    await run(LIST)
    const { data, status } = await run(LIST.replaceAll('GEMEENTE', name().replace('Kwelderstad', 'Kwelderstat')))
    expect([status, data.refused[0].code]).toEqual([1, 'unknown-municipality'])
    expect(data.refused[0].reason).toContain(name())
  })
})

describe('a file that is no list', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['excel', new Uint8Array([0x50, 0x4b, 3, 4])],
    ['no-columns', bytes('id;waarde\n1;2\n')],
    ['double-column', bytes('naam;naam\nA;B\n')],
    ['not-text', new Uint8Array([0, 1, 2, 0xff, 0])],
    ['quotes', bytes('naam;rol\n"Anna;huisarts\n')],
  ])('%s is said and changes nothing', async (problem, file) => {
    const { status, data } = await run(file)
    expect([status, data.problem.code, data.imported]).toEqual([1, problem, false])
    expect(data.problem.message).toContain('Er is niets veranderd')
  })
})

test.each([
  ['UTF-8 with a mark', bytes('\ufeffnaam;rol\nZoë Ångström;expert\n')],
  [
    'Windows',
    new Uint8Array([
      ...bytes('naam;rol\nZo'),
      0xeb,
      ...bytes(' '),
      0xc5,
      ...bytes('ngstr'),
      0xf6,
      ...bytes('m;expert\n'),
    ]),
  ],
  [
    'UTF-16',
    new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'naam\trol\nZoë Ångström\texpert\n'].map(c => c.charCodeAt(0))).buffer),
    ]),
  ],
  ['with a hint of Excel', bytes('sep=,\r\nNAAM , Rol\r\n"Zoë Ångström",expert\r\n')],
  ['English headings', bytes('Name,Role\nZoë Ångström,expert\n')],
])('a file as %s is read', (_what, file) => {
  expect(readPeopleFile(file, 'Stad', NOW)).toMatchObject({
    problem: null,
    refused: [],
    rows: [{ person: { name: 'Zoë Ångström', roles: ['expert'] } }],
  })
})

test('whatever the bytes are, it is read or said quickly, never thrown', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('"', ';', '=1+1', '\u0000', 'ma-do', '0599', '31-12-2026', 'é'.repeat(50)),
  )
  const table = fc
    .array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 })
    .map(rows =>
      ['gemeente;praktijk;naam;rol;werkdagen;stopt_op;telefoon;email', ...rows.map(row => row.join(';'))].join('\n'),
    )
  fc.assert(
    fc.property(fc.oneof(table.map(bytes), fc.uint8Array({ maxLength: 300 })), file => {
      const read = readPeopleFile(file, 'Stad', NOW)
      const refused = new Set(read.refused.map(one => one.row))
      expect(read.rows.filter(one => refused.has(one.row) || one.row < 2)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
