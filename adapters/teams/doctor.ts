import type { Answer, TeamsFacts } from '../../src/examination.ts'
import { type Credentials, credentialsOf } from './credentials.ts'
import { openIdKeys } from './keys.ts'
import { type Config, OPENID } from './teams.ts'

const DEADLINE_MS = 5_000

/** Microsoft's own code stands in the message: 'invalid_client: … AADSTS7000215: …'; fetch tells the cause inside. */
function codeOf(error: unknown): string {
  const { message = '', errorCode, code, cause, name } = error as Error & { errorCode?: unknown; code?: unknown }
  const aadsts = /AADSTS\d{1,9}/.exec(message)?.[0]
  const inside = (cause as { code?: unknown } | undefined)?.code
  return aadsts ?? [inside, errorCode, code].find(one => typeof one === 'string' && one !== '')?.toString() ?? name
}

/** Ends at the deadline, whatever the work does. */
async function asked(deadline: number, work: () => Promise<unknown>): Promise<Answer<null>> {
  const late = Promise.withResolvers<Answer<null>>()
  const timer = setTimeout(() => late.resolve({ state: 'silent', code: 'ETIMEDOUT' }), deadline)
  const answer = work().then(
    (): Answer<null> => ({ state: 'good', found: null }),
    (error): Answer<null> => {
      const code = codeOf(error)
      return { state: code.startsWith('AADSTS') ? 'refused' : 'silent', code }
    },
  )
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer))
}

/** Whether Microsoft gives the bot its token, and whether its keys can be fetched. 5 s for both. */
export async function examineTeams(
  config: Config,
  now: () => Date,
  credentials: Pick<Credentials, 'token'> = credentialsOf(config),
  deadline = DEADLINE_MS,
): Promise<TeamsFacts> {
  const keys = openIdKeys(config.TEAMS_OPENID_METADATA_URL ?? OPENID, now)
  const [token, metadata] = await Promise.all([
    asked(deadline, () => credentials.token()),
    // whichever key is asked for, all of them are fetched
    asked(deadline, () => keys.find('')),
  ])
  return { token, metadata }
}
