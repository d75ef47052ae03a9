import { describe, expect, test } from 'vitest'
import { judge } from '../../src/case-discussion/consent/judge.ts'
import { settingRows, strict } from '../../src/case-discussion/consent/settings.ts'
import { CHOICES, CHOOSABLE, chosenValue, isWider, settingsFrom } from '../../src/case-discussion/consent/stored.ts'
import { inOrder, rows, steps } from '../../src/case-discussion/consent/table/order.ts'
import { sources } from '../../src/case-discussion/consent/table/sources.ts'
import { consentTable } from '../../src/commands/consent-table.ts'
import { adult, aged, bothParents, facts, no, yes } from './consent-facts.ts'

describe('the table is whole', () => {
  const ids = rows.map(row => row.id)

  test('every situation A01-G09 is there once, with the last rows R01-R05', () => {
    const upTo = (letter: string, n: number) =>
      Array.from({ length: n }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
    const groups = { A: 13, B: 22, C: 17, D: 8, E: 5, F: 18, G: 9, R: 5 }
    expect([...ids].sort()).toEqual(Object.entries(groups).flatMap(([letter, n]) => upTo(letter, n)))
  })

  test('the order of evaluation names every row exactly once', () => {
    expect(inOrder.every(row => row !== undefined)).toBe(true)
    expect(steps.flatMap(step => step.ids).sort()).toEqual([...ids].sort())
  })

  test('nineteen rows are contested, and a row that a setting loosens is one of them', () => {
    expect(rows.filter(row => row.contested)).toHaveLength(19)
    for (const row of rows) if (row.loose) expect(row.contested, row.id).toBe(true)
  })

  test('every row has a ground, a text and a source that is listed', () => {
    for (const row of rows) {
      expect(
        [row.situation, row.ground, row.text].every(text => text.length > 5),
        row.id,
      ).toBe(true)
      expect(row.source.length, row.id).toBeGreaterThan(0)
      for (const id of row.source) expect(sources).toHaveProperty(id)
    }
  })

  test('no text says u, and none holds a phone number', () => {
    for (const { id, text, todo } of rows) {
      expect(`${text} ${todo ?? ''}`, id).not.toMatch(/\b[Uu]w?\b/)
      expect(`${text} ${todo ?? ''}`, id).not.toMatch(/\b0[89]00|\b11[23]\b|\b088/)
    }
  })

  test('every setting is explained, and the rows it names exist', () => {
    expect(settingRows.map(row => row.setting).sort()).toEqual(Object.keys(strict).sort())
    for (const row of settingRows) for (const id of row.rows) expect(ids).toContain(id)
  })
})

describe('the first row that fits decides', () => {
  const ready = { ...aged(8), authority: bothParents, consents: [yes('ma'), yes('pa')] }
  test.each([
    ['danger before a BSN', { ...ready, danger: ['suspicion'], content: ['bsn'] }, 'B20'],
    ['danger to life before everything', { ...ready, danger: ['honour', 'structural', 'acute'] }, 'B22'],
    ['not asking parents before telling them', { ...ready, danger: ['structural', 'honour'] }, 'G03'],
    ['a BSN before a request of the GI', { ...ready, content: ['bsn'], requester: 'gi', supervision: 'ots' }, 'A11'],
    ['a request before an anonymous case', { ...ready, mode: 'anonymous', requester: 'police' }, 'F15'],
    ['an anonymous case before consent', { ...ready, mode: 'anonymous', consents: [] }, 'A02'],
    ['who decides before what they said', { ...ready, authority: [], refusals: [no('ma')] }, 'B08'],
    [
      'a withdrawal before a refusal',
      { ...ready, consents: [yes('ma', { withdrawn: '2026-03-09' })], refusals: [no('pa')] },
      'F03',
    ],
    ['a note before a plain yes', { ...ready, refusals: [no('child')] }, 'B18'],
  ] as const)('%s', (_, more, rule) => expect(judge(facts(more as Parameters<typeof facts>[0])).rule).toBe(rule))
})

describe('what a verdict says', () => {
  const father = { ...aged(8), authority: bothParents, consents: [yes('ma')] }

  test('who is missing, and why', () => {
    expect(judge(facts(father)).reason).toContain('vader (pa) (geen ja bekend)')
    const late = { ...father, consents: [yes('ma'), yes('pa', { expires: '2026-03-09' })] }
    expect(judge(facts(late)).missing).toEqual([{ who: 'pa', why: 'expired', day: '2026-03-09' }])
    expect(judge(facts(late)).reason).toContain('laatste geldige dag was 9-3-2026')
  })

  test('which parties were not named', () => {
    const more = { ...father, consents: [yes('ma'), yes('pa')], parties: ['school', 'wijkteam'] }
    expect(judge(facts(more)).missing).toMatchObject([{ who: 'ma', parties: ['wijkteam'] }, { who: 'pa' }])
  })

  test('a note that a rule asks for comes first, and the setting can let it come later', () => {
    const child = { ...father, consents: [yes('ma'), yes('pa')], refusals: [no('child')] }
    expect(judge(facts(child))).toMatchObject({ decision: 'deny', missing: [{ who: 'notitie', why: 'note' }] })
    expect(judge(facts({ ...child, noted: true }))).toMatchObject({ decision: 'allow', missing: [] })
    expect(judge(facts(child), { ...strict, notes: 'afterwards' }).decision).toBe('allow')
  })

  test.each(['gi', 'raad', 'veilig-thuis', 'parent-with-authority', 'parent-without-authority'] as const)(
    'a request of %s is pointed out of the chat, whatever was agreed',
    requester => {
      const all = { ...father, consents: [yes('ma'), yes('pa')], supervision: 'ots' as const, requester }
      expect(judge(facts(all)).decision).toBe('outside')
    },
  )
})

describe('what the settings change', () => {
  const both = [yes('ma'), yes('pa')]
  const family = { ...aged(8), authority: bothParents, consents: both }

  test('authority that was only told is not authority, unless chosen', () => {
    const told = { ...family, authority: [adult('mother', 'ma', { checked: 'told' }), adult('father', 'pa')] }
    expect(judge(facts(told))).toMatchObject({ rule: 'B08', missing: [{ who: 'gezag-onbekend' }] })
    expect(judge(facts(told), { ...strict, authorityCheck: 'as-told' }).decision).toBe('allow')
  })

  test('a name may be in an approved channel only, and only if chosen', () => {
    const named = { ...family, content: ['identity' as const] }
    const open = { ...strict, namedInChat: 'approved-channel' as const }
    expect(judge(facts({ ...named, channelApproved: true })).rule).toBe('A10')
    expect(judge(facts({ ...named, channelApproved: null }), open).rule).toBe('A10')
    expect(judge(facts({ ...named, channelApproved: true }), open).decision).toBe('allow')
  })

  test('a parent who said no or withdrew is never presumed to agree', () => {
    const presume = { ...strict, secondParent: 'presume' as const, notes: 'afterwards' as const }
    const one = { ...family, parents: 'together' as const, consents: [yes('ma')] }
    expect(judge(facts(one), presume).decision).toBe('allow')
    const after = [
      { ...one, refusals: [no('pa')] },
      { ...one, consents: [yes('ma'), yes('pa', { withdrawn: '2026-03-09' })] },
    ]
    for (const f of after) {
      const { decision, missing } = judge(facts(f), presume)
      expect(decision).not.toBe('allow')
      expect(missing.map(m => m.who)).toEqual(['pa'])
    }
  })

  test('a consent lasts twelve months to the day', () => {
    const since = (date: string) => judge(facts({ ...family, consents: [yes('ma', { date }), yes('pa')] })).decision
    expect([since('2025-03-10'), since('2025-03-09')]).toEqual(['allow', 'deny'])
  })

  test('after a birthday everyone is asked again, where nobody wrote down the age then, to be sure', () => {
    const turned = (months: number, settings = strict) =>
      judge(facts({ ...aged(16, months), authority: bothParents, consents: [yes('child')] }), settings)
    expect(turned(0).rule).toBe('E05')
    expect(turned(1).decision).toBe('allow')
    expect(turned(0, { ...strict, birthday: 'keep' }).decision).toBe('allow')
  })

  test('a brother or sister represents an adult only if chosen', () => {
    const sister = {
      ...aged(22),
      capable: false,
      noted: true,
      authority: [adult('sister', 'zus')],
      consents: [yes('zus')],
    }
    expect(judge(facts(sister)).rule).toBe('R04')
    expect(judge(facts(sister), { ...strict, adultRelatives: 'with-siblings' }).decision).toBe('allow')
  })

  test('a POH from outside is in the team only if chosen', () => {
    const poh = { ...family, consents: [], activity: 'within-practice' as const, externalPoh: true }
    expect(judge(facts(poh)).rule).toBe('A09')
    expect(judge(facts(poh), { ...strict, pohJeugd: 'internal' })).toMatchObject({ rule: 'A08', decision: 'outside' })
  })
})

test('the printed table is as signed', async () => {
  await expect(consentTable()).toMatchFileSnapshot('../golden/consent-table.md')
})

test('every contested row is printed with a line to sign', () => {
  expect(consentTable().split('BETWIST – akkoord: ______')).toHaveLength(20)
})

describe('with what a municipality chose', () => {
  const chosen = settingsFrom([
    { setting: 'birthday', value: 'keep' },
    { setting: 'consentValidMonths', value: 'none' },
    { setting: 'namedInChat', value: 'approved-channel' },
    { setting: 'secondParent', value: 'whatever' },
    { setting: 'gone', value: 'x' },
  ])

  test('a column says what holds there, and the rows stay the same', () => {
    const table = consentTable({ municipality: 'Waterrijk', settings: chosen })
    const line = (setting: string) => table.split('\n').find(one => one.startsWith(`| ${setting} |`))!
    expect(table).toContain('| In Waterrijk |')
    expect(line('birthday')).toContain('ruimer: een eerder ja')
    expect(line('consentValidMonths')).toContain('geen termijn')
    expect(line('notes')).toContain('streng: eerst de notitie')
    expect(table.split('## Instellingen')[0]).toBe(consentTable().split('## Instellingen')[0])
  })

  test('what is no choice, or not theirs to choose, stays strict', () => {
    expect(chosen).toEqual({ ...strict, birthday: 'keep', consentValidMonths: null })
  })

  test('strict is the first choice of each setting, and every other one that lets more through needs a decision', () => {
    for (const setting of CHOOSABLE) {
      const [first, ...others] = CHOICES[setting]
      expect([setting, first]).toEqual([setting, chosenValue(strict, setting)])
      expect(isWider(setting, first!)).toBe(false)
      if (setting !== 'consentValidMonths') expect(others.every(value => isWider(setting, value))).toBe(true)
    }
    const months = CHOICES.consentValidMonths.filter(value => isWider('consentValidMonths', value))
    expect(months).toEqual(['18', '24', 'none'])
    expect(CHOOSABLE.toSorted()).toEqual(Object.keys(CHOICES).toSorted())
  })
})
