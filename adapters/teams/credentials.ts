import type { Config } from './teams.ts'

/** The bot's own token, that every call to the connector carries. */
export interface Credentials {
  /** null: none is needed (anonymous, on this machine). @throws Error when Microsoft gives none */
  token(): Promise<string | null>
  /** The connector did not take the last one: the next is a new one. */
  refuse(): void
  /** Whether it may only go to this machine. */
  onlyHere: boolean
}

const SCOPE = 'https://api.botframework.com'
const LOGIN = 'https://login.microsoftonline.com/botframework.com'

/** The test token, none at all, or Microsoft's, by botbuilder, which is big and so loaded at the first send. */
export function credentialsOf(config: Config): Credentials {
  const { MICROSOFT_APP_ID: appId, TEAMS_TEST_TOKEN: test } = config
  if (test) return { token: async () => test, refuse: () => {}, onlyHere: true }
  if (!appId) return { token: async () => null, refuse: () => {}, onlyHere: true }
  return microsoft(config, appId)
}

function microsoft(config: Config, appId: string): Credentials {
  let loading: ReturnType<typeof load> | undefined
  let renew = false
  return {
    async token() {
      loading ??= load(config, appId)
      const force = renew
      renew = false
      return (await loading).getToken(force)
    },
    refuse: () => {
      renew = true
    },
    onlyHere: false,
  }
}

async function load(config: Config, appId: string) {
  const { ConfigurationServiceClientCredentialFactory } = await import('botbuilder')
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: config.MICROSOFT_APP_PASSWORD,
    MicrosoftAppType: config.MICROSOFT_APP_TYPE,
    MicrosoftAppTenantId: config.MICROSOFT_APP_TENANT_ID,
  })
  const credentials = await factory.createCredentials(appId, SCOPE, LOGIN, true)
  return credentials as typeof credentials & { getToken(force: boolean): Promise<string> }
}
