import { button, type Card, formButton, type Part, text } from '../card.ts'
import type { Person } from '../people/person.ts'
import { longDate } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import type { Agreement, CaseFile, Reason } from './case.ts'
import { daysLate } from './late.ts'

/** Cards about a case that say nothing of what it is about, and those in the room that do: these are sealed. */

const dayIn = (day: string, texts: Texts): string => longDate(new Date(`${day}T12:00:00Z`), texts.language)
const one = (title: string, body: string, actions: Card['actions'] = []): Card => ({
  title,
  parts: [text(body)],
  actions,
})

/** Theme, age band, mode, urgency: what someone may know before they join. */
const outline = (file: CaseFile, texts: Texts): Part => {
  const t = texts.cases
  return {
    kind: 'facts',
    facts: [
      { label: t.ask.facts.theme, value: t.themes[file.theme]! },
      ...(file.ageBand ? [{ label: t.ask.facts.age, value: t.ageBands(file.ageBand) }] : []),
      { label: t.ask.facts.mode, value: t.modes[file.mode] },
      { label: t.ask.facts.urgency, value: t.urgencies[file.urgency]! },
    ],
  }
}

/** 'Een casus bespreken': what it is, and the button that opens the form. */
export const startCard = (texts: Texts): Card => {
  const t = texts.cases.start
  return {
    title: t.title,
    parts: [text(t.body), text(t.rules, 'subtle')],
    actions: [
      formButton('case-start', t.button, 'new', 'primary'),
      button('case-mine', t.mine, 'all'),
      formButton('case-expert', texts.cases.expert.title, 'new'),
    ],
  }
}

/** 'Denk je mee?' @param standsInFor the name of who could not */
export function askCard(
  file: CaseFile,
  referrer: Person | null,
  others: readonly Person[],
  standsInFor: string | null,
  texts: Texts,
): Card {
  const t = texts.cases.ask
  const options = [
    ...others.map(p => ({ value: `${file.id}|${p.id}`, label: texts.cases.personLine(p.name, p.profession) })),
    { value: `${file.id}|`, label: t.nobodyElse },
  ]
  return {
    title: t.title(file.number),
    parts: [
      ...(standsInFor ? [text(t.standIn(standsInFor))] : []),
      text(t.body(referrer?.name ?? '', referrer?.practice?.name ?? null)),
      outline(file, texts),
      text(t.noContent, 'subtle'),
      { kind: 'choice', action: 'case-decline', label: t.cannot, value: file.id, options: atMost(options) },
    ],
    actions: [button('case-join', t.join, file.id, 'primary')],
  }
}

/** Five buttons or a list of more than six: a card has at most six actions. */
const atMost = <T>(options: T[]): T[] => (options.length === 6 ? [...options.slice(0, 4), options[5]!] : options)

/** Asks someone to be case manager, which is joining as well. */
export function managerCard(file: CaseFile, referrer: Person | null, texts: Texts): Card {
  const t = texts.cases.ask
  return {
    title: t.title(file.number),
    parts: [
      text(t.body(referrer?.name ?? '', referrer?.practice?.name ?? null)),
      text(t.asManager),
      outline(file, texts),
      text(t.noContent, 'subtle'),
    ],
    actions: [button('case-take', t.take, file.id, 'primary'), button('case-pass', t.pass, file.id)],
  }
}

/** To the coordinator: a number and whom they can appoint, nothing of the case. */
export function appointCard(file: CaseFile, candidates: readonly Person[], texts: Texts): Card {
  const t = texts.cases.coordinator
  const options = candidates.map(p => ({
    value: `${file.id}|${p.id}`,
    label: texts.cases.personLine(p.name, p.profession),
  }))
  return {
    title: t.title(file.number),
    parts: [
      text(t.body),
      options.length > 0
        ? { kind: 'choice', action: 'case-appoint', label: t.choose, value: file.id, options }
        : text(t.nobody),
    ],
    actions: [],
  }
}

export const unansweredCard = (file: CaseFile, name: string, texts: Texts): Card =>
  one(texts.cases.coordinator.unansweredTitle, texts.cases.coordinator.unanswered(file.number, name))

export const uncoveredCard = (file: CaseFile, name: string, texts: Texts): Card =>
  one(texts.cases.uncovered.title(file.number), texts.cases.uncovered.body(name), [
    formButton('case-consent', texts.cases.verdict.more, file.id, 'primary'),
  ])

/** What everyone in the room reads first. */
export function openingCard(
  file: CaseFile,
  question: string,
  readers: readonly Person[],
  manager: Person | null,
  until: string | null,
  texts: Texts,
): Card {
  const t = texts.cases.room
  return {
    sealedFor: file.id,
    title: t.title(file.number),
    parts: [
      {
        kind: 'facts',
        facts: [
          { label: t.facts.theme, value: texts.cases.themes[file.theme]! },
          ...(file.ageBand ? [{ label: t.facts.age, value: texts.cases.ageBands(file.ageBand) }] : []),
          { label: t.facts.purpose, value: texts.cases.purposes[file.purpose]! },
          { label: t.facts.mode, value: texts.cases.modes[file.mode] },
          { label: t.facts.readers, value: readers.map(reader => reader.name).join(', ') },
          { label: t.facts.manager, value: manager?.name ?? '' },
          ...(file.mode === 'named' ? [{ label: t.facts.until, value: until ? dayIn(until, texts) : t.untilEnd }] : []),
        ],
      },
      text(t.question, 'heading'),
      text(question),
      text(t.rules, 'heading'),
      { kind: 'list', items: t.house },
    ],
    actions: [
      formButton('case-agree', t.agree, file.id, 'primary'),
      button('case-phone', t.phone, file.id),
      formButton('case-close', t.close, file.id),
      formButton('case-expert', texts.cases.expert.title, file.id),
      button('case-withdraw', t.withdraw, file.id, 'danger'),
    ],
  }
}

