import type { RoomsTexts } from '../nl/rooms.ts'

export const rooms: RoomsTexts = {
  appointed: {
    title: 'Case discussions come in this channel',
    body: 'Each case gets a thread of its own here. That is possible only if everyone who reads this channel is named in the consent. If someone else reads along, I post nothing and ask the GP to make a group chat.',
  },
  notAChannel: {
    title: 'Say this in a channel of Teams',
    body: 'Go to the channel where case discussions may be, mention me there and say: gebruik dit kanaal voor kind-MDO. Slack does not need it: there I make a private channel myself.',
  },
  onlyCoordinator: {
    title: 'The coordinator chooses this',
    body: 'Only the coordinator of your municipality appoints a channel for case discussions. Nothing was changed.',
  },
}
