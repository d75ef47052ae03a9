import type { Access, Delivery, Feature, Level } from '../../social-map/service.ts'

/** Everything the referral cards say. Short, 'je' to professionals; the text for parents is at B1 level. */
export const referral = {
  levels: {
    preventive: 'vrij toegankelijk',
    light: 'lichte hulp',
    specialist: 'gespecialiseerde hulp',
    crisis: 'crisis en veiligheid',
  } satisfies Record<Level, string>,
  access: {
    self: 'gezin meldt zichzelf aan',
    team: 'via het wijkteam',
    referral: 'met verwijsbrief',
    decision: 'met besluit van de gemeente',
    school: 'via school',
    professionals: 'alleen voor professionals',
    urgent: 'direct bellen',
  } satisfies Record<Access, string>,
  wishes: {
    individual: 'één op één',
    group: 'in een groep',
    family: 'met het gezin',
    home: 'aan huis',
    online: 'online',
    phone: 'per telefoon',
    school: 'op school',
    english: 'in het Engels',
    evening: "'s avonds",
    anonymous: 'anoniem',
    free: 'gratis',
    soon: 'snel',
    'no-referral': 'zonder verwijzing',
  } satisfies Record<Delivery | Feature | 'soon' | 'no-referral', string>,

  why: (parts: string[], tail: string | null) => `Past bij: ${parts.join(', ')}${tail ? `; ${tail}` : ''}.`,
  lightestStep: 'lichtste stap',
  stepUp: 'stap zwaarder, want lichte hulp was er al',
  forArea: (name: string) => `wijk ${name}`,
  wholeMunicipality: 'de hele gemeente',
  wishUnmet: (wishes: string[]) => `Let op: ${wishes.join(' en ')} staat er niet bij. Vraag het na.`,

  labels: {
    forWhom: 'Voor wie',
    refer: 'Aanmelden',
    wait: 'Wachttijd',
    cost: 'Kosten',
    call: 'Bellen',
    mail: 'Mailen',
    where: 'Waar',
    documents: 'Nodig',
    checked: 'Gecontroleerd',
    alert: 'Let op',
  },
  unknown: 'niet bekend, bel even',
  waitWeeks: (weeks: number) =>
    weeks === 0 ? 'geen' : weeks < 1 ? 'een paar dagen' : weeks === 1 ? '1 week' : `${weeks} weken`,
  ages: (from: number | null, to: number | null) =>
    from !== null && to !== null
      ? `${from} tot en met ${to} jaar`
      : from !== null
        ? `vanaf ${from} jaar`
        : `tot en met ${to} jaar`,
  ageSpan: (from: number, to: number) => `${from}-${to} jaar`,
  checkedLongAgo: (date: string) => `${date}. Dat is langer dan een jaar geleden: bel even of het nog klopt.`,
  neverChecked: 'niet bekend. Bel even of het nog klopt.',
  alternatives: 'Ook passend',
  alternative: (name: string, details: string[]) => [name, ...details].join(' · '),
  waitShort: (wait: string, weeks: number | null) => (weeks === 0 ? 'geen wachttijd' : `wachttijd ${wait}`),
  nextStep: (name: string, how: string | null) =>
    `Helpt dit niet, dan is de volgende stap: ${name}${how ? ` (${how})` : ''}.`,
  askFamily: 'Vraag eerst na bij het gezin',
  contact: (name: string, profession: string | null, phone: string | null, today: string) =>
    `In twijfel? Je contactpersoon is ${[name, profession].filter(Boolean).join(', ')}${phone ? `, ${phone}` : ''}. ${today}`,
  noContact: 'Je praktijk heeft nog geen vaste contactpersoon. De coördinator ziet dat op de lijst staan.',

  buttons: {
    discuss: 'Bespreek als kind-MDO',
    referred: 'Verwezen',
    askContact: 'Vraag mijn contactpersoon',
    share: 'Deel met ouders',
    wrong: 'Klopt niet',
    show: (name: string) => `Toon ${name}`,
  },
  askNeighbourhood: 'In welke wijk woont het gezin? Dan zie je het team van die wijk.',
  askAge: 'Hoe oud is het kind? Dat beslist hier.',
  askTopic: 'Waar gaat het vooral om? Dat beslist hier.',
  byModel: 'Mede gelezen met een taalmodel.',
  ageBands: [
    { value: '0-3', label: '0-3 jaar' },
    { value: '4-11', label: '4-11 jaar' },
    { value: '12-17', label: '12-17 jaar' },
    { value: '18-23', label: '18-23 jaar' },
  ],
  traces: {
    referred: (service: string, date: string) => `Verwezen naar ${service} op ${date}.`,
    wrong: (service: string) => `Doorgegeven aan de coördinator: ${service} klopt niet.`,
    asked: (name: string) => `Gevraagd aan ${name}.`,
    seen: (name: string) => `${name} heeft je vraag gezien.`,
    done: (name: string) => `${name} heeft je vraag opgepakt.`,
  },

  noMatch: {
    title: 'Dit staat niet op de sociale kaart',
    body: (municipality: string) =>
      `Ik vond voor deze vraag geen passend aanbod in ${municipality}. Ik gok niet. De coördinator ziet dat hier iets ontbreekt.`,
    hint: 'Noem het anders, of voeg leeftijd en wijk toe. Bijvoorbeeld: 8 jaar, slaapt slecht, ouders moe.',
  },
  elsewhere: {
    shown: (place: string) => `Het kind woont in ${place}; dit komt uit de sociale kaart van ${place}.`,
    title: (place: string) => `Dit kind woont in ${place}`,
    body: (place: string) =>
      `De gemeente waar het kind woont regelt de jeugdhulp (woonplaatsbeginsel). De sociale kaart van ${place} heb ik niet. Bel het CJG of de toegang tot jeugdhulp van ${place}.`,
  },
  medical: {
    title: 'Dit is een medische vraag',
    body: 'Ik weet alleen de weg in hulp bij opgroeien, opvoeden en meedoen. Voor deze vraag ben jij zelf de juiste, of je medische collega.',
  },
  outOfScope: {
    title: 'Dit valt buiten jeugd en gezin',
    body: 'Ik help met vragen over kinderen, jongeren tot 23 jaar en hun ouders.',
  },
  noMap: {
    title: 'Er is nog geen sociale kaart',
    body: (municipality: string) =>
      `Voor ${municipality} is nog geen sociale kaart ingelezen. De beheerder doet dat met de opdracht import-map.`,
  },
  tooLong: {
    title: 'Dat is een lang verhaal',
    body: 'Vraag het in een paar zinnen: leeftijd, wat er speelt, en de wijk. Meer heb ik niet nodig.',
  },

  parents: {
    title: 'Voor ouders',
    intro: 'Je huisarts denkt dat deze hulp bij jullie past:',
    call: (phone: string) => `Bel ${phone} om een afspraak te maken.`,
    site: (url: string) => `Kijk op ${url}.`,
    referralNeeded: 'De huisarts maakt een verwijsbrief voor jullie.',
    address: (address: string) => `Adres: ${address}.`,
    wait: (wait: string) => `Wachten duurt nu: ${wait}.`,
    cost: (cost: string) => `Kosten: ${cost}`,
    language: 'Spreek je liever een andere taal? Zeg dat bij het bellen.',
    end: 'Lukt het niet? Bel dan terug naar de huisarts.',
  },

  wrongForm: {
    title: 'Wat klopt er niet?',
    submit: 'Geef door',
    intro: 'De coördinator krijgt dit op de lijst. Schrijf niets over een kind of gezin.',
    service: 'Welk aanbod',
    reason: 'Wat is er mis',
    reasons: [
      { value: 'phone', label: 'Telefoonnummer of adres klopt niet' },
      { value: 'gone', label: 'Bestaat niet meer' },
      { value: 'wait', label: 'Wachttijd klopt niet' },
      { value: 'audience', label: 'Leeftijd, wijk of doelgroep klopt niet' },
      { value: 'fit', label: 'Past niet bij mijn vraag' },
      { value: 'other', label: 'Iets anders' },
    ],
    note: 'Toelichting',
    noteHint: 'Bijvoorbeeld het goede nummer.',
    chooseReason: 'Kies wat er mis is.',
    unknownService: 'Dit aanbod hoort niet bij deze vraag. Kies er een uit de lijst.',
    noteHasPersonalData: (redacted: string) => `Hier staat iets over een persoon in. Gebruik bijvoorbeeld: ${redacted}`,
    thanks: (service: string) => `Dank je. De coördinator kijkt naar ${service}.`,
  },
}

export type ReferralTexts = typeof referral
