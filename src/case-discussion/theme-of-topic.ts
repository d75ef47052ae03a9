import type { Theme } from './case.ts'

/** Topics of the social map that say a theme of a case outright; the rest is left for the person to choose. */
const THEME_TOPICS: Partial<Record<Theme, readonly string[]>> = {
  behaviour: ['adhd', 'behaviour', 'tantrums', 'anger'],
  mood: ['low-mood', 'anxiety', 'panic', 'test-anxiety'],
  parenting: ['parenting', 'teens', 'crying-baby'],
  school: ['truancy', 'school-absence', 'dropout', 'learning', 'bullying'],
  divorce: ['divorce-child', 'divorce-parents', 'divorce-conflict'],
  development: ['developmental-delay', 'autism', 'speech', 'language-disorder', 'intellectual-disability'],
  'sleep-eat': ['sleep', 'sleep-teen', 'picky-eating', 'eating-disorder'],
  substance: ['substances', 'screens'],
  loss: ['grief', 'trauma'],
  poverty: ['child-poverty', 'debts', 'eviction'],
  several: ['multiproblem'],
}

/** null: none of these topics says it. */
export const themeOfTopics = (topics: readonly string[]): Theme | null =>
  (Object.keys(THEME_TOPICS) as Theme[]).find(theme => topics.some(id => THEME_TOPICS[theme]!.includes(id))) ?? null
