import type { Reading } from './reading.ts'

const AGE =
  /^(?:'s)?\s?[,(:-]?\s?(?:(?:geb\b|geboren|\*)|(?:van \d{1,2} |(?:van |is |aged? |leeftijd )?\d{1,2}(?:[,.;]\d)?\s?(?:jr|jaar|jarig|j\b|mnd|maanden|mdn|wk|weken|dagen|years?|yrs?|yo\b|m\b|[,.);]|$)))/

/** Does an age or a birth come right after a word: 'Sem (8)', 'Lotte van 9', 'Bram10'? */
export const ageAfter = (reading: Reading, at: number): boolean => {
  const end = reading.tokens[at]!.end
  return /^\d/.test(reading.text.slice(end, end + 1)) || AGE.test(reading.lower.slice(end, end + 24))
}
