/** The card that stands above everything: what to do now, whom to call, what not to do. */
import { type Card, type Part, text } from '../card.ts'
import { safety as en } from '../texts/en/safety.ts'
import { safety as nl } from '../texts/nl/safety.ts'
import { type EmergencyNumber, numberOf } from './numbers.ts'
import type { Kind, RedFlag, Topic } from './red-flags.ts'

export interface LocalService {
  name: string
  phone: string
}

/** The services of the region, from the social map. One that is absent is never invented. */
export interface LocalCrisis {
  crisisYouth?: LocalService
  crisisAdults?: LocalService
  outOfHours?: LocalService
}

/** What the card needs of a flag; which rule saw it does not matter. */
export type Flag = Omit<RedFlag, 'rule'>

type Contact = EmergencyNumber['id'] | 'crisis-youth' | 'crisis-adults' | 'out-of-hours'

/** Whom the card names for each kind, first one first. Source: rows RF01-RF28 of the table of red flags. */
const CONTACTS: Record<Kind, Contact[]> = {
  suicide: ['emergency', 'crisis-youth', 'crisis-adults', 'suicide-line', 'out-of-hours'],
  abuse: ['emergency', 'safe-home'],
  'domestic-violence': ['emergency', 'safe-home'],
  'sexual-abuse': ['emergency', 'sexual-violence', 'safe-home'],
  psychosis: ['emergency', 'crisis-youth', 'crisis-adults', 'out-of-hours'],
  'acute-medical': ['emergency', 'out-of-hours'],
  'eating-acute': ['emergency', 'out-of-hours'],
  runaway: ['emergency', 'safe-home'],
  exploitation: ['emergency', 'safe-home'],
  honour: ['emergency', 'safe-home'],
  'infant-danger': ['emergency', 'safe-home', 'crisis-adults', 'out-of-hours'],
}

const TOPIC_CONTACTS: Partial<Record<Topic, Contact[]>> = {
  poisoning: ['poison', 'crisis-youth', 'suicide-line'],
  intoxication: ['poison', 'crisis-youth', 'suicide-line'],
  weapon: ['crisis-youth'],
  'online-sexual': ['police'],
  'extreme-group': ['police', 'crisis-youth'],
}

/** Topics that ask before they conclude: the card has another title and other steps than its kind. */
const SAID_AS: Partial<Record<Topic, Title>> = {
  'self-harm': 'self-harm',
  suspicion: 'suspicion',
  'parent-ill': 'suspicion',
  'falsified-illness': 'suspicion',
}
/** Topics whose steps stand in place of those of the kind; of other topics they come before them. */
const IN_PLACE: readonly Topic[] = ['postpartum', 'poisoning', 'intoxication', 'infant-ill', 'weapon']

/** What fits a phone without scrolling. */
const MAX_STEPS = 5
const MAX_DONTS = 4

/**
 * The safety card for one or more flags, most urgent first.
 * @param flags at least one, as `redFlags` gives them
 * @param local crisis services of the region; absent: the card says where to look
 * @throws RangeError without flags
 */
export function safetyCard(flags: Flag[], local: LocalCrisis, language: 'nl' | 'en'): Card {
  const first = flags[0]
  if (!first) throw new RangeError('A safety card needs a red flag')
  const say = language === 'en' ? en : nl
  const others = unique(flags.slice(1).map(flag => say.titles[titleOf(flag)])).filter(
    title => title !== say.titles[titleOf(first)],
  )
  return {
    title: withNumbers(say.titles[titleOf(first)]),
    tone: 'safety',
    parts: [
      ...section(
        say.now,
        fairShare(
          flags.map(flag => stepsOf(flag, say.steps)),
          MAX_STEPS,
        ),
      ),
      text(say.call, 'heading'),
      {
        kind: 'facts',
        facts: contactsOf(flags)
          .filter(isKnown(local))
          .map(contact => fact(contact, local, say)),
      },
      ...section(
        say.not,
        fairShare(
          flags.map(flag => dontsOf(flag, say.donts)),
          MAX_DONTS,
        ),
      ),
      ...(others.length > 0 ? [text(withNumbers(say.also(others.join('; '))), 'subtle')] : []),
    ],
    actions: [],
  }
}

