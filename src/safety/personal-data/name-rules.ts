import { afterKin, afterTitle, initials, introduced, ofKin, reversed } from './cue-rules.ts'
import { possessive, sureName, surnameAlone, wordName } from './list-rules.ts'
import type { NameWords, Rule } from './name-parts.ts'
import type { Reading } from './reading.ts'
import { unknownName } from './unknown-rule.ts'

const RULES: readonly Rule[] = [
  afterTitle,
  afterKin,
  ofKin,
  introduced,
  initials,
  reversed,
  possessive,
  sureName,
  wordName,
  surnameAlone,
  unknownName,
]

/** The name that starts at a word, by the first rule that sees one; null: none does. */
export const nameAt = (reading: Reading, free: boolean[], at: number): NameWords | null => {
  const context = { reading, free }
  for (const rule of RULES) {
    const found = rule(context, at)
    if (found) return found
  }
  return null
}
