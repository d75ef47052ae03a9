import { type Config, type Mistake, mistakesIn, readConfig, SETTINGS } from '../config.ts'
import { doctorTexts as t } from '../texts/nl/doctor.ts'
import { type Check, good, wrong } from './doctor-check.ts'

/** Settings that stand or fall together: a mistake in one leaves its whole group out. NODE_ENV decides on the database. */
const GROUPS = {
  slack: /^SLACK_/,
  teams: /^(MICROSOFT|TEAMS)_/,
  model: /^OPENAI_/,
  database: /^(DATABASE_URL|DATA_DIR|VAULT_KEY|VAULT_KEY_NEXT|EMBEDDED_IN_PRODUCTION|NODE_ENV)$/,
  port: /^(HOST|PORT)$/,
  address: /^PUBLIC_URL$/,
  pace: /^MESSAGES_PER_MINUTE$/,
  log: /^LOG_LEVEL$/,
}
export type Group = keyof typeof GROUPS

const groupsOf = (mistakes: Mistake[]): Group[] =>
  (Object.keys(GROUPS) as Group[]).filter(group => mistakes.some(({ name }) => GROUPS[group].test(name)))

/**
 * The settings as far as they are right, so that one mistake doesn't hide what else there is to find.
 * @returns `left`: the groups that were left out, which can't be looked at
 */
export function settings(env: Record<string, string | undefined>): { config: Config; left: Group[]; checks: Check[] } {
  const mistakes = mistakesIn(env)
  const left = groupsOf(mistakes)
  const kept = SETTINGS.filter(name => !left.some(group => GROUPS[group].test(name)))
  const config = readConfig(Object.fromEntries(kept.map(name => [name, env[name]])))
  const checks = mistakes.map(({ name, message }) => wrong(t.area.settings, t.settings.wrong(name, message)))
  return { config, left, checks: checks.length > 0 ? checks : [good(t.area.settings, t.settings.good)] }
}
