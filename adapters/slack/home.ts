import { type Card, text } from '../../src/card.ts'
import { slackTexts as t } from '../../src/texts/nl/slack.ts'
import { blocks } from './blocks.ts'
import type { Json } from './text.ts'

/** The Home tab: what the bot has for this person, and how to ask it something in Slack. */
export const homeView = (card: Card): Json => {
  const how: Card['parts'] = [{ kind: 'divider' }, text(t.home.how, 'heading'), text(t.home.ask), text(t.home.shortcut)]
  return { type: 'home', blocks: blocks({ ...card, parts: [...card.parts, ...how] }, 'home') }
}
