import type { Member, Opened, Place, Platform, Rooms, Who } from '../../src/ports.ts'

type Call = 'open' | 'members' | 'invite' | 'describe' | 'archive'
/** refuse: says no and does nothing; lose: does it, and the answer is lost; throw: the network breaks. */
type Trouble = 'refuse' | 'lose' | 'throw'

interface Room {
  place: Place
  members: Map<string, Member>
  topic: string
  archived: boolean
}

/** Rooms in memory. A test says who else comes in, and which call goes wrong. */
export class FakeRooms implements Rooms {
  readonly platform: Platform
  readonly rooms = new Map<string, Room>()
  readonly calls: string[] = []
  /** The workspace lets no bot make a room. */
  closed = false
  /** Whoever is in every room that is made, asked or not. */
  extra: Member[] = []
  /** What goes wrong at the next call of a kind; removed once it did. */
  trouble: Partial<Record<Call, Trouble>> = {}
  /** Each call waits for this first. */
  slow: () => Promise<void> = async () => {}

  constructor(platform: Platform) {
    this.platform = platform
  }

  async open(workspace: string, name: string, _people: Who[]): Promise<Opened> {
    if (this.closed) return { state: 'closed', reason: 'restricted' }
    return this.#attempt<Opened>('open', name, { state: 'failed', reason: 'away' }, () => {
      const known = this.rooms.get(name)
      if (known) return { state: 'open', place: known.place }
      const place: Place = { platform: this.platform, workspace, conversation: `R-${name}`, kind: 'channel' }
      const members = new Map(this.extra.map(one => [one.user, one]))
      this.rooms.set(name, { place, members, topic: '', archived: false })
      return { state: 'open', place }
    })
  }

  members(place: Place): Promise<Member[] | null> {
    return this.#attempt<Member[] | null>('members', place.conversation, null, () => {
      const room = this.at(place)
      return room ? [...room.members.values()] : null
    })
  }

  invite(place: Place, people: Who[]): Promise<boolean> {
    return this.#attempt('invite', people.map(one => one.user).join(), false, () => {
      for (const one of people) this.at(place)?.members.set(one.user, { ...one, outsider: false })
      return true
    })
  }

  describe(place: Place, line: string): Promise<boolean> {
    return this.#attempt('describe', line, false, () => {
      this.at(place)!.topic = line
      return true
    })
  }

  archive(place: Place): Promise<boolean> {
    return this.#attempt('archive', place.conversation, false, () => {
      const room = this.at(place)
      if (room) room.archived = true
      return true
    })
  }

  at(place: Pick<Place, 'conversation'>): Room | undefined {
    return [...this.rooms.values()].find(room => room.place.conversation === place.conversation)
  }

  /** A room that people made, with these in it. */
  byHand(workspace: string, conversation: string, members: Member[]): Place {
    const place: Place = { platform: this.platform, workspace, conversation, kind: 'group' }
    this.rooms.set(conversation, { place, members: new Map(members.map(m => [m.user, m])), topic: '', archived: false })
    return place
  }

  async #attempt<T>(call: Call, about: string, no: T, yes: () => T): Promise<T> {
    this.calls.push(`${call} ${about}`)
    await this.slow()
    const trouble = this.trouble[call]
    delete this.trouble[call]
    if (trouble === 'throw') throw new Error('the network broke')
    if (trouble === 'refuse') return no
    const done = yes()
    return trouble === 'lose' ? no : done
  }
}
