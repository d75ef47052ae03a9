import { consent as texts } from '../../texts/nl/consent.ts'
import type { Facts } from './facts.ts'
import { type Settings, strict } from './settings.ts'
import { type Missing, type Situation, situationOf } from './situation.ts'
import { inOrder } from './table/order.ts'
import type { Help, Outcome, Row } from './table/row.ts'

/** What the bot does with a request. 'outside': not in the chat, the reason says where. */
export type Decision = 'allow' | 'deny' | 'anonymous-only' | 'veilig-thuis' | 'emergency' | 'outside'

export interface Verdict {
  outcome: Outcome
  decision: Decision
  /** Who or what precisely is still needed; empty when nothing is, or when consent is not the question. */
  missing: readonly Missing[]
  /** To the professional, in Dutch. */
  reason: string
  /** The row that decided. */
  rule: string
  ground: string
  /** What the professional must do or note, in Dutch. */
  todo: string | null
  /** Lawyers differ; say so. */
  contested: boolean
  /** Whom to call; numbers come from the signed list. */
  call: readonly Help[]
}

const decisions: Record<Outcome, Decision> = {
  ALLOW: 'allow',
  ALLOW_NOTE: 'allow',
  BLOCK: 'deny',
  ANON_ONLY: 'anonymous-only',
  VT_ADVICE: 'veilig-thuis',
  VT_REPORT: 'veilig-thuis',
  CALL_112: 'emergency',
  CRISIS: 'emergency',
  CSG: 'emergency',
  GI_DUTY: 'outside',
  GI_MAY: 'outside',
  REFER_OK: 'outside',
  LIMITED: 'outside',
  CLOSE: 'deny',
  EXPERT: 'outside',
}

const consentIsTheQuestion: readonly Outcome[] = ['BLOCK', 'ANON_ONLY', 'CLOSE']

function missingFor(row: Row, outcome: Outcome, s: Situation, noteLacks: boolean): readonly Missing[] {
  if (noteLacks) return [{ who: 'notitie', why: 'note' }]
  if (row.asks) return [{ who: row.asks, why: 'content' }]
  return s.facts.mode === 'named' && consentIsTheQuestion.includes(outcome) ? s.missing : []
}

const withDetail = (text: string, missing: readonly Missing[], s: Situation): string => {
  const roles = new Map(s.facts.authority.map(adult => [adult.id, adult.role]))
  const details = missing.filter(m => m.why !== 'content' && m.why !== 'note')
  return details.length === 0
    ? text
    : `${text} ${texts.stillNeeded(details.map(m => texts.missing(m, roles.get(m.who))))}`
}

/**
 * May this be discussed, and if not: what precisely is missing? The first row of the table that fits decides.
 * Nothing unknown ever counts as a yes.
 */
export function judge(facts: Facts, settings: Settings = strict): Verdict {
  const s = situationOf(facts, settings)
  const row = inOrder.find(row => row.fits(s))!
  const outcome = row.loose?.holds(s) ? row.loose.outcome : row.outcome
  const noteLacks = outcome === 'ALLOW_NOTE' && settings.notes === 'first' && !facts.noted
  const missing = missingFor(row, outcome, s, noteLacks)
  return {
    outcome,
    decision: row.outside ? 'outside' : noteLacks ? 'deny' : decisions[outcome],
    missing,
    reason: withDetail(row.text, missing, s),
    rule: row.id,
    ground: row.ground,
    todo: row.todo,
    contested: row.contested === true,
    call: row.call ?? [],
  }
}
