import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import * as z from 'zod'
import type { Lookup } from '../../src/ports.ts'
import type { Tokens } from './tokens.ts'

/** https://docs.slack.dev/reference/objects/user-object */
const User = z.object({
  team_id: z.string().nullish(),
  is_restricted: z.boolean().nullish(),
  is_ultra_restricted: z.boolean().nullish(),
  is_stranger: z.boolean().nullish(),
  enterprise_user: z.object({ teams: z.array(z.string()).nullish() }).nullish(),
})

/** Slack shows nobody of this name here: someone of another organisation. */
const NOT_HERE = ['user_not_found', 'user_not_visible']

/** Guests of one or more channels, and people of another workspace; in a large organisation someone has several. */
function isOutsider(user: z.infer<typeof User>, workspace: string): boolean {
  const home = [user.team_id ?? workspace, ...(user.enterprise_user?.teams ?? [])]
  return Boolean(user.is_restricted || user.is_ultra_restricted || user.is_stranger) || !home.includes(workspace)
}

/** Asks Slack about someone. @param quick with a short deadline: somebody waits */
export const slackLookup =
  (quick: WebClient, tokens: Tokens): Lookup =>
  async ({ from }) => {
    try {
      const answer = await quick.users.info({ ...(await tokens.of(from.workspace)), user: from.user })
      const user = User.safeParse(answer.user).data
      return user ? isOutsider(user, from.workspace) : null
    } catch (error) {
      return error instanceof WebAPIPlatformError && NOT_HERE.includes(error.data.error) ? true : null
    }
  }
