import * as z from 'zod'
import { InputError } from './errors.ts'
import { configTexts } from './texts/nl/config.ts'

/**
 * Every setting there is, read from the environment in one place.
 * An empty value counts as absent, because compose files and panels hand those on.
 */
const t = configTexts
/** What is no address at all is told already. */
const loopback = (url: string): boolean =>
  ['127.0.0.1', '::1', '[::1]', 'localhost', undefined].includes(URL.parse(url)?.hostname)
const httpUrl = z.url({ protocol: /^https?$/, error: t.url })
const flag = z.stringbool({ error: t.flag }).default(false)
const calls = z.coerce.number({ error: t.calls }).int(t.calls).min(0, t.calls)
const price = z.coerce.number({ error: t.price }).min(0, t.price)
const key32 = z.string().refine(v => /^[A-Za-z0-9+/]{43}=$/.test(v), { error: t.vaultKey })

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production'], { error: t.nodeEnv }).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number({ error: t.port }).int(t.port).min(0, t.port).max(65535, t.port).default(3978),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: httpUrl.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: t.databaseUrl }).optional(),
  EMBEDDED_IN_PRODUCTION: flag,
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', t.slackBotToken).optional(),
  SLACK_SIGNING_SECRET: z.string().min(16, t.slackSigningSecret).optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', t.slackAppToken).optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, t.slackClientId)
    .optional(),
  SLACK_CLIENT_SECRET: z.string().min(16, t.slackClientSecret).optional(),
  SLACK_API_URL: httpUrl.optional(),
  MICROSOFT_APP_ID: z.string().optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], { error: t.appType })
    .default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: z.string().optional(),
  TEAMS_ANONYMOUS: flag,
  TEAMS_OPENID_METADATA_URL: httpUrl.refine(loopback, { error: t.loopback }).optional(),
  TEAMS_TEST_TOKEN: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: httpUrl.optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_WHEN: z.enum(['unsure', 'always'], { error: t.openaiWhen }).default('unsure'),
  OPENAI_BUDGET_PERSON: calls.default(60),
  OPENAI_BUDGET_MUNICIPALITY: calls.default(1000),
  OPENAI_PRICE_INPUT: price.default(0),
  OPENAI_PRICE_OUTPUT: price.default(0),
  VAULT_KEY: key32.optional(),
  VAULT_KEY_NEXT: key32.optional(),
  MESSAGES_PER_MINUTE: z.coerce.number({ error: t.perMinute }).int(t.perMinute).min(1, t.perMinute).default(60),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], { error: t.logLevel }).default('info'),
})

