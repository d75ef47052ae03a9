import { sampleFiles } from '../../adapters/local/sample.ts'
import { readPrompts } from '../../adapters/openai/prompts.ts'
import type { Asking, AskModel } from '../../src/model/ask-model.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { type Look, PROMPTS } from '../../src/referral/second-look.ts'
import { withoutPeople } from '../../src/safety/outgoing-text.ts'
import { readMap } from '../../src/social-map/import.ts'
import { type OpenMap, openMap } from '../../src/social-map/open-map.ts'
import { texts } from '../../src/texts/index.ts'

export const TODAY = new Date('2026-11-24T09:10:00+01:00')

/** The map of the sample municipality. */
export async function sampleMap(): Promise<OpenMap> {
  const files = await sampleFiles()
  return openMap(readMap([files.map], { today: TODAY }).map!)
}

export const prompts = () => readPrompts(PROMPTS)

/** A question as it is looked at again. */
export function lookAt(map: OpenMap, text: string): Look {
  const around = { known: map.names, people: [], today: TODAY }
  return {
    text,
    need: readNeed(text, {}, map.index),
    index: map.index,
    clean: withoutPeople(around),
    texts: texts('nl'),
    about: 'test',
    until: new Date(TODAY.getTime() + 7_000),
    spend: async () => true,
  }
}

/** A model that answers this, as far as the shape lets it through. */
export const saying =
  (answer: (prompt: string) => unknown): AskModel =>
  async <T>({ request, shape }: Asking<T>) => {
    const read = shape.safeParse(answer(request.prompt))
    return read.success ? read.data : null
  }
