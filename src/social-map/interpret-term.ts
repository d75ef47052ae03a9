/** What a term of a map's taxonomy is about: by the name of its taxonomy, and where that says nothing by its own words. */

import { accessOf, accessOfLabel } from './interpret-access.ts'
import { DELIVERY_LABELS, featuresOfLabel } from './interpret-delivery.ts'
import { levelOfLabel, stepNumber } from './interpret-level.ts'
import { isScale, learnedSteps, type Use } from './interpret-steps.ts'
import { unitOf, waitOf } from './interpret-wait.ts'
import type { Access, Delivery, Feature, Level } from './service.ts'
import { either, firstFit, folded, meanings, type Wording } from './wording.ts'

export interface Term {
  taxonomy: string
  name: string
  code?: string | undefined
  description?: string | undefined
  /** HSDS attribute link_type ('service_level'), when it says something. */
  linkType?: string | undefined
}

/** What one attribute tells about a service. */
export interface Told {
  level?: Level
  access?: Access[]
  delivery?: Delivery[]
  features?: Feature[]
  waitWeeks?: number | null
  waitText?: string
  theme?: string
  audience?: string
}

type About = 'wait' | 'level' | 'access' | 'audience' | 'delivery' | 'feature' | 'theme'

const SUBJECTS: Wording<About>[] = [
  { means: 'wait', says: ['wachttijd*', 'wachtlijst*', 'wacht*', 'wait*', 'doorlooptijd'] },
  {
    means: 'level',
    says: either(`
      niveau* | zwaarte* | echelon* | intensiteit* | trede | treden | tier | tiers | level* | lijn | lijnen |
      zorglijn* | soort voorziening* | type voorziening* | voorziening | voorzieningen | hulpniveau* |
      zorgniveau* | stepped care | level of need | severity | intensity | zorgzwaarte | ladder | piramide |
      categorie hulp | soort hulp | type hulp | threshold* | continuum of need | trap | segment*
    `),
    unless: ['taalniveau', 'opleidingsniveau', 'schoolniveau', 'language level', 'onderwijsniveau'],
  },
  {
    means: 'access',
    says: either(`
      toegang* | aanmeld* | verwijzing* | verwijz* | access | referral* | route | how to access | entry | ingang |
      toeleiding | instroom
    `),
    unless: ['rolstoel*', 'wheelchair*', 'lichamelijke toegankelijkheid'],
  },
  {
    means: 'audience',
    says: either(`
      doelgroep* | voor wie | target* | audience* | leeftijd* | age group* | age band* | ages | wie | for whom |
      people | persona* | client group* | levensfase* | who it is for | circumstance*
    `),
  },
  {
    means: 'delivery',
    says: either(`
      vorm | vormen | hulpvorm* | werkvorm* | aanbodvorm | wijze* | manier* | delivery* | format | setting |
      attendance* | attending type | modaliteit | locatietype | mode | kanaal
    `),
  },
  {
    means: 'feature',
    says: either(`
      kenmerk* | feature* | eigenschap* | bijzonderhe* | extra | taal | talen | language* | openingstijd* |
      beschikbaarheid | kosten | cost* | faciliteit* | accessibility | toegankelijkheid | label* | tag*
    `),
  },
  {
    means: 'theme',
    says: either(`
      thema* | theme* | onderwerp* | topic* | waar gaat het over | waarover | probleem* | problem* | hulpvraag* |
      hulpvragen | aandachtsgebied* | leefgebied* | categor* | subject* | need | needs | issue* | service type* |
      servicetype* | esdservicetypes | rubriek* | trefwoord* | keyword* | interest* | expertise | problematiek |
      domein* | domain* | vraag | klacht* | open eligibility* | esd * | lga *
    `),
  },
]

/** What a taxonomy is about by its name; null: its name does not say. */
const subjectOf = (taxonomy: string, linkType: string | undefined): About | null => {
  const type =
    linkType && !/^(?:taxonomy_?terms?|service|attribute)$/i.test(linkType) ? linkType.replaceAll('_', ' ') : undefined
  return firstFit(SUBJECTS, type)?.means ?? firstFit(SUBJECTS, taxonomy.replaceAll('_', ' '))?.means ?? null
}

