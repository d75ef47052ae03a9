/** What the writer of a message with personal data reads, and nobody else. */
export const privacy = {
  warning: {
    title: 'Haal dit bericht weg: er staan gegevens van iemand in',
    found: 'Dit zag ik',
    answered: 'Ik heb geantwoord zonder deze gegevens. Ik bewaar ze niet en stuur ze niet door.',
    remove: 'Zo haal je het bericht weg',
    steps: {
      slack: [
        'Ga met de muis op je bericht staan, of houd het ingedrukt.',
        "Kies de drie puntjes, en dan 'Bericht verwijderen'.",
        'Lukt dat niet? Vraag het de beheerder van Slack. Ik kan jouw bericht niet weghalen.',
      ],
      teams: [
        'Ga met de muis op je bericht staan, of houd het ingedrukt.',
        "Kies de drie puntjes, en dan 'Verwijderen'.",
        'Lukt dat niet? Vraag het de beheerder van Teams. Ik kan jouw bericht niet weghalen.',
      ],
      local: [
        'Je bericht is hier zonder deze gegevens bewaard.',
        'Staat het nog op je scherm? Laad de pagina opnieuw.',
      ],
    },
    next: 'Leeftijd en wijk zijn genoeg.',
  },
  refusal: {
    title: 'Dit heb ik niet verstuurd',
    why: 'Er staan gegevens in van een kind, een ouder of een bekende. Ik heb je tekst niet bewaard.',
    found: 'Dit zag ik',
    instead: 'Zo kan het wel',
    use: 'Gebruik deze tekst',
    check: 'Lees de tekst na voordat je hem gebruikt.',
  },
  types: {
    BSN: 'BSN',
    NAME: 'Naam',
    DOB: 'Geboortedatum',
    ADDRESS: 'Adres',
    PHONE: 'Telefoonnummer',
    EMAIL: 'E-mailadres',
    PATIENT_NUMBER: 'Dossiernummer',
    SCHOOL_CLASS: 'School met groep',
    LICENSE: 'Kenteken',
    OTHER: 'Ander gegeven',
  },
}

export type PrivacyTexts = typeof privacy
