import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { createLastLook } from '../../src/case-discussion/last-look.ts'
import { createCaseWorker } from '../../src/case-discussion/worker.ts'
import { createPostOffice } from '../../src/delivery/post-office.ts'
import type { Courier, Database, Lookup, Place, Platform, Reception, Rooms, Store, Who } from '../../src/ports.ts'
import { runDue } from '../../src/schedule.ts'
import { MARKER, PEOPLE, type Who0 } from './case-house.ts'
import { lastingBot } from './lasting-bot.ts'
import type { SharedDatabase } from './postgres.ts'
import { fillSample, MORNING } from './sample.ts'

/** Something that was shown in a conversation, and who could read it at that moment. */
export interface Shown {
  conversation: string
  readers: string[]
  words: string
}

/** Someone presses, or fills what a press opened; in their own conversation, unless a room is named. */
export interface Doing {
  /** Part of the button's value, when another than the newest is meant. */
  value?: string
  room?: Place
}

/** A platform as people use it: every call comes from outside, and every answer is what the platform was sent. */
export interface Chat {
  platform: Platform
  workspace: string
  /** The account of someone. */
  user(name: string): string
  direct(name: Who0): Place
  parts: { rooms: Rooms; courier: Courier; lookup: Lookup }
  /** Before anything else: who is there, and where the bot is. */
  open(store: Store): Promise<void>
  listen(reception: Reception): void
  say(name: Who0, text: string, room?: Place): Promise<void>
  press(name: Who0, action: string, doing?: Doing): Promise<void>
  /** @returns what the form says of mistakes; '' when it was taken */
  fill(name: Who0, action: string, fields: Record<string, string>, doing?: Doing): Promise<string>
  /** Who will be in the room of the case, where people decide that and not the bot. */
  gather(...names: Who0[]): Promise<void>
  /** An event of the platform, as it comes. */
  hears(event: object): Promise<void>
  /** Someone comes into a room, or leaves it, without the bot. */
  enters(room: Place, name: string): Promise<void>
  leaves(room: Place, name: string): Promise<void>
  /** Accounts in a room, the bot left out. */
  people(room: Place): string[]
  /** Everything that stands in a conversation now. */
  words(place: Place): string
  /** Everything that was ever shown. */
  shown(): Shown[]
  /** Nothing is on its way to the bot any more. */
  quiet(): Promise<void>
  stop(): Promise<void>
}

export type ChatOf<T extends Chat> = (database: Pick<Database, 'transaction'>, now: () => Date) => Promise<T>

/** A look for what is due, which otherwise comes each quarter of a second, comes this much sooner. */
const SOONER = 10
const SHORT = 300
/** So long may what was set in motion go on, in ms. */
const PATIENCE = 10_000

/** The whole bot with its worker, sender and real adapter, on a platform that is a stand-in behind HTTP. */
export async function openCaseChat<T extends Chat>(chatOf: ChatOf<T>, shared: SharedDatabase) {
  const { database } = shared
  await shared.reset()
  // it goes on from the moment that a test sets: the pace of a platform is in seconds
  let clock = { from: MORNING.getTime(), since: performance.now() }
  const now = () => new Date(clock.from + performance.now() - clock.since)
  const chat = await chatOf(database, now)
  const errors: unknown[] = []
  const warnings: object[] = []
  const failed = (error: unknown) => void errors.push(error)
  await database.transaction(async store => {
    await fillSample(store)
    for (const [name, id] of Object.entries(PEOPLE)) {
      const who: Who = { platform: chat.platform, workspace: chat.workspace, user: chat.user(name) }
      await store.linkAccount(id, who, chat.direct(name as Who0))
    }
    await chat.open(store)
  })
  const bot = lastingBot(database, { now, failed })
  await database.transaction(bot.prepare)
  const mail = database.mail()
  const rooms: Partial<Record<Platform, Rooms>> = {}
  const office = createPostOffice({
    mail,
    bot,
    mayShow: createLastLook({ database, rooms, now }),
    newReference: () => 'a1b2c3d4',
    failed,
    limit: 1_000,
    log: { info: () => {}, warn: what => warnings.push(what) },
    clock: {
      now,
      chance: () => 0.5,
      after: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds > SHORT ? milliseconds : milliseconds / SOONER)
        return () => clearTimeout(timer)
      },
    },
  })
  chat.listen(office.reception)
  const { courier, lookup } = chat.parts
  rooms[chat.platform] = chat.parts.rooms
  office.start({ [chat.platform]: courier }, { [chat.platform]: lookup })
  const worker = createCaseWorker({ database, rooms, now, failed })

  /** Whether nothing moves: nothing came in or waits to go out, and no room needs anything. */
  async function isStill(): Promise<boolean> {
    await chat.quiet()
    const due = await worker.round()
    const { inbox, outbox } = await mail.counts()
    return due + inbox + outbox === 0
  }

  async function settle(): Promise<void> {
    const until = performance.now() + PATIENCE
    for (let still = 0; still < 2; ) {
      still = (await isStill()) ? still + 1 : 0
      if (still === 0) await pause(2)
      if (performance.now() > until) throw new Error(`it goes on: ${JSON.stringify(await mail.counts())}`)
    }
  }

  const after =
    <A extends unknown[], R>(work: (...all: A) => Promise<R>) =>
    async (...all: A): Promise<R> => {
      const result = await work(...all)
      await settle()
      return result
    }

  const file = async (number = '2026-0001') => (await database.transaction(store => store.cases.find(`k${number}`)))!

  return {
    chat,
    settle,
    errors,
    warnings,
    say: after(chat.say),
    press: after(chat.press),
    fill: after(chat.fill),
    gather: after(chat.gather),
    hears: after(chat.hears),
    enters: after(chat.enters),
    leaves: after(chat.leaves),
    file,
    room: async (): Promise<Place> => (await file()).room!,
    reads: (name: Who0): string => chat.words(chat.direct(name)),
    inRoom: (place: Place): string => chat.words(place),
    store: <R>(work: (store: Store) => Promise<R>): Promise<R> => database.transaction(work),
    at: (moment: string) => {
      clock = { from: Date.parse(moment), since: performance.now() }
    },
    /** What comes back by itself, at this moment. */
    schedule: after(() => runDue(database, now(), failed)),
    /** Every time that the content of the case was shown: by whom it could be read. */
    readersOfContent: (): string[][] =>
      chat
        .shown()
        .filter(one => one.words.includes(MARKER))
        .map(one => one.readers.toSorted()),
    users: (...names: string[]): string[] => names.map(chat.user).toSorted(),
    async stop() {
      await office.stop(1_000)
      await chat.stop()
      expect(errors).toEqual([])
    },
  }
}

export type CaseChat<T extends Chat> = Awaited<ReturnType<typeof openCaseChat<T>>>
