import { describe, expect, test } from 'vitest'
import type { Need, QuestionContext } from '../../src/referral/need.ts'
import { rank, stepUp } from '../../src/referral/rank.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import type { Service } from '../../src/social-map/service.ts'
import { north, service, smallMap, south } from './small-map.ts'

/** The red flags have their own tests; here a question has those that the promise names. */
const ask = (text: string, context: QuestionContext = {}, more: Service[] = [], flags: Need['flags'] = []) => {
  const index = buildMapIndex(smallMap(more))
  return rank({ ...readNeed(text, context, index), flags }, index)
}
const ids = (text: string, context: QuestionContext = {}, more: Service[] = []) =>
  ask(text, context, more).candidates.map(candidate => candidate.service.id)

describe('as light as can be', () => {
  test('a question about raising a child goes to the team of the neighbourhood, by what it says of itself', () => {
    expect(ids('luistert niet, 7 jr', { neighbourhood: 'Noordveld' })[0]).toBe('team-north')
  })
  test('an unknown neighbourhood gets the line for everyone, asks for it, and shows no team', () => {
    const ranking = ask('luistert niet, 7 jr')
    expect(ranking.candidates[0]?.service.id).toBe('line')
    expect(ranking.ask).toContain('neighbourhood')
    expect(ranking.candidates.map(c => c.service.id)).not.toContain('team-north')
  })
  test('light complaints go to the practice nurse, and after light help to the specialist', () => {
    expect(ids('somber, 12 jr', { neighbourhood: 'Noordveld' })[0]).toBe('nurse-north')
    expect(ids('somber, 12 jr, gesprekken bij de poh hielpen niet', { neighbourhood: 'Noordveld' })[0]).toBe(
      'specialist-mood',
    )
  })
  test('what is made for the topic goes before what helps with everything', () => {
    expect(ids('slaapt niet door, 2 jr', { neighbourhood: 'Noordveld' })[0]).toBe('sleep')
    expect(ids('bedplassen 8 jr')[0]).toBe('bed')
  })
  test('the next step up is heavier than the first', () => {
    const index = buildMapIndex(smallMap([]))
    const need = { ...readNeed('somber, 12 jr', { neighbourhood: 'Noordveld' }, index), flags: [] }
    const first = rank(need, index).candidates[0]!
    expect(first.level).toBe('light')
    expect(stepUp(need, index, first)?.service.id).toBe('specialist-mood')
  })
})

describe('help that was tried, by the names of the map itself', () => {
  const more = [
    service('family', {
      name: 'Samenloop',
      description: 'Gezinscoach: begeleiding aan huis voor gezinnen met zorgen op meer fronten.',
      level: 'light',
      access: ['referral'],
      minimumAge: 0,
      maximumAge: 17,
    }),
    service('intensive', {
      name: 'Stormvast',
      description: 'Intensieve gezinsbehandeling, drie keer per week, als gewone begeleiding vastliep.',
      level: 'specialist',
      access: ['decision'],
      minimumAge: 0,
      maximumAge: 17,
    }),
  ]
  test.each([
    'gezin met problemen op alle fronten, 12 jr, Samenloop zit er al een jaar',
    'gezin met problemen op alle fronten, 12 jr, al anderhalf jaar Samenloop',
    'gezin met problemen op alle fronten, 12 jr, Samenloop achter de rug',
  ])('%s', text => {
    const found = ids(text, {}, more)
    expect(found[0]).toBe('intensive')
    expect(found).not.toContain('family')
  })
  test('without an alarm intensive help comes before the crisis team', () => {
    const [first] = ask(
      'gezin met problemen op alle fronten, Samenloop zit er een jaar, escalaties nemen toe, 12 jr',
      {},
      more,
    ).candidates
    expect(first?.service.id).toBe('intensive')
  })
  test('untried it is the answer, and so it is after talks that were not enough, however serious', () => {
    expect(ids('gezin met problemen op alle fronten, 12 jr', {}, more)[0]).toBe('family')
    expect(ids('gezin met problemen op alle fronten, 12 jr, wijkteam hielp niet', {}, more)[0]).toBe('family')
    expect(ids('gezin met ernstige problemen op alle fronten, 12 jr', {}, more)[0]).toBe('family')
  })
  test('a coach is known by the name of the series that it belongs to', () => {
    const coach = (id: string, name: string, areas: Service['areas']) => ({
      ...(more[0] as Service),
      id,
      name,
      areas,
    })
    const series = [coach('n', 'Naast Elkaar Noord', north), coach('s', 'Naast Elkaar Zuid', south), more[1] as Service]
    const found = ids('gezin met problemen op alle fronten in Noordveld, 12 jr, Naast Elkaar is gestopt', {}, series)
    expect(found[0]).toBe('intensive')
  })
})

describe('no heavier than the worry', () => {
  test('who asks for a psychiatrist before anything was tried starts lighter', () => {
    const found = ids('somber, 12 jr, moeder wil een kinderpsychiater', { neighbourhood: 'Noordveld' })
    expect(found.indexOf('nurse-north')).toBe(0)
  })
  test('care around a birth is not for a child of twelve', () => {
    const perinatal = service('birth', {
      name: 'Wiegzorg',
      description: 'Psychiater en gynaecoloog bij angst of somberheid in de zwangerschap en de kraamtijd.',
      level: 'specialist',
      access: ['referral'],
    })
    expect(ids('zwanger en bipolair, medicatie in de zwangerschap', {}, [perinatal])).toContain('birth')
    expect(ids('somber en angstig, 12 jr, poh en psycholoog hielpen niet', {}, [perinatal])).not.toContain('birth')
  })
})

