import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import type { Area, Level, Service } from '../../src/social-map/service.ts'

const WIJK: Area[] = [{ name: 'Zuid', kind: 'neighbourhood' }]
const STAD: Area[] = [{ name: 'Toetsdam', kind: 'municipality' }]

const service = (some: Partial<Service>): Service => ({
  id: 'a',
  organization: { id: 'o', name: 'Stichting Kwik' },
  name: 'Kwik',
  description: '',
  status: 'active',
  level: null,
  access: [],
  delivery: [],
  features: [],
  themes: [],
  minimumAge: null,
  maximumAge: null,
  waitWeeks: null,
  areas: STAD,
  phones: [],
  addresses: [],
  schedules: [],
  languages: [],
  requiredDocuments: [],
  ...some,
})

const profileOf = (some: Partial<Service>) => {
  const map = { municipality: 'Toetsdam', neighbourhoods: [{ name: 'Zuid', parts: [] }], services: [service(some)] }
  const [profile] = buildMapIndex(map).profiles
  if (!profile) throw new Error('no profile')
  return profile
}
const kindOf = (description: string, level: Level | null, some: Partial<Service> = {}) =>
  profileOf({ description, level, ...some }).kind

const youth = { minimumAge: 0, maximumAge: 18 }

describe('a service for emergencies is known by what happens after the call, whatever its name', () => {
  it.each([
    ['crisis-youth', 'Dag en nacht bereikbaar als een kind in acute psychische nood is.', youth],
    ['crisis-youth', 'Wij beoordelen dezelfde dag jongeren die psychotisch zijn of een gevaar voor zichzelf.', youth],
    [
      'crisis-youth',
      'Buiten kantooruren bij onveiligheid of crisis rond een kind; ook bij gedachten aan zelfdoding.',
      youth,
    ],
    ['crisis-adult', 'Psychiatrische spoedbeoordeling voor mensen vanaf 18 jaar.', { minimumAge: 18 }],
    ['crisis-family', 'Spoedhulp in het gezin, binnen een dag, vier weken intensieve hulp.', youth],
    ['crisis-family', 'Crisispleegzorg voor kinderen die nu niet naar huis kunnen.', youth],
    ['safe-home', 'Vraag advies of meld bij een vermoeden van kindermishandeling of geweld thuis.', {}],
    ['sexual-assault', 'Net verkracht of aangerand? Medische hulp en sporenonderzoek, 24 uur per dag.', {}],
    ['suicide-line', 'Wil je niet meer leven? Chat of bel, anoniem.', {}],
    ['emergency-room', 'Spoedeisende hulp bij ernstig letsel of vergiftiging.', {}],
  ])('%s: %s', (kind, description, some) => {
    expect(kindOf(description, 'crisis', some)).toBe(kind)
  })

  it('is found where the map gives no level but the words are urgent', () => {
    expect(kindOf('Mobiel crisisteam voor kinderen en jongeren.', null, youth)).toBe('crisis-youth')
    expect(kindOf('Acute zorg bij psychische ontregeling tot 18 jaar.', null)).toBe('crisis-youth')
  })

  it.each([
    'Behandelgroep voor jongeren met een angststoornis. Niet voor acute situaties.',
    'Jongeren leren piekeren stoppen. Bij crisis bel je de huisarts.',
    'Cursus eerste hulp bij kinderen.',
    'Training over de meldcode huiselijk geweld en kindermishandeling voor scholen.',
    'Groep voor nabestaanden na zelfdoding.',
  ])('is never: %s', description => {
    expect(profileOf({ description }).kind ?? '').not.toMatch(/crisis|safe-home|suicide|emergency/)
  })

  it.each([
    'Opvang voor vrouwen en kinderen na huiselijk geweld.',
    'Tijdelijke slaapplek voor gezinnen die op straat staan.',
    'Noodopvang voor dakloze gezinnen met kinderen.',
  ])('is not every service at the heaviest level: %s', description => {
    expect(kindOf(description, 'crisis')).toBeNull()
  })

  it('is never one that the map calls lighter', () => {
    const word = fc.constantFrom(
      'kind',
      'jongere',
      'crisis',
      'spoed',
      'acute',
      'psychische',
      'nood',
      'gezin',
      'dag en nacht',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom<Level>('preventive', 'light', 'specialist'),
        (words, level) => {
          expect(['crisis-youth', 'crisis-adult', 'crisis-family']).not.toContain(kindOf(words.join(' '), level))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a service on the ladder is known by how it works', () => {
  it.each<[string, string, Level | null, Partial<Service>]>([
    ['team', 'Een vaste medewerker bij zorgen over je kind, je relatie of school.', 'light', { areas: WIJK }],
    [
      'access-line',
      'Aanmeldingen komen hier binnen en worden verdeeld over de teams.',
      'preventive',
      { application: 'Telefoon' },
    ],
    [
      'youth-health',
      'Verpleegkundige en arts: wegen, meten en inentingen voor kinderen.',
      'preventive',
      { maximumAge: 4 },
    ],
    ['practice-nurse', 'Drie tot zes gesprekken voor kinderen met stress, bij de huisarts.', 'light', {}],
    ['school-social-work', 'Elke week op school om met leerlingen te praten over ruzie of verdriet.', 'light', {}],
    ['class-observer', 'Zit een ochtend achterin de klas en geeft de leraar daarna tips.', 'light', {}],
    ['parent-talks', 'Een pedagoog voert vijf gesprekken met ouders over grenzen.', 'preventive', { maximumAge: 12 }],
    ['expert-consult', 'Leg je casus voor: een psychiater denkt mee met hulpverleners.', 'light', {}],
    ['volunteer', 'Een ervaren moeder komt elke week bij een gezin thuis.', 'preventive', { maximumAge: 7 }],
    [
      'intensive-family',
      'Therapeuten komen drie keer per week in het gezin zodat een kind thuis kan blijven.',
      'specialist',
      {},
    ],
    ['addiction-care', 'Behandeling van jongeren die verslaafd zijn.', 'specialist', { minimumAge: 12 }],
    ['exploitation-help', 'Voor jongeren die tot criminaliteit worden gedwongen.', null, {}],
    ['newcomer-help', 'Begeleiding van vluchtelingen.', 'preventive', {}],
    ['helpline', 'Chat met een vrijwilliger die luistert, zonder naam. Voor kinderen.', 'preventive', { areas: [] }],
  ])('%s: %s', (kind, description, level, some) => {
    expect(kindOf(description, level, some)).toBe(kind)
  })

  it.each<[string, Level, Partial<Service>]>([
    ['Weerbaarheidstraining in een groep, zes bijeenkomsten.', 'preventive', { areas: WIJK }],
    ['Behandeling van stotteren en taalachterstand.', 'light', { areas: WIJK }],
    ['Hulp bij ernstige dyslexie.', 'specialist', {}],
    ['Moeders ontmoeten elkaar en een lactatiekundige.', 'preventive', { areas: WIJK }],
    ['Samen tuinieren met ouders en kinderen uit de wijk.', 'preventive', { areas: WIJK }],
    ['Kliniek voor eetstoornissen.', 'specialist', { minimumAge: 12 }],
    ['Hulp bij het invullen van formulieren en brieven.', 'preventive', {}],
  ])('has no kind where it has no place on it: %s', (description, level, some) => {
    expect(kindOf(description, level, some)).toBeNull()
  })

  it('starts at the end of youth: then it is for young adults, or for adults and no step for youth', () => {
    const description = 'Psychiatrie: behandeling van ernstige stoornissen.'
    expect(kindOf(description, 'specialist', { minimumAge: 18, maximumAge: 27 })).toBe('young-adult-mental')
    expect(kindOf(description, 'specialist', { minimumAge: 18, maximumAge: null })).toBeNull()
  })
})

it('has the topic of its kind, whatever its words', () => {
  const made = profileOf({
    description: 'Intensieve gezinsbehandeling, drie keer per week in huis, als plaatsing elders dreigt.',
    level: 'specialist',
  })
  expect(made.kind).toBe('intensive-family')
  expect(made.topics.get('multiproblem')).toBeGreaterThanOrEqual(0.8)
})

it.each([
  ['decision-desk', 'Besluiten over pgb, logeren, begeleiding en leerlingenvervoer.', 'light'],
  ['crisis-youth', 'Beoordeelt dag en nacht kinderen en gezinnen in crisis.', 'crisis'],
  ['parent-talks', 'Drie thuisgesprekken met een opvoedkundige over grenzen en luisteren.', 'light'],
] as const)('is %s: %s', (kind, description, level) => {
  expect(kindOf(description, level, { minimumAge: 0, maximumAge: 17, areas: STAD })).toBe(kind)
})

describe('what must have happened first', () => {
  it.each(['Alleen na diagnose', 'Een diagnose is nodig', 'Voor kinderen bij wie autisme is vastgesteld'])(
    'a diagnosis: %s',
    eligibility => expect(profileOf({ eligibility }).requires).toContain('diagnosis'),
  )
  it.each(['Een diagnose is niet nodig', 'Zonder diagnose welkom', 'Wij doen diagnose en behandeling'])(
    'no diagnosis: %s',
    eligibility => expect(profileOf({ eligibility }).requires).not.toContain('diagnosis'),
  )
})

describe('ages that only stand in words', () => {
  it.each([
    ['Kinderen van vier tot twaalf', 4, 12],
    ['Leerlingen van het Erasmus College', 10, 20],
    ['Peuters en kleuters', 1, 8],
    ['Alle leeftijden, ook peuters', 0, 130],
  ])('%s', (eligibility, from, to) => {
    expect(profileOf({ eligibility }).child).toEqual({ from, to })
  })
})
