/** What only Slack needs to be told. */
export const slackTexts = {
  unknownCommand: 'Dit commando ken ik niet. Vraag het met /verwijs, of typ /schakel help.',
  home: {
    how: 'Zo vraag je het',
    ask: 'Stuur een bericht bij Berichten, noem @Schakel in een kanaal, of typ /verwijs met je vraag.',
    shortcut:
      "Op een bericht van een ander: kies bij 'Meer acties' voor 'Waar verwijs ik dit?' of 'Kind-MDO hierover'. Alleen jij ziet het antwoord.",
  },
}
