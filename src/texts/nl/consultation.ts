/** The consultation hour of the CJG in a practice, and its places. */
export const consultation = {
  title: 'Spreekuur van het CJG',
  when: (day: string, from: string, until: string, place: string | null) =>
    `${day}, ${from}-${until} uur${place ? `, ${place}` : ''}`,
  weekly: (practice: string, weekday: string, from: string, until: string) =>
    `${practice}: ${weekday} ${from}-${until} uur`,
  free: (n: number) => (n === 0 ? 'vol' : n === 1 ? 'nog 1 plek' : `nog ${n} plekken`),
  taken: (n: number) => (n === 0 ? 'niets bezet' : n === 1 ? '1 plek bezet' : `${n} plekken bezet`),
  line: (when: string, free: string) => `${when}: ${free}`,
  none: 'Er is nu geen spreekuur met plekken bij je praktijk. Bel of schrijf je contactpersoon gerust.',
  usual: (hours: string) =>
    `Bij jullie: ${hours}. Een plek vastzetten kan hier niet; bel of schrijf je contactpersoon gerust.`,
  noneHere: 'Er staat nog geen spreekuur.',
  noPractice: 'Ik weet nog niet bij welke praktijk je werkt. Daarna zie je hier het spreekuur.',
  reserve: 'Zet een plek vast',
  next: 'Spreekuur',
  reserved: {
    title: (number: number) => `Plek ${number} staat vast`,
    body: (number: number) => `Geef het gezin nummer ${number} mee. Een naam is niet nodig en staat hier niet.`,
    giveBack: 'Toch niet nodig',
    gone: (when: string) => `De plek is weer vrij: ${when}.`,
    full: (when: string) => `Deze is net vol: ${when}.`,
    over: 'Dit spreekuur gaat niet door, of is al geweest.',
  },
  keep: {
    which: 'Wijzig een spreekuur',
    add: 'Spreekuur toevoegen',
    change: 'Wijzig',
    end: 'Stop dit spreekuur',
    cancel: 'Laat één keer vervallen',
    cancelOption: (day: string, taken: number) => (taken > 0 ? `${day} (${taken} bezet)` : day),
    restore: 'Gaat toch door',
    take: (day: string) => `Plek bezet: ${day}`,
    labels: { practice: 'Praktijk', when: 'Wanneer', place: 'Plek', places: 'Aantal plekken', coming: 'Eerstvolgend' },
    saved: 'Het spreekuur staat erin.',
    ended: 'Dit spreekuur is gestopt.',
    cancelled: (when: string) => `Vervalt: ${when}.`,
    restored: (when: string) => `Gaat door: ${when}.`,
    told: (n: number) =>
      `${n === 1 ? 'Wie een plek had, heeft' : `${n} collega's met een plek hebben`} bericht gekregen.`,
  },
  off: {
    title: 'Het spreekuur vervalt',
    body: (when: string, numbers: string) =>
      `${when} gaat niet door. Je had nummer ${numbers}. Geef het gezin een ander moment.`,
    next: 'Daarna is er plek:',
  },
  form: {
    title: 'Spreekuur',
    submit: 'Bewaar',
    practice: 'Praktijk',
    weekday: 'Dag',
    from: 'Van',
    until: 'Tot',
    timeHint: 'Bijvoorbeeld 9.00',
    place: 'Waar in de praktijk',
    placeHint: 'Bijvoorbeeld kamer 2',
    places: 'Aantal plekken',
    errors: {
      practice: 'Kies de praktijk.',
      weekday: 'Kies een dag.',
      time: 'Schrijf een tijd als 9.00 of 13.30.',
      order: 'Het eind moet na het begin komen.',
      places: 'Kies een aantal van 1 tot 50.',
    },
  },
}

export type ConsultationTexts = typeof consultation
