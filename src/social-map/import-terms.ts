/** All terms that a map uses: each taxonomy is read as a whole first, then each service gets what its terms tell. */
import type { WholeService } from './hsds/join.ts'
import { plainText } from './hsds/plain-text.ts'
import { type Scale, scaleOf, type Term, type Told, taxonomyKey, toldBy } from './interpret-term.ts'

type Use = WholeService['attributes'][number]

const text = (value: unknown): string | undefined => {
  const plain = typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : ''
  return plain === '' ? undefined : plain.slice(0, 300)
}

// HSDS 2 keeps the scheme in 'vocabulary'. HSDS 3.1 has attributes without a term: a label and its value.
const termOf = ({ attribute, term, taxonomy }: Use): Term | null => {
  const label = term ? undefined : text(attribute.label)
  const name = text(term?.name) ?? (label && text(attribute.value)) ?? label ?? text(term?.code)
  if (name === undefined) return null
  return {
    taxonomy: text(taxonomy?.name) ?? text(term?.taxonomy) ?? text(term?.vocabulary) ?? label ?? '',
    name,
    code: text(term?.code),
    description: text(term?.description),
    linkType: text(attribute.link_type),
  }
}

const scalesOf = (wholes: WholeService[]): Map<string, Scale> => {
  const used = wholes.flatMap(({ attributes, service }) =>
    attributes.flatMap(attribute => {
      const term = termOf(attribute)
      return term ? [{ term, label: term.name, service }] : []
    }),
  )
  return new Map(
    [...Map.groupBy(used, ({ term }) => taxonomyKey(term))].map(([key, uses]) => [
      key,
      scaleOf([...new Map(uses.map(({ term }) => [term.name, term])).values()], uses),
    ]),
  )
}

/** What the attributes of the services tell, and which terms told nothing. */
export interface Ledger {
  tell: (whole: WholeService) => Told[]
  unread: () => { taxonomy: string; term: string; count: number }[]
}

const UNKNOWN: Scale = { about: null, lowest: null }

/** Reads all taxonomies of a map. A term that nothing is known of serves as a theme, so that its words can be found. */
export const termLedger = (wholes: WholeService[]): Ledger => {
  const scales = scalesOf(wholes)
  const unread = new Map<string, { taxonomy: string; term: string; count: number }>()
  const remember = (term: Term) => {
    const key = `${taxonomyKey(term)}|${term.name}`
    const known = unread.get(key) ?? { taxonomy: term.taxonomy, term: term.name, count: 0 }
    unread.set(key, { ...known, count: known.count + 1 })
  }
  const told = (use: Use): Told => {
    const term = termOf(use)
    if (!term) return {}
    const scale = scales.get(taxonomyKey(term)) ?? UNKNOWN
    const tells = toldBy(term, scale, text(use.attribute.value))
    if (tells) return tells
    remember(term)
    return scale.about === null ? { theme: term.name } : {}
  }
  return {
    tell: whole => whole.attributes.map(told),
    unread: () => [...unread.values()].sort((a, b) => b.count - a.count),
  }
}
