/**
 * What every Rooms must do. A platform's own test gives a bench around a stand-in:
 *
 *   roomsContract('Slack', async () => ({ rooms, workspace, people, guest, … }))
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Opened, Place, Rooms, Sent, Who } from '../../src/ports.ts'

/** Ways in which a platform fails: 'lost' does what was asked, and the answer never arrives. */
export type RoomsFault = 'none' | 'lost' | 'too many' | 'down'

export interface RoomsBench {
  rooms: Rooms
  workspace: string
  /** Two people of the workspace. */
  people: [Who, Who]
  /** A guest, or someone of another organisation. */
  guest: Who
  /** Someone comes in or leaves, without the bot. */
  enters(place: Place, who: Who): Promise<void>
  leaves(place: Place, who: Who): Promise<void>
  /** How many rooms there are. */
  count(): Promise<number>
  /** Posts a card in the room. */
  post(place: Place): Promise<Sent['state']>
  fault(fault: RoomsFault): void
  /** What the platform can't do at all: there the domain finds another way. */
  cannot: ('describe' | 'archive')[]
  stop(): Promise<void>
}

export const placeOf = (opened: Opened): Place => {
  if (opened.state !== 'open') throw new Error(`not open: ${opened.reason}`)
  return opened.place
}

const NAME = 'Kind-MDO 2026-0042'

export function roomsContract(name: string, start: () => Promise<RoomsBench>): void {
  describe(`rooms of ${name}`, () => {
    let bench: RoomsBench
    beforeEach(async () => {
      bench = await start()
    })
    afterEach(() => bench.stop())

    const open = (title = NAME) => bench.rooms.open(bench.workspace, title, bench.people)
    const users = async (place: Place) =>
      (await bench.rooms.members(place))?.map(({ user, outsider }) => [user, outsider]).toSorted()
    /** A room with the two people in it. */
    async function filled(): Promise<Place> {
      const place = placeOf(await open())
      await bench.rooms.invite(place, bench.people)
      return place
    }

    test('the same name gives the same room, another name another', async () => {
      const place = placeOf(await open())
      expect(placeOf(await open())).toEqual(place)
      expect(placeOf(await bench.rooms.open(bench.workspace, NAME, []))).toEqual(place)
      expect(await bench.count()).toBe(1)
      expect(placeOf(await open('Kind-MDO 2026-0043'))).not.toEqual(place)
    })

    test('when the answer to opening is lost it says so, and the next time gives one room', async () => {
      bench.fault('lost')
      expect(await open()).toMatchObject({ state: 'failed', reason: expect.any(String) })
      bench.fault('none')
      const place = placeOf(await open())
      expect(placeOf(await open())).toEqual(place)
    })

    test.each<RoomsFault>(['too many', 'down'])('nothing throws, and nothing is claimed: %s', async fault => {
      const place = await filled()
      bench.fault(fault)
      expect((await open('another')).state).toBe('failed')
      expect(await bench.rooms.members(place)).toBeNull()
      expect(await bench.rooms.invite(place, bench.people)).toBe(false)
      expect(await bench.rooms.describe(place, 'Kind-MDO')).toBe(bench.cannot.includes('describe'))
      expect(await bench.rooms.archive(place)).toBe(false)
    })

    test('who is invited is in it, once, and the bot itself is no member', async () => {
      const place = await filled()
      expect(await bench.rooms.invite(place, bench.people)).toBe(true)
      expect(await users(place)).toEqual(bench.people.map(one => [one.user, false]).toSorted())
    })

    test('who comes in is a member at once, and who leaves is none; a guest is an outsider', async () => {
      const place = await filled()
      await bench.enters(place, bench.guest)
      expect(await users(place)).toContainEqual([bench.guest.user, true])
      await bench.leaves(place, bench.guest)
      expect(await users(place)).toEqual(bench.people.map(one => [one.user, false]).toSorted())
    })

    test('someone who does not exist could not be invited', async () => {
      const place = await filled()
      expect(await bench.rooms.invite(place, [{ ...bench.people[0], user: 'nobody' }])).toBe(false)
    })

    test('who is in a room that is not there, nobody can tell', async () => {
      const place = { ...placeOf(await open()), conversation: 'nowhere' }
      expect(await bench.rooms.members(place)).toBeNull()
      expect(await bench.rooms.archive(place)).toBe(false)
      expect(await bench.rooms.describe(place, 'Kind-MDO')).toBe(false)
    })

    test('it says what it is, where the platform can', async () => {
      const place = await filled()
      expect(await bench.rooms.describe(place, `Kind-MDO ${'x'.repeat(500)}`)).toBe(true)
    })

    test('nothing can be posted in a room that was closed, and closing it again is fine', async () => {
      const place = await filled()
      expect(await bench.post(place)).toBe('sent')
      expect((await bench.rooms.neverArchives?.(place)) ?? false).toBe(bench.cannot.includes('archive'))
      const closed = await bench.rooms.archive(place)
      expect(closed).toBe(!bench.cannot.includes('archive'))
      expect(await bench.rooms.archive(place)).toBe(closed)
      if (!closed) return
      expect(await bench.post(place)).toBe('never')
      expect((await open()).state).toBe('closed')
    })
  })
}
