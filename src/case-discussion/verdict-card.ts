import { type Action, button, type Card, formButton, type Part, text } from '../card.ts'
import { contactFacts, type HelpLine, type LocalCrisis } from '../safety/safety-card.ts'
import type { Texts } from '../texts/index.ts'
import { consent } from '../texts/nl/consent.ts'
import type { CaseFile } from './case.ts'
import type { Verdict } from './consent/judge.ts'
import type { Help } from './consent/table/row.ts'
import { opens } from './facts.ts'

/** How long a draft waits for what is still missing. */
export const DRAFT_DAYS = 14

/** Whom the consent table says to call, as the safety card names them; the KNMG has no number in the signed list. */
const LINES: Record<Help, HelpLine | null> = {
  emergency: 'emergency',
  'veilig-thuis': 'safe-home',
  'youth-crisis': 'crisis-youth',
  'sexual-violence': 'sexual-violence',
  poison: 'poison',
  knmg: null,
}

/** Whether the case can still become a discussion; else nothing of it is kept. */
export const mayWait = ({ decision }: Verdict): boolean => ['allow', 'deny', 'anonymous-only'].includes(decision)

function titleOf(verdict: Verdict, file: CaseFile, t: Texts['cases']['verdict']): string {
  if (opens(verdict, file.mode)) return file.mode === 'named' ? t.allowed : t.anonymous
  switch (verdict.decision) {
    case 'anonymous-only':
      return t.anonymousOnly
    case 'veilig-thuis':
    case 'emergency':
    case 'outside':
      return t[verdict.decision]
    default:
      return t.deny
  }
}

/** 'Vraag ook vader (geen ja bekend).': what to take back into the consultation. */
const missingLines = ({ missing }: Verdict, names: Record<string, string>, { cases }: Texts): string[] =>
  missing
    .filter(one => one.why !== 'note' && one.why !== 'content')
    .map(({ parties, ...one }) => {
      const named = parties ? { parties: parties.map(id => names[id] ?? id) } : {}
      const line = consent.missing({ ...one, ...named, who: called(one.who, cases) })
      return one.why === 'unknown' ? cases.verdict.findOut(line) : cases.verdict.ask(line)
    })

/** The people in the form have the role as their id; on a card they are called by it. */
const called = (who: string, { consent: t }: Texts['cases']): string => t.holders[who] ?? t.others[who] ?? who

function callPart(verdict: Verdict, local: LocalCrisis, texts: Texts): Part[] {
  const lines = verdict.call.flatMap(help => LINES[help] ?? [])
  const facts = contactFacts(lines, local, texts.language)
  const knmg = verdict.call.includes('knmg') ? [text(texts.cases.verdict.knmg)] : []
  return [...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []), ...knmg]
}

function actionsOf(verdict: Verdict, file: CaseFile, texts: Texts): Action[] {
  const t = texts.cases.verdict
  if (!mayWait(verdict) || opens(verdict, file.mode)) return []
  const noteOnly = verdict.missing.some(one => one.why === 'note')
  return [
    ...(noteOnly ? [button('case-noted', t.noted, file.id, 'primary')] : []),
    ...(file.mode === 'named'
      ? [formButton('case-consent', t.more, file.id), button('case-anonymous', t.anonymously, file.id)]
      : [formButton('case-start', t.rewrite, 'new', 'primary')]),
    button('case-discard', t.discard, file.id, 'danger'),
  ]
}

/** The reason without the list of what is missing, which stands below in the words of the form. */
const reasonOf = (verdict: Verdict): string => verdict.reason.split(' Nog nodig:')[0]!

/**
 * What the table says, to the professional: whether, why, on which ground, and what is missing. Nothing of what was
 * written stands on it.
 * @param names of the readers, by person id
 */
export function verdictCard(
  verdict: Verdict,
  file: CaseFile,
  names: Record<string, string>,
  local: LocalCrisis,
  texts: Texts,
): Card {
  const t = texts.cases.verdict
  const missing = mayWait(verdict) ? missingLines(verdict, names, texts) : []
  return {
    title: titleOf(verdict, file, t),
    ...(verdict.decision === 'emergency' || verdict.decision === 'veilig-thuis' ? { tone: 'safety' as const } : {}),
    parts: [
      ...callPart(verdict, local, texts),
      text(reasonOf(verdict)),
      ...(missing.length > 0 ? [text(t.stillMissing, 'heading'), { kind: 'list' as const, items: missing }] : []),
      ...(verdict.todo && verdict.decision !== 'emergency' ? [text(t.todo(verdict.todo))] : []),
      text(t.ground(verdict.ground, verdict.rule), 'subtle'),
      ...(verdict.contested ? [text(t.contested, 'subtle')] : []),
      ...(opens(verdict, file.mode)
        ? []
        : [text(mayWait(verdict) ? t.saved(file.number, DRAFT_DAYS) : t.notKept, 'subtle')]),
    ],
    actions: actionsOf(verdict, file, texts),
  }
}
