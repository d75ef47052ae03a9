/**
 * A scale whose words nobody knows ('Noaberhulp', 'Reddingsboot'): what its steps mean shows from the services that stand
 * on them, by how one gets in and what they do.
 */
import { accessOfApplication } from './interpret-access.ts'
import { inferLevel } from './interpret-level.ts'
import { waitOf } from './interpret-wait.ts'
import { LEVELS, type Level } from './service.ts'

/** The fields of a service that tell how heavy its help is, as the map has them. */
export type Telling = Partial<
  Record<'name' | 'description' | 'eligibility_description' | 'application_process' | 'wait_time', unknown>
>

/** One use of a term: the label, and the service that has it. */
export interface Use {
  label: string
  service: Telling
}

const STEPS = { least: 3, most: 6 }
/** So many services must stand on a step before it says anything. */
const ENOUGH_SERVICES = 3
/** Of these this part must agree. */
const ON_STEP = 0.5
const ON_SCALE = 0.7
/** More services than this make it no surer. */
const MOST_SERVICES = 300

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

const levelShown = (service: Telling): Level | null =>
  inferLevel({
    name: words(service.name),
    description: words(service.description),
    eligibility: words(service.eligibility_description),
    access: accessOfApplication(words(service.application_process)),
    waitWeeks: waitOf(words(service.wait_time)) ?? null,
  })

/** The level in the middle of what the services of a step show; null: too few show anything, or they differ much. */
function stepOf(uses: Use[]): Level | null {
  const shown = uses.flatMap(({ service }) => levelShown(service) ?? [])
  const ranks = shown.map(level => LEVELS.indexOf(level)).sort((a, b) => a - b)
  const middle = LEVELS[ranks[Math.floor(ranks.length / 2)] ?? 0]!
  const agree = shown.filter(level => level === middle).length
  return shown.length >= ENOUGH_SERVICES && agree >= ON_STEP * shown.length ? middle : null
}

/** What the labels of a taxonomy mean by the services that have them; labels that stay unsure are absent. */
export function learnedSteps(uses: Use[]): Map<string, Level> {
  const byLabel = Map.groupBy(uses.slice(0, MOST_SERVICES), ({ label }) => label)
  if (byLabel.size < STEPS.least || byLabel.size > STEPS.most) return new Map()
  return new Map(
    [...byLabel].flatMap(([label, own]) => {
      const level = stepOf(own)
      return level ? [[label, level] as const] : []
    }),
  )
}

/**
 * Whether a taxonomy is a scale, whatever it calls itself: each service on one step, every step another weight, at least
 * three of them, and nearly all services where their step says.
 */
export function isScale(uses: Use[]): boolean {
  const services = uses.slice(0, MOST_SERVICES)
  const steps = learnedSteps(services)
  const onOneStep = new Set(services.map(({ service }) => service)).size === services.length
  if (!onOneStep || steps.size < STEPS.least || new Set(steps.values()).size < steps.size) return false
  const shown = services.flatMap(({ label, service }) => {
    const level = levelShown(service)
    return level ? [steps.get(label) === level] : []
  })
  return shown.filter(Boolean).length >= ON_SCALE * shown.length
}
