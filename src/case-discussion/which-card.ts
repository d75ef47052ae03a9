import { type Card, text } from '../card.ts'
import type { Texts } from '../texts/index.ts'
import type { CaseFile } from './case.ts'

/** Of which case consent was withdrawn: to who may withdraw these, and to nobody else. */
export function whichCard(files: readonly CaseFile[], { cases: t }: Texts): Card {
  const label = (file: CaseFile) => t.mine.line(file.number, t.themes[file.theme]!, t.states[file.state], null)
  const options = files.map(file => ({ value: file.id, label: label(file) }))
  return {
    title: t.withdrawn.which,
    parts: [
      text(t.withdrawn.whichBody),
      { kind: 'choice', action: 'case-withdraw', label: t.withdrawn.press, value: 'which', options },
    ],
    actions: [],
  }
}
