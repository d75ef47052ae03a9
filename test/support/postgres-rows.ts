import type { Card } from '../../src/card.ts'
import { newRequest } from '../../src/contact-person/request.ts'
import type { Person, Practice } from '../../src/people/person.ts'
import type { ContactRequest, LocalMessage, Mark, Place, Question, Who } from '../../src/ports.ts'
import type { Need } from '../../src/referral/need.ts'
import type { Service, SocialMap } from '../../src/social-map/service.ts'

/** Plain examples of everything a Store keeps; a test names only what it is about. */

export const TOWN = 'Waterrijk'

export const service = (id: string, change: Partial<Service> = {}): Service => ({
  id,
  organization: { id: 'cjg', name: 'CJG Waterrijk' },
  name: `Aanbod ${id}`,
  description: 'Hulp bij opvoeden en opgroeien.',
  status: 'active',
  level: 'light',
  access: ['self'],
  delivery: ['individual'],
  features: ['free'],
  themes: ['slapen'],
  minimumAge: 0,
  maximumAge: 12,
  waitWeeks: 2,
  areas: [{ name: 'Bergzicht', kind: 'neighbourhood' }],
  phones: [{ number: '010-1234567' }],
  addresses: [{ street: 'Dorpsstraat 1', city: TOWN }],
  schedules: [],
  languages: ['nl'],
  requiredDocuments: [],
  ...change,
})

export const socialMap = (services: Service[], change: Partial<SocialMap> = {}): SocialMap => ({
  municipality: TOWN,
  neighbourhoods: [{ name: 'Bergzicht', parts: ['Hoge Berg', 'Lage Berg'] }],
  services,
  ...change,
})

/** A map of a size, for what has to be quick or big enough to be interrupted. */
export const bigMap = (size: number, description: string): SocialMap =>
  socialMap(
    Array.from({ length: size }, (_, i) => service(`s${i}`, { description: `${description} ${i} `.repeat(20) })),
  )

export const practice: Practice = {
  id: 'praktijk-berg',
  name: 'Huisartsenpraktijk De Berg',
  neighbourhood: 'Bergzicht',
  address: 'Bergweg 2',
  phone: '010-7654321',
  collaboration: 'adviser-in-practice',
  consultationHours: 'dinsdagochtend',
}

export const person = (id: string, change: Partial<Person> = {}): Person => ({
  id,
  municipality: TOWN,
  name: `Persoon ${id}`,
  roles: ['gp'],
  practice: null,
  profession: null,
  phone: null,
  email: null,
  workingDays: [],
  strengths: null,
  language: 'nl',
  ...change,
})

export const who = (user: string): Who => ({ platform: 'slack', workspace: 'T00FAKE', user })

export const place = (conversation: string, change: Partial<Place> = {}): Place => ({
  platform: 'slack',
  workspace: 'T00FAKE',
  conversation,
  kind: 'direct',
  ...change,
})

export const need: Need = {
  scope: 'referral',
  topics: [{ id: 'slapen', weight: 1 }],
  age: { from: 8, to: 8 },
  adultAge: null,
  neighbourhood: 'Bergzicht',
  schoolNeighbourhood: null,
  practiceNeighbourhood: null,
  elsewhere: null,
  who: 'child',
  perinatal: false,
  tried: false,
  untried: false,
  serious: false,
  mild: false,
  diagnosed: false,
  approved: false,
  wishes: ['soon'],
  forms: [],
  kinds: [],
  named: [],
  exclude: [],
  flags: [],
  wantsLine: false,
  words: ['slap'],
}

/** Minutes after nine on a Monday. */
export const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 2, 8, minutes))

export const question = (key: string, change: Partial<Question> = {}): Question => ({
  key,
  municipality: TOWN,
  asker: null,
  place: place('D1'),
  askedAt: at(0),
  need,
  outcome: 'answered',
  services: ['a', 'b'],
  ...change,
})

export const wrong = (on: string, change: Partial<Extract<Mark, { kind: 'wrong' }>> = {}): Mark => ({
  question: on,
  by: null,
  at: at(5),
  kind: 'wrong',
  service: 'a',
  reason: 'phone',
  note: 'Nummer is niet meer in gebruik',
  ...change,
})

export const contactRequest = (id: string, change: Partial<ContactRequest> = {}): ContactRequest => ({
  ...newRequest({ id, kind: 'question', question: 'q1', municipality: TOWN, from: 'gp', to: 'cp', at: at(1) }),
  ...change,
})

const card: Card = { title: 'Antwoord', parts: [{ kind: 'text', text: 'Dit past het best.' }], actions: [] }

export const localMessage = (key: string, change: Partial<LocalMessage> = {}): LocalMessage => ({
  key,
  conversation: 'gp',
  at: at(0),
  from: 'bot',
  text: null,
  card,
  version: 1,
  ...change,
})
