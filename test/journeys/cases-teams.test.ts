import { caseJourneys } from '../support/case-journeys.ts'
import { teamsChat } from '../support/case-teams.ts'

caseJourneys('Teams', teamsChat, () => {})
