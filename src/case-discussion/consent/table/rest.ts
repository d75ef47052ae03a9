import { aged } from '../words.ts'
import type { Row } from './row.ts'

/** The last rows: whatever no row above decides is not allowed, and says what is not known. */
export const rest: readonly Row[] = [
  {
    id: 'R01',
    situation: 'Ander verzoek van buiten, zoals een ouder die inzage vraagt',
    fits: s => s.facts.requester !== null,
    outcome: 'EXPERT',
    todo: 'zelf afwegen, buiten de chat',
    ground: 'BW 7:456 en 7:457',
    text: 'Een verzoek van buiten handel je niet in deze chat af. Weeg zelf af wat je geeft en leg het vast.',
    source: ['SK'],
  },
  {
    id: 'R02',
    situation: 'Leeftijd onbekend',
    fits: s => s.unknown.includes('leeftijd-onbekend'),
    outcome: 'BLOCK',
    todo: 'de leeftijd op de dag van delen',
    ground: 'BW 7:447, 7:450 en 7:465: de leeftijd bepaalt wie beslist',
    text: 'Zonder leeftijd is niet te zeggen wie beslist. Vul de leeftijd in.',
    source: ['SK'],
  },
  {
    id: 'R03',
    situation: 'Vanaf 12; of het kind hiervoor wilsbekwaam is, is niet beoordeeld',
    fits: s => s.unknown.includes('wilsbekwaamheid-onbekend'),
    outcome: 'BLOCK',
    todo: 'noteren of het kind dit kan overzien',
    ground: 'BW 7:465 lid 2',
    text: 'Noteer eerst of het kind dit zelf kan overzien. Meestal is dat zo.',
    source: ['SK'],
  },
  {
    id: 'R04',
    situation: '18 of ouder, hiervoor niet wilsbekwaam; geen vertegenwoordiger bekend',
    fits: s => aged(s, '18+') && s.unknown.includes('gezag-onbekend'),
    outcome: 'BLOCK',
    todo: 'nagaan wie vertegenwoordigt: mentor of curator, gemachtigde, partner, familie',
    ground: 'BW 7:465 lid 2 en 3',
    text: 'Het is niet bekend wie hier mag beslissen. Ga na of er een mentor, curator of andere vertegenwoordiger is.',
    source: ['SK'],
  },
  {
    id: 'R05',
    situation: 'Alle andere gevallen: niet iedereen die nodig is zei geldig ja',
    fits: () => true,
    outcome: 'BLOCK',
    todo: 'een geldig ja van wie nog ontbreekt',
    ground: 'BW 7:457 lid 1; Jeugdwet 7.3.11',
    text: 'Nog niet iedereen die nodig is heeft geldig ja gezegd.',
    source: ['SK'],
  },
]
