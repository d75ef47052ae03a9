/** Whether a wording stands at a place of a text. */
import type { Part, Wording } from './phrase-table.ts'
import { denied, type Place } from './places.ts'
import type { Atom, Link } from './wordings.ts'

export interface Match<T> {
  value: T
  /** First place, and one past the last. */
  from: number
  to: number
  /** How many words the wording has: longer is more certain. */
  length: number
  negated: boolean
  /** The words stand apart: it covers nothing that is between them. */
  loose: boolean
}

/** The parts of a wording stand at most so many words apart. */
const WINDOW = 7

/** "That very word" is no part of a compound: SCHIP is not in "schipperen". */
const fits = (atom: Atom, place: Place): boolean =>
  atom.kind === 'exact'
    ? place.forms[0]?.plain === atom.word
    : place.forms.some(form => {
        if (atom.kind === 'stem') return form.stem === atom.word
        if (atom.kind === 'prefix') return form.plain.startsWith(atom.word)
        return atom.kind === 'suffix' ? form.plain.endsWith(atom.word) : form.plain.includes(atom.word)
      })

const hasBeside = ({ beside = [], enough = 0 }: Part, places: Place[], from: number, to: number): boolean =>
  enough === 0 ||
  beside.filter(filler =>
    places.slice(from, to).some(place => !place.beside || place.beside.some(side => side.includes(filler))),
  ).length >= enough

/** null: it does not stand there. @param at where its first part would begin */
export function matchAt<T>(wording: Wording<T>, places: Place[], at: number): Match<T> | null {
  const end = follow(wording.parts[0] as Part, places, at)
  if (end === null) return null
  let [from, to] = [at, end]
  let negated = denied(places, at, end)
  for (const part of wording.parts.slice(1)) {
    const found = nearby(part, places, at)
    if (!found) return null
    negated ||= denied(places, found.from, found.to)
    from = Math.min(from, found.from)
    to = Math.max(to, found.to)
  }
  return {
    value: wording.value,
    from,
    to,
    length: wording.length,
    negated: negated && !wording.negative,
    loose: wording.loose,
  }
}

function nearby(part: Part, places: Place[], at: number): { from: number; to: number } | null {
  for (let i = Math.max(0, at - WINDOW); i < Math.min(places.length, at + WINDOW + 1); i++) {
    if (places[i]?.sentence !== places[at]?.sentence && Math.abs(i - at) > 3) continue
    if (!fits((part[0] as Link).atom, places[i] as Place)) continue
    const to = follow(part, places, i)
    if (to !== null) return { from: i, to }
  }
  return null
}

/** One past the last place when the part stands at this place; null when it does not. */
function follow(part: Part, places: Place[], at: number): number | null {
  let i = at
  for (const [n, { atom, gap }] of part.entries()) {
    if (n === 0) {
      i = at + 1
      continue
    }
    const limit = Math.min(places.length, i + gap + 1)
    while (i < limit && !fits(atom, places[i] as Place)) i++
    if (i >= limit) return null
    i++
  }
  return hasBeside(part, places, at, i) ? i : null
}
