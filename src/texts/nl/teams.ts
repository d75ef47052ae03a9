/** What the bot says in Teams itself, beside the cards. */
export const teams = {
  dialogs: {
    inConversation: 'Het antwoord staat in het gesprek.',
    inOwnChat: 'Je antwoord staat in je eigen gesprek met Schakel. Alleen jij ziet het.',
    openChatFirst: "Open eerst je eigen gesprek met Schakel en typ 'hoi'. Doe dit daarna nog een keer.",
    noText: 'In dit bericht staat geen tekst. Stel je vraag in je eigen woorden aan Schakel.',
    failed: 'Dit ging mis. Probeer het zo nog eens.',
    outsider: 'Schakel is er alleen voor medewerkers van deze organisatie.',
  },
}

export type TeamsTexts = typeof teams
