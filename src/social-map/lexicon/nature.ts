/**
 * What kind of topic it is, beside its words. Leading: a cause ("ouders gescheiden") or a plain request ("huiswerkplek")
 * goes before the symptom that comes with it ("stil", "boos"): help for the cause is made for such symptoms too.
 */
export const LEADING: readonly string[] = [
  'divorce-child', 'divorce-parents', 'divorce-conflict', 'parent-ill', 'young-carer', 'siblings', 'multiproblem', 'respite', 'respite-disability', 'day-treatment', 'home-visitor', 'meet-parents', 'foster',
  'pregnant-support', 'young-mother', 'unwanted-pregnancy', 'postnatal', 'perinatal-psychiatry', 'maternity', 'crying-baby',
  'trauma', 'complex-trauma', 'self-harm', 'grief', 'eating-disorder', 'psychosis', 'ocd', 'test-anxiety', 'substances', 'gender', 'bullying', 'screens', 'animal-coaching', 'waiting',
  'dyslexia', 'homework', 'truancy', 'dropout', 'dutch-language', 'language-disorder', 'class-support', 'school-talk', 'bedwetting', 'soiling', 'sexual-health',
  'diagnosis-parents', 'decisions', 'childcare-medical', 'child-poverty', 'debts', 'youth-housing', 'buddy', 'leisure', 'police', 'consult', 'autism-support', 'diagnosis-parents', 'intellectual-disability', 'adult-language', 'newcomers',
]

/** "Geen laptop", "geen vrienden": here a lack is the complaint, so "geen" denies nothing. */
export const LACKS: readonly string[] = ['child-poverty', 'debts', 'eviction', 'loneliness', 'dropout', 'homework', 'respite', 'home-visitor', 'dutch-language']

/** Ages (years) at which a topic is usual; far outside them another reading of the same words is likelier. */
export const USUAL_AGES: Record<string, readonly [from: number, to: number]> = {
  tantrums: [0.5, 7], 'crying-baby': [0, 1], 'infant-feeding': [0, 1.5], attachment: [0, 12], potty: [1.5, 5.9], bedwetting: [4, 23], 'picky-eating': [0, 9],
  'eating-disorder': [9, 27], 'sleep-teen': [12, 27], sleep: [0, 12.9], teens: [11, 18.9], 'test-anxiety': [7, 23], dyslexia: [6, 23], homework: [8, 19],
  'stress-young-adult': [17, 27], dropout: [15, 27], 'turning-18': [16, 19], 'youth-housing': [15, 27], substances: [10, 27], psychosis: [12, 27], 'developmental-delay': [0, 6.9],
  'home-visitor': [0, 8], 'meet-parents': [0, 12], truancy: [5, 18], 'sexual-health': [11, 27], 'sexual-development': [0, 18], 'school-absence': [4, 18.9], 'child-poverty': [0, 18.9], motor: [0, 17.9], speech: [0, 17.9],
  'day-treatment': [2, 13.9], police: [9, 24], loneliness: [10, 27], behaviour: [3, 18.9],
}

/** Only after a diagnosis; before it the question is whether there is one. */
export const AFTER_DIAGNOSIS: readonly string[] = ['autism-support', 'diagnosis-parents']

/** Topics of one group of people: a service for that group is not for others. */
export const GROUPS: readonly string[] = ['autism-support', 'autism', 'intellectual-disability', 'disability', 'gender', 'newcomers', 'siblings', 'eating-disorder', 'chronic-illness', 'foster', 'grief', 'police', 'parent-ill', 'psychosis', 'exploitation']
