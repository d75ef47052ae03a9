import { readFile } from 'node:fs/promises'
import type { WebClient } from '@slack/web-api'
import * as z from 'zod'
import type { Answer, SlackFacts } from '../../src/examination.ts'
import { client } from './client.ts'
import { failure } from './outcome.ts'
import type { Config } from './slack.ts'

const DEADLINE_MS = 5_000
const MANIFEST = new URL('../../manifest/slack.json', import.meta.url)

const Manifest = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })

async function asked<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { state: 'good', found: await call() }
  } catch (error) {
    const { state, reason } = failure(error)
    return { state: state === 'never' ? 'refused' : 'silent', code: reason }
  }
}

/** https://docs.slack.dev/reference/methods/auth.test ; the header x-oauth-scopes says what the token may do. */
async function authTest(slack: WebClient): Promise<{ workspace: string; scopes: string[] | null }> {
  const { team = '', response_metadata } = await slack.auth.test()
  return { workspace: team, scopes: response_metadata?.scopes ?? null }
}

/** https://docs.slack.dev/reference/methods/apps.connections.open : gives an address, that we leave unused. */
const openConnection = async (slack: WebClient): Promise<null> => {
  await slack.apps.connections.open({})
  return null
}

/** Whether Slack takes the tokens, and what they may do. Two calls at most, 5 s each. */
export async function examineSlack(config: Config, deadline = DEADLINE_MS): Promise<SlackFacts> {
  const { SLACK_BOT_TOKEN: token = '', SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = config
  const [answer, socket, manifest] = await Promise.all([
    asked(() => authTest(client({ token, apiUrl }, deadline))),
    appToken ? asked(() => openConnection(client({ token: appToken, apiUrl }, deadline))) : null,
    readFile(MANIFEST, 'utf8'),
  ])
  return { token: answer, socket, wanted: Manifest.parse(JSON.parse(manifest)).oauth_config.scopes.bot }
}
