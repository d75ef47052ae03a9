import { dayOf } from '../calendar.ts'
import type { Database, Member, Place, Platform, Rooms, Store, Who } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { type CaseFile, roomName } from './case.ts'
import { active, factsOf, note, parties, settingsOf } from './desk.ts'
import { mayRead } from './facts.ts'
import { archived, byHand, invited, looked, made, topicTold, tryLater, workFor } from './room.ts'

/** At most so many cases in one round; the rest comes in the next. */
const ROUND = 20

export interface CaseWorkerParts {
  database: Pick<Database, 'transaction'>
  /** How rooms are made, by platform; where there is none, people make them by hand. */
  rooms: Partial<Record<Platform, Rooms>>
  now(): Date
  failed(error: unknown): void
}

/**
 * Makes, watches and shuts rooms. Every call to a platform stands between two transactions: the first reads what must
 * be done, the second writes what came of it, unless the case changed meanwhile. So it can stop anywhere, and run twice.
 */
export function createCaseWorker({ database, rooms, now, failed }: CaseWorkerParts) {
  const read = <T>(work: (store: Store) => Promise<T>): Promise<T> => database.transaction(work)

  /** Does this unless the case is not as it was any more: then it is looked at again. */
  const unlessChanged = (seen: CaseFile, work: (store: Store, file: CaseFile) => Promise<unknown>): Promise<boolean> =>
    database.transaction(async store => {
      const file = await store.cases.lock(seen.id)
      if (!file || file.version !== seen.version) return false
      await work(store, file)
      return true
    })

  const accounts = (file: CaseFile, people: readonly string[]): Promise<Who[]> =>
    read(async store =>
      (await Promise.all(people.map(id => store.cases.accountsOf(id, file.platform, file.workspace)))).flat(),
    )

  /** Who belongs in the room now, and was not let in yet. */
  const toInvite = (file: CaseFile): Promise<string[]> =>
    read(async store => {
      const rows = await store.cases.participants(file.id)
      const joined = rows.filter(one => one.state === 'joined' && !one.invited).map(one => one.person)
      const first = file.step === 'made' ? [file.referrer, file.manager] : []
      return [...new Set([...first, ...joined].filter(id => id !== null))]
    })

  /** Who comes in reads everything at once: the consent must hold before, not after. */
  const stillCovered = (file: CaseFile): Promise<boolean> =>
    read(async store => {
      const told = parties(file, await store.cases.participants(file.id))
      return mayRead(await factsOf(store, file), dayOf(now()), told, await settingsOf(store, file))
    })

  async function make(seen: CaseFile): Promise<void> {
    const asked = await database.transaction(async store => {
      const file = await store.cases.lock(seen.id)
      return file && file.version === seen.version ? note(store, file, { step: 'asked' }) : null
    })
    if (!asked) return
    const rows = await read(store => store.cases.participants(asked.id))
    const people = [asked.referrer, asked.manager, ...active(rows)].filter(id => id !== null)
    const opened = await open(asked, await accounts(asked, [...new Set(people)]))
    if (opened.state === 'open') await keepRoom(asked, opened.place)
    else if (opened.state === 'closed') await unlessChanged(asked, (store, file) => byHand(store, file, now()))
    else await unlessChanged(asked, (store, file) => tryLater(store, file, now(), 'room-failed'))
  }

  const open = async (file: CaseFile, people: Who[]) =>
    (await rooms[file.platform]?.open(file.workspace, roomName(file), people)) ?? {
      state: 'closed' as const,
      reason: 'no rooms',
    }

  /** A room that is there is written down whatever happened to the case: else nobody would shut it. */
  const keepRoom = (seen: CaseFile, place: Place): Promise<void> =>
    database.transaction(async store => {
      const file = await store.cases.lock(seen.id)
      if (file && file.room === null && file.roomNumber === seen.roomNumber) await made(store, file, now(), place)
    })

  async function letIn(file: CaseFile, room: Place, people: string[]): Promise<boolean> {
    const port = rooms[file.platform]
    if (!port) return true
    const all = await accounts(file, people)
    return (
      (all.length === 0 || (await port.invite(room, all))) &&
      (file.step !== 'made' || (await port.describe(room, await topicLine(file))))
    )
  }

  async function invite(file: CaseFile): Promise<void> {
    const people = await toInvite(file)
    const ok = await letIn(file, file.room!, people)
    await unlessChanged(file, (store, same) =>
      ok ? invited(store, same, now(), people) : tryLater(store, same, now(), 'room-failed'),
    )
  }

  const topicLine = async (file: CaseFile): Promise<string> => {
    const manager = file.manager === null ? null : await read(store => store.person(file.manager!))
    const t = texts('nl').cases
    return t.room.topic(file.number, t.modes[file.mode], manager?.name ?? '')
  }

  /** After a hand-over, what stands above the room names the new case manager. */
  async function keepTopic(file: CaseFile): Promise<void> {
    const port = rooms[file.platform]
    if (!port || !file.room || file.state !== 'open' || file.managerState !== 'accepted') return
    const said = topicTold(file)
    if ((await read(store => store.cases.told(file.id))).includes(said)) return
    if (await port.describe(file.room, await topicLine(file)))
      await read(store => store.cases.noteTold(file.id, said, now()))
  }

  async function look(file: CaseFile): Promise<void> {
    const people = file.state === 'open' ? await toInvite(file) : []
    if (people.length > 0 && (await stillCovered(file))) return invite(file)
    const members: Member[] | null = file.room ? ((await rooms[file.platform]?.members(file.room)) ?? null) : null
    await unlessChanged(file, (store, same) => looked(store, same, now(), members))
    await keepTopic(file)
  }

  /** A room that was asked for, and of which the answer was lost, is found by its name. */
  async function archive(file: CaseFile): Promise<void> {
    const port = rooms[file.platform]
    const found = file.room ?? (file.step === 'asked' && port ? await lost(file) : null)
    // where nobody can be kept from writing, a last card says that it is over
    const staysOpen = found !== null && found !== 'unknown' && (await port?.neverArchives?.(found)) === true
    const ok = found !== 'unknown' && (!found || !port || staysOpen || (await port.archive(found)))
    await unlessChanged(file, (store, same) =>
      ok ? archived(store, same, now(), staysOpen) : tryLater(store, same, now(), 'room-failed'),
    )
  }

  async function lost(file: CaseFile): Promise<Place | 'unknown' | null> {
    const opened = await open(file, [])
    return opened.state === 'open' ? opened.place : opened.state === 'closed' ? null : 'unknown'
  }

  const steps = { make, invite, look, archive }

  async function one(file: CaseFile): Promise<void> {
    const step = workFor(file)
    if (step) await steps[step](file)
    else await unlessChanged(file, (store, same) => note(store, same, { workAt: null }))
  }

  /** Does what is due now; gives the number of cases. Never rejects. */
  async function round(): Promise<number> {
    try {
      const due = await read(store => store.cases.due(now(), ROUND))
      for (const file of due) await one(file).catch(failed)
      return due.length
    } catch (error) {
      failed(error)
      return 0
    }
  }

  return { round }
}

export type CaseWorker = ReturnType<typeof createCaseWorker>
