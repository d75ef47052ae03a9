import type { Delivery, Feature } from '../social-map/service.ts'

/** What the bot understood from a question: everything the choice of a service leans on, and nothing that names a child. */
export interface Need {
  /** Topic ids of the lexicon, most certain first. */
  topics: string[]
  /** Years; a baby is a fraction. A range when the text gives a stage ('puber'). null: not said. */
  age: { from: number; to: number } | null
  /** A neighbourhood of the map; null: not said or not recognised. */
  neighbourhood: string | null
  /** Another municipality that the text names as where the child lives; null: none. */
  elsewhere: string | null
  /** Whose need it is. */
  who: 'child' | 'parent' | 'pregnant' | 'professional'
  /** Help that was there already ('na het wijkteam', 'lichte hulp hielp niet'). */
  tried: boolean
  /** The text says that it is serious or long-standing. */
  serious: boolean
  wishes: (Delivery | Feature | 'soon' | 'no-referral')[]
  /** What the text asks for by name: ids of services. */
  named: string[]
  /** Words that carry meaning, stemmed, for the search index. */
  words: string[]
}
