import type { Area, Service, SocialMap } from '../../src/social-map/service.ts'

const area = (name: string, kind: Area['kind']): Area => ({ name, kind })
const town = [area('Gemeente Voorbeeldstad', 'municipality')]
export const north = [area('Noordveld', 'neighbourhood')]
export const south = [area('Zuidermeent', 'neighbourhood')]

/** A service with what a promise needs; the rest says nothing. */
export const service = (id: string, change: Partial<Service>): Service => ({
  id,
  organization: { id: 'org', name: 'Stichting Voorbeeld' },
  name: id,
  description: '',
  status: 'active',
  level: 'preventive',
  access: ['self'],
  delivery: [],
  features: [],
  themes: [],
  minimumAge: null,
  maximumAge: null,
  waitWeeks: null,
  areas: town,
  phones: [],
  addresses: [],
  schedules: [],
  languages: [],
  requiredDocuments: [],
  ...change,
})

const crisis = (id: string, name: string, description: string, ages: [number | null, number | null] = [null, null]) =>
  service(id, { name, description, level: 'crisis', access: ['urgent'], minimumAge: ages[0], maximumAge: ages[1] })

/** A municipality whose brands say nothing: what a service does stands in its description alone. */
export const smallMap = (more: Service[] = []): SocialMap => ({
  municipality: 'Voorbeeldstad',
  neighbourhoods: [
    { name: 'Noordveld', parts: ['Molenkamp', 'De Vliet'] },
    { name: 'Zuidermeent', parts: ['Kersentuin'] },
  ],
  services: [
    service('team-north', {
      name: 'De Brug',
      description: 'Team voor ouders en kinderen. Denkt mee over opvoeden en opgroeien, komt ook thuis.',
      areas: north,
      minimumAge: 0,
      maximumAge: 18,
    }),
    service('team-south', {
      name: 'De Sluis',
      description: 'Team voor ouders en kinderen. Denkt mee over opvoeden en opgroeien, op dinsdag ook in de avond.',
      areas: south,
      minimumAge: 0,
      maximumAge: 18,
    }),
    service('line', {
      name: 'Wegwijs',
      description: 'Eén nummer voor de hele gemeente. Pedagogen beantwoorden vragen en verbinden door naar de wijk.',
      minimumAge: 0,
      maximumAge: 18,
    }),
    service('baby-clinic', {
      name: 'Kleintje Groot',
      description: 'Consultatiebureau: volgt groei en ontwikkeling, prikken, vragen over voeding en slaap.',
      minimumAge: 0,
      maximumAge: 3,
    }),
    service('school-doctor', {
      name: 'Lang en Breed',
      description: 'Jeugdarts en schoolverpleegkundige voor leerlingen: groei, welbevinden en verzuim.',
      minimumAge: 4,
      maximumAge: 18,
    }),
    service('nurse-north', {
      name: 'Om de hoek',
      description:
        'Praktijkondersteuner jeugd: korte gesprekken bij spanning en somberheid, in de praktijken van Noordveld.',
      level: 'light',
      access: ['referral'],
      areas: north,
      minimumAge: 4,
      maximumAge: 18,
    }),
    service('sleep', {
      name: 'Droomland',
      description: 'Drie gesprekken over inslapen, doorslapen en nachtmerries.',
      minimumAge: 0,
      maximumAge: 6,
    }),
    service('bed', {
      name: 'Ochtendzon',
      description: 'Spreekuur voor kinderen die in bed plassen, met een plaswekker.',
      level: 'light',
      minimumAge: 6,
      maximumAge: 14,
    }),
    service('grief-children', {
      name: 'Wolkjes',
      description: 'Groep voor kinderen die iemand dichtbij hebben verloren.',
      minimumAge: 5,
      maximumAge: 12,
    }),
    service('basic', {
      name: 'Praktijk Linde',
      description: 'Basis-GGZ: kortdurende behandeling bij angst en somberheid.',
      level: 'light',
      access: ['referral'],
      minimumAge: 6,
      maximumAge: 20,
    }),
    service('specialist-mood', {
      name: 'Berk',
      description: 'Jeugdpsychiatrie: behandeling bij ernstige angst, depressie en dwang.',
      level: 'specialist',
      access: ['referral'],
      minimumAge: 6,
      maximumAge: 17,
    }),
    service('homework-gone', {
      name: 'Leerhoek',
      description: 'Huiswerkplek met vrijwilligers.',
      status: 'inactive',
      minimumAge: 10,
      maximumAge: 16,
    }),
    service('shelter', {
      name: 'Samen spelen',
      description: 'Oefengroep contact maken en samenwerken.',
      level: 'light',
      delivery: ['group'],
      minimumAge: 7,
      maximumAge: 12,
    }),
    crisis(
      'crisis-youth',
      'Acuut Team',
      'Crisisdienst jeugd: acute psychische nood, weglopen of een gezin in crisis, 24 uur per dag.',
      [0, 17],
    ),
    crisis('crisis-adult', 'Acute Lijn', 'Acute psychiatrie voor volwassenen vanaf 18 jaar, ook rond de bevalling.', [
      18,
      null,
    ]),
    crisis(
      'safe-home',
      'Veilig Thuis',
      'Advies en meldingen over huiselijk geweld en kindermishandeling, dag en nacht.',
    ),
    crisis('number', '112', 'Bij levensgevaar: politie, ambulance of brandweer.'),
    ...more,
  ],
})
