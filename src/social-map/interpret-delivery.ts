/** How help is given and which wishes it meets: from labels, and where a map has none from its own sentences. */
import type { Delivery, Feature } from './service.ts'
import { either, folded, meanings, type Wording } from './wording.ts'

/** Words of a label ('Vorm: groep'), where one word is enough. */
export const DELIVERY_LABELS: Wording<Delivery>[] = [
  {
    means: 'individual',
    says: either(`
      individu* | een op een | persoonlijk* | 1 op 1 | one to one | 1 1 | one on one | face to face
    `),
  },
  {
    means: 'group',
    says: either(`
      groep* | *groep | groeps* | cursus* | training* | group* | course* | class | lotgenoten* | bijeenkomst*
    `),
  },
  {
    means: 'family',
    says: either(`
      gezin | gezins* | met het gezin | ouder en kind | systeem* | family | families
    `),
  },
  {
    means: 'home',
    says: either(`
      thuis | aan huis | huisbezoek* | thuisbezoek* | at home | home visit* | home | outreach*
    `),
    unless: ['geen huisbezoek*'],
  },
  {
    means: 'online',
    says: either(`
      online | internet | digitaal | digitale | e health | ehealth | chat* | app | website | video* | virtual |
      beeldbellen
    `),
  },
  { means: 'phone', says: ['telefo*', 'bellen', 'phone', 'telephone', 'by phone', 'helpline'] },
  { means: 'school', says: ['school', 'op school', 'schools', 'in school', 'at school', 'onderwijs'] },
]

// In a sentence 'thuis' and 'gezin' say little ('ruzie thuis'), so a phrase must be surer there.
const DELIVERY_TEXT: Wording<Delivery>[] = [
  {
    means: 'individual',
    says: either(`
      individue* | een op een | 1 op 1 | persoonlijke gesprekken | individuele* | one to one | one on one | 1 1 *
    `),
    unless: ['niet individueel*', 'individuele voorziening*'],
  },
  {
    means: 'group',
    says: either(`
      groep | groepen | *groepje | *groep | groepstraining* | groepsbijeenkomst* | groepsles* | in groepjes |
      lotgenoten* | cursus | training | trainingsgroep | workshop* | bijeenkomst* | *bijeenkomsten | ouderavond* |
      in a group | group * | groups | weekly group* | course | workshop | samen met leeftijdsgenoten |
      kinderen samen
    `),
    unless: either(`
      geen groep* | niet in een groep | doelgroep | no group* | groep 1* | groep 2* | groep 3* | groep 4* |
      groep 5* | groep 6* | groep 7* | groep 8* | individuele training* | huisartsengroep
    `),
  },
  {
    means: 'family',
    says: either(`
      met het hele gezin | hele gezin | gezinsgesprek* | gezinscoach* | gezinsbegeleid* | gezinsbehandel* |
      systeemtherap* | ouders en kind samen | ouder en kind samen | met het gezin | bij een gezin |
      family therapy | whole family | with the family | family work
    `),
  },
  {
    means: 'home',
    says: either(`
      aan huis | huisbezoek* | thuisbezoek* | bij je thuis | bij u thuis | bij het gezin | bij het gezin thuis |
      bij gezinnen thuis | bij mensen thuis | bij jou thuis | komt thuis | komen thuis | komt langs |
      komen langs | hulp thuis | thuisbegeleid* | thuishulp | ambulante gezins* | in huis bij |
      in de thuissituatie | at home | in your home | home visit* | home visiting | visits families
    `),
    unless: ['geen huisbezoek*', 'niet aan huis', 'ruzie', 'no home*'],
  },
  {
    means: 'online',
    says: either(`
      online | via internet | chat | chatten | chatgesprek* | beeldbellen | videobellen | e health | ehealth |
      digitale* | webinar* | video call* | app | zoom | teams
    `),
    unless: either(`
      niet online | online gamen | aanmelden* | inschrijven* | online pesten | not online | gamen | seks
    `),
  },
  {
    means: 'phone',
    says: either(`
      telefonisch* | per telefoon | telefoonlijn | hulplijn | belt mee | advieslijn | luisterlijn | by phone |
      telephone* | over the phone | phone support | helpline | phone line
    `),
    unless: ['niet telefonisch'],
  },
  {
    means: 'school',
    says: either(`
      op school | op de school | op basisscholen | op de basisschool | in de klas | op scholen | binnen school |
      in schools | at school | in school | schoolmaatschappelijk*
    `),
    unless: either(`
      niet op school | problemen op school | moeite op school | vastlopen op school | vast op school |
      zorgen op school | gaat het op school | ruzie
    `),
  },
]

