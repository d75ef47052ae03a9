import { type Card, text } from '../card.ts'
import { TERMS } from '../retention/terms.ts'
import { longDate } from '../texts/format.ts'
import { type Texts, texts } from '../texts/index.ts'
import { withdrawnCard } from './cards.ts'
import type { Agreement, CaseFile } from './case.ts'
import { type Act, type CaseDesk, move, readers, tell } from './desk.ts'
import { endMeetings } from './meet.ts'
import { planOf } from './plan.ts'
import { scaleText } from './plan-card.ts'

/** How a case ends: withdrawn at once, closed with a summary, thrown away as a draft. */

/**
 * Consent is withdrawn, or somebody stops it: in this one transaction the content can't be read any more, nothing that
 * waited is sent, and everyone is told; the worker shuts the room. @returns null when it is refused
 */
export async function withdraw(desk: CaseDesk, act: Act, file: CaseFile): Promise<CaseFile | null> {
  const gone = await move(desk, act, file, 'withdraw', { reason: null, attempts: 0, workAt: act.now })
  if (!gone) return null
  await desk.vault.eraseCase(file.id)
  if (file.room) await desk.cases.recall(file.id, file.room)
  await endMeetings(desk, gone, act.now)
  if (file.state !== 'draft')
    for (const person of readers(file, await desk.cases.participants(file.id)))
      await tell(desk, gone, act.now, person, 'withdrawn', t => withdrawnCard(gone, person === file.referrer, t))
  return gone
}

/** A draft that nobody needs: nothing of it stays but its number. */
export async function discard(desk: CaseDesk, act: Act, file: CaseFile): Promise<CaseFile | null> {
  const gone = await move(desk, act, file, 'discard', { workAt: act.now })
  if (gone) await desk.vault.eraseCase(file.id)
  return gone
}

export interface Outcome {
  outcome: string
  level: NonNullable<CaseFile['level']>
  prevented: NonNullable<CaseFile['prevented']>
}

/** Content of a case is gone so many days after it closed. */
export const KEPT_DAYS = TERMS.freeText.days

async function agreementLine(desk: CaseDesk, file: CaseFile, one: Agreement, t: Texts): Promise<string | null> {
  const what = await desk.vault.read(file.id, `agreement:${one.id}`)
  const who = one.who === null ? '' : ((await desk.person(one.who))?.name ?? '')
  const due = longDate(new Date(`${one.due}T12:00:00Z`), t.language)
  return what === null ? null : t.cases.closing.agreement(who, what, due, one.state === 'done')
}

/** The text for the file, without anyone's name but those of professionals. */
async function summary(desk: CaseDesk, file: CaseFile, said: Outcome, t: Texts): Promise<string> {
  const { closing, name, themes, levels } = t.cases
  const { lines } = closing
  const question = await desk.vault.read(file.id, 'question')
  const agreed = await Promise.all((await desk.cases.agreements(file.id)).map(one => agreementLine(desk, file, one, t)))
  const kept = agreed.filter(line => line !== null)
  const { goals } = t.casePlan
  const aims = (await planOf(desk, file)).goals.map(one => goals.summaryLine(one.goal, one.helps, scaleText(one, t)))
  return [
    `${name(file.number)}, ${themes[file.theme]}`,
    ...(question ? [`${lines.question}: ${question}`] : []),
    `${lines.outcome}: ${said.outcome}`,
    `${lines.level}: ${levels[said.level]}`,
    `${lines.prevented}: ${closing.preventedOptions[said.prevented]}`,
    ...(aims.length > 0 ? [`${goals.summary}:`, ...aims.map(line => `- ${line}`)] : []),
    ...(kept.length > 0 ? [`${lines.agreements}:`, ...kept.map(line => `- ${line}`)] : []),
  ].join('\n')
}

/** The referrer gets the text for the HIS and what came of it; the case manager the text for the file of the CJG. */
function closedCard(file: CaseFile, copy: string, forGp: boolean, t: Texts): Card {
  const { closing, levels } = t.cases
  return {
    sealedFor: file.id,
    title: closing.done(file.number),
    parts: [
      text(closing.feedback(levels[file.level ?? 'none']!)),
      text(forGp ? closing.copyGp : closing.copyFile, 'heading'),
      text(closing.gone(KEPT_DAYS), 'subtle'),
    ],
    actions: [],
    copyable: copy,
  }
}

/** Closes a case; the room is shut by the worker, and what was said is kept for its term only. */
export async function close(desk: CaseDesk, act: Act, file: CaseFile, said: Outcome): Promise<CaseFile | null> {
  const closed = await move(desk, act, file, 'close', {
    level: said.level,
    prevented: said.prevented,
    reason: null,
    attempts: 0,
    workAt: act.now,
  })
  if (!closed) return null
  await endMeetings(desk, closed, act.now)
  await desk.vault.write(file.id, 'outcome', said.outcome, act.now)
  for (const person of new Set([closed.referrer, closed.manager])) {
    const language = person && (await desk.person(person))?.language
    if (!person || !language) continue
    const copy = await summary(desk, closed, said, texts(language))
    await tell(desk, closed, act.now, person, 'closed', t => closedCard(closed, copy, person === closed.referrer, t))
  }
  await desk.vault.closeCase(file.id, act.now)
  return closed
}
