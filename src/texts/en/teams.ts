import type { TeamsTexts } from '../nl/teams.ts'

export const teams: TeamsTexts = {
  dialogs: {
    inConversation: 'You find the answer in the conversation.',
    inOwnChat: 'You find your answer in your own chat with Schakel. Only you can see it.',
    openChatFirst: "First open your own chat with Schakel and type 'hi'. Then do this again.",
    noText: 'There is no text in this message. Ask Schakel in your own words.',
    failed: 'Something went wrong. Please try again.',
    outsider: 'Schakel is only there for people of this organisation.',
  },
}
