import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/ports.ts'
import { asked, QUESTION } from '../support/case-house.ts'
import { caseJourneys, type Steps } from '../support/case-journeys.ts'
import { CHANNEL, type TeamsChat, teamsChat } from '../support/case-teams.ts'
import { moved } from '../support/teams.ts'
import { TENANT } from '../support/teams-connector.ts'

caseJourneys('Teams', teamsChat, (steps: Steps<TeamsChat>) => {
  const { start, everyoneJoins, openNamed, state } = steps
  const house = () => steps.house()
  const three = () => house().users('gp', 'contact', 'worker')
  /** A case of which the room must be made by hand, because more people read the appointed channel. */
  const waitsForRoom = async (): Promise<void> => {
    await house().gather('gp', 'contact', 'worker', 'other')
    await start(asked())
    await everyoneJoins()
  }
  const bind = async (place: Place, number = '2026-0001') => {
    await house().say('gp', `@casus ${number}`, place)
    return place
  }
  const channel = (id: string) => ({
    conversation: { id, conversationType: 'channel', isGroup: true, tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, team: { id: '19:team' }, eventType: 'teamMemberAdded' },
  })
  const added = (name: string) => ({ id: `29:${name}`, aadObjectId: `aad-${name}` })

  test('the room is a thread of the appointed channel that begins with a number and nothing else', async () => {
    const room = await openNamed()
    expect(room).toMatchObject({ conversation: CHANNEL, kind: 'channel', thread: expect.any(String) })
    const [first] = house().chat.standIn.calls.filter(call => call.conversation === '')
    expect(first!.body.activity).toMatchObject({ text: 'casus-2026-0001' })
    expect(house().readersOfContent()).toEqual([three()])
  })

  test('withdrawn, the last card in the thread says that it is over', async () => {
    const room = await openNamed()
    await house().press('worker', 'case-withdraw', { room })
    expect(house().inRoom(room)).toContain('Casus 2026-0001 is voorbij')
  })

  test('when somebody else reads the channel no thread is made: three steps say how to make a group chat', async () => {
    await waitsForRoom()
    expect(house().chat.standIn.calls.filter(call => call.conversation === '')).toEqual([])
    expect(house().reads('gp')).toMatch(/Maak zelf het gesprek voor casus 2026-0001/)
    expect(house().reads('gp')).toMatch(/groepsgesprek met alleen[\s\S]*Voeg mij toe[\s\S]*casus 2026-0001/)
    expect(house().readersOfContent()).toEqual([])
  })

  describe('a group chat that the GP made', () => {
    test('with just these people is opened', async () => {
      await waitsForRoom()
      const room = await bind(await house().chat.groupOf('19:groep@thread.v2', 'gp', 'contact', 'worker'))
      expect(await state()).toBe('open')
      expect(house().inRoom(room)).toContain(QUESTION)
      expect(house().readersOfContent()).toEqual([three()])
    })

    test('with someone too many is not, and it says who', async () => {
      await waitsForRoom()
      await bind(await house().chat.groupOf('19:groep@thread.v2', 'gp', 'contact', 'worker', 'other'))
      expect(await state()).toBe('blocked')
      expect(house().reads('gp')).toMatch(/Mag hier niet meelezen: Samira Rietzanger/)
      expect(house().readersOfContent()).toEqual([])
    })

    test('with a guest whom nobody knows is not', async () => {
      await waitsForRoom()
      await bind(await house().chat.groupOf('19:groep@thread.v2', 'gp', 'contact', 'worker', 'guest-x'))
      expect(await state()).toBe('blocked')
      expect(house().readersOfContent()).toEqual([])
    })

    const withTwo = async (): Promise<Place> => {
      await waitsForRoom()
      const room = await bind(await house().chat.groupOf('19:groep@thread.v2', 'gp', 'contact', 'worker'))
      await start(asked())
      await house().press('worker', 'case-join', { value: '2026-0002' })
      await house().press('contact', 'case-take', { value: '2026-0002' })
      return bind(room, '2026-0002')
    }

    test('used for two cases asks which one is withdrawn, and then withdraws just that one', async () => {
      const room = await withTwo()
      await house().say('worker', '@intrekken', room)
      expect([await state(), (await house().file('2026-0002')).state]).toEqual(['open', 'open'])
      expect(house().reads('worker')).toContain('Welke casus?')
      await house().press('worker', 'case-withdraw', { value: '2026-0001' })
      expect([await state(), (await house().file('2026-0002')).state]).toEqual(['erased', 'open'])
      await house().say('worker', '@toestemming ingetrokken', room)
      expect((await house().file('2026-0002')).state).toBe('erased')
    })

    test('used for two cases freezes both when someone comes in', async () => {
      const room = await withTwo()
      await house().enters(room, 'other')
      expect([await state(), (await house().file('2026-0002')).state]).toEqual(['frozen', 'frozen'])
      await house().leaves(room, 'other')
      expect([await state(), (await house().file('2026-0002')).state]).toEqual(['open', 'open'])
    })
  })

  test('who comes into the team reads the channel, and freezes the case', async () => {
    const room = await openNamed()
    house().chat.standIn.rosters[CHANNEL]!.push(added('other'))
    const { standIn } = house().chat
    await house().hears(moved(standIn, { ...channel('19:algemeen@thread.tacv2'), membersAdded: [added('other')] }))
    expect(await state()).toBe('frozen')
    expect(house().inRoom(room)).toContain('staat stil')
  })

  test('a thread that people chose by hand freezes too when someone comes into the channel or its team', async () => {
    await waitsForRoom()
    const { standIn } = house().chat
    const place = await house().chat.channelOf('19:ander@thread.tacv2', 'gp', 'contact', 'worker')
    await bind({ ...place, thread: '1888' })
    expect(await house().room()).toMatchObject({ conversation: place.conversation, thread: '1888' })
    expect(house().readersOfContent()).toEqual([three()])
    await house().enters(place, 'other')
    expect(await state()).toBe('frozen')
    await house().leaves(place, 'other')
    expect(await state()).toBe('open')
    standIn.rosters[place.conversation]!.push(added('expert'))
    await house().hears(moved(standIn, { ...channel('19:algemeen@thread.tacv2'), membersAdded: [added('expert')] }))
    expect(await state()).toBe('frozen')
  })

  test('when Teams can not tell who reads along, nothing is posted until it can', async () => {
    await house().gather('gp', 'contact', 'worker')
    await start(asked())
    const { standIn } = house().chat
    const rosters = { ...standIn.rosters }
    delete standIn.rosters[CHANNEL]
    await everyoneJoins()
    expect(await state()).toBe('requested')
    expect(house().readersOfContent()).toEqual([])
    Object.assign(standIn.rosters, rosters)
    house().at('2026-11-24T09:12:00+01:00')
    await house().settle()
    expect(await state()).toBe('open')
    expect(house().readersOfContent()).toEqual([three()])
  })
})
