import { type KindId, kindOf } from './roles.ts'
import type { Service } from './service.ts'
import { plain } from './text.ts'

/** A kind with a topic of its own (money, newcomers) is only the kind of a service that is about it. */
export function confirmed(kind: KindId | null, topics: Map<string, number>): KindId | null {
  const about = kind ? kindOf(kind).about : undefined
  return !about || about.some(id => (topics.get(id) ?? 0) >= ABOUT) ? kind : null
}
const ABOUT = 0.7

/**
 * Specialist care for one disorder is a service of its own topic. Care that starts at the end of youth is for young
 * adults; for adults only it has no place on a ladder for youth.
 */
export function broadEnough(
  kind: KindId | null,
  { minimumAge, maximumAge, name, description }: Service,
): KindId | null {
  if (kind !== 'specialist-mental') return kind
  if (isForOneDisorder(plain(`${name}. ${description}`))) return null
  if ((minimumAge ?? 0) < YOUNG_ADULT.from) return kind
  return (maximumAge ?? 130) <= YOUNG_ADULT.to ? 'young-adult-mental' : null
}
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
const isForOneDisorder = (text: string): boolean =>
  !/psychiatr|complexe|jeugd ?-?ggz|persoonlijkheid|meervoudig/.test(text) &&
  DISORDERS.filter(sign => sign.test(text)).length === 1
const YOUNG_ADULT = { from: 16, to: 35 }
