/**
 * Whether a signal is denied where it stands: "geen suïcidale uitingen", "ontkent TS", "slaat niet", "doodswens: nee".
 * A denial reaches as far as its clause: "geen TS maar wel automutilatie" denies only the first.
 */
import type { Span } from './pattern.ts'
import type { Token } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Deny what follows within a few words. */
const SHORT = words('geen niet nooit zonder no not never without nie ni niets niks nimmer noch gene ginne')
/** Deny everything that follows in the sentence, up to a "maar" or "wel". */
const LONG = words(
  'ontkent ontkende ontkennen ontkend ontkenning uitgesloten denies denied denying weerlegd tegengesproken ontkracht',
)
/** After "geen" these carry the denial on: "geen aanwijzingen dat ...", "no signs of ...". */
const CARRIERS = words(
  `aanwijzing aanwijzingen signalen signaal sprake tekenen teken vermoeden vermoedens verdenking indicatie indicaties historie bewijs
  reden redenen zorg zorgen evidence signs sign indication concerns concern suspicion history voorgeschiedenis suggestie kenmerken actuele acute
  klachten uitingen spoor melding vragen gevaar risico`,
)
/** After the signal: "suïcidaliteit ontkend", "doodswens: nee". */
const AFTER = words(
  'ontkend ontkent ontkende uitgesloten intact ongestoord afwezig negatief neg nee neen nihil denied absent none weerlegd nooit uitgevraagd',
)
const CONTRAST = words('maar wel but echter behalve except echter doch want terwijl while')
/** "niet alleen", "niet zeker", "geen idee", "zonder uitleg" deny something else than what follows. */
const NO_DENIAL = words(
  `alleen zeker uit uitgesloten idee duidelijk twijfel weten pluis sure only clear know uitleg verklaring vervolg hulp contact reden plek plaats
  slaap eetlust geld overleg toestemming gehoor reactie eerste langer zo goed best meer durft durven weg thuis kunnen helpen zonder genoeg rust
  wachten wachttijd betaald school`,
)
const SUBJECTS = words(
  `ze hij zij ik wij we he she they i wil wilt wilde zegt heeft is was wordt krijgt doet kan moet gaat slaapt eet drinkt praat luistert
  vader moeder papa mama ouders broer want dus en`,
)
/** A question or a denial of its own: "weet niet waar ze is", "of ik leef of niet". */
const OPENERS = words('of waar wie hoe if whether where geen niet zonder nooit not no never er als')
/** Words between a signal and its answer: "suïcidaliteit nagevraagd: geen". */
const ASKED = words('nagevraagd uitgevraagd gevraagd besproken gecheckt navraag')
const SHORT_REACH = 4
const LONG_REACH = 14
const AFTER_REACH = 5

/** True when the words between `span.start` and `span.end` are denied. */
export const denied = (tokens: Token[], span: Span): boolean => deniedBefore(tokens, span) || deniedAfter(tokens, span)

/** "hoort geen stemmen", "wordt niet geslagen": a denial right before the last word of a signal that has none of its own. */
export const deniedInside = (tokens: Token[], { start, end }: Span): boolean =>
  end - 1 > start && SHORT.has(tokens[end - 1]!.word) && tokens[end - 1]!.word !== 'zonder'

function deniedBefore(tokens: Token[], { start }: Span): boolean {
  if (OPENERS.has(tokens[start]!.word)) return false
  const sentence = tokens[start]!.sentence
  let interrupted = false
  for (let i = start - 1; i >= Math.max(0, start - LONG_REACH) && tokens[i]!.sentence === sentence; i--) {
    const { word, clause } = tokens[i]!
    if (CONTRAST.has(word)) return false
    if (LONG.has(word)) return true
    const sameClause = clause === tokens[start]!.clause
    if (SHORT.has(word) && reaches(tokens, i, start, interrupted, sameClause)) return true
    if (SUBJECTS.has(word)) interrupted = true
  }
  return false
}

function reaches(tokens: Token[], cue: number, start: number, interrupted: boolean, sameClause: boolean): boolean {
  const next = tokens[cue + 1]!.word
  if (cue + 1 < start && NO_DENIAL.has(next)) return false
  if (cue + 1 < start && (CARRIERS.has(next) || CARRIERS.has(tokens[cue + 2]?.word ?? ''))) return true
  if (!sameClause) return isList(tokens, cue, start)
  return !interrupted && start - cue <= SHORT_REACH
}

/** "geen TS, automutilatie of psychose": short members, closed by "of", "en" or "noch". */
function isList(tokens: Token[], cue: number, start: number): boolean {
  if (start - cue > 8) return false
  const between = tokens.slice(cue + 1, start).map(token => token.word)
  if (between.some(word => SUBJECTS.has(word) && word !== 'en')) return false
  const joins = tokens.slice(cue + 1, start + 4).some(({ word }) => word === 'of' || word === 'noch' || word === 'or')
  return joins
}

function deniedAfter(tokens: Token[], { start, end }: Span): boolean {
  const hasOwnDenial = tokens.slice(start, end + 1).some(({ word }) => SHORT.has(word))
  for (let i = end + 1; i <= end + AFTER_REACH && i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (CONTRAST.has(token.word)) return false
    if (token.word === 'en' || token.word === 'and') return AFTER.has(next?.word ?? '')
    if (AFTER.has(token.word) && !(token.word === 'nooit' && token.clause > tokens[end]!.clause))
      return !(next && NO_DENIAL.has(next.word) && next.clause === token.clause)
    if (turnedRound(tokens, end, i)) continue
    if (token.clause > tokens[end]!.clause || SUBJECTS.has(token.word)) return answersNo(tokens, end, i)
    if ((token.word === 'niet' || token.word === 'not') && !hasOwnDenial && tokens[i - 1]!.word !== 'of')
      return endsHere(tokens, i)
  }
  return false
}

/** "stemmen heeft ze niet", "wanen zien we niet": the verb and its subject behind the signal. */
const TURNED = words('heeft hebben had hadden is zijn ziet zien zag zagen hoort merkt merken uit uitte')
const turnedRound = (tokens: Token[], end: number, i: number): boolean =>
  tokens[i]!.clause === tokens[end]!.clause &&
  ((i === end + 1 && TURNED.has(tokens[i]!.word)) || (i === end + 2 && TURNED.has(tokens[end + 1]!.word)))

/** "doodswens? nee" and "TS: geen". */
function answersNo(tokens: Token[], end: number, i: number): boolean {
  const first = ASKED.has(tokens[end + 1]?.word ?? '') ? end + 2 : end + 1
  return i === first && (AFTER.has(tokens[i]!.word) || (tokens[i]!.word === 'geen' && closes(tokens, i)))
}

/** "geen" alone, or "geen gedachten", "geen plan". */
const OF_THE_KIND = words(
  'gedachten gedachtes plan plannen neiging neigingen wens wensen aanwijzingen signalen sprake intentie',
)
const closes = (tokens: Token[], i: number): boolean => endsClause(tokens, i) || OF_THE_KIND.has(tokens[i + 1]!.word)

const endsClause = (tokens: Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next === undefined || next.clause !== tokens[i]!.clause
}

/** "slaat niet", "snijdt niet meer"; but not "slaat niet alleen", "slaat niet zo hard". */
const endsHere = (tokens: Token[], i: number): boolean =>
  endsClause(tokens, i) || (tokens[i + 1]!.word === 'meer' && !['dan', 'than'].includes(tokens[i + 2]?.word ?? ''))
