import { inRole } from '../holders.ts'
import { aged, allHoldersYes, doing, othersDecide, someHolderYes } from '../words.ts'
import type { Row } from './row.ts'

/** Groups B and D: supervision by a certified institution (GI) leaves authority with the parents. */
export const supervision: readonly Row[] = [
  {
    id: 'B11',
    situation: '0-11; ondertoezichtstelling, ouders houden gezag; alle gezagsouders zeggen ja',
    fits: s =>
      aged(s, '0-11') &&
      s.complete &&
      allHoldersYes(s) &&
      s.holders.kind === 'parents' &&
      (s.facts.supervision === 'ots' || inRole(s.facts, 'supervisor').length > 0),
    outcome: 'ALLOW',
    todo: 'afstemmen met de jeugdbeschermer',
    ground: 'Een ondertoezichtstelling laat het gezag bij de ouders',
    text: 'Ook onder toezicht houden ouders hun gezag. Hun ja is genoeg; stem af met de jeugdbeschermer.',
    source: ['K1', 'K2'],
  },
  {
    id: 'B12',
    situation: '0-11; ondertoezichtstelling; alleen de jeugdbeschermer zegt ja',
    fits: s => othersDecide(s) && !someHolderYes(s) && inRole(s.facts, 'supervisor').some(id => s.yes.has(id)),
    outcome: 'BLOCK',
    todo: 'ja van de gezagsouders',
    ground: 'Een jeugdbeschermer heeft geen gezag',
    text: 'De jeugdbeschermer kan niet namens de ouders ja zeggen tegen overleg met het CJG.',
    source: ['K1', 'K2'],
  },
  {
    id: 'B13',
    situation: '0-15 of leeftijd onbekend; ondertoezichtstelling; de GI vraagt informatie om die uit te voeren',
    fits: s => s.facts.requester === 'gi' && s.facts.supervision === 'ots' && s.band !== '18+',
    outcome: 'GI_DUTY',
    todo: null,
    ground: 'Jeugdwet 7.3.11 lid 4: op verzoek geven wat nodig is, zonder toestemming',
    text: 'Geef de GI wat nodig is, ook zonder toestemming. Niet het hele dossier, en niet in deze chat.',
    source: ['J', 'K2', 'K4'],
  },
  {
    id: 'B14',
    situation: 'Minderjarig of leeftijd onbekend; ondertoezichtstelling; je wilt zelf de GI informeren',
    fits: s => doing(s, 'inform-gi') && s.facts.supervision === 'ots' && s.band !== '18+',
    outcome: 'GI_MAY',
    todo: 'noteren waarom het nodig is',
    ground: 'Jeugdwet 7.3.11 lid 4: mag uit eigen beweging',
    text: 'Dat mag als het nodig is voor de ondertoezichtstelling. Noteer waarom, en doe het buiten deze chat.',
    source: ['J', 'K2', 'K4'],
  },
  {
    id: 'B15',
    situation:
      'GI zonder (bekende) ondertoezichtstelling, bijvoorbeeld in vrijwillig kader; vraag van of melding aan de GI',
    fits: s => s.facts.requester === 'gi' || doing(s, 'inform-gi'),
    outcome: 'BLOCK',
    todo: 'de rol nagaan; toestemming van wie beslist',
    ground: 'Jeugdwet 7.3.11 lid 4 geldt alleen bij een ondertoezichtstelling',
    text: 'Vraag in welke rol de jeugdbeschermer werkt. Zonder ondertoezichtstelling is gewoon toestemming nodig, en delen doe je buiten deze chat.',
    source: ['K4'],
  },
  {
    id: 'D06',
    situation: '16-17; ondertoezichtstelling; de GI vraagt informatie, ook als de jongere nee zegt',
    fits: s => aged(s, '16-17') && s.facts.requester === 'gi' && s.facts.supervision === 'ots',
    outcome: 'GI_DUTY',
    todo: 'de jongere vertellen wat je geeft',
    ground: 'Jeugdwet 7.3.11 lid 4',
    text: 'Ook bij 16 en 17 jaar geef je de GI wat nodig is voor de ondertoezichtstelling. Vertel het de jongere, en doe het buiten deze chat.',
    source: ['J', 'K4'],
  },
]
