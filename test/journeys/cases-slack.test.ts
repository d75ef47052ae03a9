import { caseJourneys } from '../support/case-journeys.ts'
import { slackChat } from '../support/case-slack.ts'

caseJourneys('Slack', slackChat, () => {})
