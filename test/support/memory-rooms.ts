/** Rooms in memory, held to the same contract as those of the platforms (contracts/rooms.ts). */
import type { Member, Opened, Place, Rooms, Who } from '../../src/ports.ts'

interface MemoryRoom {
  place: Place
  name: string
  line: string
  members: Member[]
  archived: boolean
}

export type MemoryRoomsFault = 'none' | 'lost' | 'refused' | 'forbidden'

export class MemoryRooms implements Rooms {
  readonly platform
  readonly all: MemoryRoom[] = []
  /** lost: done, and nobody hears of it; refused: not done now; forbidden: no rooms may be made here. */
  fault: MemoryRoomsFault = 'none'
  /** Who can be invited; null: anyone. */
  known: string[] | null = null

  constructor(platform: Rooms['platform'] = 'slack') {
    this.platform = platform
  }

  async open(workspace: string, name: string, _people: Who[]): Promise<Opened> {
    if (this.fault === 'refused') return { state: 'failed', reason: 'refused' }
    if (this.fault === 'forbidden') return { state: 'closed', reason: 'forbidden' }
    const room =
      this.all.find(one => one.place.workspace === workspace && one.name === name) ?? this.#make(workspace, name)
    if (this.fault === 'lost') return { state: 'failed', reason: 'no answer' }
    return room.archived ? { state: 'closed', reason: 'archived' } : { state: 'open', place: room.place }
  }

  async members(place: Place): Promise<Member[] | null> {
    return this.fault === 'none' ? (this.at(place)?.members.slice() ?? null) : null
  }

  async invite(place: Place, people: Who[]): Promise<boolean> {
    const room = this.#reached(place)
    if (!room || room.archived || people.some(one => this.known && !this.known.includes(one.user))) return false
    for (const one of people) this.enter(place, { ...one, outsider: false })
    return true
  }

  async describe(place: Place, line: string): Promise<boolean> {
    const room = this.#reached(place)
    if (room) room.line = line
    return room !== undefined
  }

  async archive(place: Place): Promise<boolean> {
    const room = this.#reached(place)
    if (room) room.archived = true
    return room !== undefined
  }

  at(place: Place): MemoryRoom | undefined {
    return this.all.find(one => one.place.conversation === place.conversation)
  }

  /** Someone comes in, or leaves, without the bot. */
  enter(place: Place, member: Member): void {
    this.leave(place, member)
    this.at(place)?.members.push(member)
  }

  leave(place: Place, { user }: Pick<Who, 'user'>): void {
    const room = this.at(place)
    if (room) room.members = room.members.filter(one => one.user !== user)
  }

  #make(workspace: string, name: string): MemoryRoom {
    const conversation = `room-${this.all.length + 1}`
    const place: Place = { platform: this.platform, workspace, conversation, kind: 'group' }
    const room = { place, name, line: '', members: [], archived: false }
    this.all.push(room)
    return room
  }

  #reached(place: Place): MemoryRoom | undefined {
    return this.fault === 'none' ? this.at(place) : undefined
  }
}
