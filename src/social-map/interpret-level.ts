/**
 * How heavy help is: from the words of a municipality's own scale, and where there is none from what the text says.
 * Sources: Jeugdwet art. 2.3 and 2.6 (free access against a decision or referral); the Dutch lines of care (0e–3e lijn);
 * the NHS tiers of children's mental health care; Working Together 2023 (England, levels of need).
 */
import type { Access, Level } from './service.ts'
import { either, folded, meaning, type Wording } from './wording.ts'

// A scale's own words, heaviest first, because 'spoed' or 'specialistisch' decides wherever it stands in a label.
const SCALE: Wording<Level>[] = [
  {
    means: 'crisis',
    says: either(`
      crisis* | spoed* | acuut | acute | *veiligheid | noodhulp | emergency | urgent* | immediate | safeguarding |
      statutory | 24 7 | levensgevaar | nu handelen | direct handelen | meteen handelen | nu bellen | direct bellen |
      dag en nacht | nood | noodsituatie*
    `),
    unless: ['geen crisis*', 'geen spoed*', 'niet acuut', 'non urgent'],
  },
  {
    means: 'preventive',
    says: either(`
      0e | 0e lijn* | 0de lijn* | nulde* | nuldelijn* | lijn 0 | prevent* | vrij toegankelijk* | vrije toegang |
      vrij toegankelijke* | voorliggend* | algemene voorziening* | algemeen toegankelijk* | basisvoorziening* |
      basisaanbod | sociale basis | pedagogische basis | collectie* | voor iedereen | zonder indicatie |
      informatie | informatie en advies | voorlichting | universe* | universal* | self help | zelfhulp |
      open access | community support | zelf en samen | eigen kracht | inloop
    `),
    unless: ['niet vrij toegankelijk*', '1e', '2e', 'geindiceerd*', 'geindiceerde preventie'],
  },
  {
    means: 'specialist',
    says: either(`
      2e | 3e | 2e lijn* | 3e lijn* | 2de lijn* | 3de lijn* | tweede lijn* | derde lijn* | tweedelijn* |
      derdelijn* | lijn 2 | lijn 3 | speciali* | gespeciali* | *specialistisch* | hoogspecialis* | intensief |
      intensieve | zwaar | zware | hoog | hoge | maatwerk* | individuele voorziening* | niet vrij toegankelijk* |
      geindiceerd* | met indicatie | met beschikking | met besluit | complex* | ernstig* |
      behandeling en onderzoek | onderzoek en behandeling | onderzoek of behandeling | targeted intensive |
      intensive | high | complex needs | secondary care | tertiary care | essentiele functie* | verblijf |
      residentieel
    `),
    unless: ['niet specialistisch*', 'geen specialis*'],
  },
  {
    means: 'light',
    says: either(`
      1e | 1e lijn* | 1ste lijn* | eerste lijn* | eerstelijn* | lijn 1 | licht | lichte | basis | basishulp |
      basiszorg | basis ggz | generalist* | ambulant | ambulante* | kortdurend* | kort | laag | midden |
      gemiddeld* | low | moderate | early help | early intervention | targeted | additional |
      extra ondersteuning | lichte ondersteuning | primary care | enkelvoudig* | wijkteam* | begeleiding |
      vroeghulp | selectieve*
    `),
    // 'diepe laag' is a layer, not something low
    unless: ['*e laag'],
  },
]

// A numbered scale counts from its lowest step: 0 or 1 is free to enter, the next first line, the rest specialist.
const STEPS: Level[] = ['preventive', 'light', 'specialist']
const NUMBERED =
  /(?:^|\s)(?:trede|tier|stap|step|niveau|level|echelon|trap|categorie|cat|schaal|klasse|zwaarte|intensiteit)\s?([0-9])(?:\s|$)/
// At the start any word may name the step ("Laag 1", "Ring 2"): it is the scale's own word and says nothing of the weight.
const STEP_NAME = /^[a-z]+ ([0-9])(?:\s|$)/

/** The number of a step on a scale ('Trede 2', 'Laag 1 - ondersteuning', 'Tier 3', '2'); null: none. */
export const stepNumber = (label: string): number | null => {
  const text = folded(label)
  const match = NUMBERED.exec(text) ?? STEP_NAME.exec(text) ?? /^([0-9])$/.exec(text)
  return match ? Number(match[1]) : null
}

/** The level that a label of a scale means. `lowest`: the lowest number on that scale, when its labels have numbers. */
export const levelOfLabel = (label: string, description: string | undefined, lowest: number | null): Level | null => {
  const number = stepNumber(label)
  const words = meaning(SCALE, folded(label).replace(NUMBERED, ' ').replace(STEP_NAME, ' '))
  if (words) return words
  const described = meaning(SCALE, description)
  if (described) return described
  return number === null ? null : STEPS[Math.min(number - Math.min(lowest ?? 1, 1), STEPS.length - 1)]!
}

/** What the choice of a level leans on when the map has no scale. */
export interface Evidence {
  name: string
  description: string
  eligibility: string
  access: Access[]
  waitWeeks: number | null
}

