/** What someone says about reminders, in Dutch or English. A sentence with any word from outside is about something else. */

export type ReminderWish =
  | { kind: 'stop' }
  | { kind: 'on' }
  | { kind: 'every'; weeks: number }
  | { kind: 'later'; weeks: number }
  /** Less often, or too often: how much is asked. */
  | { kind: 'less' }
  | { kind: 'show' }

export interface SaidAboutReminders {
  /** For everyone in the municipality, or for the writer. */
  whose: 'own' | 'municipality'
  wish: ReminderWish
}

type Sense = 'remind' | 'stop' | 'less' | 'on' | 'over' | 'alternate' | 'everyone' | 'filler'

/** One row a sense: the words that carry it. */
const WORDS: Record<Sense, string> = {
  remind:
    'herinner herinnering herinneringen herinneren herinnert herinneringsbericht herinneringsberichten reminder reminders remind reminding',
  stop: 'stop stopt stoppen uit uitzetten uitschakelen afzetten geen niet nooit zonder afmelden opzeggen afgemeld off unsubscribe no not never don dont disable cancel quit',
  less: 'minder zelden zeldzamer teveel veel te vaak less fewer often much many too',
  on: 'aan aanzetten inschakelen weer opnieuw wel hervat hervatten start starten begin on resume again enable back',
  over: 'over',
  alternate: 'om',
  everyone:
    'gemeente gemeentebreed iedereen allemaal alle allen praktijken huisartsen collega collegas municipality everyone everybody all practices gps colleagues',
  filler:
    'me mij mijn m n ik wil wilt willen wou graag de het een voor per keer eens in elke iedere elk ieder alsjeblieft alstublieft aub svp please krijgen ontvangen sturen stuur schakel meer mag mogen kan kun je jij u die deze dit dat berichten bericht berichtjes nog zet zetten op naar maar en van wat is zijn er hoe welke ritme instellen instelling instellingen wijzig wijzigen verander veranderen pas toon laat zien contact contactpersoon vaker dan my i want would like to the a an for send get getting receive receiving each every once of do t any more set turn switch can could you with about person than show settings setting change frequency messages message this that these',
}

/** Numbers as words; 'een' is an article too, so it counts only before a unit. */
const NUMBERS: Record<string, number> = Object.fromEntries(
  [
    'een een één one',
    'twee two',
    'drie three',
    'vier four',
    'vijf five',
    'zes six',
    'zeven seven',
    'acht eight',
    'negen nine',
    'tien ten',
    'elf eleven',
    'twaalf twelve',
  ].flatMap((row, i) => row.split(' ').map(word => [word, i + 1])),
)

/** Units in weeks: a month is four, so that it stays on the same day of the week. */
const UNITS: Record<string, number> = Object.fromEntries(
  (
    [
      [1, 'week weken wekelijks wekelijkse weeks weekly'],
      [2, 'tweewekelijks tweewekelijkse fortnight fortnightly biweekly'],
      [4, 'maand maanden maandelijks maandelijkse month months monthly'],
      [13, 'kwartaal quarter quarterly'],
      [26, 'halfjaar halfjaarlijks'],
      [52, 'jaar jaarlijks year yearly'],
    ] as const
  ).flatMap(([weeks, words]) => words.split(' ').map(word => [word, weeks])),
)

const SENSES = new Map<string, Sense>(
  Object.entries(WORDS).flatMap(([sense, words]) => words.split(' ').map(word => [word, sense as Sense] as const)),
)

/** Nobody types more about it; a longer text is a question. */
const LONGEST = 120
export const MAX_WEEKS = 52

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const numberOf = (word: string): number | null => (/^\d{1,3}$/.test(word) ? Number(word) : (NUMBERS[word] ?? null))

const isKnown = (word: string): boolean => SENSES.has(word) || word in UNITS || numberOf(word) !== null

/** 'elke 8 weken' is 8, 'maandelijks' 4, 'om de week' 2; null: no time is named. */
function weeksIn(words: string[], has: (sense: Sense) => boolean): number | null {
  const at = words.findIndex(word => word in UNITS)
  if (at < 0) return null
  const before = words
    .slice(0, at)
    .map(numberOf)
    .findLast(number => number !== null)
  return UNITS[words[at]!]! * (before ?? (has('alternate') ? 2 : 1))
}

function wishIn(words: string[], has: (sense: Sense) => boolean): ReminderWish {
  const weeks = weeksIn(words, has)
  const named = words.some(word => /^\d/.test(word) || (word !== 'een' && word in NUMBERS))
  if (weeks !== null && (weeks < 1 || weeks > MAX_WEEKS)) return { kind: 'show' }
  if (weeks !== null && has('over')) return { kind: 'later', weeks }
  if (weeks !== null && (named || !has('stop'))) return { kind: 'every', weeks }
  if (weeks !== null || has('less')) return { kind: 'less' }
  if (has('stop')) return { kind: 'stop' }
  return has('on') ? { kind: 'on' } : { kind: 'show' }
}

/** null: the text is not about reminders of the bot. */
export function saidAboutReminders(text: string): SaidAboutReminders | null {
  if (text.length > LONGEST) return null
  const words = wordsOf(text)
  const has = (sense: Sense) => words.some(word => SENSES.get(word) === sense)
  if (!has('remind') || !words.every(isKnown)) return null
  return { whose: has('everyone') ? 'municipality' : 'own', wish: wishIn(words, has) }
}
