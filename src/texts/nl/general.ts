import type { Need } from '../../referral/need.ts'

/** Help, small talk and what goes wrong. */
export const general = {
  help: {
    title: 'Waar verwijs ik dit naartoe?',
    gp: 'Vraag het in je eigen woorden: leeftijd, wat er speelt, en de wijk. Je krijgt het lichtste passende aanbod, hoe je verwijst, de wachttijd en je contactpersoon.',
    examples: 'Bijvoorbeeld',
    exampleQuestions: [
      '8 jr, druk in de klas, ouders ten einde raad',
      'somber na scheiding, 15 jaar',
      'peuter slaapt slecht, moeder uitgeput',
    ],
    more: "Daarna kun je doorvragen: 'en als ze 13 is?', 'liever in een groep', 'in het Engels?'. Of vraag: wie is mijn contactpersoon? Een casus bespreken? Typ 'kind-mdo'. Typ 'herinneringen' om te kiezen hoe vaak je van elkaar hoort.",
    contactPerson:
      "Je krijgt hier de vragen van je huisartsen. Typ 'openstaand' voor wat er nog ligt, 'mdo-moment' voor het vaste overlegmoment van een praktijk. Zelf zoeken op de sociale kaart kan ook.",
    coordinator:
      "Typ 'werklijst' voor meldingen en vragen zonder aanbod, 'mensen' voor mensen en praktijken, 'bericht' om praktijken iets te laten weten, 'herinneringen' voor het ritme en wat het doet, 'toestemming instellen' voor wat je gemeente koos. Zelf zoeken op de sociale kaart kan ook.",
    privacy: 'Noem nooit een naam, geboortedatum of BSN. Leeftijd en wijk zijn genoeg.',
  },
  welcome: {
    title: 'Hallo, ik ben Schakel',
    by: (name: string) => `${name} heeft mij hier toegevoegd.`,
    added: 'Ik ben hier toegevoegd.',
  },
  outsider: {
    title: 'Dit is alleen voor eigen medewerkers',
    body: 'Schakel helpt de medewerkers van deze organisatie. Werk je ergens anders? Vraag het daar, of bel het CJG in je gemeente.',
  },
  guest: {
    title: 'Je bent hier te gast',
    body: 'Word je bij een casus gevraagd, dan krijg je hier bericht en kun je antwoorden. De rest is voor eigen medewerkers.',
  },
  thanks: { title: 'Graag gedaan', body: 'Vraag gerust verder als er weer iets is.' },
  notUnderstood: {
    title: 'Ik begrijp je vraag nog niet',
    body: 'Noem de leeftijd, wat er speelt, en de wijk. Bijvoorbeeld: 8 jr, druk in de klas.',
  },
  aboutBot: {
    title: 'Ik ben Schakel',
    body: 'Ik weet de weg op de sociale kaart voor jeugd en gezin, en ken je contactpersoon. Andere dingen kan ik niet.',
  },
  tooMany: {
    title: 'Even rustig aan',
    body: 'Je stuurt veel berichten achter elkaar. Wat nu nog komt, beantwoord ik niet. Probeer het over een minuut weer.',
  },
  stale: {
    title: 'Deze knop is niet meer geldig',
    body: 'Het bericht is te oud of al vervangen. Stel je vraag opnieuw.',
  },
  late: {
    title: 'Dat duurde te lang',
    body: 'Het formulier kon niet meer open. Druk nog een keer op de knop.',
  },
  failed: (reference: string) => ({
    title: 'Dit ging mis',
    body: `Je vraag is niet beantwoord. Probeer het zo nog eens. Blijft het misgaan, noem dan dit nummer aan de beheerder: ${reference}.`,
  }),
  sampleMunicipality: 'Voorbeeldgemeente: alles hier is verzonnen, behalve landelijke nummers.',
  and: ' en ',
  whom: {
    child: 'kind',
    parent: 'ouder',
    pregnant: 'zwangere',
    professional: 'professional',
  } satisfies Record<Need['who'], string>,
  years: (from: number, to: number) =>
    from === to ? (from < 1 ? 'baby' : `${Math.floor(from)} jaar`) : `${Math.floor(from)}-${Math.floor(to)} jaar`,
}

export type GeneralTexts = typeof general