/** Settings that only make sense together, looked at as they were given so that every mistake shows at once. */
type Given = Record<string, string | undefined>
const on = (value?: string): boolean => value !== undefined && z.stringbool().safeParse(value).data === true
const TOGETHER: { name: string; message: string; wrong: (s: Given) => unknown }[] = [
  {
    name: 'PUBLIC_URL',
    message: t.publicUrl,
    wrong: s => s.NODE_ENV === 'production' && s.PUBLIC_URL?.startsWith('http:'),
  },
  {
    name: 'SLACK_SIGNING_SECRET',
    message: t.slackHalf,
    wrong: s => s.SLACK_BOT_TOKEN && !s.SLACK_SIGNING_SECRET && !s.SLACK_APP_TOKEN,
  },
  {
    name: 'SLACK_BOT_TOKEN',
    message: t.slackNoBot,
    wrong: s => !s.SLACK_BOT_TOKEN && !s.SLACK_CLIENT_ID && (s.SLACK_SIGNING_SECRET || s.SLACK_APP_TOKEN),
  },
  {
    name: 'SLACK_CLIENT_SECRET',
    message: t.slackClientHalf,
    wrong: s => Boolean(s.SLACK_CLIENT_ID) !== Boolean(s.SLACK_CLIENT_SECRET),
  },
  {
    name: 'SLACK_SIGNING_SECRET',
    message: t.slackClientSigning,
    wrong: s => s.SLACK_CLIENT_ID && !s.SLACK_SIGNING_SECRET,
  },
  {
    name: 'SLACK_BOT_TOKEN',
    message: t.slackBoth,
    wrong: s => s.SLACK_CLIENT_ID && (s.SLACK_BOT_TOKEN || s.SLACK_APP_TOKEN),
  },
  {
    name: 'TEAMS_ANONYMOUS',
    message: t.teamsAnonymous,
    wrong: s => on(s.TEAMS_ANONYMOUS) && s.NODE_ENV === 'production',
  },
  {
    name: 'TEAMS_TEST_TOKEN',
    message: t.teamsTestToken,
    wrong: s => s.TEAMS_TEST_TOKEN && !s.TEAMS_OPENID_METADATA_URL,
  },
  {
    name: 'MICROSOFT_APP_PASSWORD',
    message: t.teamsPassword,
    wrong: s => s.MICROSOFT_APP_ID && s.MICROSOFT_APP_TYPE !== 'UserAssignedMSI' && !s.MICROSOFT_APP_PASSWORD,
  },
  {
    name: 'MICROSOFT_APP_TENANT_ID',
    message: t.teamsTenant,
    wrong: s => s.MICROSOFT_APP_ID && s.MICROSOFT_APP_TYPE !== 'MultiTenant' && !s.MICROSOFT_APP_TENANT_ID,
  },
  { name: 'OPENAI_MODEL', message: t.openaiModel, wrong: s => s.OPENAI_BASE_URL && !s.OPENAI_MODEL },
  {
    name: 'VAULT_KEY',
    message: t.vaultKeyMissing,
    wrong: s => s.NODE_ENV === 'production' && s.DATABASE_URL && !s.VAULT_KEY,
  },
]

export type Config = z.infer<typeof schema>

/** Whether there is a language model: a name, and a server or a key. */
export const modelOn = ({ OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL }: Config): boolean =>
  OPENAI_MODEL !== undefined && (OPENAI_API_KEY ?? OPENAI_BASE_URL) !== undefined

/**
 * Where people open what this service serves, by platform, without a slash at the end; absent: they can't. Whoever has the
 * local page open is on this machine.
 */
export const addressesOf = ({ PUBLIC_URL, HOST, PORT }: Config): { slack?: string; teams?: string; local?: string } => {
  const open = PUBLIC_URL?.replace(/\/$/, '')
  return { ...(open && { slack: open, teams: open }), ...(PORT > 0 && { local: `http://${HOST}:${PORT}` }) }
}

/** The names of all settings, for the README and its test. */
export const SETTINGS = Object.keys(schema.shape)

/** A setting that is wrong, and what to do about it. */
export interface Mistake {
  name: string
  message: string
}

type Environment = Record<string, string | undefined>

function looked(env: Environment): { config: Config | undefined; mistakes: Mistake[] } {
  const given = Object.fromEntries(SETTINGS.filter(name => env[name]?.trim()).map(name => [name, env[name]!.trim()]))
  const result = schema.safeParse(given)
  const single = result.error?.issues.map(issue => ({ name: issue.path.join('.'), message: issue.message })) ?? []
  const together = TOGETHER.filter(rule => rule.wrong(given)).map(({ name, message }) => ({ name, message }))
  return { config: result.data, mistakes: [...single, ...together] }
}

/** Everything that is wrong with the settings, at once. */
export const mistakesIn = (env: Environment): Mistake[] => looked(env).mistakes

/**
 * Reads the settings.
 * @param env the environment, e.g. process.env
 * @throws InputError with one line for each mistake: name, what is wrong, where to find the value
 */
export function readConfig(env: Environment): Config {
  const { config, mistakes } = looked(env)
  if (config && mistakes.length === 0) return config
  throw new InputError([t.heading, ...mistakes.map(({ name, message }) => `  ${name}: ${message}`)].join('\n'))
}
