import { type Evidence, MIND } from './kind-signs.ts'

const PREVENTION = /\b(cursus\w*|training\w*|voorlicht\w*|gastles\w*|lespakket|ouderavond\w*)\b/

/** Kinds with a topic of their own, and those who give help without being carers: they go before the general ladder. */
export const TOPIC_SIGNS: Evidence[] = [
  {
    kind: 'exploitation-help',
    levels: ['light', 'specialist', 'crisis'],
    says: [
      /\b(tot (seks|prostitutie|criminaliteit|strafbare feiten|misdaad)( \w+){0,3} gedwongen|gedwongen om (seks|drugs)|uitbuit\w*|mensenhandel\w*|loverboy\w*|pooierboy\w*|gedwongen (prostitutie|tot)|ronsel\w*|geronseld|drugscriminel\w*|sextortion|trafficking|exploitation)\b/,
      /\b(slachtoffer\w*|jonger\w*|meisjes|jongens|minderjarig\w*|young|hulp|begeleid\w*|victims)\b/,
    ],
    never: PREVENTION,
  },
  {
    kind: 'addiction-care',
    levels: ['specialist'],
    says: [
      /\b(\w*verslav\w*|verslaafd\w*|middelengebruik|alcohol|drugs|cannabis|blowen|addiction)\b/,
      /\b(behandel\w*|poli|polikliniek|therapie|detox|afkick\w*|kliniek|ambulante hulp|treatment|opname)\b/,
    ],
    never: new RegExp(
      `${MIND.source}|\\b(ouders? met|kinderen van|moeders?|eetstoornis\\w*|naasten|psychose|gezinstherapie|familietherapie)\\b`,
    ),
  },
  {
    kind: 'addiction-care',
    levels: ['specialist'],
    says: [/\b(afkick\w*|detox|terugval|ontgift\w*|ontwenn\w*|verslavingskunde)\b/],
    never: /\b(psychose|eetstoornis\w*|naasten)\b/,
  },
  {
    kind: 'newcomer-help',
    levels: ['preventive', 'light'],
    says: [
      /\b(vluchteling\w*|statushouders?|asiel\w*|nieuwkomers?|inburger\w*|oekrain\w*|verblijfsvergunning|refugees?|newcomers?|vluchtachtergrond|gevlucht\w*|ontheemd\w*|arbeidsmigrant\w*)\b/,
      /\b(begeleid\w*|help\w*|hulp|wegwijs|weg te vinden|steun\w*|ondersteun\w*|support|welkom|klantmanagers?|spreekuur|wonen)\b/,
    ],
    never:
      /\b(trauma\w*|behandel\w*|therapie|taalles\w*|taalcursus|taalklas\w*|schakelklas\w*|cursus|ggz|psycholo\w*|sport\w*|onderwijs|voorlez\w*|huiswerk\w*)\b/,
  },
  {
    kind: 'money-help',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      /\b(schuld\w*|geldzorgen|geldproblemen|financiele (problemen|zorgen|nood)|rondkomen|betalingsachterstand\w*|laag inkomen|weinig geld|armoede|minima|budgetbeheer|budgetcoach\w*|debts?|low income)\b/,
      /\b(hulp|help\w*|regel\w*|fonds|betaal\w*|vergoed\w*|coach\w*|aanvra\w*|laptop|schoolspullen|begeleid\w*|advies|schuldeisers|advice)\b/,
    ],
    never:
      /\b(cursus|keukentafel|stapel\w*|voedsel\w*|kleding\w*|gedrag|meer problemen|behandel\w*|opvoed\w*|formulieren|repair\w*|tweedehands|urgentie\w*|schuldgevoel\w*)\b/,
  },
  {
    kind: 'decision-desk',
    levels: ['preventive', 'light', 'specialist'],
    says: [
      /\b(recht is op|recht heeft op|beschikkingen|een beschikking|besluit|besluiten|beslis\w*|indicaties?|maatwerkvoorziening\w*|individuele voorziening\w*|persoonsgebonden budget|pgb|toewijz\w*|wijst)\b/,
      /\b(jeugdhulp|jeugdwet|jeugdconsulent\w*|maatwerkvoorziening voor je kind)\b/,
      /\b(aanvra\w*|beoordeel\w*|beslissen|beslist|bepalen|bepaalt|stuurt|neemt|nemen|geeft|geven|af|afgegeven|wijst)\b/,
    ],
    never:
      /\b(behandel\w*|logeerweekend\w*|na (een )?beschikking|met (een )?beschikking|beschikking nodig|na besluit|bezwaar|klacht\w*|onafhankelijk\w*|clientondersteun\w*|rechter|leerplicht\w*|dyslexie|gezinnen thuis|wonen|opvoed\w*)\b/,
  },
  {
    kind: 'volunteer',
    levels: ['preventive', 'light'],
    says: [
      /\b(vrijwillig\w*|\w*maatjes?|buddys?|steungezin\w*|steunouders?|meeleefgezin\w*|meeleeft|buurtgezin\w*|gastgezin\w*|mentorproject|student begeleidt|volunteers?|ervaren (moeder|vader|ouder)|(gezin|familie|buren) uit de (buurt|wijk) (vangt|dat|die)|logeerfamilie)\b/,
      /\b(gezin\w*|ouders?|moeders?|kind|kinderen|scholier\w*|jongere\w*|famil\w*)\b/,
      /\b(thuis|gezin|gezinnen|week|wekelijks|dagdeel|komt|vangt|af en toe|trekt|optrek\w*|middag|weekend|begeleidt|helpt|meeleeft|een op een|jaar|home|weekly)\b/,
    ],
    never:
      /\b(taal\w*|voorlez\w*|leest|huiswerk\w*|chat\w*|hulplijn|telefonisch\w*|bibliotheek|administratie|formulier\w*|schuld\w*|pleeg\w*|vluchteling\w*|statushouder\w*|cursus|speelgoed|voedsel\w*|koken|jongerenwerk\w*|ouderen|vervoer|sport\w*|club|groep|speeltuin|kamp|activiteiten|ziekenhuis|lotgenoten)\b/,
  },
  {
    kind: 'helpline',
    levels: ['preventive', 'light'],
    area: 'whole',
    says: [
      /\b(chat\w*|telefoonlijn|hulplijn|luisterlijn|telefoon|telefonische|helpline)\b/,
      /\b(anoniem\w*|zonder (je )?naam|luister\w*|dag en nacht|vertrouwelijk|vrijwilligers?|alles wat je bezig\w*|anonymous\w*)\b/,
      /\b(kinderen|jongeren?|jeugd|tieners?|young|vrijwilligers?)\b/,
    ],
    never:
      /\b(zelfdoding|zelfmoord\w*|suicid\w*|geweld|\w*mishandel\w*|schuld\w*|verslav\w*|misbruik|soa|seks\w*|drugs|alcohol|eetstoornis\w*|huisarts\w*|verwijzers|wijk|spreekuur|rouw|ouder met|lhbti\w*|ouders)\b/,
  },
  {
    kind: 'leisure',
    levels: ['preventive', 'light'],
    says: [
      /\b(jongerenwerk\w*|jongerencentr\w*|jeugdhuis|jeugdhonk|jongerenhonk|jeugdsoos|straathoekwerk\w*|tienerinloop|meidenwerk|ontmoetingsplek voor jongeren|youth (work|worker|centre|club))\b/,
    ],
    never: /\b(schuld\w*|huiswerk\w*|behandel\w*|verslav\w*|rouw|cursus|huisvesting|wonen)\b/,
  },
  {
    kind: 'paediatrics',
    levels: ['light', 'specialist'],
    says: [
      /\bkinderarts(en)? (houdt|houden|doet|ziet|onderzoek\w*|in het gezondheidscentrum)|\b(paediatrician|kinderartsenpraktijk)\b/,
    ],
    never: /\b(psycholo\w*|slaap\w*|obstipatie|zwanger\w*|eetteam)\b/,
  },
]
