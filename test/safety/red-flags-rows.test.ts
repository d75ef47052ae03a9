import { describe, expect, test } from 'vitest'
import { type Kind, redFlags } from '../../src/safety/red-flags.ts'

const kinds = (text: string) => redFlags(text).map(flag => flag.kind)

/** One line a row of the table of red flags: what must raise it, and the same words denied, over, or meant otherwise. */
const ROWS: { row: string; kind: Kind; raises: string[]; leaves: string[] }[] = [
  {
    row: 'RF01 acute suicidality', kind: 'suicide',
    raises: ['meisje 16 wil dood en heeft pillen verzameld', 'afscheidsbrief gevonden op zijn kamer, 15 jr', 'ze zegt dat ze er niet meer wil zijn', 'he wants to kill himself', 'ts vorige nacht, 17 jr', 'staat op het spoor'],
    leaves: ['geen suïcidale uitingen, somber', 'ontkent suïcidaliteit en TS', 'doodswens? nee', 'doodmoe van de examens', 'nascholing suïcidepreventie', 'ik lach me dood'],
  },
  {
    row: 'RF02 self-harm', kind: 'suicide',
    raises: ['14 jr, automutilatie', 'krast in haar armen', 'geen TS maar wel automutilatie', 'snijdt zichzelf als het druk is'],
    leaves: ['geen automutilatie', 'snijdt zich niet meer', 'snijdt groente in de kookles'],
  },
  {
    row: 'RF03 abuse', kind: 'abuse',
    raises: ['vader slaat zijn zoon van 8 met een riem', 'kind in de kelder opgesloten door stiefvader', 'blauwe plekken op de wang, ouders weten van niets', 'kinderen van 3 en 5 hele nacht alleen thuis'],
    leaves: ['geen aanwijzingen voor kindermishandeling', 'blauwe plekken van het voetballen, 9 jr', 'cursus kindermishandeling', 'dat slaat nergens op'],
  },
  {
    row: 'RF04 suspicion', kind: 'abuse',
    raises: ['niet-pluisgevoel bij dit gezin', 'durft niet naar huis, 10 jr', 'vader dronken met de kinderen in de auto'],
    leaves: ['bang voor honden, 6 jr'],
  },
  {
    row: 'RF05 harm without the word', kind: 'abuse',
    raises: ['vader heeft losse handjes', 'kind slaapt bij oma want thuis onrustig'],
    leaves: ['kind slaapt een nachtje bij oma, gezellig'],
  },
  {
    row: 'RF06 domestic violence', kind: 'domestic-violence',
    raises: ['ex staat voor de deur en dreigt', 'huiselijk geweld, kind van 4 erbij', 'partner slaat moeder', 'HG in gezin'],
    leaves: ['geen huiselijk geweld', 'training huiselijk geweld'],
  },
  {
    row: 'RF07 recent sexual violence', kind: 'sexual-abuse',
    raises: ['gisteren verkracht, 15 jr', 'meisje 14 aangerand afgelopen weekend'],
    leaves: ['voorlichting over seks op school'],
  },
  {
    row: 'RF08 sexual abuse and online', kind: 'sexual-abuse',
    raises: ['stiefvader zit aan haar', 'afgeperst met naaktfoto’s, 13 jr', 'oom kruipt bij haar in bed'],
    leaves: ['geen aanwijzingen voor misbruik', 'heeft een vriend van 16, wil voorlichting, 15 jr'],
  },
  {
    row: 'RF09 infant in danger', kind: 'infant-danger',
    raises: ['huilbaby, moeder: ik trek het niet meer', 'vader heeft de baby door elkaar geschud', 'baby 3 maanden met armfractuur'],
    leaves: ['huilbaby van 6 weken, moeder houdt het goed vol'],
  },
  {
    row: 'RF10 unstable eating disorder', kind: 'eating-acute',
    raises: ['anorexia, pols 38, valt flauw, 15 jr', 'meisje 14 drinkt niets meer, bang om dik te worden', 'eet al een week niets, 12 jr'],
    leaves: ['moeilijke eter van 4', 'had vorig jaar een eetstoornis, hersteld'],
  },
  {
    row: 'RF11 psychosis', kind: 'psychosis',
    raises: ['hoort stemmen, 17 jr', 'achterdochtig, denkt dat de buren hem afluisteren', 'jongen 18 psychotisch en verward'],
    leaves: ['geen psychose', 'fantasievriendje, 4 jr'],
  },
  {
    row: 'RF12 aggression and weapons', kind: 'domestic-violence',
    raises: ['zoon 16 dreigt met mes', 'dochter slaat haar moeder, 15 jr', 'dreigt school in brand te steken'],
    leaves: ['zwaait met speelgoedmes'],
  },
  {
    row: 'RF13 missing', kind: 'runaway',
    raises: ['dochter 13 weggelopen van huis', 'vannacht niet thuisgekomen, 14 jr', 'pleegkind vermist'],
    leaves: ['was weggelopen in 2019, woont nu begeleid en gaat prima', 'kat weggelopen, kind verdrietig'],
  },
  {
    row: 'RF14 poisoning and emergency', kind: 'acute-medical',
    raises: ['peuter heeft chloor gedronken', 'batterij ingeslikt', 'kind bewusteloos', 'hij krijgt geen lucht'],
    leaves: ['cursus reanimatie', 'oma in coma gelegen vorig jaar'],
  },
  {
    row: 'RF15 exploitation', kind: 'exploitation',
    raises: ['loverboy, meisje 15', 'jongen 14 dealt drugs voor oudere jongens', 'moet geld afgeven aan een bende'],
    leaves: ['spreekbeurt over loverboys'],
  },
  {
    row: 'RF16 honour', kind: 'honour',
    raises: ['eer van de familie geschonden, broers dreigen', 'familie vermoordt haar als ze het weten van haar vriend'],
    leaves: ['nascholing eergerelateerd geweld', 'ter ere van het jubileum'],
  },
  {
    row: 'RF17 forced marriage', kind: 'honour',
    raises: ['wordt uitgehuwelijkt in de zomervakantie, 16 jr', 'paspoort afgepakt door vader, bang niet terug te komen'],
    leaves: ['reisvaccinaties Marokko'],
  },
  {
    row: 'RF18 genital mutilation', kind: 'honour',
    raises: ['meisje van 7 wordt besneden tijdens de vakantie', 'dochter VGV gepland'],
    leaves: ['besnijdenis jongen van 2 wegens fimose'],
  },
  {
    row: 'RF19 parent ill or addicted, child unsafe', kind: 'abuse',
    raises: ['moeder psychotisch, baby alleen met haar', 'moeder dronken op de bank, kinderen van 2 en 4'],
    leaves: ['vader alcoholist, al 6 jaar nuchter, zoon wil lotgenotengroep'],
  },
  {
    row: 'RF20 postpartum crisis', kind: 'infant-danger',
    raises: ['kraambedpsychose', 'net bevallen, hoort stemmen over de baby', 'bang dat ik de baby iets aandoe'],
    leaves: ['borstvoedingscursus na de bevalling'],
  },
  {
    row: 'RF21 falsified illness', kind: 'abuse',
    raises: ['vermoeden KMdF, moeder verzint klachten', 'aanvallen alleen door moeder gezien, nooit in het ziekenhuis'],
    leaves: ['training herkennen van KMdF'],
  },
  {
    row: 'RF22 unborn child', kind: 'infant-danger',
    raises: ['zwanger 20 weken en gebruikt cocaine', 'zwangere wordt geslagen door partner'],
    leaves: ['zwangere van 29 vraagt om borstvoedingscursus'],
  },
  { row: 'RF23 homeless', kind: 'abuse', raises: ['gezin op straat gezet, slaapt in de auto'], leaves: ['kinderen spelen op straat'] },
  { row: 'RF24 nobody with authority', kind: 'abuse', raises: ['ouders opgepakt, kinderen alleen achtergebleven', 'amv, 15 jr, zonder voogd'], leaves: ['kan mijn dochter alleen naar huis fietsen'] },
  { row: 'RF25 abduction by a parent', kind: 'abuse', raises: ['vader wil de kinderen meenemen naar Marokko zonder toestemming', 'vader brengt kind niet terug na omgangsweekend'], leaves: ['naar papa in het weekend, verloopt goed'] },
  { row: 'RF26 extreme groups', kind: 'exploitation', raises: ['zoon 16 geradicaliseerd', 'moet van online groep in haar arm kerven, discord'], leaves: ['presentatie over radicalisering'] },
  { row: 'RF27 intoxication', kind: 'acute-medical', raises: ['comazuipen, 14 jr', 'jongen 15 straalbezopen en niet wakker te krijgen'], leaves: ['alcoholvrij feest voor jongeren'] },
  { row: 'RF28 alarm signs of an infant', kind: 'acute-medical', raises: ['baby van 6 weken met koorts 38,5', 'zuigeling suf en drinkt niet'], leaves: ['baby spuugt na de fles, groeit goed'] },
] // biome-ignore format: one line a row

