import type { KindId } from './roles.ts'
import type { Service } from './service.ts'
import { plain } from './text.ts'

/**
 * Services for when it cannot wait, told apart by what happens after the call. First fit decides, the most particular
 * emergency first: a youth crisis service also names violence and thoughts of suicide, never the other way about.
 * Sources: Jeugdwet 2.6 (round-the-clock help), Wmo 2015 4.1.1 (Veilig Thuis), Generieke module Acute psychiatrie,
 * Landelijk Centrum Seksueel Geweld, Zelfmoordpreventie, and their Flemish equivalents.
 */
interface CrisisSign {
  kind: KindId
  /** Every one of these must be said in its name or description. */
  says: RegExp[]
  never?: RegExp
  /** Only where the map itself says crisis, or gives no level and the words do; absent: the words are enough. */
  acute?: true
  /** The youngest it takes is grown up; or it takes minors. */
  takes?: 'adults' | 'minors'
}

const PREVENTION = 'cursus\\w*|training\\w*|voorlicht\\w*|gastles\\w*|bijscholing|nabestaanden|lotgenoten'
const never = (more: string) => new RegExp(`\\b(${PREVENTION}|${more})\\b`)

const SIGNS: CrisisSign[] = [
  {
    kind: 'emergency-number',
    says: [
      /\b(ambulance|brandweer|levensgevaar|gevaar voor iemands leven|gevaar)\b/,
      /^(alarm(nummer|centrale)|(landelijk )?noodnummer|(landelijke )?meldkamer|emergency number)\b/,
    ],
    never: never('psychiat\\w*|ouderen|alarmering|jeugdteam'),
    acute: true,
  },
  {
    kind: 'emergency-room',
    says: [
      /\b(spoedeisende hulp|spoedeisende eerste hulp|seh|spoedpost|spoedafdeling|spoedgevallen\w*|eerste hulp|emergency (room|department))\b/,
      /\b(seh|spoedeisende (eerste )?hulp|letsel|vergiftig\w*|bewusteloos\w*|ongeval\w*|ongeluk\w*|levensbedreigend\w*|ziekenhuis|verwonding\w*|injur\w*)\b/,
    ],
    never: never('psychiat\\w*|psychi\\w*|gezin\\w*|jeugdhulp|ehbo|crisisdienst'),
    acute: true,
  },
  {
    kind: 'sexual-assault',
    says: [
      /\b(seksueel geweld|verkracht\w*|aanrand\w*|aangerand|ongewilde seks|seks tegen je wil|sexual (assault|violence)|rape)\b/,
      /\b(forensisch\w*|sporen\w*|medisch\w*|verpleegkundig\w*|acute|acuut|direct na|recent\w*|zeven dagen|7 dagen|een week|24 uur|24\/7|dag en nacht|centrum seksueel geweld|zorgcentrum|medical|forensic)\b/,
    ],
    never: never(
      'daders?|loverboy\\w*|mensenhandel|langer geleden|jaren geleden|groep|huiselijk|kindermishandeling|traumabehandeling',
    ),
  },
  {
    kind: 'suicide-line',
    says: [
      /\b(zelfmoord\w*|zelfdoding\w*|suicid\w*|niet meer (\w+ )?(willen |wil )?leven|(wil|wilt) (\w+ )?niet meer leven|dood (wil|willen)|suicide)\b/,
      /\b(anoniem\w*|chat\w*|hulplijn|telefoonlijn|zelfmoordlijn|lijn|helpline)\b/,
    ],
    never: never('psychiat\\w*|beoordel\\w*|crisisdienst|psychose|behandel\\w*|verlies|huisarts belt|crisisteam'),
  },
  {
    kind: 'safe-home',
    says: [
      /\b(veilig thuis|\w*mishandel\w*|verwaarloz\w*|(huiselijk|partner) ?geweld|eergerelateerd geweld|geweld (thuis|in (het|een) gezin|in huiselijke kring|achter de voordeur)|vragen over geweld|onveilig\w* thuis\w*|domestic (violence|abuse)|child abuse)\b/,
      /\b(meld|melden|melding\w*|meldpunt|advies|adviseert|advieslijn|hulplijn|vertrouwenscentrum|amhk|report\w*|advice)\b/,
    ],
    never: never(
      'opvang\\w*|schuilplaats|behandel\\w*|therapie|groep|daders?|plegers?|rechter|aandachtsfunctionaris\\w*|wegloop\\w*|loverboy\\w*|opvoeden|psychiat\\w*|seksueel geweld|ouderenmishandeling|crisisdienst|spoedhulp|meldcode',
    ),
  },
  {
    kind: 'crisis-family',
    says: [
      /\b(ambulante spoedhulp|spoedhulp (aan huis|thuis|in het gezin)|families first|crisis(opvang|pleeg\w*|bed\w*|plek\w*|plaats\w*|hulp aan (gezinnen|huis))|noodbed\w*|(dezelfde|zelfde) dag [^.]{0,25}gezin|weken intensie\w*|gezin(nen)? in crisis|(24 uur|etmaal|dezelfde dag|direct|meteen) [^.]{0,40}(in (het )?(huis|gezin)|bij het gezin|naar het gezin)|binnen (een etmaal|24 uur) (in|bij|thuis)|uithuisplaats\w*|naar het gezin|crisisopvanggezin\w*|gezinscrisis\w*)\b/,
    ],
    never: never(
      'psychiat\\w*|psychisch\\w*|psychose|psychotisch\\w*|volwassenen|suicid\\w*|zelfdoding|beoordel\\w*|beoordeelt|dakloos|dakloze|thuisloze?n?|vrouwen|slachtoffers?|mensenhandel',
    ),
    acute: true,
    takes: 'minors',
  },
  {
    kind: 'crisis-adult',
    says: [/\b(psych\w*|suicid\w*|zelfdoding|verward\w*|ggz|iht|crisis\w*|mental)\b/],
    never: never(
      'dakloos|dakloze|thuislo\\w*|vrouwenopvang|slachtoffers?|huiselijk|schuld\\w*|uitbuit\\w*|verslav\\w*|opvang|brandweer|relatie\\w*',
    ),
    acute: true,
    takes: 'adults',
  },
  {
    kind: 'crisis-youth',
    says: [
      /\b(\w*crisis\w*|spoed\w*|acute?|acuut|in nood|psychische nood|noodsituatie\w*|24 uur|24\/7|dag en nacht|psych\w*|suicid\w*|zelfdoding|verward\w*|escal\w*|wegl\w*|ontregel\w*|gevaar|veilig|onveilig\w*|binnen (een|twee|drie|vier|enkele|\d) u(ur|ren)|beoordel\w*|beoordeelt|urgent\w*|emergency)\b/,
      /(jeugd|kind|jonger|jongere|minderjarig|tiener|young|youth|child|k&j|gezin|(tot|onder|t\/m|onder de) 18)/,
    ],
    never: never(
      'dakloos|dakloze|thuislo\\w*|vrouwen\\w*|slachtoffers?|slachtofferhulp|uitbuit\\w*|loverboy\\w*|mensenhandel|\\w*mishandel\\w*|huiselijk|verkracht\\w*|aanrand\\w*|seksueel|vergiftig\\w*|levensgevaar|brandweer|ziekenhuis|kinderarts|slaappw*|op straat|schokkende|uitzetting|ontruiming|geld|voedsel\\w*|kleding|kinderopvang|oppas\\w*|volwassenen|rouw|verloren|overlijden|ramp\\w*',
    ),
    acute: true,
    takes: 'minors',
  },
]

