/** Who may bring a family in: from a map's labels, or from the sentence that says how to apply (HSDS application_process). */
import type { Access } from './service.ts'
import { either, meanings, type Wording } from './wording.ts'

const NO_REFERRAL = either(`
  geen verwijzing* | zonder verwijzing* | geen verwijsbrief* | zonder verwijsbrief* | verwijzing is niet nodig |
  verwijzing niet nodig | geen verwijzer* | niet nodig | hoeft niet | no referral* | without referral* |
  without a referral | referral is not* | referral not needed | don't need a referral | verwijsbrief niet nodig
`)
const NO_DECISION = either(`
  geen indicatie* | zonder indicatie* | geen besluit* | zonder besluit* | geen beschikking* |
  zonder beschikking* | of besluit nodig | niet nodig | zonder verwijzing of besluit* |
  geen verwijzing of besluit* | nee
`)
const TEAMS = either(`
  *wijkteam* | *buurtteam* | *jeugdteam* | *gebiedsteam* | *dorpsteam* | *gezinsteam* | sociaal team* |
  sociale team* | cjg* | centrum voor jeugd en gezin* | toegangsteam* | lokaal team* | lokale team* |  jeugd en gezinsteam* | jeugd en gezin |  sociaal loket |
  early help team* | family hub* | social prescri* | link worker*
`)

export const ACCESS: Wording<Access>[] = [
  {
    means: 'urgent',
    says: either(`
      direct bellen | bellen bij spoed | bij spoed … bel* | bel direct | bel meteen | spoed |
      bellen dag en nacht | huisarts belt vooraf | huisarts of hulpdienst belt | call 999 | in an emergency |
      call immediately | urgent*
    `),
    unless: ['geen spoed*', 'niet … spoed', 'niet bij spoed', 'not … emergency', 'not urgent', 'non urgent'],
  },
  {
    means: 'professionals',
    says: either(`
      alleen … professional* | uitsluitend … professional* | alleen … verwijzers | uitsluitend voor huisarts* |
      alleen voor huisarts* | voor professionals | voor verwijzers | alleen huisartsen | alleen door huisarts* |
      uitsluitend door professional* | uitsluitend voor verwijzer* | alleen voor hulpverleners |
      for professionals | professionals only | only for professionals | professional referral only |
      huisarts belt | consultatie voor*
    `),
    unless: ['niet alleen*', 'not only*'],
  },
  {
    means: 'decision',
    says: either(`
      besluit gemeente* | besluit van* | een besluit* | en besluit | met besluit | besluit nodig |
      besluit vereist | of besluit* | besluit jeugd* | beschikking* | met indicatie* | indicatie nodig |
      indicatie van de gemeente | indicatie gemeente | indicatiebesluit* | toekenning* | maatwerkvoorziening* |
      toestemming van de gemeente | akkoord van de gemeente | wlz indicatie* | ciz indicatie* |
      bepaling jeugdhulp* | assessment by the council | council decision* |
      local authority assessment* | funding panel | pgb
    `),
    unless: NO_DECISION,
  },
  {
    means: 'referral',
    says: either(`
      verwijsbrief* | verwijzing* | verwijst | verwijzen | doorverwijz* | zorgdomein* | via … huisarts* |
      via … jeugdarts* | via de ib huisarts | huisarts … meldt aan | huisarts … melden aan | arts … meldt aan |
      arts … melden aan | jeugdarts … meldt aan | huisarts plant* | huisarts meldt* |
      aanmelding door … huisarts* | aanmelding door … arts* | aanmelding via … huisarts* |
      verloskundige … meldt aan | verloskundige of huisarts* | vaststelling … huisarts |
      vaststelling … jeugdarts | door … huisarts | door een arts | door de huisarts | huisarts of verloskundige* |
      bij een van de praktijken | huisarts stelt indicatie | indicatie van het consultatiebureau |
      eigen huisarts | gp referral* | referral from* | referral by* | referral letter* | referral required |
      referred by* | by referral | refer by | ask your gp* | via your gp* | through your gp* | met verwijs* |
      na verwijs*
    `),
    unless: [...NO_REFERRAL, 'niet door huisarts*', 'self referral by*', 'self referral from*', 'self referral via*'],
  },
  {
    means: 'team',
    says: TEAMS.flatMap(team => [
      `via ${team}`,
      `via … ${team}`,
      `${team} … meldt aan`,
      `${team} … melden aan`,
      `aanmelding door … ${team}`,
      `door … ${team}`,
      `verwijsbrief … ${team}`,
      `${team} verwijst`,
      `aanmelden bij … ${team}`,
      `aanmelding bij … ${team}`,
    ]),
  },
  {
    means: 'school',
    says: either(`
      via school* | via … school | school … meldt aan | school … melden aan | mentor … meldt aan |
      mentor … melden aan | intern begeleider* | ib er* | via … leerkracht | leerkracht … meldt aan |
      zorgcoordinator*  | door de basisschool | door … school | leerling … binnen |
      samenwerkingsverband* | via … mentor | through school* | via the school | school referral* | senco* |
      school refers | poortwachter* | bij … leerlingcoach | bij … mentor | bij … leerlingbegeleider | leerplichtambtenaar … meldt*
    `),
    unless: ['briefje van school*'],
  },
  {
    means: 'self',
    says: [
      ...NO_REFERRAL.filter(phrase => phrase !== 'niet nodig'),
      ...either(`
        zelf | zichzelf | rechtstreeks | direct toegankelijk | vrij toegankelijk* | vrije inloop | binnenlopen |
        loop … binnen | loopt binnen | inloop* | zonder afspraak | gewoon komen | kom gerust* | kom langs |
        langskomen | inschrijven* | inschrijving via* | aanmelden via … website | aanmelden via … mail |
        aanmelden via … site | aanmelden via … formulier | online aanmelden | open aanmelding |
        oproep volgt automatisch | ouders … melden aan | ouder … meldt aan | ouders … meldt aan | ouders melden* |
        ouders mailen | ouders bellen | ouders … bellen | beide ouders* | jongeren … bellen | jongere … meldt* |
        tiener … meldt aan | nemen zelf contact op | bellen | bel * | bellen of * | bellen geen* | appen |
        appje* | whatsapp* | mailen | chatten | telefonisch* | schriftelijk* | online | online direct | per mail |
        aanvraag via formulier* | afspraak … telefonisch | afspraak maken | afspraak via* | aanmelden | iedereen |
        vrij | open | self refer* | self referral* | walk in | drop in* | open access | open to all |
        just turn up | contact us* | contact the* | call us* | phone * | telephone * | email * | e mail * |
        book online | apply online | register online | online form* | ring * | sign up* | anyone can* |
        no appointment*
      `),
    ],
    unless: either(`
      alleen … professional* | uitsluitend* | alleen voor huisarts* | niet zelf* | kan niet zelf* |
      verwijzer belt | huisarts belt* | hulpdienst belt | huisarts … bellen | bellen bij spoed | direct bellen |
      dag en nacht | bij spoed | voor verwijzers | voor professionals | online verwij* | professionals only
    `),
  },
]

