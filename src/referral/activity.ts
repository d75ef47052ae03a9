import { ladder, topic } from '../social-map/lexicon.ts'
import type { Profile } from '../social-map/profile.ts'
import type { KindId } from '../social-map/roles.ts'
import { strengthFor } from './fit.ts'
import type { Need } from './need.ts'

/** A worry that is heard nearly as clearly as the activity is answered, where the activity is not to be had. */
const BESIDE = 0.75

/** From here a service is made for an activity; below, it only does some of it. */
const MADE_FOR = 0.55

/** A homework place or a fathers' group has no substitute: without one the map has no answer. */
export function missesActivity(need: Need, fits: readonly { profile: Profile }[]): boolean {
  const first = need.topics[0]
  if (!first || need.kinds.some(kind => !isPastime(kind))) return false
  const row = topic(first.id)
  if (
    !isActivity(first.id) ||
    need.topics.some(other => !isActivity(other.id) && other.weight >= BESIDE * first.weight)
  )
    return false
  return !fits.some(item => strengthFor(item.profile, row) >= MADE_FOR)
}

/** Kinds of service that are the activity itself. */
const isPastime = (kind: KindId): boolean => kind === 'leisure' || kind === 'volunteer'

const isActivity = (id: string): boolean =>
  ladder(topic(id))
    .flat()
    .every(step => step.startsWith('own-'))
