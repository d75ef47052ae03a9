import type { Config } from '../config.ts'
import { InputError } from '../errors.ts'
import type { Examination, Port } from '../examination.ts'
import { doctorTexts as t } from '../texts/nl/doctor.ts'
import { type Check, good, rendered, warning, wrong } from './doctor-check.ts'
import { databaseChecks, databaseFault, portCheck, vaultChecks } from './doctor-database.ts'
import { modelCheck, modelSettings } from './doctor-model.ts'
import { anonymousCheck, slackChecks, slackOn, teamsChecks, teamsOn } from './doctor-platforms.ts'
import { type Group, settings } from './doctor-settings.ts'

export interface DoctorPorts extends Examination {
  env: Record<string, string | undefined>
  now: Date
}

/** A fault that a message explains is a check; so is a surprise, by its name only, and the rest is still looked at. */
async function guarded(area: string, look: () => Promise<Check[]>, explain = wrongIn(area)): Promise<Check[]> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof InputError) return [explain(error.message)]
    return [wrong(area, t.broke(error instanceof Error ? error.name : typeof error))]
  }
}
const wrongIn = (area: string) => (message: string) => wrong(area, message)

async function slack(ports: DoctorPorts, config: Config): Promise<Check[]> {
  if (!slackOn(config)) return [good(t.area.slack, t.slack.off)]
  return guarded(t.area.slack, async () => slackChecks(await ports.slack(config), config))
}

async function teams(ports: DoctorPorts, config: Config): Promise<Check[]> {
  if (!teamsOn(config)) return [good(t.area.teams, t.teams.off)]
  if (!config.MICROSOFT_APP_ID) return [anonymousCheck()]
  return guarded(t.area.teams, async () => teamsChecks(await ports.teams(config), config))
}

async function model(ports: DoctorPorts, config: Config): Promise<Check[]> {
  const said = modelSettings(config)
  return said ? [said] : guarded(t.area.model, async () => [modelCheck(await ports.model(config), config)])
}

const database = async (ports: DoctorPorts, config: Config, port: Port | null): Promise<Check[]> => [
  ...(await guarded(t.area.vault, async () => vaultChecks(await ports.vaultKey(config), config))),
  ...(await guarded(
    t.area.database,
    async () => databaseChecks(await ports.database(config), config, ports.now),
    message => databaseFault(message, config, port),
  )),
]

/** Everything at once, each as far as its settings are right; in the order in which it is mended. */
export async function examined(ports: DoctorPorts): Promise<Check[]> {
  const { config, left, checks } = settings(ports.env)
  const port = left.includes('port') ? null : await ports.port(config).catch((): Port => 'no-address')
  const unless = async (group: Group, area: string, look: () => Promise<Check[]>): Promise<Check[]> =>
    left.includes(group) ? [warning(area, t.settings.skipped)] : look()
  const parts = await Promise.all([
    unless('database', t.area.database, () => database(ports, config, port)),
    unless('slack', t.area.slack, () => slack(ports, config)),
    unless('teams', t.area.teams, () => teams(ports, config)),
    unless('model', t.area.model, () => model(ports, config)),
    unless('port', t.area.port, async () => (port ? [portCheck(port, config)] : [])),
  ])
  const without = !left.includes('address') && !config.PUBLIC_URL && (slackOn(config) || teamsOn(config))
  const alone = !left.includes('slack') && !left.includes('teams') && !slackOn(config) && !teamsOn(config)
  const address = without ? [warning(t.area.address, t.noAddress)] : []
  return [...checks, ...parts.flat(), ...address, ...(alone ? [warning(t.area.platforms, t.noPlatform)] : [])]
}

/** `doctor`: one line a check, and how to mend each fault. @returns 0 nothing is wrong, 1 something is */
export async function doctor(ports: DoctorPorts, print: (text: string) => void): Promise<number> {
  const checks = await examined(ports)
  print(rendered(checks))
  return checks.some(({ state }) => state === 'wrong') ? 1 : 0
}
