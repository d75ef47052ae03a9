import { createHash } from 'node:crypto'
import type { Place, Who } from '../../src/ports.ts'

/** The same delivery always has the same name; it says nothing of who or what. */
export const named = (...parts: string[]): string =>
  `s${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 24)}`

export const whoOf = (workspace: string, user: string): Who => ({ platform: 'slack', workspace, user })

/** The direct conversation of someone with the bot is named after that person: it is there before anyone spoke. */
export const directOf = ({ workspace, user }: Who): Place => ({
  platform: 'slack',
  workspace,
  conversation: user,
  kind: 'direct',
})

export const isDirect = (channel: string): boolean => channel.startsWith('D')

export const channelPlace = (workspace: string, channel: string): Place => ({
  platform: 'slack',
  workspace,
  conversation: channel,
  kind: channel.startsWith('G') ? 'group' : 'channel',
})