/** How help is given, by what the sentences of a service say. */
export const deliveryOfText = (text: string): Delivery[] => meanings(DELIVERY_TEXT, text)

const FEATURES: Wording<Feature>[] = [
  {
    means: 'english',
    says: either(`
      engels | engels* | in het engels | english | english* | expats | internationals
    `),
    unless: either(`
      geen engels | niet in het engels | no english | engelse les* | bijles* | learn english | english classes |
      esol* | english lessons | english as
    `),
  },
  {
    means: 'evening',
    says: ['*avond*', '*evening*', 'tot 20', 'tot 21', 'tot 22'],
    unless: either(`
      niet … avond* | geen avond* | overdag | not … evening* | no evening* | vooravond | avondeten |
      avondmaaltijd* | avondvierdaagse
    `),
  },
  {
    means: 'anonymous',
    says: ['anoniem*', 'zonder naam', 'naamloos', 'anonymous*', 'anonymously', 'without giving your name'],
    unless: ['niet anoniem*', 'not anonym*'],
  },
  {
    means: 'free',
    says: either(`
      gratis | kosteloos | kosteloze | geen kosten | zonder kosten | geen eigen bijdrage | free | free of charge |
      no cost* | no charge | no fee | at no cost
    `),
    unless: either(`
      niet gratis | not free | drugsvrij | feel free | free school meal* | gratis parkeren |
      gratis kennismaking* | eerste … gratis | gluten free | toll free | free parking
    `),
  },
]
/** Labels of a map that mean a wish it meets. */
export const featuresOfLabel = (label: string): Feature[] => meanings(FEATURES, label)

const NO_COST = new Set(['0', 'nee', 'geen', 'nihil', 'none', 'nil', 'no'])

/** What stands in the fields of a service about wishes. */
export interface FeatureText {
  /** Description, alert, eligibility, application: sentences. */
  text: string
  fees: string | undefined
  amounts: number[]
  languages: string[]
  schedules: { closes: string | undefined; words: string }[]
}

const EVENING_FROM = 18.5
const hourOf = (time: string | undefined): number => {
  const match = /^(\d{1,2})[:.](\d{2})/.exec(time ?? '')
  return match ? Number(match[1]) + Number(match[2]) / 60 : 0
}
const openInTheEvening = (schedule: FeatureText['schedules'][number]): boolean =>
  hourOf(schedule.closes) >= EVENING_FROM

const MONEY = /(?:€|£|eur)\s?\d{0,6}[1-9]|[1-9]\d{0,6}(?:[.,]\d\d)?\s?(?:euro|eur\b|pond)/i
const costsMoney = (it: FeatureText): boolean => it.amounts.some(amount => amount > 0) || MONEY.test(it.fees ?? '')

const isFree = (it: FeatureText): boolean => {
  if (costsMoney(it)) return false
  if (it.fees !== undefined) return meanings(FEATURES, it.fees).includes('free') || NO_COST.has(folded(it.fees))
  return it.amounts.length > 0 || meanings(FEATURES, it.text).includes('free')
}

// Function words that English has and Dutch has not; four of them in a text make it English.
const ENGLISH_WORDS = new Set([
  'the',
  'and',
  'for',
  'with',
  'your',
  'you',
  'who',
  'our',
  'their',
  'from',
  'this',
  'are',
  'children',
  'young',
  'people',
  'we',
  'to',
  'by',
  'of',
])
/** Whether a text is written in English. */
export const isEnglish = (text: string): boolean => {
  const words = folded(text.slice(0, 1000)).split(' ')
  return words.filter(word => ENGLISH_WORDS.has(word)).length * 5 >= words.length
}
const isEnglishName = (name: string): boolean => /^(en|eng|en-.*|engels|english)$/i.test(name.trim())

/** The wishes that the fields of a service meet. */
export const featuresOfText = (it: FeatureText): Feature[] => {
  const said = meanings(FEATURES, it.text)
  const checks: [Feature, boolean][] = [
    ['english', said.includes('english') || it.languages.some(isEnglishName) || isEnglish(it.text)],
    [
      'evening',
      said.includes('evening') ||
        it.schedules.some(
          schedule => openInTheEvening(schedule) || meanings(FEATURES, schedule.words).includes('evening'),
        ),
    ],
    ['anonymous', said.includes('anonymous')],
    ['free', isFree(it)],
  ]
  return checks.filter(([, holds]) => holds).map(([feature]) => feature)
}
