import type { Form, Profile, Requirement } from '../social-map/profile.ts'
import { kindOf } from '../social-map/roles.ts'
import type { Need, Wish } from './need.ts'

/** Rule 6: only what meets a wish is the best answer; points for meeting and for missing one. */
const MET = 0.05
const UNMET = -0.3
/** An entry in English is for who speaks no Dutch. */
const OTHER_LANGUAGE = -0.1
const FORM = { met: 0.14, unmet: -0.04 }
/** A form that is the heart of the question when asked for: a place to stay is no talk. */
const DECISIVE: readonly Form[] = ['stay', 'meeting', 'volunteer', 'respite', 'course']
const DECISIVE_FORM = { met: 0.22, unmet: -0.12 }

/** Who asks for a course or a place to stay is not helped by a talk with those who help with everything. */
const NOT_A_TALK = -0.3

type Test = (profile: Profile) => boolean | null

/** Whether a service meets a wish; null: it says nothing about it, which is neither good nor bad. */
const TESTS: Record<Wish, Test> = {
  individual: p => p.service.delivery.includes('individual') || (p.forms.has('talks') && !p.forms.has('group')),
  group: p => !isBroad(p) && (p.forms.has('group') || p.forms.has('meeting')),
  family: p => (p.service.delivery.includes('family') ? true : null),
  home: p => p.service.delivery.includes('home') || p.forms.has('home'),
  online: p => p.service.delivery.includes('online') || p.forms.has('online') || p.forms.has('chat'),
  phone: p => p.service.delivery.includes('phone') || p.kind === 'access-line' || p.forms.has('phone'),
  school: p => p.kind === 'school-social-work' || p.kind === 'class-observer' || p.service.delivery.includes('school'),
  english: p => p.forms.has('english') || p.service.languages.some(language => /engels|english|^en$/i.test(language)),
  evening: p => p.forms.has('evening'),
  anonymous: p =>
    p.service.features.includes('anonymous') || /anoniem|zonder naam|anonymous/i.test(p.service.description),
  free: p => (p.service.features.includes('free') ? true : costs(p) ? false : null),
  soon: p => (p.service.waitWeeks === null ? null : p.service.waitWeeks <= 4),
  'no-referral': p => p.service.access.includes('self') || (p.service.access.length === 0 && p.level === 'preventive'),
}

const costs = (profile: Profile): boolean => /\d/.test(profile.service.fees ?? '')

/** Points for wishes and for the form asked for. */
export function wishScore(profile: Profile, need: Need): number {
  let score = 0
  for (const wish of need.wishes) {
    const met = TESTS[wish](profile)
    if (met !== null) score += met ? MET : UNMET
    if (wish === 'soon' && profile.service.waitWeeks !== null) score -= Math.min(0.15, profile.service.waitWeeks * 0.01)
  }
  if (profile.inEnglish && !need.wishes.includes('english')) score += OTHER_LANGUAGE
  for (const form of need.forms) {
    const points = DECISIVE.includes(form) ? DECISIVE_FORM : FORM
    if (broadTalk(profile, form)) continue
    if (DECISIVE.includes(form) && isBroad(profile)) score += NOT_A_TALK
    else score += profile.forms.has(form) ? points.met : points.unmet
  }
  return score
}

function isBroad({ kind }: Profile): boolean {
  return kind !== null && kindOf(kind).broad === true
}

/** A request for an assessment does not make the light step less right (rule 1). */
const broadTalk = (profile: Profile, form: Form): boolean => form === 'assessment' && isBroad(profile)

const REQUIRED: Record<Requirement, { met: number; unmet: number }> = {
  approval: { met: 0.3, unmet: -0.6 },
  diagnosis: { met: 0.15, unmet: -0.35 },
  'earlier-help': { met: 0.1, unmet: -0.25 },
}
/** Once the diagnosis is there, another assessment is not the answer. */
const ASSESSED = -0.35

function requiredScore(profile: Profile, need: Need, heavier: boolean): number {
  const happened: Record<Requirement, boolean> = {
    approval: need.approved,
    diagnosis: need.diagnosed,
    'earlier-help': heavier,
  }
  let score = 0
  for (const requirement of profile.requires) score += REQUIRED[requirement][happened[requirement] ? 'met' : 'unmet']
  return score
}

/** Points for what must have happened first. */
export function requirementScore(profile: Profile, need: Need, heavier: boolean): number {
  let score = profile.requires.size > 0 ? requiredScore(profile, need, heavier) : 0
  if (
    need.diagnosed &&
    profile.forms.has('assessment') &&
    !profile.forms.has('treatment') &&
    !profile.requires.has('diagnosis')
  )
    score += ASSESSED
  return score
}