/** What calls itself urgent, where the map gives no level. */
const URGENT =
  /\b(crisis(dienst|team|interventie\w*|hulp|opvang|pleeg\w*|bed\w*|plek\w*|lijn|beoordeling|situatie\w*)|\w*crisis(dienst|team)|spoed(hulp|lijn|dienst|post|afdeling|eisend\w*|beoordeling)?|acute?|acuut|noodsituatie\w*|psychische crisis|noodbed\w*|noodnummer|alarm\w*|levensgevaar|24\/7|emergency|urgent)\b/
/** What only points elsewhere for it, or treats over months. */
const ELSEWHERE =
  /\b((geen|niet|nooit)( \w+){0,3} (crisis\w*|acute|acuut|spoed\w*)|(bij|in geval van) (een )?(crisis|spoed|acute \w+|acuut gevaar),? (bel|bellen|belt|neem|kun)|na (een )?crisis|crisis (te )?voorkomen|diagnostiek|polikliniek|wachttijd|wachtlijst|dagbehandeling)\b/

const GROWN = 18
const adultsOnly = (service: Service, text: string): boolean =>
  service.minimumAge === null
    ? /\b(volwassenen|vanaf 18|18 jaar en ouder|18 plus|18\+|adults?)/.test(text) &&
      !/(jeugd|kind|minderjarig|youth)/.test(text)
    : service.minimumAge >= GROWN - 1

const takesMinors = (service: Service, text: string): boolean =>
  !adultsOnly(service, text) && (service.minimumAge ?? 0) < GROWN

function isAcute(service: Service, text: string): boolean {
  if (service.level !== null) return service.level === 'crisis'
  return URGENT.test(text) && !ELSEWHERE.test(text)
}

/** Texts longer than this are read no further. */
const MAX_TEXT = 3000

/** The kind of a service for emergencies; null: it is none, whatever its level. */
export function crisisKind(service: Service): KindId | null {
  const { name, alternateName, description, eligibility } = service
  const text = plain([name, alternateName, description, eligibility].filter(Boolean).join('. ').slice(0, MAX_TEXT))
  const acute = isAcute(service, text)
  const fits = (row: CrisisSign): boolean =>
    (!row.acute || acute) &&
    row.says.every(sign => sign.test(text)) &&
    !row.never?.test(text) &&
    (row.takes === undefined || (row.takes === 'adults' ? adultsOnly : takesMinors)(service, text))
  return SIGNS.find(fits)?.kind ?? null
}
