import { type KindId, kindOf } from './roles.ts'
import type { Service } from './service.ts'
import { plain } from './text.ts'

/**
 * A kind with a topic of its own (money, newcomers) is only the kind of a service that is about it; who helps with
 * everything is about that topic most of all: a school doctor who treats bedwetting alone is not youth health care.
 */
export function confirmed(kind: KindId | null, topics: Map<string, number>): KindId | null {
  const { about, broad } = kind ? kindOf(kind) : {}
  const enough = broad ? Math.max(MAIN, ...OWN_SERVICE.map(id => (topics.get(id) ?? 0) + 0.01)) : ABOUT
  return !about || about.some(id => (topics.get(id) ?? 0) >= enough) ? kind : null
}
const ABOUT = 0.7
const MAIN = 0.9
/** Topics that have teams of their own, with a doctor or nurse in them. */
const OWN_SERVICE = ['developmental-delay', 'overweight', 'school-absence', 'bedwetting', 'pregnant-support']

/**
 * Specialist care for one disorder is a service of its own topic. Care that starts at the end of youth is for young
 * adults; for adults only it has no place on a ladder for youth.
 */
export function broadEnough(
  kind: KindId | null,
  { minimumAge, maximumAge, name, description }: Service,
  topics: Map<string, number>,
): KindId | null {
  if (kind !== 'specialist-mental') return kind
  if (isMainly('substances', topics)) return 'addiction-care'
  if (isForFewDisorders(plain(`${name}. ${description}`))) return null
  if ((minimumAge ?? 0) < YOUNG_ADULT.from) return kind
  return (maximumAge ?? 130) <= YOUNG_ADULT.to ? 'young-adult-mental' : null
}
const isMainly = (id: string, topics: Map<string, number>): boolean =>
  (topics.get(id) ?? 0) >= MAIN && ![...topics].some(([other, strength]) => other !== id && strength > 0.6)
const DISORDERS = [
  /autis|\bass\b/,
  /eetstoornis|anorexia|boulimia|\barfid\b/,
  /\badhd\b|\badd\b/,
  /trauma|ptss/,
  /gender/,
  /hechting/,
  /dwang|\bocs\b|\btics?\b/,
  /verslav/,
  /somber|depress|stemming/,
  /angst|paniek|fobie/,
  /psychos|psychoti/,
]
/** ADHD and autism are often seen by one team. */
const DEVELOPMENTAL = DISORDERS.slice(0, 1).concat(DISORDERS[2] as RegExp)
const isForFewDisorders = (text: string): boolean => {
  if (/psychiatr|complexe|jeugd ?-?ggz|persoonlijkheid|meervoudige problem/.test(text)) return false
  const found = DISORDERS.filter(sign => sign.test(text))
  return found.length === 1 || (found.length === 2 && found.every(sign => DEVELOPMENTAL.includes(sign)))
}
const YOUNG_ADULT = { from: 16, to: 35 }
