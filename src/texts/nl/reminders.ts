/** Reminders between a practice and its contact person, what someone chose about them, and what they did. */
export const reminders = {
  title: (name: string) => `Even contact met ${name}?`,
  silence: (weeks: number) => `Volgens mij hebben jullie elkaar ${weeks} weken niet gesproken.`,
  newContact: (name: string) => `${name} is nieuw voor jullie praktijk. Een korte kennismaking helpt.`,
  notSpoken: 'Volgens mij hebben jullie elkaar nog niet gesproken.',
  things: {
    request: (day: string) => `Je vraag van ${day} staat nog open. Bel gerust.`,
    newHere: (name: string, organization: string, place: string) => `Nieuw in ${place}: ${name} (${organization}).`,
    newEverywhere: (name: string, organization: string) => `Nieuw in de gemeente: ${name} (${organization}).`,
    changed: (name: string, organization: string) => `Veranderd in jullie wijk: ${name} (${organization}).`,
    theme: (theme: string) => `Collega's vroegen de laatste maand het meest over: ${theme}.`,
    hours: (hours: string) => `Spreekuur bij jullie: ${hours}.`,
    places: (n: number, day: string) =>
      `Spreekuur bij jullie op ${day}: nog ${n} ${n === 1 ? 'plek' : 'plekken'}. Typ 'spreekuur'.`,
    none: 'Een vraag of twijfel? Bel of schrijf gerust, ook als het klein is.',
  },
  labels: { days: 'Werkdagen', phone: 'Bellen', mail: 'Mailen' },
  quiet: {
    title: 'Even contact met je praktijken?',
    body: 'Met deze praktijken is al een tijd geen contact geweest:',
    more: (n: number) => `Daarna nog: ${n}.`,
    which: 'Contact gehad met',
  },
  buttons: { had: 'Contact gehad', later: 'Later', less: 'Minder vaak of stop' },
  traces: {
    had: (day: string) => `Mooi. Genoteerd: contact op ${day}.`,
    hadWith: (practices: string) => `Contact gehad: ${practices}.`,
    later: (day: string) => `Goed. Je hoort het op ${day} weer, of de eerste werkdag daarna.`,
  },
  settings: {
    title: 'Je herinneringen',
    every: (weeks: number) =>
      weeks === 1
        ? 'Je krijgt elke week zonder contact een bericht.'
        : `Je krijgt na ${weeks} weken zonder contact een bericht.`,
    stopped: "Je krijgt geen herinneringen meer. Typ 'herinneringen aan' als je ze weer wilt.",
    off: 'Je gemeente heeft herinneringen nu uit staan.',
    limit: 'Nooit meer dan één ongevraagd bericht in de week, en alleen in werktijd.',
    choose: 'Hoe vaak wil je het horen?',
    option: (weeks: number) => (weeks === 1 ? 'Elke week' : `Na ${weeks} weken`),
    stop: 'Stop',
    on: 'Zet weer aan',
    usual: 'Zoals de gemeente',
    nobody: 'Herinneringen zijn voor huisartsen, praktijkondersteuners en contactpersonen. Jij krijgt ze niet.',
  },
  municipality: {
    title: (name: string) => `Herinneringen in ${name}`,
    every: (weeks: number) =>
      `Praktijk en contactpersoon horen na ${weeks} ${weeks === 1 ? 'week' : 'weken'} zonder contact iets.`,
    off: 'Herinneringen staan uit: niemand in de gemeente krijgt ze.',
    choose: 'Ritme voor de gemeente',
    option: (weeks: number) => `${weeks} weken`,
    turnOff: 'Uit',
    refused: 'Het ritme van de gemeente kiest de coördinator. Je eigen herinneringen kies je zelf: typ herinneringen.',
    effect: 'Wat het doet',
    labels: {
      pairs: 'Praktijken met contactpersoon',
      spoken: 'Contact in de laatste 4 weken',
      followed: 'Contact binnen een week na een herinnering',
      other: 'Contact in een week zonder herinnering',
      stopped: 'Gestopt met herinneringen',
    },
    share: (n: number, of: number) => `${n} van ${of} (${Math.round((100 * n) / of)}%)`,
    few: 'minder dan 5',
    tooFew: 'te weinig om te tonen',
    basis:
      'Contact telt mee als het hier gevraagd, opgepakt of ingedrukt is. Laatste 12 weken; kleiner dan 5 tonen we niet.',
  },
}

export type ReminderTexts = typeof reminders
