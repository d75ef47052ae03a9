import type { ContactRequest } from '../../contact-person/request.ts'

/** What is said about who is there today, being called back, and a new contact person. */
export const contact = {
  today: {
    onLeave: (until: string | null) => (until ? `Met verlof t/m ${until}.` : 'Met verlof.'),
    away: (until: string | null) => (until ? `Afwezig t/m ${until}.` : 'Afwezig.'),
    takesOver: (name: string, phone: string | null) => `Neemt waar: ${name}${phone ? `, ${phone}` : ''}.`,
    nobodyTakesOver: 'Er is geen waarnemer bekend; de coördinator ziet dat.',
    before: (name: string, until: string) => `Tot en met ${until} is ${name} er ook nog voor je.`,
  },
  card: {
    of: (practice: string) => `Contactpersoon van ${practice}`,
    noneOf: (practice: string) => `${practice} heeft nog geen vaste contactpersoon.`,
    standIn: 'Waarnemer',
    callBack: 'Laat mij terugbellen',
    write: 'Schrijf een bericht',
    join: 'Koppel mij',
    whichPractice: 'Welke praktijk bedoel je? Typ bijvoorbeeld: wie is contactpersoon van Oude Kade.',
    unknownPractice: (typed: string, near: string[]) =>
      `Ik ken geen praktijk '${typed}'.${near.length > 0 ? ` Bedoel je ${near.join(' of ')}?` : ''}`,
  },
  practices: {
    title: 'Jouw praktijken',
    empty: 'Je bent nog van geen praktijk de contactpersoon. De coördinator wijst toe.',
    line: (practice: string, neighbourhood: string | null, people: string[], hours: string | null) =>
      `${practice}${neighbourhood ? ` (${neighbourhood})` : ''}: ${people.length > 0 ? people.join(', ') : 'nog niemand bekend'}${hours ? `. Spreekuur: ${hours}` : ''}`,
    more: (n: number) => `En nog ${n}. Vraag de coördinator om de hele lijst.`,
    open: (n: number) => (n === 0 ? 'Er ligt geen vraag voor je.' : `Open vragen: ${n}. Typ 'openstaand'.`),
  },
  request: {
    titles: {
      question: (from: string) => `Vraag van ${from}`,
      call: (from: string) => `Terugbellen: ${from}`,
      message: (from: string) => `Bericht van ${from}`,
    } satisfies Record<ContactRequest['kind'], (from: string) => string>,
    reminder: (from: string) => `Nog open: ${from} wacht op je`,
    passedOn: (name: string) => `${name} heeft nog niet gereageerd. Wil jij dit oppakken?`,
    toCoordinator: (names: string) => `${names} heeft niet gereageerd. Wil je zorgen dat er gebeld wordt?`,
    words: (words: string) => `"${words}"`,
    takenUp: (name: string) => `Opgepakt door ${name}.`,
  },
  asked: {
    title: {
      question: 'Vraag gesteld',
      call: 'Terugbelverzoek verstuurd',
      message: 'Bericht verstuurd',
    } satisfies Record<ContactRequest['kind'], string>,
    sent: (name: string) => `Naar ${name} gestuurd. Je ziet het hier als het gezien is.`,
    seen: (name: string) => `${name} heeft het gezien.`,
    done: (name: string) => `${name} pakt het op.`,
    passedOn: (name: string) => `Er kwam nog geen reactie. Het ligt nu ook bij ${name}.`,
    withCoordinator: 'Er kwam nog geen reactie. De coördinator gaat erachteraan.',
    already: (name: string) =>
      `Je vroeg ${name} al om je te bellen. Dat staat nog open; ik stuur het geen tweede keer.`,
    unreachable: (name: string, phone: string | null) =>
      `${name} gebruikt Schakel nog niet.${phone ? ` Bel ${phone}.` : ''} De coördinator ziet dit op de lijst.`,
  },
  writeForm: {
    title: 'Bericht',
    submit: 'Versturen',
    intro: (name: string) => `Naar ${name}. Noem geen naam, geboortedatum of BSN van een kind of gezin.`,
    words: 'Je bericht',
    phone: 'Telefoon om terug te bellen',
    needWords: 'Schrijf wat je wilt vragen of zeggen.',
    personal: (safe: string) => `Hier staat iets over een kind of gezin. Gebruik bijvoorbeeld: ${safe}`,
    badPhone: 'Dit is geen telefoonnummer. Schrijf het als 0599-01 31 01, of laat het leeg.',
  },
  home: {
    asked: 'Je wacht nog op',
    askedLine: (name: string, state: string) => `${name}: ${state}`,
    practices: (n: number) =>
      `Je bent contactpersoon van ${n} ${n === 1 ? 'praktijk' : 'praktijken'}. Typ 'mijn praktijken'.`,
  },
  introduction: {
    title: (name: string) => `Je nieuwe CJG-contactpersoon: ${name}`,
    line: (name: string, profession: string | null, practice: string) =>
      `${name}${profession ? `, ${profession},` : ''} is vanaf nu de vaste contactpersoon van ${practice}.`,
    after: (name: string) => `Dit was ${name}.`,
    afterOverlap: (name: string, until: string) => `Dit was ${name}, die er tot en met ${until} ook nog is.`,
    first: 'Jullie praktijk had nog geen vaste contactpersoon.',
    hello: 'Bel of schrijf gerust om kennis te maken. Ook bij twijfel, of als je niet weet waar je moet beginnen.',
  },
  picture: {
    title: (practice: string) => `Nieuw voor jou: ${practice}`,
    intro: 'Je bent hier vanaf nu de contactpersoon. Dit is wat er bekend is.',
    people: 'Wie er werken',
    nobody: 'Er is nog niemand bekend.',
    practice: 'De praktijk',
    labels: {
      neighbourhood: 'Wijk',
      address: 'Adres',
      phone: 'Telefoon',
      collaboration: 'Samenwerking',
      hours: 'Spreekuur',
      before: 'Vóór jou',
    },
    topics: 'Waar ze de laatste drie maanden naar vroegen',
    noTopics: 'Er is nog te weinig gevraagd om iets over onderwerpen te zeggen.',
    open: (n: number) => (n === 0 ? 'Er ligt niets open.' : `Nog open: ${n}. De coördinator weet ervan.`),
  },
}

export type ContactTexts = typeof contact
