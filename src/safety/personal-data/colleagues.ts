import { gap, type Reading } from './reading.ts'
import { ORGANISATION_HEADS } from './tables/organisation-words.ts'
import { PROFESSIONALS, TITLES } from './tables/people-words.ts'
import { PERSON_VERBS, WORK_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'

/** Whether a name that was found is a colleague's: from what stands before and after it. */

const GREETINGS = words(
  'hoi hallo hi hey hee ha dag beste geachte goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag morgen dear hello dank dankje dankjewel bedankt thanks thx merci',
)
const CLOSINGS = words('groet groeten groetjes mvg gr vrgr grt regards cheers namens liefs hgr')
// 'Fijn weekend! Ingrid' at the end of a text.
const WISHES = words('weekend dag avond vakantie dank bedankt succes morgen vast voorbaat groet groeten thanks advance')
const MINE = words('de het onze ons een jullie mijn je is als als nieuwe vaste vroegere eigen our your my the a new')
const WORKPLACES = words(`
  cjg jgz ggd ggz jggz jeugdteam wijkteam gezinsteam buurtteam praktijk huisartsenpraktijk apotheek gemeente poli polikliniek kliniek ziekenhuis crisisdienst raad veilig loket jeugdloket politie leerplicht
  swv bureau secretariaat balie team zorgkantoor zorgverzekeraar verzekeraar provincie rechtbank ministerie inspectie universiteit hogeschool vakgroep zorggroep bibliotheek bieb humanitas woningbouw woningcorporatie sportservice communicatie ict it planning directie bestuur personeelszaken inkoop kinderopvang opvang huisartsenpost hap mee stichting instelling poh helpdesk receptie administratie overkant gezinspunt welzijn reclassering jeugdbescherming gi consultatiebureau wijkverpleging thuiszorg maatschappelijk
`)
const OFF = words(
  'verlof vakantie afwezig waarnemer waarneemster bereikbaar contactpersoon aanspreekpunt dienst achterwacht aanwezig gestart',
)
const HOLDS = words(
  'spreekuur dienst verlof vakantie piket waarneming inloopspreekuur bereikbaarheidsdienst kantoor achterwacht',
)
const DOES = words(
  'intake intakes spreekuur spreekuren waarneming training administratie verwijzingen screening triage',
)

const word = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''
const isWork = (lower: string): boolean => PROFESSIONALS.has(lower) && lower !== 'ha'

const ADDRESSED = words('je jij jullie u you')
/** 'Hoi, Nick zit in de put': after a comma and before a verb the name is who it is about. */
const isSubject = (reading: Reading, start: number, end: number): boolean =>
  gap(reading, start - 1, start).includes(',') &&
  PERSON_VERBS.has(word(reading, end)) &&
  gap(reading, end - 1, end) === ' ' &&
  !ADDRESSED.has(word(reading, end + 1))

const greeted = (reading: Reading, start: number, end: number): boolean => {
  // 'Geachte mevrouw Bakker'.
  if (TITLES.has(word(reading, start - 1)) && GREETINGS.has(word(reading, start - 2))) return true
  const before = word(reading, start - 1)
  // 'Hallo Bart en Kim'.
  if ((before === 'en' || before === 'and') && GREETINGS.has(word(reading, start - 3))) return true
  if (!/^[ ,]{1,2}$/.test(gap(reading, start - 1, start)) || isSubject(reading, start, end)) return false
  if (GREETINGS.has(before)) return reading.tokens[start - 1]!.first || before !== 'dag'
  return before === 'wel' && ['dank', 'dankje', 'je', 'u'].includes(word(reading, start - 2)) && start < 5
}

/** 'Groet, Karin' at the end of a text or a line. */
const signs = (reading: Reading, start: number, end: number): boolean =>
  (end >= reading.tokens.length && reading.tokens[start]!.first && WISHES.has(word(reading, start - 1))) ||
  (CLOSINGS.has(word(reading, start - 1)) &&
    (end >= reading.tokens.length || /[\n,.(]/.test(gap(reading, end - 1, end))))

/** ', onze jeugdarts', '(POH)', 'is onze contactpersoon'. */
const OURS = words('onze ons jullie our your')
const isProfession = (reading: Reading, start: number, end: number): boolean => {
  const between = gap(reading, end - 1, end)
  if (!/^ ?[,(-]? ?$/.test(between)) return false
  let at = end
  while (MINE.has(word(reading, at)) && at < end + 3) at += 1
  if (!isWork(word(reading, at))) return false
  // 'morgen ziet Thijs de kinderarts': what comes after the verb are two people.
  if (between === ' ' && !OURS.has(word(reading, end)) && PERSON_VERBS.has(word(reading, start - 1))) return false
  if (between.includes('(') || at > end) return true
  return (
    between.includes(',') &&
    (at + 1 >= reading.tokens.length ||
      /[,.)!?\n]/.test(gap(reading, at, at + 1)) ||
      ['van', 'bij', 'op', 'in', 'te', 'uit'].includes(word(reading, at + 1)))
  )
}

/** 'van het CJG', '(wijkteam)', 'bij de balie werkt'. */
const worksThere = (reading: Reading, end: number): boolean => {
  const bracket = /^ ?[(] ?$/.test(gap(reading, end - 1, end))
  if (!bracket && !['van', 'vd', 'v', 'from', 'of'].includes(word(reading, end))) return false
  let at = bracket ? end : end + 1
  while (MINE.has(word(reading, at)) && at < end + 4) at += 1
  return (
    WORKPLACES.has(word(reading, at)) ||
    isWork(word(reading, at)) ||
    (reading.tokens[at]?.capital === true && ORGANISATION_HEADS.has(word(reading, at)))
  )
}

const atWork = (reading: Reading, end: number): boolean => {
  const verb = word(reading, end)
  const next = word(reading, end + 1)
  const later = [next, word(reading, end + 2), word(reading, end + 3)]
  if (!/^ $/.test(gap(reading, end - 1, end))) return false
  if (verb === 'neemt') return later.some(w => w === 'waar' || w === 'over')
  if (verb === 'is')
    return (
      ['met', 'op', 'weer', 'vandaag', 'niet', 'onze', 'de', 'jullie', 'waarnemer', 'vrij', 'afwezig'].includes(next) &&
      later.some(w => OFF.has(w) || w.endsWith('verlof') || isWork(w))
    )
  if (verb === 'heeft') return later.some(w => HOLDS.has(w))
  if (verb === 'werkt') return ['bij', 'voor', 'als'].includes(next) && later.some(w => WORKPLACES.has(w) || isWork(w))
  if (verb === 'doet') return later.some(w => DOES.has(w))
  return WORK_VERBS.has(verb)
}

const REPLACES = words('vervangt vervang vervangen vervangster vervanger opvolger waarneemt')
const ABSENCES = words(
  'pensioen verlof zwangerschapsverlof ziekteverlof ouderschapsverlof bevallingsverlof retirement leave',
)
// 'Karin neemt waar voor Ellen', 'valt in voor Tom'.
const TAKES_OVER = words('waar in over')
const STANDS_IN = words('neemt nam nemen valt viel vallen waarnemen het dienst')
const THEIRS = words('met op tijdens in haar zijn de het van ivm wegens on during her his')
/** 'wie vervangt Karin', 'nu Karin met verlof is', 'tijdens het verlof van Karin'. */
const absent = (reading: Reading, start: number, end: number): boolean => {
  const before = word(reading, start - 1)
  if (REPLACES.has(before) || (REPLACES.has(word(reading, start - 2)) && ['van', 'voor'].includes(before))) return true
  if (
    ['voor', 'van'].includes(before) &&
    TAKES_OVER.has(word(reading, start - 2)) &&
    STANDS_IN.has(word(reading, start - 3))
  )
    return true
  if (before === 'van' && ABSENCES.has(word(reading, start - 2))) return true
  let at = end
  while (THEIRS.has(word(reading, at)) && at < end + 3) at += 1
  return at > end && ABSENCES.has(word(reading, at))
}

const MESSAGES = words('vraag vraagje bericht berichtje verzoek mail mailtje tip reactie antwoord appje namens')
const EVENTS = words(
  'training trainingen cursus scholing nascholing workshop lezing webinar presentatie bijeenkomst college gegeven verzorgd voorgezeten',
)
/** 'vraag van Joke: …', 'training door Anja Smeets'. */
const speaks = (reading: Reading, start: number, end: number): boolean => {
  const before = word(reading, start - 1)
  const two = word(reading, start - 2)
  if (before === 'van' || before === 'namens')
    return MESSAGES.has(before === 'van' ? two : before) && gap(reading, end - 1, end).startsWith(':')
  return before === 'door' && (EVENTS.has(two) || EVENTS.has(word(reading, start - 3)))
}

/** '@Peter'. */
export const isMention = (reading: Reading, at: number): boolean => reading.text[reading.tokens[at]!.start - 1] === '@'

const THANKS = words('bedankt dank dankje dankjewel thanks thx fijn top goedemorgen goedemiddag super prima oke')
/** 'Karin, kun jij dit oppakken?', 'Karin, bedankt' */
const isAddressed = (reading: Reading, start: number, end: number): boolean =>
  reading.tokens[start]!.first &&
  gap(reading, end - 1, end).startsWith(',') &&
  (THANKS.has(word(reading, end)) || (ADDRESSED.has(word(reading, end + 1)) && !ADDRESSED.has(word(reading, end))))

/** Is the name at words [start, end) a professional's? */
export const isColleague = (reading: Reading, start: number, end: number): boolean =>
  isMention(reading, start) ||
  isAddressed(reading, start, end) ||
  greeted(reading, start, end) ||
  signs(reading, start, end) ||
  isProfession(reading, start, end) ||
  worksThere(reading, end) ||
  absent(reading, start, end) ||
  speaks(reading, start, end) ||
  atWork(reading, end)