// In a label one word is enough; 'Via' and a name that nobody else has is the municipality's own team.
const LABELS: Wording<Access>[] = [
  { means: 'urgent', says: ['crisis*', 'acuut', 'nood', 'emergency', 'urgent'] },
  { means: 'decision', says: ['gemeente', 'indicatie', 'maatwerk*', 'besluit', 'geindiceerd*', 'council'] },
  {
    means: 'referral',
    says: [
      'huisarts*',
      'poh*',
      'verwijzer*',
      'arts',
      'artsen',
      'jeugdarts*',
      'medisch*',
      'gp',
      'doctor',
      'referral',
      'verwijs*',
    ],
    unless: NO_REFERRAL,
  },
  { means: 'team', says: TEAMS },
  { means: 'school', says: ['school*', 'scholen', 'onderwijs'] },
  { means: 'professionals', says: ['professional*', 'hulpverleners', 'practitioners'] },
  { means: 'self', says: ['zelf*', 'ouders', 'direct', 'rechtstreeks', 'self'] },
  { means: 'team', says: ['via *'] },
]

/** Who may bring a family in, by what a sentence says. Empty: it does not say. */
export const accessOf = (text: string | undefined): Access[] => meanings(ACCESS, text)

/** So few words are no sentence, they name who does it: 'Koempelhuis of huisarts'. */
const NAMES = 4
const WHO = LABELS.filter(({ says }) => !says.includes('via *'))

/** Who may bring a family in, by what is said of how to apply. */
export function accessOfApplication(text: string | undefined): Access[] {
  const said = accessOf(text)
  return said.length > 0 || (text ?? '').trim().split(/\s+/).length > NAMES ? said : meanings(WHO, text)
}

/** Who may bring a family in, by a label of a map ('Huisarts', 'Via De Schakelaar') and else its description. */
export const accessOfLabel = (label: string, description: string | undefined): Access[] =>
  [accessOf(label), meanings(LABELS, label), accessOf(description)].find(access => access.length > 0) ?? []
