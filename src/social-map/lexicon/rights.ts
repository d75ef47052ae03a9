import type { Topic } from './topic.ts'

/** Standing beside a family: help with rights and letters, a parent in prison, a court order. */
export const RIGHTS: Topic[] = [
  {
    id: 'client-support',
    name: 'onafhankelijke ondersteuning en uitleg van rechten',
    field: 'participation',
    who: 'parent',
    lay: 'clientondersteuner, clientondersteuning, onafhankelijke clientondersteuner, (gaat|gaan|meegaat|meegaan|ga|mee) + (gesprek|keukentafelgesprek|gesprekken|gemeente|afspraak|=mdo) + (gemeente|keukentafel*|ondersteun*|iemand|ouders|wie), hulp bij .. (keukentafelgesprek|bezwaar|klacht|aanvraag|aanvragen), (keukentafelgesprek|bezwaar|bezwaarschrift|klacht) + (hulp|helpt|iemand|ondersteun*|mee|schrijven|indienen|wie), oneens met (besluit|gemeente|beschikking|jeugdhulp), niet eens met (besluit|gemeente|beschikking|jeugdhulp|hulpverlener), (brief|brieven|papieren|formulieren|formulier) + (gemeente|invullen|begrijp*|snap*|lezen|leest|uitleg*) + (hulp|helpt|iemand|wie|mee|ouder|ouders|moeder|vader|niet), weten niet waar .. recht op, welke rechten, wat zijn .. rechten, verdwaald in .. (regels|loketten|zorg|hulpverlening), kastje naar de muur, iemand naast .. (ouders|gezin|moeder|ons)',
    professional:
      'clientondersteuning, onafhankelijke clientondersteuning, vertrouwenspersoon jeugdhulp, bezwaarprocedure, sociaal juridische dienstverlening, juridisch loket, rechtswinkel, kinderombudsman, ouderondersteuner',
    short: 'OCO, AKJ, MEE',
    english: 'independent advocate, client support, help with council letters, complaint about care',
    hints: 'rechten, brieven, gemeente, gesprek, bezwaar, klacht',
    service:
      'clientondersteuner, clientondersteuning, onafhankelijke ondersteuner, onafhankelijk (advies|ondersteuner|vertrouwenspersoon), (gaat|meegaat|mee) + (gesprek|gesprekken|keukentafelgesprek), naast (het gezin|ouders|de inwoner) + (brieven|gesprek*|aanvra*), helpt .. (aanvragen|bezwaar|formulieren), rechten + (uitleg*|advies|kind|ouder*|jeugdhulp), vertrouwenspersoon',
    ladder: 'own-preventive own-light > team access-line > decision-desk',
    near: 'decisions',
    ask: ['Met wie is het gesprek, en wanneer?', 'Wat is er al aangevraagd of afgewezen?'],
    source: 'Wmo 2015 2.2.4 (cliëntondersteuning); Jeugdwet 4.1.8 (vertrouwenspersoon)',
  },
  {
    id: 'parent-detained',
    name: 'ouder in de gevangenis',
    field: 'parenting',
    who: 'child',
    lay: '(vader|moeder|ouder|papa|mama|stiefvader|broer) + (gevangenis|detentie|gedetineerd|in de cel|vastgezet|zit vast|bajes|opgepakt|vrijgekomen|gevangenisstraf), in de gevangenis, gevangenisstraf, in detentie',
    professional: 'gedetineerde ouder, ouder in detentie, kinderen van gedetineerden, ouder-kinddagen detentie',
    english: '(dad|mum|father|mother|parent) + (prison|jail|arrested)',
    service: 'ouder in detentie, gedetineerde ouder, gevangenis, gedetineerden',
    ladder:
      'own-preventive > own-light > team access-line school-social-work > practice-nurse youth-health > own-specialist',
    near: 'parent-ill',
    ask: ['Wat weet het kind ervan?', 'Is er contact of bezoek?'],
    source: 'NJi, kinderen van gedetineerden; Exodus Nederland',
  },
  {
    id: 'youth-protection',
    name: 'ondertoezichtstelling of voogdij',
    field: 'safety',
    who: 'parent',
    lay: 'gezinsvoogd, jeugdbeschermer, jeugdbescherming, voogdij, kinderbescherming, raadsonderzoek, kinderrechter, onder toezicht, ondertoezichtstelling',
    professional:
      'ondertoezichtstelling, gecertificeerde instelling, jeugdbeschermingsmaatregel, raad voor de kinderbescherming, drangkader, jeugdreclassering, schutsgroep',
    short: 'OTS, VOTS, UHP, GI, RvdK',
    english: 'court order child, child protection services, guardian ad litem',
    service: 'jeugdbescherming, jeugdbeschermers, ondertoezichtstelling, voogdij, jeugdreclassering, kinderrechter',
    ladder: 'own-specialist own-light own-preventive > team access-line > expert-consult',
    near: 'foster client-support',
    ask: ['Welke maatregel is er, en wie voert die uit?', 'Wie heeft het gezag?'],
    source: 'Jeugdwet hoofdstuk 3; gp-topics T71',
  },
]
