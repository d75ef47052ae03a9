import { inRole } from '../holders.ts'
import {
  aged,
  allHoldersNo,
  allHoldersYes,
  childNo,
  othersDecide,
  othersYes,
  someHolderNo,
  someHolderYes,
} from '../words.ts'
import type { Row } from './row.ts'

/** Group B: under 12 those with authority decide. Supervision and danger have files of their own. */
export const under12: readonly Row[] = [
  {
    id: 'B01',
    situation: '0-11; beide ouders gezag; beide zeggen ja',
    fits: s =>
      aged(s, '0-11') && s.complete && s.holders.kind === 'parents' && s.holders.ids.length > 1 && allHoldersYes(s),
    outcome: 'ALLOW',
    todo: null,
    ground: 'BW 7:465 lid 1 en 7:457; Jeugdwet 7.3.15 lid 1',
    text: 'Iedereen met gezag zegt ja. Deel alleen wat hiervoor nodig is.',
    source: ['W', 'J'],
  },
  {
    id: 'B02',
    situation: '0-11; beide ouders gezag, samen, geen onenigheid; één ouder zegt ja op het spreekuur',
    fits: s =>
      aged(s, '0-11') &&
      s.facts.parents === 'together' &&
      s.holders.kind === 'parents' &&
      someHolderYes(s) &&
      !allHoldersYes(s) &&
      !someHolderNo(s),
    outcome: 'BLOCK',
    loose: { setting: 'secondParent', outcome: 'ALLOW_NOTE', holds: s => s.complete },
    todo: 'ja van de andere ouder; of, als je gemeente dat toelaat: noteren dat deze ouder mede namens de ander spreekt',
    ground: 'KNMG-wegwijzer; BW 7:466 lid 2',
    text: 'Deze ouder kan ook voor de ander spreken als niets op onenigheid wijst en je gemeente dat toelaat. Noteer het dan. Anders vraag je de ander ook.',
    contested: true,
    source: ['K6', 'VV1', 'W'],
  },
  {
    id: 'B03',
    situation: '0-11; beide ouders gezag, scheiding of onenigheid bekend; één ouder zegt ja',
    fits: s =>
      aged(s, '0-11') &&
      s.facts.parents === 'discord' &&
      s.holders.kind === 'parents' &&
      someHolderYes(s) &&
      !s.complete &&
      !someHolderNo(s),
    outcome: 'BLOCK',
    todo: 'ja van de andere gezagsouder',
    ground: 'Bij tekenen van onenigheid mag je geen ja van de ander aannemen',
    text: 'De ouders zijn het misschien niet eens. Vraag ook de andere ouder met gezag.',
    source: ['VV1', 'VV2', 'NVO'],
  },
  {
    id: 'B04',
    situation: '0-11; meer dan één gezagsdrager; iemand zegt nee, niet iedereen',
    fits: s => aged(s, '0-11') && someHolderNo(s) && !allHoldersNo(s),
    outcome: 'ANON_ONLY',
    todo: 'ja van wie nee zei, of een beslissing van de rechter (BW 1:253a)',
    ground: 'BW 7:465 lid 1; bij een geschil BW 1:253a',
    text: 'Een ouder met gezag zegt nee. Op naam kan dan niet, anoniem wel. Ouders kunnen dit aan de rechter voorleggen.',
    source: ['W', 'B1'],
  },
  {
    id: 'B05',
    situation: '0-11; beide ouders gezag, gescheiden, de ander onbereikbaar; één ouder zegt ja',
    fits: s =>
      aged(s, '0-11') &&
      s.facts.parents === 'unreachable' &&
      s.holders.kind === 'parents' &&
      someHolderYes(s) &&
      !allHoldersYes(s) &&
      !someHolderNo(s),
    outcome: 'BLOCK',
    loose: { setting: 'secondParent', outcome: 'ALLOW_NOTE', holds: s => s.complete },
    todo: 'je pogingen en je afweging noteren',
    call: ['knmg'],
    ground: 'BW 7:466 lid 2, dat over verrichtingen gaat',
    text: 'Noteer hoe je de andere ouder probeerde te bereiken. Bij een licht overleg is een ja soms aan te nemen. Twijfel je, bel dan de KNMG-Artseninfolijn.',
    contested: true,
    source: ['W', 'VV2'],
  },
  {
    id: 'B06',
    situation: '0-11; één ouder heeft gezag; die zegt ja',
    fits: s => aged(s, '0-11') && s.complete && s.holders.kind === 'parents' && s.holders.ids.length === 1,
    outcome: 'ALLOW',
    todo: null,
    ground: 'BW 7:465 lid 1; gezag bij één ouder: BW 1:251a, 1:252, 1:253n',
    text: 'De ouder met gezag zegt ja. Dat is genoeg.',
    source: ['W', 'B1'],
  },
  {
    id: 'B07',
    situation: '0-11; één ouder heeft gezag; alleen iemand zonder gezag zegt ja',
    fits: s =>
      othersDecide(s) &&
      s.holders.kind === 'parents' &&
      s.holders.ids.length === 1 &&
      !someHolderYes(s) &&
      othersYes(s).length > 0,
    outcome: 'BLOCK',
    todo: 'ja van de ouder met gezag',
    ground: 'BW 7:465 lid 1',
    text: 'Wie ja zei heeft geen gezag en kan dit niet beslissen. Vraag de ouder met gezag.',
    source: ['W', 'K6'],
  },
  {
    id: 'B08',
    situation: 'Minderjarig; wie gezag heeft is onbekend of niet nagegaan',
    fits: s => s.unknown.includes('gezag-onbekend') && aged(s, '0-11', '12-15', '16-17'),
    outcome: 'BLOCK',
    todo: 'gezag nagaan in het gezagsregister',
    ground: 'Zorgvuldigheid: je gaat zelf na wie gezag heeft',
    text: 'Het is niet zeker wie gezag heeft. Vraag een uittreksel uit het gezagsregister.',
    source: ['NVO', 'K6'],
  },
  {
    id: 'B09',
    situation: '0-11; voogd (persoon of GI met voogdij); de voogd zegt ja',
    fits: s => aged(s, '0-11') && s.complete && s.holders.kind === 'guardian',
    outcome: 'ALLOW',
    todo: null,
    ground: 'BW 7:465 lid 1 en 1:303',
    text: 'De voogd vertegenwoordigt het kind en zegt ja.',
    source: ['W', 'B1'],
  },
  {
    id: 'B10',
    situation: '0-11; er is een voogd; alleen anderen, zoals de ouders, zeggen ja',
    fits: s => othersDecide(s) && s.holders.kind === 'guardian' && !someHolderYes(s) && othersYes(s).length > 0,
    outcome: 'BLOCK',
    todo: 'ja van de voogd',
    ground: 'BW 1:302, 1:303 en 7:465 lid 1',
    text: 'Bij voogdij beslist de voogd, niet de ouders. Betrek de ouders waar het kan.',
    source: ['B1', 'W'],
  },
  {
    id: 'B16',
    situation: '0-11; alleen een stief-, pleeg- of grootouder zonder gezag zegt ja',
    fits: s => othersDecide(s) && !someHolderYes(s) && inRole(s.facts, 'carer').some(id => s.yes.has(id)),
    outcome: 'BLOCK',
    todo: 'ja van wie gezag heeft',
    ground: 'Alleen ouders met gezag of een voogd beslissen',
    text: 'Wie voor het kind zorgt zonder gezag kan dit niet beslissen. Vraag wie gezag heeft.',
    source: ['W', 'B1'],
  },
  {
    id: 'B17',
    situation: '0-11; alleen een ouder die zelf minderjarig is zegt ja',
    fits: s => othersDecide(s) && !someHolderYes(s) && inRole(s.facts, 'minor-parent').some(id => s.yes.has(id)),
    outcome: 'BLOCK',
    todo: 'nagaan wie voogd is, of er een meerderjarigverklaring is',
    ground: 'BW 1:246: minderjarigen kunnen geen gezag hebben',
    text: 'Een minderjarige ouder heeft meestal geen gezag. Zoek uit wie voogd is en betrek de ouder.',
    source: ['B1'],
  },
  {
    id: 'B18',
    situation: '0-11; wie gezag heeft zegt ja; het kind zegt nee',
    fits: s => aged(s, '0-11') && s.complete && childNo(s),
    outcome: 'ALLOW_NOTE',
    todo: 'het kind horen en zijn mening noteren',
    ground: 'BW 7:448 lid 1: onder 12 geen veto, wel passende uitleg',
    text: 'De ouders beslissen. Leg het kind uit wat je doet en noteer wat het ervan vindt.',
    source: ['W', 'RJ'],
  },
  {
    id: 'B19',
    situation: '0-11; iedereen met gezag zegt nee',
    fits: s => aged(s, '0-11') && allHoldersNo(s),
    outcome: 'ANON_ONLY',
    todo: 'toestemming',
    ground: 'BW 7:457 lid 1',
    text: 'Zonder toestemming kan alleen anoniem overleg.',
    source: ['W'],
  },
]
