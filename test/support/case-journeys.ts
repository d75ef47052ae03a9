import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Place } from '../../src/ports.ts'
import { type CaseChat, type Chat, type ChatOf, openCaseChat } from './case-chat.ts'
import { asked, bothParents, MARKER, PEOPLE, QUESTION } from './case-house.ts'
import { type SharedDatabase, shareInMemory } from './postgres.ts'

/** What a test does with a case, step by step. */
export interface Steps<T extends Chat> {
  house(): CaseChat<T>
  /** The first form. @returns what it says of mistakes */
  start(fields: Record<string, string>): Promise<string>
  /** The contact person keeps the case, the worker joins. */
  everyoneJoins(): Promise<Place>
  /** With both parents, of the GP, the contact person and the worker. */
  openNamed(): Promise<Place>
  state(): Promise<string>
  /** From here on these people may read it; before, that are the three of them. */
  allow(...names: string[]): void
}

/**
 * What a kind-MDO promises on a platform, through its real adapter. After each journey everyone who could read the
 * content, at any moment that it was shown, must be one of those who may.
 */
export function caseJourneys<T extends Chat>(
  platform: string,
  chatOf: ChatOf<T>,
  more: (steps: Steps<T>) => void,
): void {
  describe(`a kind-MDO through the adapter of ${platform}`, () => {
    let shared: SharedDatabase
    let house: CaseChat<T>
    let allowed: string[]
    beforeAll(async () => {
      shared = await shareInMemory()
    })
    afterAll(() => shared.close())
    beforeEach(async () => {
      house = await openCaseChat(chatOf, shared)
      allowed = ['gp', 'contact', 'worker']
      await house.gather('gp', 'contact', 'worker')
    })
    afterEach(async () => {
      await house.stop()
      const outside = house
        .readersOfContent()
        .filter(readers => !readers.every(one => house.users(...allowed).includes(one)))
      expect(outside).toEqual([])
    })

    const start = async (fields: Record<string, string>) => {
      await house.say('gp', 'kind-mdo')
      return house.fill('gp', 'case-start', fields)
    }
    const everyoneJoins = async () => {
      await house.press('worker', 'case-join')
      await house.press('contact', 'case-take')
      return house.room()
    }
    const openNamed = async () => {
      await start(asked({ mode: 'named' }))
      await house.fill('gp', 'case-consent', bothParents())
      return everyoneJoins()
    }
    const state = async () => (await house.file()).state
    const allow = (...names: string[]) => {
      allowed = names
    }
    const steps: Steps<T> = { house: () => house, start, everyoneJoins, openNamed, state, allow }

    test('with both parents it opens, and only the people who are named ever read the question', async () => {
      await start(asked({ mode: 'named' }))
      expect(house.reads('contact')).toBe('')
      await house.fill('gp', 'case-consent', bothParents())
      expect(house.reads('gp')).toContain('Dit mag je zo bespreken')
      const room = await everyoneJoins()
      expect(await state()).toBe('open')
      expect(house.inRoom(room)).toContain(QUESTION)
      expect(house.chat.people(room)).toEqual(house.users('gp', 'contact', 'worker'))
      expect(house.readersOfContent()).toEqual([house.users('gp', 'contact', 'worker')])
    })

    test('without the father it waits, and goes on when he said yes', async () => {
      await start(asked({ mode: 'named' }))
      await house.fill('gp', 'case-consent', bothParents({ yes: 'mother' }))
      expect(house.reads('gp')).toMatch(/Vraag ook vader/)
      house.at('2026-12-01T10:00:00+01:00')
      await house.say('gp', 'mijn casussen')
      await house.press('gp', 'case-show')
      await house.fill('gp', 'case-consent', bothParents({ yes: 'father', date: '2026-12-01' }))
      expect(house.inRoom(await everyoneJoins())).toContain(QUESTION)
    })

    test('a youth of 16 decides alone', async () => {
      await start(asked({ mode: 'named', age: 'y16' }))
      const alone = { authority: '', check: '', parents: '', supervision: 'none', yes: 'child', capable: 'yes' }
      await house.fill('gp', 'case-consent', bothParents(alone))
      expect(house.inRoom(await everyoneJoins())).toContain(QUESTION)
    })

    test('an anonymous text with a name or a family in it does not open; without the name it does', async () => {
      await start(asked({ identifying: 'yes' }))
      expect(house.reads('gp')).toMatch(/te herkennen/)
      expect(await state()).toBe('draft')
      await start(asked({ question: `Wat doen we met Fatoumata Pietersen, 8 jaar? ${MARKER}` }))
      expect(house.reads('contact')).toBe('')
      await house.press('gp', 'case-use-redacted')
      await everyoneJoins()
      const { room } = await house.file('2026-0002')
      expect(house.inRoom(room!)).toContain(MARKER)
      expect(JSON.stringify(house.chat.shown())).not.toContain('Fatoumata')
    })

    test('a suspicion of abuse goes to Veilig Thuis, and nobody else hears of it', async () => {
      await start(asked({ danger: 'suspicion', mode: 'named' }))
      expect(house.reads('gp')).toMatch(/Veilig Thuis[\s\S]*0800-2000/)
      expect(await state()).toBe('erased')
      expect([house.reads('contact'), house.reads('worker')]).toEqual(['', ''])
    })

    test('who comes in later freezes it: a notice, nothing more, until they left', async () => {
      const room = await openNamed()
      await house.enters(room, 'other')
      expect(await state()).toBe('frozen')
      expect(house.inRoom(room)).toContain('staat stil')
      expect(house.reads('contact')).toMatch(/Mag hier niet meelezen: Samira Rietzanger/)
      await house.press('worker', 'case-agree', { room })
      await house.leaves(room, 'other')
      expect(await state()).toBe('open')
      const agreement = { who: PEOPLE.worker, what: `bel de school ${MARKER}`, due: '2026-11-27' }
      await house.fill('worker', 'case-agree', agreement, { room })
      expect(house.inRoom(room)).toContain('bel de school')
    })

    test('withdrawal in the middle: told at once, unreadable, and no content is posted after', async () => {
      const room = await openNamed()
      const before = house.readersOfContent().length
      await house.press('contact', 'case-withdraw', { room })
      expect(await state()).toBe('erased')
      for (const name of ['gp', 'contact', 'worker'] as const)
        expect(house.reads(name)).toContain('Stop: casus 2026-0001')
      expect(await house.store(store => store.vault.read('k2026-0001', 'question'))).toBeNull()
      expect(house.readersOfContent()).toHaveLength(before)
    })

    test('the case manager leaves the organisation: the coordinator appoints another, seeing a number only', async () => {
      const room = await openNamed()
      await house.store(store => store.erasePerson(PEOPLE.contact))
      await house.leaves(room, 'contact')
      house.at('2026-11-24T11:00:00+01:00')
      await house.schedule()
      expect(house.reads('coordinator')).toContain('Casus 2026-0001 heeft geen casusregisseur')
      expect(house.reads('coordinator')).not.toMatch(/opvoeden/)
      await house.press('coordinator', 'case-appoint', { value: PEOPLE.worker })
      await house.press('worker', 'case-take')
      expect(await house.file()).toMatchObject({ manager: PEOPLE.worker, managerState: 'accepted', state: 'open' })
    })

    test('nobody answers: the coordinator hears it without content', async () => {
      await start(asked({ people: PEOPLE.contact }))
      house.at('2026-11-26T10:00:00+01:00')
      await house.schedule()
      expect(house.reads('coordinator')).toContain('heeft geen casusregisseur')
      expect(await state()).toBe('requested')
      expect(house.readersOfContent()).toEqual([])
    })

    test('an expert is asked anonymously, in a room of two', async () => {
      allow('contact', 'expert')
      await house.gather('contact', 'expert')
      await house.say('contact', 'vraag een expert')
      const fields = { people: PEOPLE.expert, theme: 'mood', age: 'y15', question: QUESTION, urgency: 'this-week' }
      await house.fill('contact', 'case-expert', { ...fields, danger: 'none', identifying: 'no' })
      await house.press('expert', 'case-join')
      const room = await house.room()
      expect(house.inRoom(room)).toContain(QUESTION)
      expect(house.chat.people(room)).toEqual(house.users('contact', 'expert'))
    })

    test('it closes with a text for the two files, and thirty days later the content is gone', async () => {
      const room = await openNamed()
      const outcome = { outcome: `Triple P gestart ${MARKER}`, level: 'light', prevented: 'yes' }
      expect(await house.fill('contact', 'case-close', outcome, { room })).not.toContain('error')
      expect(await state()).toBe('closed')
      expect(house.reads('gp')).toMatch(/Terugkoppeling: afgerond, lichte hulp[\s\S]*Triple P/)
      expect(house.reads('worker')).not.toContain(MARKER)
      house.at('2026-12-28T10:00:00+01:00')
      await house.schedule()
      expect(await state()).toBe('erased')
      expect(await house.store(store => store.vault.read('k2026-0001', 'outcome'))).toBeNull()
    })

    more(steps)
  })
}