describe('what a service is for', () => {
  test('one that is as much about what is asked is not for its group alone', () => {
    const money = service('money', {
      name: 'Knipbeurs',
      description: 'Hulp bij schulden en papieren.',
    })
    const purse = service('purse', {
      name: 'Zakgeld',
      description: 'Vergoedt sport en spullen voor kinderen uit een gezin met weinig geld.',
    })
    expect(ids('gezin met schulden en een deurwaarder', {}, [money, purse])[0]).toBe('money')
  })
})

describe('hard limits', () => {
  test('too young for the clinic is too young', () => {
    expect(ids('bedplassen, 4 jr')).not.toContain('bed')
  })
  test('a maximum of 12 lets a child of 12 in and one of 13 not', () => {
    expect(ids('opa overleden, 12 jr')).toContain('grief-children')
    expect(ids('opa overleden, 13 jr')).not.toContain('grief-children')
  })
  test('a service that stopped is no answer, and what has no substitute is said to be missing', () => {
    expect(ask('huiswerkplek gezocht, 13 jr').noAnswer).toEqual({ cause: 'nothing-fits' })
  })
})

describe('a red flag puts the right desk first', () => {
  test.each([
    ['wil dood, 15', 'suicide', 'crisis-youth'],
    ['wil dood, 21', 'suicide', 'crisis-adult'],
    ['geslagen met een riem, 9', 'abuse', 'safe-home'],
    ['weg van huis, 13', 'runaway', 'number'],
    ['ziet dingen, net bevallen', 'psychosis', 'crisis-adult'],
  ] as const)('%s', (text, kind, id) => {
    const [first] = ask(text, {}, [], [{ kind, level: 'red', acute: false }]).candidates
    expect(first?.service.id).toBe(id)
    expect(first?.reasons.urgent).toBe(true)
  })
  test('a map without a crisis team for youth has the crisis team for families first', () => {
    const map = smallMap([
      service('families', {
        name: 'Dezelfde dag',
        description: 'Ambulante spoedhulp: binnen een etmaal bij het gezin thuis.',
        level: 'crisis',
        access: ['urgent'],
        minimumAge: 0,
        maximumAge: 17,
      }),
    ])
    const index = buildMapIndex({ ...map, services: map.services.filter(({ id }) => id !== 'crisis-youth') })
    const flags = [{ kind: 'suicide', level: 'red', acute: false }] as const
    const [first] = rank({ ...readNeed('wil dood, 15', {}, index), flags: [...flags] }, index).candidates
    expect(first?.service.id).toBe('families')
  })
  test('a signal to ask about leaves the answer as it is', () => {
    const orange = ask('slaapt niet door, 2 jr', {}, [], [{ kind: 'abuse', level: 'orange', acute: false }])
    expect(orange.candidates[0]?.service.id).toBe('sleep')
  })
  test('a text that resembles alarms much goes to the crisis service first', () => {
    const flag = { kind: 'suicide', level: 'orange', acute: false } as const
    const first = (alike: 'some' | 'much') =>
      ask('slaapt niet door, 2 jr', {}, [], [{ ...flag, alike }]).candidates[0]?.service.id
    expect(first('some')).toBe('sleep')
    expect(first('much')).not.toBe('sleep')
  })
  test('a psychosis is urgent in both colours when a row says it; a mere likeness leaves the answer as it is', () => {
    const flag = { kind: 'psychosis', level: 'orange', acute: false } as const
    const first = (one: Need['flags'][number]) => ask('slaapt niet door, 2 jr', {}, [], [one]).candidates[0]?.service.id
    expect(first(flag)).not.toBe('sleep')
    expect(first({ ...flag, alike: 'some' })).toBe('sleep')
  })
})

describe('wishes and reasons', () => {
  test('who wants an evening gets the service that has one', () => {
    const evening = service('sleep-evening', {
      name: 'Nachtuil',
      description: 'Cursus over slapen voor ouders, in de avond.',
      minimumAge: 0,
      maximumAge: 6,
      features: ['evening'],
    })
    expect(ids('slaapt slecht, 3 jr, ouders kunnen alleen in de avond', {}, [evening])[0]).toBe('sleep-evening')
  })
  test('the reasons say why', () => {
    const [first] = ask('slaapt niet door, 2 jr', { neighbourhood: 'Noordveld' }).candidates
    expect(first?.reasons).toMatchObject({
      topics: ['slapen'],
      ages: { from: 0, to: 6 },
      lightest: true,
      heavier: false,
    })
  })
  test('no answer names its cause', () => {
    expect(ask('bedankt!').noAnswer).toEqual({ cause: 'small-talk' })
    expect(ask('koorts en oorpijn').noAnswer).toEqual({ cause: 'medical' })
    expect(ask('woont in Amersfoort, 8 jr, druk').noAnswer).toEqual({ cause: 'elsewhere' })
  })
})
