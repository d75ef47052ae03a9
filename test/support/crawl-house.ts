import type { Clock } from '../../src/delivery/clock.ts'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import type { Platform, Who } from '../../src/ports.ts'
import { runDue } from '../../src/schedule.ts'
import { MORNING, openHouse } from './house.ts'
import { service, socialMap, TOWN } from './postgres-rows.ts'

/** The roles that walk about; the last is nobody here. */
export const ROLES = ['gp', 'contact-person', 'coordinator', 'unknown']

/** So much time passes with each thing that is done, so that no pace of a platform holds it up. */
const STEP_MS = 30_000
const DAY_MS = 86_400_000
/** And so much with each look at what waits: what is held back for a moment must come. */
const LOOK_MS = 100
/** Looks at what waits before the walk counts as stuck. */
const MOST_LOOKS = 4_000

/** The sample municipality with a post office whose time goes on only when told. */
export async function crawlHouse(
  platform: Exclude<Platform, 'local'>,
  workspace: string,
  userOf: (role: string) => string,
) {
  const house = await openHouse()
  let time = MORNING.getTime()
  const clock: Clock = {
    now: () => new Date(time),
    chance: () => 0.5,
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
  }
  const pass = (milliseconds: number) => {
    time += milliseconds
    house.setClock(clock.now())
  }
  const failed = (error: unknown) => void house.errors.push(error)
  const mail = house.database.mail()
  const office: PostOffice = createPostOffice({
    mail,
    bot: house.bot,
    clock,
    newReference: () => 'r1',
    failed,
    log: { info: () => {}, warn: what => failed(what) },
  })
  await house.database.transaction(async store => {
    for (const { id, role } of house.seats) {
      const who: Who = { platform, workspace, user: userOf(role) }
      await store.linkAccount(id, who, { ...who, conversation: who.user, kind: 'direct' })
    }
    // a workspace of two municipalities, so that who is nobody here has to choose
    await store.addMunicipality({ name: TOWN, sample: false })
    await store.replaceMap(socialMap([service('a')]), MORNING)
    for (const municipality of [house.municipality, TOWN])
      await store.entrance.linkWorkspace({ platform, workspace, municipality })
    await house.bot.prepare(store)
  })

  /** Resolves when nothing waits to be handled or sent. */
  async function quiet(): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const { inbox, outbox } = await mail.counts()
      if (inbox === 0 && outbox === 0) return
      pass(LOOK_MS)
      await new Promise(resolve => setImmediate(resolve))
    }
    throw new Error(`something keeps waiting: ${JSON.stringify(await mail.counts())} ${house.errors.join()}`)
  }

  async function later(days: number): Promise<void> {
    pass(days * DAY_MS)
    await runDue(house.database, clock.now(), failed)
    await quiet()
  }

  const stop = async () => {
    await office.stop(1_000)
    await house.database.close()
  }
  return { house, office, clock, quiet, later, step: () => pass(STEP_MS), failed, stop }
}

export type CrawlHouse = Awaited<ReturnType<typeof crawlHouse>>