/** Whom a card may name. */
export type HelpLine = Contact

/** Numbers to call, from the signed list and the social map; for a card that is not about a red flag. */
export const contactFacts = (lines: readonly HelpLine[], local: LocalCrisis, language: 'nl' | 'en') =>
  lines.map(line => fact(line, local, language === 'en' ? en : nl))

const section = (heading: string, items: string[]): Part[] =>
  items.length === 0 ? [] : [text(heading, 'heading'), { kind: 'list', items: items.map(withNumbers) }]

/** "{emergency}" in a sentence becomes the number of that row of the signed list. */
const withNumbers = (sentence: string): string =>
  sentence.replace(/\{([a-z-]+)\}/g, (_, id) => numberOf(id as EmergencyNumber['id']).number)

type Title = keyof typeof nl.titles
const titleOf = ({ kind, topic }: Flag): Title => (topic && SAID_AS[topic]) ?? kind

function stepsOf(flag: Flag, steps: Record<string, string[]>): string[] {
  const { topic } = flag
  const title = titleOf(flag)
  const own = topic && topic !== title ? (steps[topic] ?? []) : []
  return topic && IN_PLACE.includes(topic) ? own : [...own, ...(steps[title] ?? [])]
}

function dontsOf(flag: Flag, donts: Record<string, string[]>): string[] {
  const { kind, topic } = flag
  const title = titleOf(flag)
  const own = topic && topic !== title ? (donts[topic] ?? []) : []
  return [...own, ...(donts[title] ?? donts[kind] ?? [])]
}

function contactsOf(flags: Flag[]): Contact[] {
  return unique(
    flags.flatMap(({ kind, topic }) => [...CONTACTS[kind], ...((topic && TOPIC_CONTACTS[topic]) ?? [])]),
  ).toSorted((a, b) => Number(b === 'emergency') - Number(a === 'emergency'))
}

/** The first line of every flag before the second of any, so that no flag is crowded out; then in the order of the flags. */
function fairShare(lists: string[][], max: number): string[] {
  const inTurn = unique(
    Array.from({ length: Math.max(...lists.map(l => l.length)) }, (_, i) => lists.map(l => l[i])).flat(),
  )
  const kept = new Set(inTurn.filter(line => line !== undefined).slice(0, Math.max(max, lists.length)))
  return unique(lists.flat()).filter(line => kept.has(line))
}

/** Without a crisis service for adults in the map, the line of the youth service says where to look for both. */
const isKnown = (local: LocalCrisis) => (contact: Contact, _: number, all: Contact[]) =>
  contact !== 'crisis-adults' || local.crisisAdults !== undefined || !all.includes('crisis-youth')

const unique = <T>(list: T[]): T[] => [...new Set(list)]

function fact(contact: Contact, local: LocalCrisis, say: typeof nl): { label: string; value: string } {
  switch (contact) {
    case 'crisis-youth':
      return local.crisisYouth
        ? { label: say.crisisYouth, value: named(local.crisisYouth) }
        : { label: say.crisis, value: say.crisisUnknown }
    case 'crisis-adults':
      return { label: say.crisisAdults, value: local.crisisAdults ? named(local.crisisAdults) : say.crisisUnknown }
    case 'out-of-hours':
      return { label: say.outOfHours, value: local.outOfHours ? named(local.outOfHours) : say.outOfHoursUnknown }
    default:
      return { label: numberOf(contact).number, value: say.contacts[contact] }
  }
}

const named = (service: LocalService): string => `${service.name}, ${service.phone}`
