import { words } from './words.ts'

/** Verbs in the third person that are said of people: after a capital at the start of a sentence they point to a name. */
export const PERSON_VERBS = words(`
  is was heeft had gaat ging wil wou wilde kan kon moet moest mag mocht durft zit zat ligt lag slaapt sliep huilt huilde eet at drinkt plast poept spijbelt spijbelde slaat sloeg
  bijt beet schopt schreeuwt gilt krijst krijgt kreeg voelt zegt zei vertelt vertelde praat praatte spreekt sprak stottert speelt leest schrijft rekent leert luistert hoort ziet kijkt loopt liep
  rent klimt valt viel staat stond woont woonde komt kwam blijft bleef gebruikt blowt rookt snuift drinkt gamet gamed zoekt vraagt belt belde appt mailt vindt denkt weet wordt werd doet deed
  maakt neemt brengt haalt wacht wordt lijkt heeft snapt begrijpt vergeet verliest pakt gooit steelt liegt vecht pest plaagt wiebelt droomt dreigt snijdt krast automutileert verwondt verzet weigert
  braakt spuugt hoest groeit kruipt brabbelt zwijgt piekert tobt panikeert hyperventileert flapt draait raakt trekt knuffelt lacht mist rouwt verhuist vliegt ontwikkelt reageert functioneert
  noemt schaamt gedraagt meldt heet houdt mist haat verveelt verzuimt presteert doucht tekent trilt zweet beweegt wenst sprong viert springt verdient
  fladdert friemelt krabt duwt knijpt scheldt vloekt loog zwemt fietst sport voetbalt bouwt werkt studeert spijbelde zorgt helpt verzorgt draagt kamt poetst wast
  wants has is was goes cries sleeps eats refuses hits bites skips needs can cannot can't doesn't isn't wasn't won't feels says said lives struggles worries hears talks plays keeps stopped started
`)

/** The part of them that is said of people only: enough for a capital word that is in no list of names. */
export const HUMAN_VERBS = words(`
  durft slaapt sliep huilt huilde eet drinkt plast poept spijbelt spijbelde slaat sloeg bijt schopt schreeuwt gilt krijst zegt zei vertelt vertelde praat stottert speelt luistert loopt rent klimt
  woont woonde blowt rookt gamet belt belde appt snapt begrijpt liegt vecht pest plaagt wiebelt droomt dreigt snijdt krast automutileert verwondt weigert braakt spuugt hoest kruipt brabbelt zwijgt
  piekert hyperventileert knuffelt lacht rouwt noemt schaamt gedraagt verveelt verzuimt steelt spuugt gilt vapet vapete pist piest kotst jankt gokt dealt blijft voelt krijgt raakt lijkt wordt kwam komt fladdert friemelt krabt duwt knijpt scheldt vloekt zwemt fietst voetbalt tekent wil gaat zit kan heeft is moet mag was
  wants cries sleeps eats refuses hits bites says lives struggles hears
`)

/** Verbs that are said of services as well: at the start of a sentence they need more. */
export const VAGUE_VERBS = words(
  'wil gaat zit kan heeft is moet mag was zegt zei vertelt vertelde belt belde appt helpt vraagt loopt snapt begrijpt blijft voelt krijgt raakt lijkt wordt kwam komt wants says helps',
)

/** What people do together: after 'en Demi' these point to somebody. */
export const HUMAN_PLURALS = words(
  'hebben zijn willen gaan komen wonen kunnen moeten mogen waren hadden ruzien vechten praten slapen spelen are have were want',
)

/** What a professional does: a name before one of these passes. */
export const WORK_VERBS = words(`
  vervangt vervang neemt notuleert declareert coordineert factureert regisseert overlegt trianeert verwijst superviseert presenteert onboardt begeleidt coacht behandelt onderzoekt
`)
