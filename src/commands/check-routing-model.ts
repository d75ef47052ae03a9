import { InputError } from '../errors.ts'
import type { OpenedModel } from '../model/open.ts'
import { leading } from '../referral/flag-routes.ts'
import { rank } from '../referral/rank.ts'
import { readNeed } from '../referral/read-need.ts'
import { type SecondLook, secondLook, wantsSecondLook } from '../referral/second-look.ts'
import { outgoingText, withoutPeople } from '../safety/outgoing-text.ts'
import type { MapFile } from '../social-map/import.ts'
import { openMap } from '../social-map/open-map.ts'
import { texts } from '../texts/index.ts'
import { modelTexts } from '../texts/nl/model.ts'
import type { Measure } from './check.ts'
import { answer, contextOf, LEVEL_WORDS, mapIn, type RoutingResult } from './check-routing.ts'

/** As long as the bot waits, in ms. */
const WAIT = 7_000

/** The same answer with the model; `asked`: it was asked at all, `changed`: it made a difference. */
interface WithModel extends Omit<RoutingResult, 'id' | 'redFlag'> {
  asked: boolean
  changed: boolean
}

type Both = RoutingResult & { withModel: WithModel }

/**
 * Judges each question without and with the language model, side by side, as the bot asks it but without budgets.
 * @throws InputError when there is no model, or the files hold no map
 */
export function besideModel(files: MapFile[], clock: () => Date, { ask, prompts, when }: OpenedModel): Measure {
  if (!ask) throw new InputError(modelTexts.check.none)
  const map = openMap(mapIn(files, clock))
  const around = { known: map.names, people: [], today: clock() }
  const clean = withoutPeople(around)
  const scores: Scored[] = []

  async function look(line: Record<string, unknown>): Promise<{ asked: boolean; found: SecondLook | null }> {
    const text = outgoingText(String(line.text), around)
    const need = readNeed(String(line.text), contextOf(line.context), map.index)
    if (text === null || leading(need) || !wantsSecondLook(need, rank(need, map.index), when))
      return { asked: false, found: null }
    const until = new Date(clock().getTime() + WAIT)
    const rest = { clean, texts: texts('nl'), about: 'check', until, spend: async () => true }
    return {
      asked: true,
      found: await secondLook({ ask: ask!, prompts, when }, { text, need, index: map.index, ...rest }),
    }
  }

  const judge = async (line: Record<string, unknown>): Promise<Both> => {
    const without = answer(line, map.index, clock)
    const start = clock().getTime()
    const { asked, found } = await look(line)
    const withModel = { ...withFound(without, found), asked, changed: found !== null, ms: clock().getTime() - start }
    scores.push({ line, without, withModel })
    return { ...without, withModel }
  }
  return { judge, summary: () => summary(scores) }
}

function withFound(
  { ids, level, noAnswer }: RoutingResult,
  found: SecondLook | null,
): Pick<RoutingResult, 'ids' | 'level' | 'noAnswer'> {
  if (!found) return { ids, level, noAnswer }
  const [first] = found.candidates
  return {
    ids: found.candidates.map(({ service }) => service.id),
    level: first ? LEVEL_WORDS[first.level] : null,
    noAnswer: false,
  }
}

interface Scored {
  line: Record<string, unknown>
  without: RoutingResult
  withModel: WithModel
}

type Given = Pick<RoutingResult, 'ids' | 'noAnswer'>
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const firstRight = ({ line }: Scored, { ids }: Given): boolean => list(line.best).includes(ids[0])
const threeRight = ({ line }: Scored, { ids }: Given): boolean =>
  ids.slice(0, 3).some(id => [...list(line.best), ...list(line.acceptable)].includes(id))

const share = (rows: Scored[], right: (row: Scored) => boolean): number => rows.filter(right).length / rows.length

/** What the model changes, in numbers; with the right answers beside the questions also whether that is better. */
function summary(rows: Scored[]): string {
  const t = modelTexts.check
  const labelled = rows.filter(({ line }) => Array.isArray(line.best) && typeof line.noAnswer === 'boolean')
  const answered = labelled.filter(({ line }) => line.noAnswer === false)
  const refused = labelled.filter(({ line }) => line.noAnswer === true)
  const line = (name: string, of: (row: Scored) => Given) =>
    t.line(
      name,
      share(answered, row => firstRight(row, of(row))),
      share(answered, row => threeRight(row, of(row))),
      share(refused, row => of(row).noAnswer),
    )
  const right = (row: Scored, given: Given) => (row.line.noAnswer ? given.noAnswer : firstRight(row, given))
  const better = labelled.filter(row => right(row, row.withModel) && !right(row, row.without)).length
  const worse = labelled.filter(row => !right(row, row.withModel) && right(row, row.without)).length
  const count = (which: 'asked' | 'changed') => rows.filter(({ withModel }) => withModel[which]).length
  const head = t.head(rows.length, count('asked'), count('changed'))
  if (labelled.length === 0) return head
  return [
    head,
    t.labels(labelled.length),
    line(t.without, row => row.without),
    line(t.with, row => row.withModel),
    t.better(better, worse),
  ].join('\n')
}