const CRISIS_NAME: Wording<true>[] = [
  {
    means: true,
    says: either(`
      crisis* | *spoed | spoed* | *spoedhulp* | veilig thuis* | acuut* | acute* | seh |
      centrum seksueel geweld* | huisartsenpost | emergency* | crisis line | csg
    `),
  },
]
const CRISIS_TEXT: Wording<true>[] = [
  {
    means: true,
    says: either(`
      crisisdienst | bij acute nood | levensgevaar | acute crisis | acuut gevaar | in crisis | direct gevaar |
      dag en nacht bereikbaar | 24 7 | 24 uur per dag | acute geneeskunde | spoedeisend* | in an emergency
    `),
    unless: either(`
      niet … crisis* | geen … crisis* | geen spoed* | niet bij* | niet voor* | not … emergenc* | not … crisis |
      na een crisis* | na crisis* | voorkomen* | overdracht*
    `),
  },
]
// The emergency number goes by its own number.
const NUMBER_NAME = /^1\d\d\b/
const HEAVY: Wording<true>[] = [
  {
    means: true,
    says: either(`
      specialis* | gespecialis* | psychiatr* | diagnost* | onderzoek* | multidisciplinair* | behandelcentrum |
      ernstig* | complex* | hardnekkig* | intensie* | *poli | poli | polikliniek | kinderarts* | klinisch* |
      dagbehandeling* | opname | verblijf | logeer* | logeren | residentie* | emdr | traumabehandeling |
      eetstoornis* | verslavingszorg | revalidatie* | specialist | forensisch* | inpatient | assessment | severe |
      ggz instelling | beschermd wonen | begeleid wonen | kamertraining
    `),
    unless: either(`
      geen behandel* | geen diagnos* | geen onderzoek* | niet ernstig* | geen ernstig* | zonder onderzoek* |
      licht* | basis ggz* | not severe
    `),
  },
]
const TREATMENT: Wording<true>[] = [
  {
    means: true,
    says: [
      'behandel* … ernstig*',
      'behandel* … hardnekkig*',
      'onderzoek … behandel*',
      'diagnos* … behandel*',
      'ernstig* … behandel*',
      'assessment … treatment',
    ],
    unless: ['geen behandel*', 'niet ernstig*'],
  },
]
const SHORT: Wording<true>[] = [
  {
    means: true,
    says: either(`
      kraam* | huisbezoek* | logoped* | *fysiotherap* | ergotherap* | leefstijl* | peuteropvang |
      verpleegkundige | licht* | lichte | kort* | basis ggz* | generalist* | poh* | praktijkondersteuner* |
      enkele gesprekken | paar gesprekken | mild* | matig* | beginnend* | short term | low intensity |
      *gesprekken | huisartspraktijk* | huisartsenpraktijk*
    `),
  },
]
const PROFESSIONAL_HELP: Wording<true>[] = [
  {
    means: true,
    says: either(`
      maatschappelijk werk* | schoolmaatschappelijk werk* | logoped* | *fysiotherap* | ergotherap* | dieti* |
      *coach* | therapie* | therapeut* | psycholo* | orthopedago* | pedagoog | pedagogisch* | begeleid* |
      behandel* | hulpverlen* | counsel* | therapy | individuele gesprekken | kortdurend* | traject* | training |
      *training | *trainingen | sessies | gesprekken | sessions | mediation | kraamzorg* | praktijkondersteuner* |
      poh* | consult*
    `),
  },
]
const OPEN_HELP: Wording<true>[] = [
  {
    means: true,
    says: either(`
      inloop* | *inloop | binnenlopen | binnenloop* | gewoon komen | cursus* | ouderavond* | *avond | workshop* |
      voorlicht* | informatie* | advies* | lotgenoten* | vrijwillig* | maatje* | buddy* | cafe* | *cafe |
      jongerenwerk* | jongerencentr* | ontmoet* | chat* | luister* | hulplijn | helpline | drop in | walk in |
      peer* | volunteer* | consultatiebureau* | jeugdgezondheidszorg* | jgz* | wijkteam* | jeugdteam* |
      buurtteam* | sociaal team* | youth club | support group | parent* | voorlees* | huiswerk* | regeling* |
      fonds* | loket* | leerplicht* | meedoen | speelgroep* | bibliotheek* | sport*
    `),
  },
]

const has = (table: Wording<true>[], text: string): boolean => meaning(table, text) === true

const onlyBy = (e: Evidence, access: Access): boolean => e.access.includes(access) && !e.access.includes('self')
const byReferralAlone = (e: Evidence): boolean =>
  onlyBy(e, 'referral') && !e.access.includes('team') && !e.access.includes('school')

// In this order: the first row whose condition holds decides. `text` says what the help is, not how one gets in.
const INFERENCES: { level: Level; when: (e: Evidence, text: string) => boolean }[] = [
  { level: 'crisis', when: e => has(CRISIS_NAME, e.name) || NUMBER_NAME.test(e.name) },
  { level: 'crisis', when: (e, text) => e.access.includes('urgent') || (has(CRISIS_TEXT, text) && e.waitWeeks === 0) },
  { level: 'specialist', when: (e, text) => e.access.includes('decision') || has(TREATMENT, text) },
  { level: 'light', when: (e, text) => e.access.includes('referral') && has(SHORT, text) && !has(HEAVY, text) },
  { level: 'specialist', when: (e, text) => byReferralAlone(e) || (onlyBy(e, 'referral') && has(HEAVY, text)) },
  {
    level: 'light',
    when: e => e.access.includes('referral') || onlyBy(e, 'team') || onlyBy(e, 'professionals') || onlyBy(e, 'school'),
  },
  {
    level: 'preventive',
    when: (e, text) => e.access.includes('self') && has(OPEN_HELP, text) && !has(PROFESSIONAL_HELP, text),
  },
  {
    level: 'light',
    when: (e, text) => e.access.includes('self') && has(PROFESSIONAL_HELP, text) && !has(OPEN_HELP, text),
  },
  { level: 'preventive', when: e => e.access.includes('self') },
]

/** The level that the texts make clear; null: they do not. */
export const inferLevel = (evidence: Evidence): Level | null => {
  const text = [evidence.name, evidence.description, evidence.eligibility].join('. ')
  return INFERENCES.find(rule => rule.when(evidence, text))?.level ?? null
}
