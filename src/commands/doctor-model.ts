import { type Config, modelOn } from '../config.ts'
import type { Answer } from '../examination.ts'
import { doctorTexts } from '../texts/nl/doctor.ts'
import { type Check, good, warning, wrong } from './doctor-check.ts'

const t = doctorTexts.model
const { model: area } = doctorTexts.area

/** Whether a model is set up at all, and completely; null: it is, and can be looked at. */
export function modelSettings(config: Config): Check | null {
  if (modelOn(config)) return null
  const server = config.OPENAI_API_KEY ?? config.OPENAI_BASE_URL
  if (server) return warning(area, t.noModel)
  return config.OPENAI_MODEL ? warning(area, t.noServer) : good(area, t.off)
}

/** Whether the server is there and has the model. A server need not tell what it has. */
export function modelCheck(models: Answer<string[]>, { OPENAI_MODEL: name = '', OPENAI_BASE_URL }: Config): Check {
  const where = OPENAI_BASE_URL ?? t.openai
  if (models.state !== 'good')
    return models.state === 'refused' ? wrong(area, t.refused(where)) : warning(area, t.silent(where, models.code))
  if (models.found.includes(name)) return good(area, t.there(name, where))
  return models.found.length === 0
    ? warning(area, t.untold(where))
    : wrong(area, t.unknown(name, models.found.slice(0, 8)))
}
