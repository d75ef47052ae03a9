import { inRole } from '../holders.ts'
import { able12to15, aged, allHoldersYes, childNo, childYes, someHolderNo, someHolderYes } from '../words.ts'
import type { Row } from './row.ts'

/** Group C: from 12 to 15 the child decides with those who have authority. */
export const from12: readonly Row[] = [
  {
    id: 'C01',
    situation: '12-15, wilsbekwaam; beide ouders gezag; kind en beide ouders zeggen ja',
    fits: s =>
      able12to15(s) && s.complete && s.holders.kind === 'parents' && s.holders.ids.length > 1 && allHoldersYes(s),
    outcome: 'ALLOW',
    todo: null,
    ground: 'BW 7:457 en 7:450 lid 2; Jeugdwet 7.3.4 lid 2 en 7.3.11',
    text: 'Het kind en iedereen met gezag zeggen ja. Deel alleen wat nodig is.',
    source: ['W', 'J', 'GGZ'],
  },
  {
    id: 'C02',
    situation: '12-15, wilsbekwaam; beide ouders gezag, samen, geen onenigheid; kind en één ouder zeggen ja',
    fits: s =>
      able12to15(s) &&
      s.facts.parents === 'together' &&
      s.holders.kind === 'parents' &&
      childYes(s) &&
      someHolderYes(s) &&
      !allHoldersYes(s) &&
      !someHolderNo(s),
    outcome: 'BLOCK',
    loose: { setting: 'secondParent', outcome: 'ALLOW_NOTE', holds: s => s.complete },
    todo: 'ja van de andere ouder; of, als je gemeente dat toelaat: noteren dat deze ouder mede namens de ander spreekt',
    ground: 'KNMG-wegwijzer (één ouder op het spreekuur)',
    text: 'Het kind en deze ouder zeggen ja. Alleen als je gemeente dat toelaat mag je aannemen dat de ander meegaat; noteer het dan. Anders vraag je de ander ook.',
    contested: true,
    source: ['K6', 'VV1'],
  },
  {
    id: 'C03',
    situation: '12-15, wilsbekwaam; ouders zeggen ja; het kind is niet gevraagd',
    fits: s => able12to15(s) && someHolderYes(s) && !childYes(s) && !childNo(s),
    outcome: 'BLOCK',
    todo: 'ja van het kind',
    ground: 'BW 7:457 lid 1: vanaf 12 oefent het kind zijn rechten zelf uit',
    text: 'Vanaf 12 jaar hoort het kind zelf ja te zeggen. Vraag het kind.',
    source: ['HAP', 'SCH', 'W'],
  },
  {
    id: 'C04',
    situation: '12-15, wilsbekwaam; ouders zeggen ja; het kind zegt nee',
    fits: s => able12to15(s) && someHolderYes(s) && childNo(s),
    outcome: 'ANON_ONLY',
    todo: 'ja van het kind',
    ground: 'BW 7:457 lid 1',
    text: 'Het kind zegt nee. Op naam mag dan niet, anoniem wel.',
    source: ['HAP', 'W'],
  },
  {
    id: 'C05',
    situation: '12-15, wilsbekwaam; het kind zegt ja; niet alle ouders zijn gevraagd',
    fits: s => able12to15(s) && childYes(s) && !allHoldersYes(s) && !someHolderNo(s),
    outcome: 'BLOCK',
    loose: { setting: 'consent12to15', outcome: 'ALLOW_NOTE', holds: s => s.complete },
    todo: 'ja van de ouders, of een uitzondering met reden',
    ground: 'WGBO en KNMG: het kind zelf (BW 7:457). Praktijk van de jeugdhulp: kind en ouders',
    text: 'Vraag ook iedereen met gezag. Naar de letter van de WGBO beslist het kind zelf over delen. Kiest je gemeente daarvoor, noteer dan waarom.',
    contested: true,
    source: ['HAP', 'SCH', 'GGZ', 'KWA', 'DDJ'],
  },
  {
    id: 'C06',
    situation: '12-15, wilsbekwaam; ouders zeggen nee; het kind blijft dit weloverwogen willen',
    fits: s => able12to15(s) && childYes(s) && someHolderNo(s) && !someHolderYes(s) && s.facts.persists === true,
    outcome: 'BLOCK',
    loose: { setting: 'consent12to15', outcome: 'ALLOW_NOTE', holds: s => s.complete },
    todo: 'vastleggen dat het weloverwogen is, met je afweging',
    call: ['knmg'],
    ground: 'BW 7:450 lid 2; Jeugdwet 7.3.4 lid 2 (gaan over behandeling en jeugdhulp)',
    text: 'Een kind dat dit weloverwogen blijft willen kan zelf ja zeggen, als je gemeente daarvoor kiest. Leg je oordeel vast. Twijfel je, bel de KNMG-Artseninfolijn.',
    contested: true,
    source: ['W', 'J', 'KP'],
  },
  {
    id: 'C07',
    situation: '12-15, wilsbekwaam; het kind zegt ja; ouders mogen het niet weten en informeren schaadt het kind',
    fits: s => able12to15(s) && s.complete && s.facts.keepFromParents === true && s.facts.informingHarms === true,
    outcome: 'ALLOW_NOTE',
    todo: "vastleggen: 'ouders niet informeren', met de reden",
    ground: 'BW 7:450 lid 2 (ernstig nadeel), 7:457 lid 3 en 7:465 lid 4',
    text: 'Je mag de ouders erbuiten laten als informeren het kind schaadt. Ook het CJG benadert hen dan niet.',
    contested: true,
    source: ['W', 'KP', 'J'],
  },
  {
    id: 'C08',
    situation: '12-15, wilsbekwaam; het kind wil niet dat iemand het weet',
    fits: s => able12to15(s) && childNo(s),
    outcome: 'ANON_ONLY',
    todo: 'ja van het kind',
    ground: 'BW 7:457 lid 1',
    text: 'Het kind wil geen overleg. Anoniem meedenken kan. Beloof geen volledige geheimhouding.',
    source: ['W', 'HAP'],
  },
  {
    id: 'C10',
    situation: '12-15, hiervoor niet wilsbekwaam; iedereen met gezag zegt ja',
    fits: s => aged(s, '12-15') && s.incapable && s.complete,
    outcome: 'ALLOW',
    todo: 'noteren dat het kind hiervoor niet wilsbekwaam is',
    ground: 'BW 7:465 lid 2; Jeugdwet 7.3.15 lid 2',
    text: 'Het kind kan dit niet overzien; wie gezag heeft beslist. Noteer je oordeel en betrek het kind.',
    source: ['W', 'J', 'HAP'],
  },
  {
    id: 'C11',
    situation: '12-15, hiervoor niet wilsbekwaam; alleen het kind zegt ja',
    fits: s => aged(s, '12-15') && s.incapable && childYes(s) && !someHolderYes(s),
    outcome: 'BLOCK',
    todo: 'ja van wie gezag heeft',
    ground: 'BW 7:465 lid 2',
    text: 'Het kind is hiervoor niet wilsbekwaam. Vraag wie gezag heeft.',
    source: ['W'],
  },
  {
    id: 'C12',
    situation: '12-15, wilsbekwaam; ouders in conflict; kind en één ouder zeggen ja, de ander nee',
    fits: s => able12to15(s) && childYes(s) && someHolderYes(s) && someHolderNo(s),
    outcome: 'BLOCK',
    loose: { setting: 'consent12to15', outcome: 'ALLOW_NOTE', holds: s => s.complete },
    todo: 'ja van de andere ouder, of een beroep op BW 7:450 lid 2 met reden',
    ground: 'BW 7:450 lid 2',
    text: 'Een ouder zegt nee. Het kind kan de doorslag geven als je gemeente daarvoor kiest; leg dat goed vast. Anders kan het anoniem.',
    contested: true,
    source: ['W', 'VV1', 'J'],
  },
  {
    id: 'C13',
    situation: '12-15, wilsbekwaam; één ouder gezag; kind en die ouder zeggen ja',
    fits: s =>
      able12to15(s) && s.complete && allHoldersYes(s) && s.holders.kind === 'parents' && s.holders.ids.length === 1,
    outcome: 'ALLOW',
    todo: null,
    ground: 'BW 7:450 lid 2',
    text: 'Het kind en de ouder met gezag zeggen ja. Dat is genoeg.',
    source: ['W'],
  },
  {
    id: 'C14',
    situation: '12-15, wilsbekwaam; voogd; kind en voogd zeggen ja',
    fits: s => able12to15(s) && s.complete && allHoldersYes(s) && s.holders.kind === 'guardian',
    outcome: 'ALLOW',
    todo: null,
    ground: 'BW 7:450 lid 2 en 1:303',
    text: 'Het kind en de voogd zeggen ja.',
    source: ['W', 'B1'],
  },
  {
    id: 'C15',
    situation: '12-15, wilsbekwaam; ondertoezichtstelling, ouders houden gezag; kind en ouders zeggen ja',
    fits: s =>
      able12to15(s) &&
      s.complete &&
      allHoldersYes(s) &&
      s.holders.kind === 'parents' &&
      (s.facts.supervision === 'ots' || inRole(s.facts, 'supervisor').length > 0),
    outcome: 'ALLOW',
    todo: 'de jeugdbeschermer op de hoogte brengen',
    ground: 'Een ondertoezichtstelling laat het gezag bij de ouders; de GI houdt een eigen recht op informatie',
    text: 'Het kind en de ouders zeggen ja. De GI heeft daarnaast een eigen recht op informatie.',
    source: ['K2', 'J'],
  },
  {
    id: 'C16',
    situation: '12 of ouder; een ouder met gezag wil meelezen; het kind wil dat niet',
    fits: s =>
      s.facts.requester === 'parent-with-authority' && aged(s, '12-15', '16-17') && s.facts.keepFromParents === true,
    outcome: 'BLOCK',
    todo: 'niet geven wat niet past bij goed hulpverlenerschap',
    ground: 'BW 7:457 lid 3 en 7:456',
    text: 'Je hoeft een ouder niets te geven als dat het kind schaadt.',
    source: ['W', 'HAP'],
  },
  {
    id: 'C17',
    situation: 'Minderjarig; een ouder zonder gezag vraagt informatie',
    fits: s => s.facts.requester === 'parent-without-authority' && s.band !== '18+',
    outcome: 'LIMITED',
    todo: 'alleen belangrijke feiten, op verzoek, als het belang van het kind het toelaat',
    ground: 'BW 1:377c',
    text: 'Een ouder zonder gezag mag op verzoek de hoofdlijn horen, tenzij dat het kind schaadt. Niet via deze chat.',
    source: ['B1', 'K6'],
  },
]
