/** What someone reads who installs Schakel in their own Slack workspace. */
export const installTexts = {
  done: (workspace: string) => ({
    title: 'Schakel is geïnstalleerd',
    body: `Geef de beheerder van Schakel het nummer van deze werkruimte: ${workspace}. Die koppelt haar aan een gemeente; daarna kun je vragen stellen.`,
  }),
  denied: {
    title: 'Schakel is niet geïnstalleerd',
    body: 'In Slack is geen toestemming gegeven. Begin gerust opnieuw, op dezelfde pagina.',
  },
  expired: {
    title: 'Dit duurde te lang, of begon in een andere browser',
    body: 'Er is niets geïnstalleerd. Begin opnieuw, op dezelfde pagina.',
  },
  notGranted: {
    title: 'Slack gaf geen toegang',
    body: 'Er is niets geïnstalleerd. Installeer Schakel in één werkruimte, niet in een hele organisatie. Lukt het niet, vraag de beheerder van Schakel.',
  },
}
