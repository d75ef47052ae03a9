import type { KindId } from '../social-map/roles.ts'
import type { Need } from './need.ts'

type Flag = Need['flags'][number]

/** The crisis service for the person's age: youth to 17, adults from 18 and around a birth (rule 7). */
const CRISIS = 'crisis'
type Route = (KindId | typeof CRISIS)[]

/** Where a red flag goes first, then second; the first row that fits decides. Sources: red-flags RF01-RF28, KNMG-meldcode. */
const ROUTES: readonly {
  kind: Flag['kind']
  topics?: string[]
  acute?: boolean
  infant?: boolean
  birth?: boolean
  line?: boolean
  bruised?: boolean
  starved?: boolean
  route: Route
}[] = [
  { kind: 'suicide', line: true, route: ['suicide-line', CRISIS, 'emergency-number'] },
  { kind: 'suicide', route: [CRISIS, 'suicide-line', 'emergency-number'] },
  {
    kind: 'acute-medical',
    topics: ['poisoning', 'intoxication'],
    route: ['emergency-room', 'emergency-number', CRISIS],
  },
  { kind: 'acute-medical', acute: true, bruised: true, route: ['emergency-room', 'safe-home', 'emergency-number'] },
  { kind: 'acute-medical', starved: true, route: ['emergency-room', 'paediatrics', 'emergency-number'] },
  { kind: 'acute-medical', acute: true, route: ['emergency-number', 'emergency-room', CRISIS] },
  { kind: 'acute-medical', route: ['emergency-room', 'emergency-number', CRISIS] },
  { kind: 'eating-acute', route: ['emergency-room', 'paediatrics', 'emergency-number'] },
  { kind: 'psychosis', birth: true, route: ['crisis-adult', 'emergency-number', 'safe-home'] },
  { kind: 'psychosis', route: [CRISIS, 'emergency-number'] },
  { kind: 'runaway', route: ['emergency-number', CRISIS, 'safe-home'] },
  { kind: 'sexual-abuse', topics: ['recent-sexual'], route: ['sexual-assault', 'safe-home', 'emergency-number'] },
  { kind: 'sexual-abuse', route: ['safe-home', 'sexual-assault', 'exploitation-help'] },
  { kind: 'exploitation', route: ['safe-home', 'exploitation-help', 'sexual-assault'] },
  { kind: 'infant-danger', birth: true, route: ['crisis-adult', 'safe-home', 'emergency-number'] },
  { kind: 'infant-danger', topics: ['infant-ill'], route: ['emergency-room', 'emergency-number', 'paediatrics'] },
  { kind: 'infant-danger', route: ['safe-home', 'emergency-room', 'crisis-adult'] },
  { kind: 'abuse', infant: true, route: ['emergency-room', 'safe-home', 'paediatrics'] },
  { kind: 'abuse', route: ['safe-home', 'emergency-number', 'emergency-room'] },
  { kind: 'domestic-violence', acute: true, route: ['emergency-number', 'safe-home', CRISIS] },
  { kind: 'domestic-violence', route: ['safe-home', 'emergency-number'] },
  { kind: 'honour', route: ['safe-home', 'emergency-number'] },
]

/** Kinds of service for the flags of a need, first one first; empty when no flag asks for a crisis service. */
export function flagRoute(need: Need): KindId[] {
  const flag = leading(need)
  if (!flag) return []
  const infant = need.age !== null && need.age.to < 1
  const bruised = infant && need.flags.some(({ kind }) => kind === 'abuse' || kind === 'infant-danger')
  const starved = need.flags.some(({ kind }) => kind === 'eating-acute')
  const row = ROUTES.find(
    row =>
      row.kind === flag.kind &&
      (row.topics === undefined || row.topics.includes(flag.topic ?? '')) &&
      (row.acute === undefined || row.acute === flag.acute) &&
      (row.infant === undefined || row.infant === infant) &&
      (row.bruised === undefined || row.bruised === bruised) &&
      (row.starved === undefined || row.starved === starved) &&
      (row.birth === undefined || row.birth === need.perinatal) &&
      (row.line === undefined || row.line === need.wantsLine),
  )
  return (row?.route ?? []).map(step => (step === CRISIS ? crisisFor(need) : step))
}

/** Swallowed substances and an unstable body go before the wish to die behind them: the hospital first (rule 7). */
const ORDER: Flag['kind'][] = ['acute-medical', 'eating-acute', 'suicide', 'psychosis', 'runaway', 'exploitation']
/** Around a birth the mother's mind goes before everything (crisis service for adults). */
const BIRTH_ORDER: Flag['kind'][] = ['psychosis', 'infant-danger', 'suicide']

/**
 * The flag that decides, a red one before any orange. Orange ones (a signal to ask about) leave the normal answer as it is,
 * except a psychosis that a row says, which is urgent in both colours, one that the text resembles much, and except when
 * the text has no other topic.
 */
export function leading(need: Need): Flag | null {
  const red = need.flags.filter(flag => flag.level === 'red' || (need.perinatal && isUrgent(flag, need)))
  const urgent = red.length > 0 ? red : need.flags.filter(flag => isUrgent(flag, need) || need.topics.length === 0)
  // of what a text only resembles, the likeliest stands first
  if (urgent.every(({ alike }) => alike) && !need.perinatal) return urgent[0] ?? null
  const order = need.perinatal ? [...BIRTH_ORDER, ...ORDER] : ORDER
  return (
    urgent.find(flag => flag.kind === order.find(kind => urgent.some(other => other.kind === kind))) ??
    urgent[0] ??
    null
  )
}

/** "Moeder manisch-depressief, dochter houdt zich groot": the mind that is ill is not the child's, and is known. */
const isUrgent = ({ kind, alike }: Flag, { topics, perinatal }: Need): boolean =>
  alike === 'much' || (kind === 'psychosis' && !alike && (perinatal || topics[0]?.id !== 'parent-ill'))

function crisisFor(need: Need): KindId {
  if (need.perinatal) return 'crisis-adult'
  if (need.age) return need.age.from >= 18 ? 'crisis-adult' : 'crisis-youth'
  return need.adultAge !== null && need.adultAge >= 18 ? 'crisis-adult' : 'crisis-youth'
}