/** An agreement in the room, with the days that it is late. @param today 'YYYY-MM-DD' */
export function agreementCard(a: Agreement, who: string, what: string, today: string, texts: Texts): Card {
  const t = texts.cases.agreement
  const late = daysLate(a, today)
  return {
    sealedFor: a.case,
    title: t.title,
    parts: [
      {
        kind: 'facts',
        facts: [
          { label: t.who, value: who },
          { label: t.what, value: what },
          { label: t.due, value: dayIn(a.due, texts) },
        ],
      },
      ...(a.state === 'done' ? [text(t.isDone, 'strong')] : late > 0 ? [text(t.late(late), 'strong')] : []),
    ],
    actions: a.state === 'done' ? [] : [button('case-done', t.done, a.id, 'primary')],
  }
}

/** @param today 'YYYY-MM-DD' */
export function reminderCard(file: CaseFile, a: Agreement, today: string, texts: Texts): Card {
  const t = texts.cases.agreement
  const late = daysLate(a, today)
  const due = dayIn(a.due, texts)
  return one(t.reminderTitle, late > 0 ? t.reminderLate(file.number, due, late) : t.reminder(file.number, due))
}

/** In the room, without content: stop writing. */
export const frozenNotice = (reason: Reason, texts: Texts): Card => ({
  ...one(texts.cases.room.frozenTitle, texts.cases.room.frozen(sentence(texts.cases.reasons[reason]))),
  tone: 'warning',
})

export const thawedNotice = (texts: Texts): Card => one(texts.cases.room.thawedTitle, texts.cases.room.thawed)

const sentence = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1)

/** Someone in the room who may not read: the person when known here, else the account. */
export interface Stranger {
  person: Person | null
  account: string
}

const strangerName = ({ person, account }: Stranger, texts: Texts): string =>
  person?.name ?? texts.cases.frozen.unknown(account)

function strangerParts(strangers: readonly Stranger[], texts: Texts): Part[] {
  const t = texts.cases.frozen
  return strangers.length > 0
    ? [text(t.who(strangers.map(one => strangerName(one, texts))), 'strong'), text(t.cure)]
    : []
}

/** To the case manager: who or what stops it, and the way on. */
export function frozenCard(file: CaseFile, reason: Reason, strangers: readonly Stranger[], texts: Texts): Card {
  const t = texts.cases.frozen
  const known = strangers.flatMap(one => one.person ?? []).slice(0, 4)
  return {
    title: t.title(file.number),
    tone: 'warning',
    parts: [
      text(sentence(texts.cases.reasons[reason])),
      ...strangerParts(strangers, texts),
      ...(reason === 'consent' ? [text(t.consent)] : []),
    ],
    actions: [
      ...known.map(person => button('case-add', t.add(person.name), `${file.id}|${person.id}`)),
      ...(file.mode === 'named' ? [formButton('case-consent', texts.cases.verdict.more, file.id)] : []),
    ],
  }
}

/** To the referrer: nothing was posted, because of this. */
export function blockedCard(file: CaseFile, reason: Reason, strangers: readonly Stranger[], texts: Texts): Card {
  const t = texts.cases.blocked
  return {
    title: t.title(file.number),
    tone: 'warning',
    parts: [text(t.body(texts.cases.reasons[reason])), ...strangerParts(strangers, texts)],
    actions: [
      button('case-again', t.again, file.id, 'primary'),
      ...(file.mode === 'named' ? [formButton('case-consent', texts.cases.verdict.more, file.id)] : []),
    ],
  }
}

/** Where the bot may make no room: how people make it themselves. */
export const byHandCard = (file: CaseFile, names: string[], texts: Texts): Card => {
  const t = texts.cases.byHand
  return {
    title: t.title(file.number),
    parts: [text(t.body), { kind: 'list', numbered: true, items: t.steps(names, file.number) }],
    actions: [],
  }
}

export const withdrawnCard = (file: CaseFile, isReferrer: boolean, texts: Texts): Card => {
  const t = texts.cases.withdrawn
  return {
    title: t.title(file.number),
    tone: 'warning',
    parts: [text(t.body), ...(isReferrer ? [text(t.mine)] : [])],
    actions: [],
  }
}

/** The last card in a room that can't be shut. */
export const overCard = (file: CaseFile, texts: Texts): Card => ({
  ...one(texts.cases.room.overTitle(file.number), texts.cases.room.over),
  tone: 'warning',
})
