/** What the parts of a service mean together: its own terms first, and what they leave open from its sentences. */
import { costLine } from '../texts/nl/import.ts'
import { accessOfApplication } from './interpret-access.ts'
import { deliveryOfText, featuresOfText } from './interpret-delivery.ts'
import { inferLevel } from './interpret-level.ts'
import { type Parts, present } from './interpret-parts.ts'
import type { Told } from './interpret-term.ts'
import { waitOf } from './interpret-wait.ts'
import { type Access, LEVELS, type Service } from './service.ts'

type Lists = 'access' | 'delivery' | 'features'
const all = <K extends Lists>(told: Told[], key: K): NonNullable<Told[K]> =>
  [...new Set(told.flatMap(it => (it[key] ?? []) as string[]))] as NonNullable<Told[K]>
const orElse = <T>(list: T[], other: () => T[]): T[] => (list.length > 0 ? list : other())
const joined = (...texts: (string | undefined)[]): string => texts.filter(present).join('. ')

const sentences = ({ row, eligibility }: Parts): string =>
  joined(row.name, row.alternate_name, row.description, eligibility, row.alert)

// Of several levels the lightest: it is the way in.
const toldLevel = (told: Told[]): Service['level'] => LEVELS.find(level => told.some(it => it.level === level)) ?? null

const waitIn = ({ row, told }: Parts) => {
  const attribute = told.find(it => it.waitWeeks !== undefined)
  const weeks = row.wait_time === undefined ? undefined : waitOf(row.wait_time)
  return {
    waitWeeks: attribute?.waitWeeks ?? weeks ?? null,
    waitText: row.wait_time ?? attribute?.waitText,
    unreadWait: row.wait_time !== undefined && weeks === undefined ? row.wait_time : null,
  }
}

const feesOf = ({ row, costs }: Parts): string | undefined =>
  row.fees_description ?? row.fees ?? (costs.map(costLine).filter(Boolean).join('; ') || undefined)

const featuresIn = (parts: Parts): Service['features'] => {
  const fromText = featuresOfText({
    text: joined(sentences(parts), parts.row.application_process),
    fees: feesOf(parts),
    amounts: parts.costs.map(cost => cost.amount).filter(present),
    languages: parts.languages,
    schedules: parts.schedules.map(it => ({ closes: it.closes_at, words: joined(it.description, it.notes) })),
  })
  return [...new Set([...all(parts.told, 'features'), ...fromText])]
}

const inferred = ({ row, eligibility }: Parts, access: Access[], waitWeeks: number | null): Service['level'] =>
  inferLevel({
    name: joined(row.name, row.alternate_name),
    description: row.description ?? '',
    eligibility: eligibility ?? '',
    access,
    waitWeeks,
  })

// A crisis service that says 'bellen' and has no waiting time is there for whoever calls in need.
const isOpenNow = (access: Access[], waitWeeks: number | null): boolean =>
  !access.includes('urgent') && access.includes('self') && (waitWeeks ?? 0) === 0

const distinct = (texts: (string | undefined)[]): string[] => [...new Set(texts.filter(present))]

/** The meaning of a service, and whether its level was worked out instead of read. */
export const meaningOf = (parts: Parts) => {
  const { told } = parts
  const wait = waitIn(parts)
  const access = orElse(all(told, 'access'), () => accessOfApplication(parts.row.application_process))
  const given = toldLevel(told)
  const level = given ?? inferred(parts, access, wait.waitWeeks)
  return {
    ...wait,
    level,
    isInferred: level !== null && given === null,
    access: level === 'crisis' && isOpenNow(access, wait.waitWeeks) ? (['urgent', ...access] as Access[]) : access,
    delivery: orElse(all(told, 'delivery'), () => deliveryOfText(sentences(parts))),
    features: featuresIn(parts),
    themes: distinct(told.map(it => it.theme)),
    audiences: distinct(told.map(it => it.audience)),
    fees: feesOf(parts),
  }
}
