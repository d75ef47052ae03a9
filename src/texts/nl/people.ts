import type { Collaboration, Role, Weekday } from '../../people/person.ts'

/** What is said about people, contact persons and lists of work. */
export const people = {
  roles: {
    gp: 'huisarts',
    'practice-nurse': 'praktijkondersteuner',
    assistant: 'praktijkassistent',
    'contact-person': 'CJG-contactpersoon',
    coordinator: 'coördinator',
    expert: 'expert',
  } satisfies Record<Role, string>,
  collaborations: {
    'adviser-in-practice': 'CJG-adviseur in de praktijk',
    'worker-in-practice': 'jeugd- en gezinswerker in de praktijk',
    'neighbourhood-team': 'huisarts in het wijkteam',
    'parenting-link': 'Triple P als schakel',
    'youth-doctor-link': 'jeugdarts als aanspreekpunt',
  } satisfies Record<Collaboration, string>,
  weekdays: {
    1: 'maandag',
    2: 'dinsdag',
    3: 'woensdag',
    4: 'donderdag',
    5: 'vrijdag',
    6: 'zaterdag',
    7: 'zondag',
  } satisfies Record<Weekday, string>,
  worksToday: 'Werkt vandaag.',
  worksNext: (day: string) => `Werkt vandaag niet, wel op ${day}.`,
  hoursUnknown: 'Werkdagen zijn niet bekend.',

  contactCard: {
    title: 'Je CJG-contactpersoon',
    none: 'Je praktijk heeft nog geen vaste contactpersoon. De coördinator ziet dat op de lijst staan.',
    noPractice: 'Ik weet nog niet in welke praktijk je werkt. Vraag de coördinator om je te koppelen.',
    labels: {
      profession: 'Beroep',
      days: 'Werkdagen',
      phone: 'Bellen',
      mail: 'Mailen',
      strengths: 'Sterk in',
      hours: 'Spreekuur bij jullie',
    },
  },
  request: {
    title: (gp: string, practice: string | null) => `Vraag van ${gp}${practice ? `, ${practice}` : ''}`,
    about: (subject: string) => `Het gaat over: ${subject}.`,
    noDetails: 'Bel of schrijf elkaar voor de rest. Zet hier geen gegevens van een kind of gezin.',
    reach: 'Terugbellen',
    seen: 'Gezien',
    done: 'Opgepakt',
    wasSeen: 'Je hebt dit gezien. De huisarts weet dat.',
    wasDone: 'Opgepakt. De huisarts weet dat.',
    unreachable: (name: string, phone: string | null) =>
      `${name} zit nog niet in deze werkruimte.${phone ? ` Bel ${phone}.` : ''} De coördinator ziet dit op de lijst.`,
    subjectUnknown: 'een vraag uit het spreekuur',
  },
  list: {
    title: 'Werklijst',
    empty: 'Er staat niets open. Meldingen van artsen en vragen zonder antwoord komen hier.',
    wrong: (service: string, reason: string) => `Klopt niet: ${service}. ${reason}.`,
    gap: (subject: string) => `Geen passend aanbod voor: ${subject}.`,
    done: (n: number) => `Klaar: ${n}`,
    more: (n: number) => `Er staan er nog ${n} in de wachtrij. Werk deze eerst af.`,
    notified: 'Nieuw op je werklijst',
    show: 'Toon werklijst',
  },
  home: {
    requests: (n: number) =>
      n === 0 ? 'Er ligt geen vraag voor je.' : `Voor je ligt: ${n}. Typ 'openstaand' om ze te zien.`,
    work: (n: number) => (n === 0 ? 'Je werklijst is leeg.' : `Op je werklijst: ${n}. Typ 'werklijst' om hem te zien.`),
  },
  requests: {
    title: 'Open vragen van huisartsen',
    empty: 'Er staat niets open. Zodra een huisarts je iets vraagt, zie je het hier.',
  },
  notYours: 'Dit is niet voor jou bedoeld, dus ik deed niets.',
}

export type PeopleTexts = typeof people
