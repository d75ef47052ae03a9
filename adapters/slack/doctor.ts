import type { WebClient } from '@slack/web-api'
import type { Answer, SlackFacts } from '../../src/examination.ts'
import { client } from './client.ts'
import { wantedScopes } from './install.ts'
import { failure } from './outcome.ts'
import type { Config } from './slack.ts'

const DEADLINE_MS = 5_000

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

/** A code that was never given: Slack says so only to an app that it knows. */
async function clientTest(slack: WebClient, client_id: string, client_secret: string): Promise<Answer<null>> {
  const answer = await asked(() => slack.oauth.v2.access({ client_id, client_secret, code: 'doctor' }))
  if (answer.state === 'silent') return answer
  return answer.state === 'refused' && answer.code !== 'invalid_code' ? answer : { state: 'good', found: null }
}
/** Whether Slack takes the tokens, and what they may do. Two calls at most, 5 s each. */
export async function examineSlack(config: Config, deadline = DEADLINE_MS): Promise<SlackFacts> {
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = config
  const { SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret = '' } = config
  const [answer, app, socket, wanted] = await Promise.all([
    token ? asked(() => authTest(client({ token, apiUrl }, deadline))) : null,
    id ? clientTest(client({ apiUrl }, deadline), id, secret) : null,
    appToken ? asked(() => openConnection(client({ token: appToken, apiUrl }, deadline))) : null,
    wantedScopes(),
  ])
  return { token: answer, client: app, socket, wanted }
}
