import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/ports.ts'
import { asked, MARKER, PEOPLE, QUESTION } from '../support/case-house.ts'
import { caseJourneys, type Steps } from '../support/case-journeys.ts'
import { type SlackChat, slackChat } from '../support/case-slack.ts'
import { person } from '../support/postgres-rows.ts'
import { BOT, TEAM } from '../support/slack.ts'

caseJourneys('Slack', slackChat, (steps: Steps<SlackChat>) => {
  const { start, everyoneJoins, openNamed, state } = steps
  const channels = () => steps.house().chat.slack.channels
  const three = () => steps.house().users('gp', 'contact', 'worker')
  /** A conversation that people made, with the bot in it. */
  const byHand = (names: string[], about: { is_mpim?: boolean } = {}): Place => {
    const members = [BOT, ...steps.house().users(...names)]
    const { id } = channels().add({ id: `C7${channels().all.length}`, creator: 'UGP', members, ...about })
    return { platform: 'slack', workspace: TEAM, conversation: id, kind: 'channel' }
  }

  test('the room is private, has a number for a name, and a topic without content', async () => {
    await openNamed()
    expect(channels().all).toMatchObject([{ name: 'casus-2026-0001', is_private: true, creator: BOT }])
    expect(channels().all[0]!.topic).toBe(
      'Casus 2026-0001, met toestemming. Casusregisseur: Naomi Veenbes. Geen namen.',
    )
  })

  test('a name that somebody else has is left alone: the room gets the next', async () => {
    channels().add({ name: 'casus-2026-0001', creator: 'UIEMAND', members: ['UIEMAND'] })
    const room = await openNamed()
    expect(channels().all.find(one => one.id === room.conversation)!.name).toBe('casus-2026-0001-2')
    expect(channels().all[0]!.members).toEqual(['UIEMAND'])
  })

  test('when a guest is put in every channel nothing is posted, and it says who; without the guest it opens', async () => {
    channels().person('UPASSANT', { is_restricted: true })
    channels().always.push('UPASSANT')
    await start(asked())
    await everyoneJoins()
    expect(await state()).toBe('blocked')
    expect(steps.house().reads('gp')).toMatch(/niet geopend[\s\S]*UPASSANT/)
    expect(steps.house().readersOfContent()).toEqual([])
    expect(channels().all.map(one => one.is_archived)).toEqual([true])
    channels().always.pop()
    await steps.house().press('gp', 'case-again')
    expect(steps.house().readersOfContent()).toEqual([three()])
    expect(channels().all.map(one => one.name)).toEqual(['casus-2026-0001', 'casus-2026-0001-2'])
  })

  test('a guest of the workspace who is asked and named joins with a press, and reads it with the others', async () => {
    channels().person('UWORKER', { is_restricted: true })
    const room = await openNamed()
    expect(steps.house().reads('worker')).not.toContain('alleen voor eigen medewerkers')
    expect(steps.house().inRoom(room)).toContain(QUESTION)
    expect(steps.house().readersOfContent()).toEqual([three()])
  })

  test.each([
    ['someone of another organisation', { team_id: 'T9', is_stranger: true }],
    ['another app', { is_bot: true }],
  ])('%s who comes in freezes it, also when they are all that changed', async (_, about) => {
    const room = await openNamed()
    channels().person('UELDERS', about)
    await steps.house().enters(room, 'elders')
    expect(await state()).toBe('frozen')
    expect(steps.house().inRoom(room)).toContain('staat stil')
  })

  test('who comes in unseen while the question waits to be sent never reads it; once they left, it is there', async () => {
    const { slack } = steps.house().chat
    let came = false
    slack.fault = (method, args) => {
      const room = channels().all.find(one => one.id === args.channel)
      if (came || !room || method !== 'chat.postMessage' || !JSON.stringify(args).includes(MARKER)) return 'ok'
      // it was compared already, Slack says to come back, and no event tells who came in meanwhile
      came = true
      room.members.push('UOTHER')
      return { status: 429, retryAfter: '1' }
    }
    const room = await openNamed()
    expect([came, await state(), steps.house().readersOfContent()]).toEqual([true, 'frozen', []])
    expect(steps.house().inRoom(room)).toContain('staat stil')
    await steps.house().leaves(room, 'other')
    expect([await state(), steps.house().readersOfContent()]).toEqual(['open', [three()]])
  })

  test('a room that is opened to another organisation, or to everyone, is frozen', async () => {
    const room = await openNamed()
    const shared = { type: 'channel_shared', channel: room.conversation, connected_team_id: 'T9', event_ts: '1.1' }
    await steps.house().hears(shared)
    expect(await state()).toBe('frozen')
    expect(steps.house().reads('contact')).toContain('T9')
  })

  test('a room that everyone can read from now on is frozen', async () => {
    const room = await openNamed()
    const about = { type: 'message', subtype: 'channel_convert_to_public', channel: room.conversation }
    await steps.house().hears(about)
    expect(await state()).toBe('frozen')
  })

  test('a colleague of another municipality in the same workspace, who comes in, freezes it', async () => {
    const municipality = 'Buurgemeente'
    await steps.house().store(async store => {
      const own = (await store.person(PEOPLE.gp))!.municipality
      await store.addMunicipality({ name: municipality, sample: true })
      for (const name of [own, municipality])
        await store.entrance.linkWorkspace({ platform: 'slack', workspace: TEAM, municipality: name })
      await store.savePerson(person('buur', { municipality }))
      await store.linkAccount('buur', { platform: 'slack', workspace: TEAM, user: 'UBUUR' }, null)
    })
    const room = await openNamed()
    channels().person('UBUUR')
    await steps.house().enters(room, 'buur')
    expect(await state()).toBe('frozen')
    await steps.house().leaves(room, 'buur')
    expect(await state()).toBe('open')
  })

  test('someone who joins the case is let into the room when they said yes, and not before', async () => {
    await start(asked())
    await steps.house().press('contact', 'case-take')
    const room = await steps.house().room()
    expect(steps.house().chat.people(room)).toEqual(steps.house().users('gp', 'contact'))
    await steps.house().press('worker', 'case-join')
    expect(steps.house().chat.people(room)).toEqual(three())
    expect(await state()).toBe('open')
  })

  describe.each(['restricted_action', 'missing_scope'] as const)('where private channels may not be made (%s)', why => {
    const forbid = (...methods: string[]) => {
      for (const method of methods) channels().refused[method] = why
    }

    test('it is a group message of the same people; withdrawn, its last card says that it is over', async () => {
      forbid('conversations.create')
      const room = await openNamed()
      expect(channels().all).toMatchObject([{ is_mpim: true }])
      expect(steps.house().readersOfContent()).toEqual([three()])
      await steps.house().press('worker', 'case-withdraw', { room })
      expect(await state()).toBe('erased')
      expect(steps.house().inRoom(room)).toContain('Casus 2026-0001 is voorbij')
      expect(steps.house().readersOfContent()).toHaveLength(1)
    })

    test('nor group messages: people make a place by hand, and it is compared before anything is posted', async () => {
      forbid('conversations.create', 'conversations.open')
      await start(asked())
      await everyoneJoins()
      expect(steps.house().reads('gp')).toMatch(/Maak zelf het gesprek voor casus 2026-0001/)
      const room = byHand(['gp', 'contact', 'worker', 'other'])
      await steps.house().say('gp', '@casus 2026-0001', room)
      expect(await state()).toBe('blocked')
      expect(steps.house().reads('gp')).toMatch(/Mag hier niet meelezen: Samira Rietzanger/)
      expect(steps.house().readersOfContent()).toEqual([])
    })
  })

  describe.each([
    ['channel', {}],
    ['group message', { is_mpim: true }],
  ])('a %s that people made by hand', (_, about) => {
    const bound = async (): Promise<Place> => {
      channels().refused['conversations.create'] = 'restricted_action'
      channels().refused['conversations.open'] = 'restricted_action'
      await start(asked())
      await everyoneJoins()
      const room = byHand(['gp', 'contact', 'worker'], about)
      await steps.house().say('gp', '@casus 2026-0001', room)
      return room
    }

    test('is the room as a whole, not the thread in which it was said', async () => {
      const room = await bound()
      expect(await state()).toBe('open')
      expect(await steps.house().room()).toEqual(room)
      expect(steps.house().inRoom(room)).toContain(QUESTION)
      expect(steps.house().readersOfContent()).toEqual([three()])
    })

    test('freezes when someone comes in, and hears the word that ends it', async () => {
      const room = await bound()
      await steps.house().enters(room, 'other')
      expect(await state()).toBe('frozen')
      await steps.house().leaves(room, 'other')
      await steps.house().say('worker', 'toestemming ingetrokken', room)
      expect(await state()).toBe('erased')
    })
  })

  test('a name in the thread is warned of in private, and the words of the thread are kept nowhere', async () => {
    const room = await openNamed()
    const before = steps.house().inRoom(room)
    await steps.house().say('worker', `het gaat om Fatoumata Pietersen ${MARKER}`, room)
    expect(steps.house().inRoom(room)).toBe(before)
    const whispers = steps.house().chat.slack.calls.filter(call => call.method === 'chat.postEphemeral')
    expect(whispers.map(call => [call.channel, call.args.user])).toContainEqual([room.conversation, 'UWORKER'])
    expect(JSON.stringify(whispers)).not.toContain('Pietersen')
  })
})
