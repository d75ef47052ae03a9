import type { AuditLine } from '../../src/accountability.ts'
import type { Agreement, CaseFile, Participant } from '../../src/case-discussion/case.ts'
import type { CaseDesk } from '../../src/case-discussion/desk.ts'
import type { Meeting, MeetingStore } from '../../src/case-discussion/meeting.ts'
import type { CaseStore } from '../../src/case-discussion/store.ts'
import type { Person } from '../../src/people/person.ts'
import type { Outgoing, Place, Store, Who } from '../../src/ports.ts'

type Post = Extract<Outgoing, { kind: 'post' }>

interface State {
  numbers: number
  files: Map<string, CaseFile>
  participants: Participant[]
  agreements: Map<string, Agreement>
  meetings: Map<string, Meeting>
  told: Set<string>
  vault: Map<string, Map<string, string>>
  audit: AuditLine[]
  waiting: Post[]
  sent: Set<string>
}

const empty = (): State => ({
  numbers: 0,
  files: new Map(),
  participants: [],
  agreements: new Map(),
  meetings: new Map(),
  told: new Set(),
  vault: new Map(),
  audit: [],
  waiting: [],
  sent: new Set(),
})

/** Rows are replaced and never changed, so that only what holds them has to be copied. */
const copy = (state: State): State => ({
  ...state,
  files: new Map(state.files),
  agreements: new Map(state.agreements),
  meetings: new Map(state.meetings),
  told: new Set(state.told),
  vault: new Map([...state.vault].map(([id, fields]) => [id, new Map(fields)])),
  audit: [...state.audit],
  waiting: [...state.waiting],
  sent: new Set(state.sent),
})

/** Everything a case needs, in memory: all or nothing, as the real one, in a fraction of a millisecond. */
export class MemoryCases {
  state = empty()
  readonly people: Person[]
  readonly who: (person: string) => Who
  /** Called after each commit; throwing here is a process that is killed right after it. */
  committed: () => void = () => {}

  constructor(people: Person[], who: (person: string) => Who) {
    this.people = people
    this.who = who
  }

  transaction = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const before = copy(this.state)
    let result: T
    try {
      result = await work(this.desk() as Store)
    } catch (error) {
      this.state = before
      throw error
    }
    this.committed()
    return result
  }

  /** Takes what waits to be sent, as a courier would. */
  take(): Post[] {
    const all = this.state.waiting
    for (const one of all) this.state.sent.add(`${one.key} ${one.place.conversation}`)
    this.state.waiting = []
    return all
  }

  /** These were not sent after all, and wait in front. */
  putBack(posts: Post[]): void {
    for (const one of posts) this.state.sent.delete(`${one.key} ${one.place.conversation}`)
    this.state.waiting.unshift(...posts)
  }

  desk(): CaseDesk {
    const direct = (person: string): Place => ({ ...this.who(person), conversation: person, kind: 'direct' })
    const person = async (id: string) => this.people.find(one => one.id === id) ?? null
    return {
      cases: this.#cases(),
      vault: {
        openCase: async (id: string) => void (this.state.vault.has(id) || this.state.vault.set(id, new Map())),
        closeCase: async () => {},
        write: async (id: string, field: string, text: string) => {
          const fields = this.state.vault.get(id)
          if (!fields) throw new Error('this case was not opened')
          fields.set(field, text)
        },
        read: async (id: string, field: string) => this.state.vault.get(id)?.get(field) ?? null,
        eraseCase: async (id: string) => this.state.vault.delete(id),
      } as unknown as CaseDesk['vault'],
      audit: async line => void this.state.audit.push(line),
      send: async outgoing => {
        for (const one of outgoing)
          if (one.kind === 'post') this.#post(one)
          else if (one.kind === 'update') this.state.waiting = [...this.state.waiting, { ...one, kind: 'post' }]
      },
      person,
      people: async () => this.people,
      personOf: async who => this.people.find(one => this.who(one.id).user === who.user) ?? null,
      placesOf: async id => [direct(id)],
      contactPersonOf: async () => this.people.find(one => one.roles.includes('contact-person')) ?? null,
    }
  }

  #post(one: Post): void {
    const name = `${one.key} ${one.place.conversation}`
    const there = this.state.sent.has(name) || this.state.waiting.some(w => `${w.key} ${w.place.conversation}` === name)
    if (!there) this.state.waiting.push(one)
  }

  #meetings(): MeetingStore {
    const { state } = this
    const all = () => [...state.meetings.values()]
    return {
      of: async id => all().filter(one => one.case === id),
      find: async id => state.meetings.get(id) ?? null,
      save: async one => void state.meetings.set(one.id, one),
      votes: async () => [],
      vote: async () => {},
      clearVotes: async () => {},
      toRemind: async () => [],
      slot: async () => null,
      saveSlot: async () => {},
      address: async () => null,
      behind: async () => null,
    }
  }

  #cases(): CaseStore {
    const { state } = this
    const all = () => [...state.files.values()]
    const find = async (id: string) => state.files.get(id) ?? null
    return {
      meetings: this.#meetings(),
      settings: { of: async () => [], choose: async () => {} },
      nextNumber: async year => `${year}-${String(++state.numbers).padStart(4, '0')}`,
      add: async file => void state.files.set(file.id, file),
      find,
      lock: find,
      byNumber: async (_m, number) => all().find(one => one.number === number) ?? null,
      inRoom: async place => all().find(one => one.room?.conversation === place.conversation) ?? null,
      allInRoom: async place => all().flatMap(one => (one.room?.conversation === place.conversation ? one.id : [])),
      save: async file => void state.files.set(file.id, { ...file, version: state.files.get(file.id)!.version + 1 }),
      ofPerson: async () => all(),
      inStates: async states => all().filter(one => states.includes(one.state)),
      due: async now => all().filter(one => one.workAt !== null && one.workAt <= now),
      counts: async () => [],
      participants: async id => state.participants.filter(one => one.case === id),
      saveParticipant: async one => {
        state.participants = [...state.participants.filter(p => p.case !== one.case || p.person !== one.person), one]
      },
      agreements: async id => [...state.agreements.values()].filter(one => one.case === id),
      agreement: async id => state.agreements.get(id) ?? null,
      saveAgreement: async one => void state.agreements.set(one.id, one),
      dueAgreements: async () => [],
      noteTold: async (id, what) => {
        const fresh = !state.told.has(`${id} ${what}`)
        state.told.add(`${id} ${what}`)
        return fresh
      },
      told: async id => [...state.told].filter(one => one.startsWith(`${id} `)).map(one => one.slice(id.length + 1)),
      accountsOf: async person => [this.who(person)],
      recall: async (_id, place) => {
        const back = state.waiting.filter(one => one.place.conversation === place.conversation)
        state.waiting = state.waiting.filter(one => !back.includes(one))
        return back.map(one => one.key)
      },
    }
  }
}
