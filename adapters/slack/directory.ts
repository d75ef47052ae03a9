import type { WebClient } from '@slack/web-api'
import type { Directory } from '../../src/register/link.ts'
import { failure } from './outcome.ts'
import type { Tokens } from './tokens.ts'

/** The work e-mail address of a member of the workspace: https://docs.slack.dev/reference/methods/users.info */
export const slackDirectory = (client: WebClient, tokens: Tokens): Directory => ({
  emailOf: async who => {
    try {
      const { user } = await client.users.info({ ...(await tokens.of(who.workspace)), user: who.user })
      return user?.is_bot || user?.deleted ? null : (user?.profile?.email ?? null)
    } catch (error) {
      // Without the scope, or for someone of another workspace, Slack won't ever tell; a slow Slack may, later.
      if (failure(error).state === 'never') return null
      throw error
    }
  },
})
