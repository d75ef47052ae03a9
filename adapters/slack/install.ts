import { readFile } from 'node:fs/promises'
import type { WebClient } from '@slack/web-api'
import { type Context, type Env, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod'
import type { Database } from '../../src/ports.ts'
import type { Installation } from '../../src/tenancy/installations.ts'
import { installTexts as t } from '../../src/texts/nl/slack-install.ts'
import { failure } from './outcome.ts'
import { isOurState, LASTS_S, newState } from './state.ts'

const MANIFEST = new URL('../../manifest/slack.json', import.meta.url)
const Manifest = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })

/** The scopes that the app asks for. */
export const wantedScopes = async (): Promise<string[]> =>
  Manifest.parse(JSON.parse(await readFile(MANIFEST, 'utf8'))).oauth_config.scopes.bot

const AUTHORIZE = 'https://slack.com/oauth/v2/authorize'
const COOKIE = 'schakel_install'

export interface InstallPorts {
  clientId: string
  clientSecret: string
  /** Without a token. */
  client: WebClient
  database: Pick<Database, 'transaction'>
  now(): Date
  noted(what: string, retry: null): void
  failed(error: unknown): void
  /** The token of this workspace may have changed. */
  installed(workspace: string): void
}

/** What Slack gives for a code. https://docs.slack.dev/reference/methods/oauth.v2.access */
const Granted = z.object({
  access_token: z.string().startsWith('xoxb-'),
  bot_user_id: z.string().min(1),
  scope: z.string(),
  team: z.object({ id: z.string().min(1) }),
  is_enterprise_install: z.boolean().optional(),
})

/** Serves GET /slack/install, which leads to Slack, and GET /slack/oauth_redirect, to which Slack leads back. */
export function installRoutes(ports: InstallPorts): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/slack/install', async c => {
    const { state, nonce } = newState(ports.clientSecret, ports.now())
    setCookie(c, COOKIE, nonce, { httpOnly: true, secure: true, sameSite: 'Lax', path: '/slack', maxAge: LASTS_S })
    const query = new URLSearchParams({ client_id: ports.clientId, scope: (await wantedScopes()).join(), state })
    ports.noted('install', null)
    return c.redirect(`${AUTHORIZE}?${query}`)
  })

  app.get('/slack/oauth_redirect', async c => {
    const { state = '', code, error } = c.req.query()
    if (!isOurState(state, getCookie(c, COOKIE), ports.clientSecret, ports.now())) return refused(c, 'state', t.expired)
    if (error !== undefined || !code) return refused(c, 'denied', t.denied)
    const granted = await grantOf(code)
    if ('reason' in granted) return refused(c, granted.reason, t.notGranted)
    await ports.database.transaction(store => store.installations.save(granted))
    ports.installed(granted.workspace)
    ports.noted('installed', null)
    return page(c, 200, t.done(granted.workspace))
  })
  return app

  async function grantOf(code: string): Promise<Installation | { reason: string }> {
    const { client, clientId: client_id, clientSecret: client_secret, now } = ports
    try {
      const granted = Granted.safeParse(await client.oauth.v2.access({ client_id, client_secret, code })).data
      if (!granted || granted.is_enterprise_install) return { reason: 'not a workspace' }
      const { access_token: token, bot_user_id: bot, scope, team } = granted
      return { workspace: team.id, bot, token, scopes: scope.split(','), installedAt: now() }
    } catch (error) {
      // the error itself may hold what was asked, secret included
      return { reason: failure(error).reason }
    }
  }

  function refused(c: Context, why: string, lines: { title: string; body: string }): Response {
    ports.noted(`refused installation: ${why}`, null)
    return page(c, 400, lines)
  }
}

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function page(c: Context, status: 200 | 400, { title, body }: { title: string; body: string }): Response {
  c.header('content-security-policy', "default-src 'none'")
  c.header('referrer-policy', 'no-referrer')
  c.header('cache-control', 'no-store')
  const [head, text] = [escaped(title), escaped(body)]
  return c.html(
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${head}</title><h1>${head}</h1><p>${text}</p></html>`,
    status,
  )
}
