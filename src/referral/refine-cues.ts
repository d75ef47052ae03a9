import type { Wish } from './need.ts'
import { wordingBook } from './wordings.ts'

/** What a short message does with the answer before it. */
export type Cue =
  | 'new'
  | 'also'
  | 'full'
  | 'other'
  | 'lighter'
  | 'heavier'
  | 'no-help'
  | 'parents'
  | 'not-group'
  | 'not-online'

/** How follow-ups are worded; source: how colleagues talk on after an answer. */
const CUES: Record<Cue, readonly string[]> = {
  new: [
    '(andere|nieuwe|volgende) (vraag|patient|casus|kind|jongen|meisje|gezin)',
    '(volgende|next|nieuw)',
    'nog een (vraag|patient|casus|kind)',
    '(another|new|next) (question|patient|case)',
  ],
  also: [
    '(ook|erbij|hoor|trouwens|daarnaast|bovendien|overigens|tevens|also|besides)',
    '(vergeten|vergat|voeg toe|ter aanvulling)',
    'ik bedoel*',
    '(sorry|oh|o|nee|ja)',
  ],
  full: [
    '(vol|vollopen|volgeboekt|volgeboekte)',
    'wachtlijst .. (lang|vol|maanden|dicht|jaar|stop)',
    '(wachtlijst|wachttijd|patientenstop|clientenstop|wachtlijststop)',
    '(te|veel te|zo) lang',
    'zit dicht',
    '(is|zijn) (dicht|gesloten|gestopt|opgeheven|weg|failliet)',
    '(bestaat|bestaan) niet (meer|langer)',
    'neemt .. (niet|niemand) .. aan',
    'geen plek',
    '(full|closed)',
    'waiting (list|time)',
    '(nobody|not) taking',
  ],
  other: [
    '(iets|iemand|wat) anders',
    'anders (nog|dan)',
    '(een|nog een|welk|welke) (ander|andere|alternatief)',
    '(alternatief|alternatieven|alternative|alternatives)',
    'wat .. nog (meer|anders)',
    'nog (iets|meer|een)',
    '(something|anything|anyone|someone) else',
    '(kennen|kent|hadden|hebben) (ze|zij|we|hij) al',
    '(willen|wil) (ze|zij|hij) niet',
    '(die|dat) (past niet|niet|liever niet)',
    '(dichterbij|dichter bij|te ver|closer)',
  ],
  lighter: [
    '(lichter|lichters|laagdrempeliger|lighter)',
    '(iets|minder) (lichts|lichters|zwaar|heftig|kleins)',
    '(te|veel te|wel erg|wat) (zwaar|heftig|intensief|heavy)',
    'too (heavy|intensive|much)',
  ],
  heavier: [
    '(zwaarder|zwaarders|zwaardere|intensiever|intensievere|heavier|specialistischer|specialistisch)',
    '(te|veel te|wat) (licht|light)',
    'too (light|little)',
    'meer nodig',
    '(stap|stapje) (verder|hoger|zwaarder)',
  ],
  'no-help': [
    '(dat|die|dit|het) (hielp|helpt|werkte|werkt) niet',
    '(dat|die|dit|het) (heeft|had) niet (geholpen|gewerkt)',
    '(dat|die|dit) (is|zijn|was) .. (geprobeerd|geweest|gehad|gedaan|onvoldoende)',
    '(dat|die|dit) (hebben|heeft) .. (geprobeerd|gehad|gedaan)',
    '(al|reeds) (geprobeerd|gehad|gedaan|geweest)',
    '(that|it) (didnt|did not|doesnt) (help|work)',
    'not enough',
  ],
  parents: [
    'voor (de|zijn|haar|hun|die) (ouders|ouder|moeder|vader|pleegouders|stiefouders)',
    'voor (ouders|ouder|moeder|vader|pleegouders|henzelf)',
    '(de|en|kunnen|mogen) (ouders|moeder|vader) zelf',
    'for (the|her|his|their) (parents|mother|father|mum|dad)',
    'for parents',
  ],
  'not-group': ['(geen|niet|zonder) (groep|groepje)', 'niet in (een|de) groep', '(no|not a|not in a) group'],
  'not-online': ['(geen|niet|not|no) (online|digitaal|beeldbellen)'],
}

const cues = wordingBook(
  (Object.entries(CUES) as [Cue, readonly string[]][]).flatMap(([cue, rows]) =>
    rows.map((row): [string, Cue] => [row, cue]),
  ),
  {},
)

/** The cues of a message. */
export const cuesIn = (text: string): Set<Cue> => new Set(cues(text).map(({ value }) => value))

/** Right after an answer a few words are enough to wish for something: "en op school?", "thuis?", "avond?". */
const BARE_WISHES: Partial<Record<Wish, readonly string[]>> = {
  school: ['op school', 'at school'],
  home: ['thuis', 'at home'],
  evening: ['(avond|avonds|avonden|weekend|evening)'],
  online: ['(online|digitaal|chat)'],
  group: ['(groep|groepje|lotgenoten|group)'],
  individual: ['(individueel|individual)', 'alleen'],
  phone: ['(telefonisch|bellen|phone)'],
  english: ['(engels|english)'],
  soon: ['(snel|sneller|eerder|spoed|sooner)'],
  free: ['(gratis|goedkoper|free)'],
  anonymous: ['(anoniem|anonymous)'],
}
/** More words than this tell something else. */
const FEW = 5

const bare = wordingBook(
  (Object.entries(BARE_WISHES) as [Wish, readonly string[]][]).flatMap(([wish, rows]) =>
    rows.map((row): [string, Wish] => [row, wish]),
  ),
  {},
)

/** Wishes of a message of a few words that denies nothing. */
export const bareWishes = (text: string): Wish[] =>
  text.trim().split(/\s+/).length > FEW || /\b(?:geen|niet|zonder|no|not|nee)\b/i.test(text)
    ? []
    : [...new Set(bare(text).map(({ value }) => value))]
