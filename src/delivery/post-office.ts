import { createMeters, type Meters } from '../monitoring/meters.ts'
import type { Courier, Incoming, Letter, Lookup, Mail, Outcome, Platform, Reception } from '../ports.ts'
import type { Clock } from './clock.ts'
import { createDirectory, type Directory } from './directory.ts'
import { createPace } from './pace.ts'
import { createReception, type ReceptionParts } from './receive.ts'
import { createSender, type SenderParts, WITHDRAWN } from './send.ts'

export interface PostOfficeParts {
  mail: Mail
  bot: Pick<ReceptionParts, 'guard' | 'respond' | 'apology' | 'handled'>
  mayShow?: SenderParts['mayShow']
  clock: Clock
  /** Messages and presses that one person may send in a minute. */
  limit?: number
  /** Those of the process. */
  meters?: Meters
  newReference(): string
  failed(error: unknown, reference: string): void
  /** For an operator; never names, texts or tokens. */
  log: { info(what: object, message: string): void; warn(what: object, message: string): void }
}

export interface PostOffice {
  reception: Reception
  failed(error: unknown): void
  directory: Directory
  /** What an adapter tells of each request: what it was, and whether the platform sent it again. */
  noted(platform: Platform): (what: string, retry: { number: string; reason: string } | null) => void
  /** The meters as Prometheus reads them. */
  metrics(): Promise<string>
  start(couriers: Partial<Record<Platform, Courier>>, lookups?: Partial<Record<Platform, Lookup>>): void
  stop(drainMs: number): Promise<void>
}

/** Twenty messages in one conversation within a second are answered, so it lies well above that. */
export const LIMIT = 60

/** Receiving and sending of one process, with what an operator sees of it. */
export function createPostOffice(parts: PostOfficeParts): PostOffice {
  const { mail, bot, clock, limit = LIMIT, newReference, failed, log, meters = createMeters() } = parts
  const couriers: Partial<Record<Platform, Courier>> = {}
  const lookups: Partial<Record<Platform, Lookup>> = {}
  const directory = createDirectory(lookups, clock)
  const pace = createPace(limit, ({ from }: Incoming) => meters.count('limited', from.platform))

  const counted = (error: unknown, reference: string) => {
    meters.count('failed', error instanceof Error ? error.name : typeof error)
    failed(error, reference)
  }
  const failedHere = (error: unknown) => counted(error, newReference())

  const settled = ({ key, kind, place }: Letter, outcome: Outcome) => {
    meters.count('sent', `${place.platform} ${outcome.state}`)
    if ((outcome.state === 'dead' || outcome.state === 'unknown') && outcome.reason !== WITHDRAWN)
      log.warn({ key, kind, platform: place.platform, ...outcome }, 'not delivered')
  }

  const sender = createSender({ mail, couriers, clock, mayShow: parts.mayShow, settled, failed: failedHere })
  const reception = createReception({
    ...bot,
    ...directory,
    pace,
    mail,
    clock,
    sender,
    newReference,
    failed: counted,
  })
  return {
    reception,
    directory,
    failed: failedHere,
    noted: platform => (what, retry) => {
      meters.count('received', `${platform} ${what}`)
      if (!retry) return
      meters.count('repeated', `${platform} ${retry.reason}`)
      log.info({ platform, what, retry }, 'sent again')
    },
    metrics: async () => meters.page(await mail.counts()),
    start(all, ask = {}) {
      Object.assign(couriers, all)
      Object.assign(lookups, ask)
      sender.start()
      reception.start()
    },
    async stop(drainMs) {
      await reception.stop()
      await sender.stop(drainMs)
    },
  }
}
