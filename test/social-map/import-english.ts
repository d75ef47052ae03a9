/** Services as councils in England publish them: Open Referral UK nests everything, and calls much by another name. */

type Row = Record<string, unknown>
const pick = <T>(list: T[], i: number): T => list[i % list.length]!

const WHAT = [
  'Stay and Play',
  'Youth Counselling',
  'Parenting Course',
  'Speech and Language Therapy',
  'Crisis Line',
  'Young Carers Group',
  'Autism Assessment',
  'Debt Advice',
]
const TEXT = [
  '<p>A weekly drop in group for parents and toddlers.</p>',
  'One to one counselling for young people aged 11 to 18 who feel anxious or low.',
  'This is a free eight week course for parents &amp; carers who need support with their children.',
  'Specialist assessment and therapy for children with severe speech difficulties.',
  'Telephone support day and night for young people in crisis. Open 24/7.',
  'A monthly evening group where young carers meet others.',
  'Multidisciplinary assessment for children under 12.',
  'Money advice for families.',
]
const ACCESS = [
  'Just turn up, no appointment needed',
  'Self-referral by e-mail',
  'Book online',
  'GP referral required',
  'Call us',
  'Referral through school',
  'Referral letter from your GP',
  'Phone 01632 960000',
]
const AREAS = [
  { service_area: 'Northbury Ward', extent: 'E05000123' },
  { service_area: 'London Borough of Eastmere', extent: 'E09000099' },
  { service_area: 'England' },
  { service_area: 'Greater Eastmere region' },
]
const WAIT = ['2-3 weeks', 'No waiting time', 'approximately 3 months', 'within 5 working days', 'varies']

/** One service in the nested shape of the UK's first profile. */
export const englishService = (i: number): Row => ({
  id: i + 1,
  name: `${pick(WHAT, i)} ${i}`,
  description: pick(TEXT, i),
  url: `https://example.org/service/${i}`,
  email: 'info@example.org',
  status: 'active',
  attending_type: 'venue',
  deliverable_type: 'advice',
  wait_time: pick(WAIT, i),
  application_process: pick(ACCESS, i),
  assured_date: i % 10 === 0 ? '2019-05-01' : '2026-06-01',
  organization: {
    id: `o${i % 400}`,
    name: `Charity ${i % 400}`,
    description: 'A charity.',
    url: 'https://example.org',
  },
  service_areas: [pick(AREAS, i)],
  eligibilitys: i % 3 === 0 ? [{ id: `e${i}`, minimum_age: 5, maximum_age: 11, eligibility: 'Children' }] : [],
  contacts: [
    { id: `c${i}`, name: 'Reception', phones: [{ id: `p${i}`, number: '01632 960123', language: 'English' }] },
  ],
  cost_options: i % 2 === 0 ? [{ id: `k${i}`, amount: 0, option: 'Free' }] : [],
  fundings: [],
  languages: [],
  reviews: [{ id: `r${i}`, score: '4', description: 'Great' }],
  regular_schedules: [{ id: `s${i}`, opens_at: '18:00', closes_at: '20:00', byday: 'TU' }],
  service_at_locations: [
    {
      id: `sl${i}`,
      location: {
        id: `l${i}`,
        physical_addresses: [{ id: `a${i}`, address_1: `${i} High Street`, city: 'Eastmere', postal_code: 'EM1 1AA' }],
      },
    },
  ],
  service_taxonomys: [
    {
      id: `t${i}`,
      taxonomy: { id: 't1', name: pick(['Counselling', 'Play', 'Money'], i), vocabulary: 'esdServiceTypes' },
    },
  ],
  pc_metadata: { date_modified: '2026-06-01' },
})

/** A page of an API with this many services. */
export const englishPage = (count: number): Row => ({
  totalElements: count,
  totalPages: 1,
  number: 1,
  size: count,
  first: true,
  last: true,
  empty: false,
  content: Array.from({ length: count }, (_, i) => englishService(i)),
})
