import type { NotReached } from '../../broadcast/audience.ts'
import type { Reason } from '../../broadcast/reasons.ts'
import type { State } from '../../broadcast/states.ts'
import type { Template } from '../../broadcast/store.ts'
import type { Platform } from '../../ports.ts'

const people = (n: number) => (n === 1 ? '1 persoon' : `${n} mensen`)

/** Messages to many: writing, checking, sending, watching. */
export const broadcast = {
  templates: {
    'did-you-know': {
      label: 'Wist je dat',
      title: 'Wist je dat…',
      start: 'Wist je dat \n\nZo maak je er gebruik van: ',
    },
    'new-service': {
      label: 'Nieuw aanbod',
      title: 'Nieuw aanbod',
      start: 'Nieuw: \n\nVoor wie: \n\nZo verwijs je: \n\nWachttijd: ',
    },
    'hours-changed': {
      label: 'Gewijzigd spreekuur',
      title: 'Gewijzigd spreekuur',
      start: 'Het spreekuur verandert.\n\nVanaf: \n\nDag en tijd: \n\nAfspraak maken: ',
    },
    free: { label: 'Vrij bericht', title: 'Bericht', start: '' },
  } satisfies Record<Template, { label: string; title: string; start: string }>,
  platforms: { slack: 'Slack', teams: 'Teams', local: 'deze pagina' } satisfies Record<Platform, string>,
  or: ' of ',
  others: (n: number) => (n === 1 ? '1 ander' : `${n} anderen`),

  menu: {
    title: 'Bericht sturen',
    intro: 'Je schrijft het, je ziet een voorbeeld, en dan pas gaat het weg.',
    sent: 'Verstuurd',
    which: 'Welk bericht wil je zien?',
    line: (title: string, moment: string, state: string) => `${title}, ${moment}: ${state}`,
    states: {
      draft: 'nog niet verstuurd',
      scheduled: 'gepland',
      sending: 'wordt verstuurd',
      cancelled: 'gestopt',
      done: 'klaar',
    } satisfies Record<State, string>,
  },
  refused: {
    title: 'Dit kan jij hier niet doen',
    write:
      'Berichten aan veel mensen tegelijk stuurt de coördinator, of een CJG-contactpersoon aan de eigen praktijken. Heb je nieuws? Geef het aan je contactpersoon.',
    noPractices: 'Je bent nu van geen enkele praktijk contactpersoon. Klopt dat niet? Vraag het de coördinator.',
    handle: 'Dit bericht is van iemand anders, of van een andere gemeente. Ik deed niets.',
    gone: 'Dit bericht bestaat niet meer.',
  },

  form: {
    title: 'Bericht schrijven',
    submit: 'Voorbeeld',
    intro: 'Kies niets bij de ontvangers om het aan iedereen te sturen. Noem geen kind of gezin.',
    introOwn: 'Dit gaat naar je eigen praktijken. Noem geen kind of gezin.',
    template: 'Soort bericht',
    body: 'Tekst',
    bodyHint: 'Kort: wat is er, voor wie, en wat kan de lezer doen.',
    roles: 'Aan wie',
    neighbourhoods: 'Wijk',
    practices: 'Praktijk',
    practicesTyped: 'Namen van praktijken, met een komma ertussen',
    collaborations: 'Samenwerkingsvorm',
    link: 'Webadres',
    linkHint: 'Begint met https://',
    button: 'Tekst op de knop',
    buttonHint: 'Met een knop zie je wie hem indrukte. Bijvoorbeeld: Ik wil meer weten',
    when: 'Wanneer',
    whens: { now: 'Nu', tomorrow: 'Morgen om 9 uur', date: 'Op een dag, zie hieronder' },
    day: 'Dag',
    hour: 'Tijd',
    hours: (hour: number) => `${hour}.00 uur`,
  },
  errors: {
    noText: 'Schrijf een tekst.',
    tooLong: (length: number, most: number) => `Maak het korter: hoogstens ${most} tekens, dit zijn er ${length}.`,
    link: 'Gebruik een heel webadres dat begint met https://.',
    button: (most: number) => `Maak de tekst op de knop korter: hoogstens ${most} tekens.`,
    practice: (name: string) => `De praktijk '${name}' ken ik niet. Schrijf de naam zoals op de lijst.`,
    moment: {
      'no-day': 'Kies een dag.',
      past: 'Dit moment is voorbij. Kies een later moment, of nu.',
      'too-far': 'Kies een moment binnen een jaar.',
    },
  },
  redFlag: {
    title: 'Ik heb je bericht niet verstuurd',
    body: 'De tekst gaat over gevaar voor een kind. Hierboven staat wat je dan doet. Gaat je bericht daar niet over? Schrijf het dan anders.',
  },

  preview: {
    title: 'Klopt dit?',
    example: 'Hierboven zie je het bericht zoals de ontvanger het krijgt. In Slack en Teams is het dezelfde kaart.',
    nobody: 'Hier hoort nu niemand bij die ik kan bereiken. Kies andere ontvangers.',
    labels: { to: 'Aan', count: 'Ontvangers', where: 'Via', when: 'Wanneer' },
    everyone: 'iedereen',
    neighbourhood: (names: string) => `wijk ${names}`,
    now: 'nu',
    held: (n: number, moment: string, names: string) =>
      `${people(n)} ${n === 1 ? 'kreeg deze week al een bericht en krijgt' : 'kregen deze week al een bericht en krijgen'} dit later, uiterlijk ${moment}: ${names}.`,
    skipped: 'Krijgt het niet',
    skippedLine: (n: number, reason: string, names: string) => `${people(n)}, ${reason}: ${names}`,
    outsideHours: 'Let op: dat is buiten kantoortijd.',
    linkUnseen: 'Wie een gewone link opent, kan ik niet zien. Met een knop wel.',
    nothingSent: 'Er is nog niets verstuurd.',
  },
  buttons: {
    send: 'Verstuur bericht',
    sendAll: 'Nu aan iedereen',
    change: 'Wijzig',
    cancel: 'Annuleer',
    stop: 'Stop',
    release: 'Nu aan iedereen',
    again: 'Opnieuw naar mislukte',
    unknown: 'Ook naar onzekere',
    unknownSure: 'Ja, stuur opnieuw',
  },

  progress: {
    titles: {
      draft: 'Nog niet verstuurd',
      scheduled: 'Gepland',
      sending: 'Wordt verstuurd',
      cancelled: 'Gestopt',
      done: 'Verslag',
    } satisfies Record<State, string>,
    scheduledFor: (moment: string) => `Dit bericht gaat weg op ${moment}.`,
    dropped: 'Geannuleerd. Er is niets verstuurd.',
    arrived: 'Aangekomen',
    waiting: 'Nog te gaan',
    held: 'Later, na hun week',
    failed: 'Mislukt',
    unknown: 'Onzeker',
    cancelled: 'Niet meer verstuurd',
    skipped: 'Niet te bereiken',
    opened: 'Knop ingedrukt',
    heldUntil: (n: number, moment: string) =>
      `${people(n)} ${n === 1 ? 'kreeg' : 'kregen'} deze week al een bericht. Het laatste gaat weg op ${moment}.`,
    failedTitle: 'Mislukt',
    failedLine: (n: number, reason: string) => `${n}: ${reason}`,
    unknownTitle: 'Onzeker: misschien aangekomen, niemand kan het zien',
    linkUnseen: 'Wie de link opende, kan ik niet zien.',
  },
  again: {
    title: 'Nog een keer sturen?',
    body: 'Deze mensen hebben het bericht misschien al. Stuur je opnieuw, dan krijgen sommigen het twee keer.',
  },
  authorLeft: {
    title: 'Een gepland bericht is niet verstuurd',
    body: "Wie het schreef, mag geen berichten meer sturen. Typ 'bericht' om het zelf te schrijven.",
  },

  message: {
    from: (name: string, role: string, municipality: string) => `Van ${name}, ${role}, ${municipality}`,
    link: 'Lees meer',
    opened: 'Genoteerd dat je dit zag.',
    example: {
      title: 'Dit is een voorbeeld',
      body: 'De ontvanger kan deze knop indrukken. Jij ziet hoeveel mensen dat deden.',
    },
  },
  reasons: {
    'no-account': 'geen account in Slack of Teams',
    'not-installed': 'Schakel staat nog niet in hun Teams',
    ended: 'werkt hier niet meer',
    'account-closed': 'account is opgeheven',
    'no-conversation': 'gesprek met Schakel bestaat niet meer',
    blocked: 'Schakel mag daar niet schrijven',
    'not-allowed': 'Schakel is daar niet goed aangemeld',
    'too-big': 'bericht is te groot',
    'gave-up': 'lukte een hele dag niet',
    other: 'het platform weigerde het',
  } satisfies Record<Reason | NotReached, string>,
}

export type BroadcastTexts = typeof broadcast
