/**
 * Ladders that many topics share, from lightest to heaviest: "zo licht en kort als kan, zo intensief en specialistisch
 * als nodig" (the starting point of Dutch youth policy; Jeugdwet 2.1). The first rung is where a family without earlier
 * help starts; what is heavier comes after the light step was tried or when it is serious.
 */
export const LADDERS = {
  /** Questions about raising a child: NJi, basisvoorzieningen before individual youth care. */
  upbringing:
    'team access-line > parent-talks > own-preventive > own-light > youth-health class-observer practice-nurse > volunteer > own-specialist',
  /** Restless, angry, "is it ADHD": parents and school first (NHG standard ADHD; guideline Ernstige gedragsproblemen). */
  behaviour:
    'team access-line class-observer > own-light > parent-talks own-preventive > youth-health practice-nurse > own-specialist > specialist-mental',
  /** Light mental complaints: the practice nurse, then short treatment, then specialist (NHG Psychische klachten bij kinderen). */
  mood: 'practice-nurse > team > basic-mental > own-light > school-social-work youth-health own-preventive access-line > own-specialist > specialist-mental young-adult-mental',
  /** Treatment proper without a useful free step: from short to specialist. */
  treatment:
    'own-light > basic-mental > practice-nurse own-preventive > own-specialist > specialist-mental young-adult-mental',
  /** A group, course or meeting made for it comes first, a listening ear after that. */
  peers:
    'own-preventive > own-light > team access-line school-social-work youth-health practice-nurse > own-specialist',
  /** Only what is made for it: a clubhouse or homework place has no substitute. */
  only: 'own-preventive > own-light > own-specialist',
  /** Bodily development: therapist or clinic made for it, the youth doctor beside it. */
  body: 'own-light > own-preventive > youth-health > access-line > own-specialist > paediatrics',
  /** School and learning: the school's own route first. */
  learning: 'own-light own-preventive > class-observer youth-health > school-social-work > own-specialist',
} as const
