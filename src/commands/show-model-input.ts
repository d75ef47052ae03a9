import type { ModelRequest, ModelUseWhen } from '../model/model.ts'
import type { Need } from '../referral/need.ts'
import { rank } from '../referral/rank.ts'
import { chooseRequest, type Prompts, understandRequest, wantsSecondLook } from '../referral/second-look.ts'
import { outgoingText, withoutPeople } from '../safety/outgoing-text.ts'
import type { OpenMap } from '../social-map/open-map.ts'
import type { Texts } from '../texts/index.ts'
import { modelTexts as t } from '../texts/nl/model.ts'

/** What a dry run looks at. */
export interface DryRun {
  text: string
  need: Need
  map: OpenMap
  /** Names of professionals here. */
  people: string[]
  now: Date
  texts: Texts
}

const shown = ({ prompt, system, user }: ModelRequest): string =>
  [t.input.prompt(prompt), '', system, '', t.input.given, '', user].join('\n')

/** Why nothing is sent; null: something is. */
function silence({ need, map }: DryRun, asked: string | null, when: ModelUseWhen): string | null {
  if (need.flags.length > 0) return t.input.redFlag
  if (asked === null) return t.input.nothing
  return wantsSecondLook(need, rank(need, map.index), when) ? null : t.input.sure(when)
}

/**
 * Exactly what a language model would read of a question, or why it reads nothing; nothing is sent. The second prompt is
 * shown with the services that the tables choose without the answer to the first.
 */
export function modelInput(dry: DryRun, prompts: Prompts, when: ModelUseWhen): string {
  const { text, need, map, people, now, texts } = dry
  const around = { known: map.names, people, today: now }
  const asked = outgoingText(text, around)
  const why = silence(dry, asked, when)
  if (asked === null || (why && why !== t.input.sure(when))) return why ?? t.input.nothing
  const look = { text: asked, clean: withoutPeople(around), texts }
  const { candidates } = rank(need, map.index)
  const requests = [
    understandRequest(prompts, look),
    ...(candidates.length > 0 ? [chooseRequest(prompts, look, need, candidates)] : []),
  ]
  return [...(why ? [why, ''] : []), requests.map(shown).join('\n\n')].join('\n')
}
