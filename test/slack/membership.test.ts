import { describe, expect, test } from 'vitest'
import { heard } from '../../adapters/slack/incoming.ts'
import { BOT, event, TEAM } from '../support/slack.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')
const about = (change: object, over: object = {}) => heard(event(change, over), NOW)
const member = (user: string, outsider: boolean) => ({ platform: 'slack', workspace: TEAM, user, outsider })
const room = { platform: 'slack', workspace: TEAM, conversation: 'C9', kind: 'channel' }

describe('who comes into a channel, or leaves it, is told with the channel', () => {
  test.each([
    ['joined', { type: 'member_joined_channel', user: 'U7', team: TEAM, channel: 'C9' }, member('U7', false)],
    ['left', { type: 'member_left_channel', user: 'U7', team: TEAM, channel: 'C9' }, member('U7', false)],
    ['joined', { type: 'member_joined_channel', user: 'U7', team: 'T9', channel: 'C9' }, member('U7', true)],
    ['joined', { type: 'channel_shared', user: null, connected_team_id: 'T9', channel: 'C9' }, member('T9', true)],
    ['joined', { type: 'message', subtype: 'channel_convert_to_public', channel: 'C9' }, member(TEAM, true)],
  ])('%s: %j', (kind, change, who) => {
    expect(about(change)).toMatchObject({ kind: 'told', incoming: { kind, who: [who], place: room, at: NOW } })
  })

  test('but not the bot itself', () => {
    for (const type of ['member_joined_channel', 'member_left_channel'])
      expect(about({ type, user: BOT, channel: 'C9' })).toEqual({ kind: 'nothing', why: 'the bot itself' })
  })

  test('also another app, which reads along like anybody', () => {
    const joined = { type: 'member_joined_channel', user: 'UAPP', bot_id: 'B1', channel: 'C9' }
    expect(about(joined)).toMatchObject({ incoming: { kind: 'joined' } })
  })

  test('the same delivery has the same name, another another', () => {
    const joined = { type: 'member_joined_channel', user: 'U7', channel: 'C9' }
    const id = (over: object) => (about(joined, over) as { incoming: { id: string } }).incoming.id
    expect(id({ event_id: 'E1' })).toBe(id({ event_id: 'E1' }))
    expect(id({ event_id: 'E1' })).not.toBe(id({ event_id: 'E2' }))
  })
})

test('a file, a topic or a name that changed is nobody who came', () => {
  for (const subtype of ['channel_topic', 'channel_name', 'toString'])
    expect(about({ type: 'message', subtype, channel: 'C9' })).toMatchObject({ kind: 'nothing' })
  expect(about({ type: 'channel_rename', channel: { id: 'C9' } })).toMatchObject({ kind: 'nothing' })
})
