import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { factsOf, keepFacts } from '../../src/case-discussion/desk.ts'
import type { Place } from '../../src/ports.ts'
import {
  asked,
  bothParents,
  type CaseHouse,
  formIn,
  MARKER,
  openCaseHouse,
  PEOPLE,
  QUESTION,
} from '../support/case-house.ts'
import { type SharedDatabase, shareInMemory } from '../support/postgres.ts'

let shared: SharedDatabase
beforeAll(async () => {
  shared = await shareInMemory()
})
afterAll(() => shared.close())

/** What a kind-MDO promises, on each platform: the platform says only where rooms are. */
describe.each(['slack', 'teams', 'local'] as const)('a kind-MDO on %s', platform => {
  let house: CaseHouse
  beforeEach(async () => {
    house = await openCaseHouse(platform, shared)
  })
  afterEach(() => house.check())

  const start = async (fields: Record<string, string>) => {
    await house.say('gp', 'kind-mdo')
    const form = formIn(await house.press('gp', 'case-start'))
    return house.fill('gp', form.id, form.value, fields)
  }
  /** Everyone says yes; the room is open. */
  const everyoneJoins = async (): Promise<Place> => {
    await house.press('contact', 'case-take')
    await house.press('worker', 'case-join')
    const file = await house.file()
    return file.room!
  }
  const openNamed = async (): Promise<Place> => {
    await start(asked({ mode: 'named' }))
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents())
    return everyoneJoins()
  }

  test('with both parents it opens: nobody reads the question before the room, and only who is named reads it there', async () => {
    await start(asked({ mode: 'named' }))
    expect(house.reads('gp')).toContain('wat zei het gezin')
    expect(house.reads('contact')).toBe('')
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents())
    expect(house.reads('gp')).toContain('Dit mag je zo bespreken')
    expect(house.reads('contact')).toContain('casusregisseur')
    const room = await everyoneJoins()
    expect((await house.file()).state).toBe('open')
    expect(house.inRoom(room)).toContain(QUESTION)
    expect([...house.rooms.at(room)!.members.keys()].sort()).toEqual([PEOPLE.contact, PEOPLE.worker, PEOPLE.gp].sort())
    expect(house.rooms.at(room)!.topic).toContain('2026-0001')
    for (const name of ['gp', 'contact', 'worker'] as const) expect(house.reads(name)).not.toContain(MARKER)
  })

  test('without the father it waits as a draft that says whom to ask, and goes on when he said yes', async () => {
    await start(asked({ mode: 'named' }))
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ yes: 'mother' }))
    expect(house.reads('gp')).toMatch(/Vraag ook vader/)
    expect(house.rooms.calls).toEqual([])
    house.at('2026-12-01T10:00:00+01:00')
    await house.say('gp', 'mijn casussen')
    expect(house.reads('gp')).toContain('Wacht op jou: toestemming')
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ yes: 'father', date: '2026-12-01' }))
    expect((await house.file()).state).toBe('requested')
    const room = await everyoneJoins()
    expect(house.inRoom(room)).toContain(QUESTION)
  })

  test('a draft that nobody resumes is gone after two weeks', async () => {
    await start(asked({ mode: 'named' }))
    house.at('2026-12-08T10:00:00+01:00')
    await house.schedule()
    expect((await house.file()).state).toBe('draft')
    house.at('2026-12-10T10:00:00+01:00')
    await house.schedule()
    expect((await house.file()).state).toBe('erased')
    expect(await house.cases(store => store.vault.read('k2026-0001', 'question'))).toBeNull()
  })

  test('a youth of 16 decides alone', async () => {
    await start(asked({ mode: 'named', age: 'y16' }))
    const none = { authority: '', check: '', parents: '', supervision: 'none' }
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ ...none, yes: 'child', capable: 'yes' }))
    expect((await house.file()).state).toBe('requested')
    expect(house.inRoom(await everyoneJoins())).toContain(QUESTION)
  })

  test('a name in the text is refused, kept nowhere, and the anonymised text is one press away', async () => {
    await start(asked({ question: 'Wat doen we met Fatoumata Pietersen, 8 jaar, boos thuis?' }))
    expect(house.reads('gp')).toContain('Dit heb ik niet verstuurd')
    expect(house.reads('contact')).toBe('')
    expect((await house.file()).state).toBe('draft')
    await house.press('gp', 'case-use-redacted')
    expect((await house.file()).state).toBe('requested')
    expect(house.inRoom(await everyoneJoins())).not.toMatch(/Fatoumata|Pietersen/)
  })

  test('an anonymous text in which the family can be recognised does not open', async () => {
    await start(asked({ identifying: 'yes' }))
    expect(house.reads('gp')).toMatch(/te herkennen/)
    expect((await house.file()).state).toBe('draft')
    expect(house.reads('contact')).toBe('')
  })

  test('a suspicion of abuse goes to Veilig Thuis with the number, asks no consent and keeps nothing', async () => {
    await start(asked({ danger: 'suspicion', mode: 'named' }))
    expect(house.reads('gp')).toMatch(/Veilig Thuis/)
    expect(house.reads('gp')).toContain('0800-2000')
    expect(house.reads('gp')).not.toContain('Toestemming aanvullen')
    expect((await house.file()).state).toBe('erased')
  })

  test('a red flag in the text gives the safety card and no case', async () => {
    await start(asked({ question: 'meisje 15 zegt dat ze dood wil, heeft pillen verzameld' }))
    expect(house.reads('gp')).toContain('112')
    expect(await house.file()).toBeNull()
  })

  test('what child protection asks is answered outside the chat', async () => {
    await start(asked({ mode: 'named', requester: 'gi' }))
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ supervision: 'ots' }))
    const { state } = await house.file()
    expect(['erased', 'draft']).toContain(state)
    expect(house.rooms.calls).toEqual([])
  })

  test('someone too many in the room: nothing is posted and the referrer hears who; a new room is tried after', async () => {
    house.rooms.extra = [{ ...house.who('U-passant'), outsider: true }]
    await start(asked())
    await house.press('contact', 'case-take')
    expect((await house.file()).state).toBe('blocked')
    expect(house.reads('gp')).toMatch(/niet geopend[\s\S]*U-passant/)
    expect(JSON.stringify(house.roomLog)).not.toContain(MARKER)
    expect([...house.rooms.rooms.values()].every(room => room.archived)).toBe(true)
    house.rooms.extra = []
    await house.press('gp', 'case-again')
    const file = await house.file()
    expect(file.state).toBe('open')
    expect(house.inRoom(file.room!)).toContain(QUESTION)
  })

  test('who comes in later freezes it; it goes on when they left', async () => {
    const room = await openNamed()
    const stranger = { ...house.who(PEOPLE.other), outsider: false }
    await house.joined(room, stranger)
    expect((await house.file()).state).toBe('frozen')
    expect(house.inRoom(room)).toContain('staat stil')
    expect(house.reads('contact')).toMatch(/Mag hier niet meelezen: Samira Rietzanger/)
    await house.force('worker', 'case-agree', 'k2026-0001', room)
    expect(house.inRoom(room)).not.toContain('Afspraak')
    await house.left(room, PEOPLE.other)
    expect((await house.file()).state).toBe('open')
  })

  test('who comes in later freezes it; it goes on when the consent names them', async () => {
    const room = await openNamed()
    await house.joined(room, { ...house.who(PEOPLE.other), outsider: false })
    await house.press('contact', 'case-add', PEOPLE.other)
    expect((await house.file()).state).toBe('frozen')
    expect(house.reads('gp')).toContain('vraag eerst toestemming')
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ parties: PEOPLE.other }))
    await house.press('other', 'case-join')
    expect((await house.file()).state).toBe('open')
  })

  test('withdrawal in the middle: shut at once, everyone told, content unreadable, the audit stays', async () => {
    const room = await openNamed()
    await house.press('contact', 'case-withdraw', undefined, room)
    const file = await house.file()
    expect(file.state).toBe('erased')
    expect(house.rooms.at(room)!.archived).toBe(true)
    for (const name of ['gp', 'contact', 'worker'] as const)
      expect(house.reads(name)).toContain('Stop: casus 2026-0001')
    expect(await house.cases(store => store.vault.read(file.id, 'question'))).toBeNull()
    const lines = await house.cases(store => store.auditOfCase(file.id))
    expect(lines.map(line => line.action)).toEqual(expect.arrayContaining(['case.open', 'case.withdraw', 'case.erase']))
  })

  describe('a guest', () => {
    beforeEach(() => {
      house.guests.add(PEOPLE.expert)
      house.guests.add(PEOPLE.other)
    })
    const withExpert = async (parties = `${PEOPLE.contact},${PEOPLE.expert}`) => {
      await start(asked({ mode: 'named', people: `${PEOPLE.contact},${PEOPLE.expert}` }))
      await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ parties }))
    }
    const state = async (name: 'expert' | 'other') =>
      (await house.cases(store => store.cases.participants('k2026-0001'))).find(one => one.person === PEOPLE[name])
        ?.state

    test('who is asked and named in the consent joins with one press, and reads it in the room', async () => {
      await withExpert()
      await house.press('expert', 'case-join')
      expect([house.reads('expert'), await state('expert')]).toEqual([expect.stringContaining('Je doet mee'), 'joined'])
      await house.press('contact', 'case-take')
      const { room } = await house.file()
      expect([...house.rooms.at(room!)!.members.keys()]).toContain(PEOPLE.expert)
      expect(house.inRoom(room!)).toContain(QUESTION)
      await house.press('expert', 'case-withdraw', undefined, room!)
      expect((await house.file()).state).toBe('erased')
    })

    test('who is asked says no with one press', async () => {
      await withExpert()
      await house.press('expert', 'case-decline')
      expect(await state('expert')).toBe('declined')
    })

    test('whom the consent does not name (any more) is not let in, kindly, and it is kept', async () => {
      await withExpert()
      await house.cases(async store => {
        const file = (await store.cases.lock('k2026-0001'))!
        const facts = (await factsOf(store, file))!
        const consents = facts.consents.map(one => ({ ...one, parties: [PEOPLE.contact] }))
        await keepFacts(store, file, { ...facts, consents }, house.now())
      })
      await house.press('expert', 'case-join')
      expect(await state('expert')).toBe('asked')
      expect(house.reads('expert')).toContain('Ik deed niets')
      await house.force('other', 'case-join', 'k2026-0001')
      expect([house.reads('other'), await state('other')]).toEqual([
        expect.stringContaining('Ik deed niets'),
        undefined,
      ])
      const lines = await house.cases(store => store.auditOfCase('k2026-0001'))
      expect(lines.filter(one => one.action === 'case.answer' && one.outcome === 'refused')).toHaveLength(2)
    })

    test('can do nothing else of it: not keep it, ask others, agree or close', async () => {
      await withExpert()
      await house.press('expert', 'case-join')
      await house.press('contact', 'case-take')
      const before = JSON.stringify([await house.file(), house.rooms.calls])
      for (const action of [
        'case-take',
        'case-add',
        'case-appoint',
        'case-close',
        'case-plan',
        'case-show',
        'case-start',
      ])
        await house.force('expert', action, `k2026-0001|${PEOPLE.other}`)
      await house.fill('expert', 'case-agree', 'k2026-0001', { who: PEOPLE.gp, what: 'belt terug', due: '2026-12-24' })
      await house.say('expert', 'mijn casussen')
      expect(JSON.stringify([await house.file(), house.rooms.calls])).toBe(before)
      expect(house.reads('expert')).toContain('alleen voor eigen medewerkers')
      expect(house.reads('expert')).toContain('Je bent hier te gast')
    })
  })

  test('withdrawal by word, by someone of the case only', async () => {
    await openNamed()
    await house.say('other', 'trek in 2026-0001')
    expect((await house.file()).state).toBe('open')
    expect(house.reads('other')).toContain('Ik deed niets')
    await house.say('worker', 'toestemming ingetrokken 2026-0001')
    expect((await house.file()).state).toBe('erased')
  })

  test('the bare word away from the room asks which one, also when there is one; of nobody it is a question', async () => {
    await openNamed()
    await start(asked({ people: PEOPLE.contact }))
    await house.say('contact', 'toestemming ingetrokken')
    expect(house.reads('contact')).toMatch(/Welke casus\?[\s\S]*2026-0001: [\s\S]*2026-0002: /)
    await house.press('contact', 'case-withdraw', '2026-0001')
    expect([(await house.file()).state, (await house.file('2026-0002')).state]).toEqual(['erased', 'requested'])
    await house.say('gp', 'Intrekken.')
    expect(house.reads('gp')).toContain('Welke casus?')
    expect((await house.file('2026-0002')).state).toBe('requested')
    await house.say('other', 'intrekken')
    expect(house.reads('other')).not.toContain('Welke casus?')
  })

  test('the case manager leaves the organisation: the coordinator appoints, seeing a number only', async () => {
    await openNamed()
    await house.cases(store => store.erasePerson(PEOPLE.contact))
    house.at('2026-11-24T11:00:00+01:00')
    await house.schedule()
    expect(house.reads('coordinator')).toContain('Casus 2026-0001 heeft geen casusregisseur')
    expect(house.reads('coordinator')).not.toMatch(/opvoeden|steenrode/)
    await house.press('coordinator', 'case-appoint', PEOPLE.worker)
    await house.press('worker', 'case-take')
    expect(await house.file()).toMatchObject({ manager: PEOPLE.worker, managerState: 'accepted' })
  })

  test('nobody answers: after a working day someone else is asked, and then the coordinator', async () => {
    await start(asked({ people: PEOPLE.contact }))
    house.at('2026-11-26T10:00:00+01:00')
    await house.schedule()
    expect(house.reads('coordinator')).toContain('heeft geen casusregisseur')
    house.at('2026-11-30T10:00:00+01:00')
    await house.schedule()
    expect(house.reads('coordinator')).toMatch(/Naomi Veenbes antwoordt niet|heeft geen casusregisseur/)
    expect(house.reads('coordinator')).not.toContain(MARKER)
    expect((await house.file()).state).toBe('requested')
  })

  test("'Ik kan niet, vraag X' asks X, with consent first where it is needed", async () => {
    await start(asked())
    await house.press('worker', 'case-decline', PEOPLE.other)
    expect(house.reads('other')).toContain('Ruben Heidekruid kon niet')
    await house.press('contact', 'case-take')
    await house.press('other', 'case-join')
    const { room } = await house.file()
    expect([...house.rooms.at(room!)!.members.keys()].sort()).toEqual([PEOPLE.contact, PEOPLE.gp, PEOPLE.other].sort())
  })

  test('an expert is asked anonymously, in a room of two; who asks keeps the case', async () => {
    await house.say('contact', 'vraag een expert')
    const form = formIn(await house.press('contact', 'case-expert'))
    const fields = {
      people: PEOPLE.expert,
      theme: 'mood',
      age: 'y15',
      question: QUESTION,
      urgency: 'this-week',
      danger: 'none',
    }
    await house.fill('contact', form.id, form.value, { ...fields, identifying: 'no' })
    expect(house.reads('expert')).toContain('Denk je mee')
    await house.press('expert', 'case-join')
    const file = await house.file()
    expect(file).toMatchObject({ state: 'open', manager: PEOPLE.contact, mode: 'anonymous' })
    expect(house.inRoom(file.room!)).toContain(QUESTION)
  })

  test('from the room of an anonymous case an expert comes into that case, not into a second one beside it', async () => {
    await start(asked())
    const room = await everyoneJoins()
    await house.press('contact', 'case-expert', undefined, room)
    const add = house.shown.get(room.conversation)!.find(one => one.to === PEOPLE.contact)!
    expect(JSON.stringify(add.card)).toContain('case-add')
    await house.press('contact', 'case-add', PEOPLE.expert, room)
    await house.press('expert', 'case-join')
    expect([...house.rooms.at(room)!.members.keys()]).toContain(PEOPLE.expert)
    expect(await house.file('2026-0002')).toBeNull()
  })

  test('another purpose asks another yes: it stands still until the family said so', async () => {
    await openNamed()
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ purpose: 'start-help', yes: 'mother' }))
    expect(await house.file()).toMatchObject({ state: 'frozen', reason: 'consent', purpose: 'start-help' })
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ purpose: 'start-help', yes: 'father' }))
    expect((await house.file()).state).toBe('open')
  })

  test('an agreement stands in the room, is reminded in private without content, and is done with a press', async () => {
    const room = await openNamed()
    const form = formIn(await house.press('worker', 'case-agree', undefined, room))
    await house.fill('worker', form.id, form.value, {
      who: PEOPLE.worker,
      what: 'belt de school over de pauzes',
      due: '2026-11-27',
    })
    expect(house.inRoom(room)).toContain('belt de school')
    house.at('2026-11-27T10:00:00+01:00')
    await house.schedule()
    await house.schedule()
    expect(house.reads('worker').match(/Een afspraak van jou/g)).toHaveLength(1)
    expect(house.reads('worker')).not.toContain('belt de school')
    await house.press('worker', 'case-done', undefined, room)
    expect(house.inRoom(room)).toContain('Gedaan.')
  })

  test('it closes with a text for the file, the room is shut, and thirty days later the content is gone', async () => {
    const room = await openNamed()
    const form = formIn(await house.press('contact', 'case-close', undefined, room))
    await house.fill('contact', form.id, form.value, {
      outcome: 'Triple P in de wijk gestart',
      level: 'light',
      prevented: 'yes',
    })
    expect((await house.file()).state).toBe('closed')
    expect(house.rooms.at(room)!.archived).toBe(true)
    expect(house.reads('gp')).toMatch(/Terugkoppeling: afgerond, lichte hulp[\s\S]*Triple P in de wijk gestart/)
    expect(await house.cases(store => store.vault.read('k2026-0001', 'outcome'))).toContain('Triple P')
    house.at('2026-12-26T10:00:00+01:00')
    await house.schedule()
    house.at('2026-12-28T10:00:00+01:00')
    await house.schedule()
    expect((await house.file()).state).toBe('erased')
    expect(await house.cases(store => store.vault.read('k2026-0001', 'outcome'))).toBeNull()
  })

  test('a week before consent ends it is announced, once; on the day after, the case stands still until a new yes', async () => {
    await start(asked({ mode: 'named' }))
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ until: '2026-12-10' }))
    await everyoneJoins()
    house.at('2026-12-05T10:00:00+01:00')
    await house.schedule()
    house.at('2026-12-06T10:00:00+01:00')
    await house.schedule()
    expect(house.reads('gp').match(/let op de toestemming/g)).toHaveLength(1)
    house.at('2026-12-11T10:00:00+01:00')
    await house.schedule()
    expect((await house.file()).state).toBe('frozen')
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ date: '2026-12-11' }))
    expect((await house.file()).state).toBe('open')
  })

  test('the twelfth birthday: announced a week ahead, frozen on the first day it can be, open when the child said yes too', async () => {
    await start(asked({ mode: 'named', age: 'y11' }))
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ age: 'y11', months: 'm8' }))
    await everyoneJoins()
    house.at('2027-02-18T10:00:00+01:00')
    await house.schedule()
    expect(house.reads('gp')).toMatch(/Vanaf 25 februari 2027 kan het kind zo oud zijn/)
    expect((await house.file()).state).toBe('open')
    house.at('2027-02-25T10:00:00+01:00')
    await house.schedule()
    expect((await house.file()).state).toBe('frozen')
    const now = { age: 'y12', months: 'm0', capable: 'yes', date: '2027-02-25' }
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents(now))
    expect((await house.file()).state).toBe('frozen')
    await house.fill('gp', 'case-consent', 'k2026-0001', bothParents({ ...now, yes: 'child' }))
    expect(await house.file()).toMatchObject({ state: 'open', ageBand: '12-15' })
  })

  test('where no room may be made, people make it by hand, and it is compared all the same', async () => {
    house.rooms.closed = true
    await start(asked())
    await house.press('contact', 'case-take')
    await house.press('worker', 'case-join')
    expect(house.reads('gp')).toMatch(/Maak zelf het gesprek voor casus 2026-0001/)
    const members = [PEOPLE.gp, PEOPLE.contact, PEOPLE.worker].map(id => ({ ...house.who(id), outsider: false }))
    const room = house.rooms.byHand('W1', 'G1', members)
    await house.say('other', 'casus 2026-0001', room)
    expect((await house.file()).room).toBeNull()
    await house.say('gp', 'casus 2026-0001', room)
    expect((await house.file()).state).toBe('open')
    expect(house.inRoom(room)).toContain(QUESTION)
  })

  test('a name in the thread is warned of in private; the words of the thread are answered with nothing', async () => {
    const room = await openNamed()
    const before = house.inRoom(room).length
    await house.say('worker', 'we zagen dit eerder bij een ander gezin', room)
    expect(house.inRoom(room).length).toBe(before)
    const out = await house.say('worker', 'het gaat om Fatoumata Pietersen', room)
    expect(out.map(one => one.kind)).toEqual(['whisper'])
  })

  test('a coordinator counts cases and never sees a small number, nor content', async () => {
    await openNamed()
    await house.say('coordinator', 'mijn casussen')
    expect(house.reads('coordinator')).toMatch(/open: minder dan 5/i)
    expect(house.reads('coordinator')).not.toMatch(/opvoeden|0001/)
  })

  test('what someone may not do is refused kindly and leaves a line', async () => {
    await openNamed()
    await house.force('other', 'case-close', 'k2026-0001')
    await house.force('coordinator', 'case-show', 'k2026-0001')
    expect(house.reads('other')).toContain('Ik deed niets')
    expect(house.reads('coordinator')).toContain('Ik deed niets')
    const lines = await house.cases(store => store.auditOfCase('k2026-0001'))
    expect(lines.filter(line => line.outcome === 'refused').map(line => line.action)).toEqual([
      'case.close',
      'case.read',
    ])
  })
})
