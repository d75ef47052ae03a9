import type { RedFlag } from '../safety/red-flags.ts'
import type { Form } from '../social-map/profile.ts'
import type { KindId } from '../social-map/roles.ts'
import type { Delivery, Feature } from '../social-map/service.ts'

/** What a question may ask of a service besides its topic. */
export type Wish = Delivery | Feature | 'soon' | 'no-referral'

/** What kind of message it is; only 'referral' gets a service. */
export type Scope = 'referral' | 'small-talk' | 'about-bot' | 'off-topic' | 'medical' | 'adult' | 'unclear'

/** What the bot understood from a question: everything the choice of a service leans on, and nothing that names a child. */
export interface Need {
  scope: Scope
  /** Topics of the lexicon, most certain first; weight 0..1, the first usually near 1. */
  topics: {
    id: string
    weight: number
    /** Not a wording of the lexicon says it: the text resembles it, or a language model read it. */
    by?: 'likeness' | 'model'
  }[]
  /** Years; a baby is a fraction. A range when the text gives a stage ('puber') or more children. null: not said. */
  age: { from: number; to: number } | null
  /** Years of the mother, father or pregnant woman; null: not said. */
  adultAge: number | null
  /** Where the family lives: a neighbourhood of the map; null: not said or not recognised. */
  neighbourhood: string | null
  /** Where the school stands and where the practice is, when the text or the context says so. */
  schoolNeighbourhood: string | null
  practiceNeighbourhood: string | null
  /** Another municipality that the text names as where the child lives; null: none. */
  elsewhere: string | null
  /** Whose need it is. */
  who: 'child' | 'parent' | 'pregnant' | 'professional'
  /** Around a pregnancy or birth: the mother's own mind is the concern. */
  perinatal: boolean
  /** Help that was there already ('na het wijkteam', 'lichte hulp hielp niet'). */
  tried: boolean
  /** The text says that nothing was tried yet. */
  untried: boolean
  /** The text says that it is serious or long-standing. */
  serious: boolean
  /** The text says that it is mild or just began. */
  mild: boolean
  /** A diagnosis has been made. */
  diagnosed: boolean
  /** A committee or the municipality has said yes. */
  approved: boolean
  wishes: Wish[]
  /** The form of help that is asked for: an assessment, a group, a course. */
  forms: Form[]
  /** Kinds of service that are asked for: 'onze praktijkondersteuner'. */
  kinds: KindId[]
  /** Asked for by (old) name: ids of services. */
  named: string[]
  /** Services to leave out: tried already, or full. */
  exclude: string[]
  /** Red flags of the safety table, most urgent first. */
  flags: Pick<RedFlag, 'kind' | 'level' | 'acute' | 'topic' | 'alike'>[]
  /** Somebody wants to call or consult someone: the line itself is the answer. */
  wantsLine: boolean
  /** Words that carry meaning, stemmed, for the search index. */
  words: string[]
}

/** What is known besides the text. */
export interface QuestionContext {
  /** Neighbourhood (or buurt) of the family. */
  neighbourhood?: string
  /** Neighbourhood of the practice that asks. */
  practiceNeighbourhood?: string
  /** Whole years of the child. */
  age?: number
  /** The red flags of this very text, where they were looked for already. */
  flags?: RedFlag[]
}
