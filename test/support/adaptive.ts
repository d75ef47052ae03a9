import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'

const require = createRequire(import.meta.url)
// The ESM entry of the package can't be loaded by Node; this is Microsoft's own bundle.
const { AdaptiveCard, SerializationContext, Version } = require('adaptivecards/dist/adaptivecards.js')

/** What Microsoft's renderer has to say against a card; empty: nothing. */
export function complaints(json: unknown): string[] {
  const card = new AdaptiveCard()
  card.hostConfig.actions.maxActions = 6
  const context = new SerializationContext(new Version(1, 5))
  card.parse(json, context)
  const parsed = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
  return [...parsed, ...card.validateProperties().validationEvents.map((event: { message: string }) => event.message)]
}

const SCHEMA = new URL('../../../shared/schemas/adaptive-card-1.5.0.json', import.meta.url)

/** The JSON schema of Adaptive Cards 1.5 as a check, where it is at hand; null: it is not. */
export function schemaCheck(): ((json: unknown) => boolean) | null {
  if (!existsSync(SCHEMA)) return null
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false })
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'))
  const { id: _, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'))
  const check = ajv.compile(schema)
  return json => check(withoutTeams(json))
}

/** Teams' own key is not in the schema. */
const withoutTeams = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json), (_, value) => {
    if (value && typeof value === 'object' && !Array.isArray(value)) delete value.msteams
    return value
  })

/** Every object in a piece of JSON. */
export const objectsIn = (json: unknown): Record<string, unknown>[] =>
  json && typeof json === 'object'
    ? [...(Array.isArray(json) ? [] : [json as Record<string, unknown>]), ...Object.values(json).flatMap(objectsIn)]
    : []
