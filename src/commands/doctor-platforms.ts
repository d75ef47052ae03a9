import type { Config } from '../config.ts'
import type { Answer, SlackFacts, TeamsFacts } from '../examination.ts'
import { doctorTexts as t } from '../texts/nl/doctor.ts'
import { type Check, good, warning, wrong } from './doctor-check.ts'

/** What to do after a refusal or a silence. */
interface Faults {
  refused: Record<string, string>
  otherRefusal(code: string): string
  silent(code: string): string
}

const fault = ({ state, code }: Exclude<Answer<unknown>, { state: 'good' }>, faults: Faults): string =>
  faults.refused[code] ?? (state === 'refused' ? faults.otherRefusal(code) : faults.silent(code))

export const slackOn = (config: Config): boolean =>
  config.SLACK_BOT_TOKEN !== undefined || config.SLACK_CLIENT_ID !== undefined
export const teamsOn = (config: Config): boolean => config.MICROSOFT_APP_ID !== undefined || config.TEAMS_ANONYMOUS

/** What the token may do, beside the manifest: too little is a fault, too much a risk. */
function scopesCheck(scopes: string[] | null, wanted: string[]): Check {
  const area = t.area.slackScopes
  if (!scopes) return warning(area, t.slack.scopesUnknown)
  const missing = wanted.filter(name => !scopes.includes(name))
  const extra = scopes.filter(name => !wanted.includes(name))
  if (missing.length > 0) return wrong(area, t.slack.scopesMissing(missing))
  return extra.length > 0 ? warning(area, t.slack.scopesExtra(extra)) : good(area, t.slack.scopesGood)
}

export function slackChecks({ token, client, socket, wanted }: SlackFacts, config: Config): Check[] {
  const url = config.SLACK_API_URL
  const silent = url ? (code: string) => t.slack.standInSilent(url, code) : t.slack.silent
  const tokenFaults = { ...t.slack, silent }
  const socketFaults = { refused: t.slack.socketRefused, otherRefusal: t.slack.otherSocketRefusal, silent }
  return [
    ...(url ? [warning(t.area.slack, t.slack.standIn(url))] : []),
    ...(client ? [clientCheck(client, { ...t.slack, refused: t.slack.clientRefused, silent })] : []),
    ...(token === null
      ? []
      : token.state === 'good'
        ? [good(t.area.slackToken, t.slack.token(token.found.workspace)), scopesCheck(token.found.scopes, wanted)]
        : [wrong(t.area.slackToken, fault(token, tokenFaults))]),
    ...(config.SLACK_SIGNING_SECRET ? [good(t.area.slackEntrance, t.slack.secret)] : []),
    ...(socket ? [socketCheck(socket, socketFaults)] : []),
  ]
}

/** Whether other workspaces can install the app. */
const clientCheck = (client: Answer<null>, faults: Faults): Check =>
  client.state === 'good' ? good(t.area.slackClient, t.slack.client) : wrong(t.area.slackClient, fault(client, faults))

const socketCheck = (socket: Answer<null>, faults: Faults): Check =>
  socket.state === 'good' ? good(t.area.slackSocket, t.slack.socket) : wrong(t.area.slackSocket, fault(socket, faults))

/** How Microsoft writes the ids of apps and tenants. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** People are let in by the id of their tenant, so its name would keep everyone out. */
function tenantCheck(tenant: string | undefined): Check {
  if (!tenant) return warning(t.area.teamsTenant, t.teams.anyTenant)
  return ID.test(tenant) ? good(t.area.teamsTenant, t.teams.tenant) : wrong(t.area.teamsTenant, t.teams.badTenant)
}

function tokenCheck(token: Answer<null>, config: Config): Check {
  if (config.TEAMS_TEST_TOKEN) return warning(t.area.teamsToken, t.teams.testToken)
  return token.state === 'good'
    ? good(t.area.teamsToken, t.teams.token)
    : wrong(t.area.teamsToken, fault(token, t.teams))
}

function keysCheck(metadata: Answer<null>, url: string | undefined): Check {
  const area = t.area.teamsKeys
  if (metadata.state === 'good') return url ? warning(area, t.teams.standInKeys(url)) : good(area, t.teams.keys)
  return wrong(area, url ? t.teams.standInKeysSilent(url, metadata.code) : t.teams.keysSilent(metadata.code))
}

/** Without an app id nobody is checked: that is said, and there is nothing else to look at. */
export const anonymousCheck = (): Check => warning(t.area.teams, t.teams.anonymous)

export const teamsChecks = ({ token, metadata }: TeamsFacts, config: Config): Check[] => [
  ...(config.TEAMS_ANONYMOUS ? [warning(t.area.teams, t.teams.anonymousUnused)] : []),
  ID.test(config.MICROSOFT_APP_ID ?? '') ? good(t.area.teamsId, t.teams.id) : wrong(t.area.teamsId, t.teams.badId),
  tenantCheck(config.MICROSOFT_APP_TENANT_ID),
  tokenCheck(token, config),
  keysCheck(metadata, config.TEAMS_OPENID_METADATA_URL),
]
