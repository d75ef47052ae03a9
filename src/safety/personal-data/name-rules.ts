import { afterKin, afterTitle, initials, introduced, ofKin, reversed } from './cue-rules.ts'
import { possessive, sureName, surnameAlone, wordName } from './list-rules.ts'
import type { Context, NameWords, Rule } from './name-parts.ts'
import { unknownName } from './unknown-rule.ts'

const RULES: readonly [name: string, rule: Rule][] = [
  ['title', afterTitle],
  ['kin', afterKin],
  ['of kin', ofKin],
  ['introduced', introduced],
  ['initials', initials],
  ['reversed', reversed],
  ['possessive', possessive],
  ['sure', sureName],
  ['word', wordName],
  ['surname', surnameAlone],
  ['unknown', unknownName],
]

/** The name that starts at a word, by the first rule that sees one; null: none does. */
export const nameAt = (context: Context, at: number): (NameWords & { rule: string }) | null => {
  for (const [name, rule] of RULES) {
    const found = rule(context, at)
    if (found) return { ...found, rule: name }
  }
  return null
}