/** What is known of a taxonomy from all its terms together. */
export interface Scale {
  about: About | null
  /** The lowest number among its labels; null: they have none. */
  lowest: number | null
  /** What labels whose words say nothing mean by the services that have them. */
  steps?: ReadonlyMap<string, Level>
}

const GUESSED: About[] = ['level', 'access', 'delivery']
// More terms than this is a list of subjects, whatever words stand in it.
const MOST_LABELS = 12
const ENOUGH = 0.7

const shareUnderstood = (about: About, terms: Term[]): number =>
  terms.filter(term => TELLERS[about](term, { about, lowest: null }, undefined) !== null).length / terms.length

// A taxonomy whose name says nothing, or something that none of its terms bears out, is known by its labels.
const guessSubject = (terms: Term[]): About | null =>
  terms.length < 2 || terms.length > MOST_LABELS
    ? null
    : (GUESSED.find(about => shareUnderstood(about, terms) >= ENOUGH) ?? null)

const subjectOfAll = (terms: Term[]): About | null => {
  const [first] = terms
  const named = first ? subjectOf(first.taxonomy, first.linkType) : null
  return named !== null && (named === 'wait' || shareUnderstood(named, terms) > 0)
    ? named
    : (guessSubject(terms) ?? named)
}

/** These may be a scale in words of its own. */
const MAYBE_LEVEL: (About | null)[] = ['theme', 'audience', null]

/** Reads a taxonomy as a whole: what it is about, where its numbers start, and what its services show of its steps. */
export const scaleOf = (terms: Term[], uses: Use[]): Scale => {
  const numbers = terms.map(term => stepNumber(term.name)).filter(number => number !== null)
  const said = subjectOfAll(terms)
  const about = MAYBE_LEVEL.includes(said) && isScale(uses) ? 'level' : said
  const steps = about === 'level' ? { steps: learnedSteps(uses) } : {}
  return { about, lowest: numbers.length > 0 ? Math.min(...numbers) : null, ...steps }
}

const filled = <T>(key: keyof Told, list: T[]): Told | null => (list.length > 0 ? { [key]: list } : null)

const levelTold = (term: Term, scale: Scale): Told | null => {
  const level =
    levelOfLabel(term.name, term.description, scale.lowest) ??
    levelOfLabel(term.code ?? '', undefined, scale.lowest) ??
    scale.steps?.get(term.name)
  return level ? { level } : null
}
const accessTold = (term: Term): Told | null => filled('access', accessOfLabel(term.name, term.description))
const waitTold = (term: Term, value: string | undefined): Told | null => {
  const text = value ?? term.name
  const waitWeeks = waitOf(text, unitOf(`${term.taxonomy} ${term.name}`))
  return waitWeeks === undefined ? null : { waitWeeks, ...(/^[\d.,\s]*$/.test(text) ? {} : { waitText: text }) }
}
const featureTold = (term: Term, value: string | undefined): Told | null => {
  if (firstFit(SUBJECTS, term.name)?.means === 'wait') return waitTold(term, value)
  if (value !== undefined && /^(?:nee|no|false|0)$/i.test(value)) return {}
  return (
    filled('features', featuresOfLabel(term.name)) ??
    filled('delivery', meanings(DELIVERY_LABELS, term.name)) ??
    filled('access', accessOf(term.name))
  )
}

const TELLERS: Record<About, (term: Term, scale: Scale, value: string | undefined) => Told | null> = {
  level: levelTold,
  access: accessTold,
  wait: (term, _scale, value) => waitTold(term, value),
  delivery: term => filled('delivery', meanings(DELIVERY_LABELS, term.name)),
  feature: (term, _scale, value) => featureTold(term, value),
  theme: term => ({ theme: term.name }),
  audience: term => ({ audience: term.name }),
}

/**
 * What a term tells about a service that has it; null: it could not be understood.
 * `value`: what the attribute adds ('6' under 'Wachttijd in weken').
 */
export const toldBy = (term: Term, scale: Scale, value: string | undefined): Told | null => {
  if (scale.about) return TELLERS[scale.about](term, scale, value)
  return featureTold(term, value)
}

/** Terms of one taxonomy belong together; one taxonomy can serve several link types ('Kenmerken': waiting time, features). */
export const taxonomyKey = (term: Term): string => `${folded(term.taxonomy)}|${folded(term.linkType ?? '')}`