describe('every row of the table of red flags', () => {
  for (const { row, kind, raises, leaves } of ROWS) {
    test.each(raises)(`${row} is raised by: %s`, text => {
      expect(kinds(text)).toContain(kind)
    })
    test.each(leaves)(`${row} is not raised by: %s`, text => {
      expect(redFlags(text)).toEqual([])
    })
  }
})

describe('two flags at once', () => {
  test('a wish to die and blows at home are both named', () => {
    expect(kinds('wil dood, vader slaat hem met een riem, 14 jr')).toEqual(expect.arrayContaining(['suicide', 'abuse']))
  })
  test('danger now comes first', () => {
    const [first] = redFlags('vader heeft losse handjes, en dochter staat nu op de reling van de brug')
    expect(first).toMatchObject({ kind: 'suicide', level: 'red', acute: true })
  })
  test('one kind is named once', () => {
    const named = kinds('wil dood, afscheidsbrief, heeft pillen verzameld, suïcidaal')
    expect(named).toEqual([...new Set(named)])
  })
})

describe('a flag hidden in an everyday question', () => {
  test.each([
    'Graag verwijzing logopedie, 9 jr. PS vader slaat hem thuis met een riem.',
    'Wie kan helpen bij slaapproblemen? Meisje 15, ze zei ook dat ze niet meer wil leven.',
  ])('%s', text => expect(redFlags(text).length).toBeGreaterThan(0))
})
