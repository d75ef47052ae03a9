import type { Card } from '../../src/card.ts'
import { KINDS, type RedFlag, type Topic } from '../../src/safety/red-flags.ts'
import { safetyCard } from '../../src/safety/safety-card.ts'

const TOPICS: [Topic, RedFlag['kind']][] = [
  ['self-harm', 'suicide'],
  ['suspicion', 'abuse'],
  ['weapon', 'domestic-violence'],
  ['recent-sexual', 'sexual-abuse'],
  ['online-sexual', 'sexual-abuse'],
  ['poisoning', 'acute-medical'],
  ['intoxication', 'acute-medical'],
  ['infant-ill', 'acute-medical'],
  ['forced-marriage', 'honour'],
  ['genital-mutilation', 'honour'],
  ['postpartum', 'infant-danger'],
  ['unborn', 'infant-danger'],
  ['parent-ill', 'abuse'],
  ['falsified-illness', 'abuse'],
  ['homeless', 'abuse'],
  ['no-authority', 'abuse'],
  ['parental-abduction', 'abuse'],
  ['extreme-group', 'exploitation'],
]

/** One flag a kind and one a topic. */
export const FLAGS: { name: string; flag: RedFlag }[] = [
  ...KINDS.map(kind => ({ name: kind as string, flag: { kind, level: 'red' as const, acute: false, rule: kind } })),
  ...TOPICS.map(([topic, kind]) => ({
    name: topic as string,
    flag: { kind, topic, level: 'red' as const, acute: false, rule: kind },
  })),
]

/** Every card there can be for one flag, in both languages, without local services. */
export const allCards = (): { name: string; card: Card }[] =>
  (['nl', 'en'] as const).flatMap(language =>
    FLAGS.map(({ name, flag }) => ({ name: `${name} (${language})`, card: safetyCard([flag], {}, language) })),
  )
