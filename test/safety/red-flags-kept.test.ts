import { describe, expect, test } from 'vitest'
import { redFlags } from '../../src/safety/red-flags.ts'

const kinds = (text: string) => redFlags(text).map(({ kind }) => kind)

describe('what sounds like a figure of speech, the past or a small child, and is danger', () => {
  test.each([
    ['suicide', 'appt vanaf zijn telefoon dat hij dood wil'],
    ['suicide', 'afscheidsbrief in haar tas, de juf belt ons'],
    ['suicide', 'meisje 13 schreef een afscheidsbrief aan de klas'],
    ['suicide', 'vorig jaar poging, zit weer in een dal en wil dood'],
    ['suicide', 'was gisteren weg, is terug en wil niet meer leven'],
    ['suicide', 'had eerder een poging, wil nu gewoon dood'],
    ['suicide', 'springt zo uit het raam, collega houdt hem vast'],
    ['suicide', 'levensmoe van het pesten, 14'],
    ['psychosis', 'hij hoort stemmen door de muur die hem uitlachen, 17'],
    ['psychosis', 'psychotisch sinds opname in oktober, hoort stemmen die zeggen dat hij moet steken'],
    ['abuse', 'brandplekken op haar arm, houdt haar trui aan'],
    ['abuse', 'pak slaag na de wedstrijd, vader was boos, 11'],
    ['abuse', 'meisje van 5 zegt dat papa haar slaat'],
    ['eating-acute', 'woog in augustus 52 kilo, nu 38, pols 40, 15 jr'],
    ['runaway', 'weggelopen in juni, nooit teruggekomen, 16'],
    ['suicide', 'hulp liep dood, hij wil dood'],
    ['suicide', 'afscheidsbrief voor haar juf gevonden, 12'],
    ['suicide', 'jongen 13 schreef op een sticker dat hij zich ophangt'],
    ['suicide', 'nieuwsbrief is klaar; trouwens meisje 15 wil dood'],
    ['suicide', 'powerpoint gemaakt over doodgaan, 14, geeft al haar spullen weg'],
    ['suicide', 'zoekt op internet hoe je je verhnagt, meid van 16'],
    ['abuse', 'zoon van 5, vader slaat hem'],
    ['abuse', 'stickers op haar blauwe plekken van papa, meisje 5'],
    ['abuse', 'kinderen alleen thuis, de koelkast is leeg'],
    ['eating-acute', 'bmi 14, 15 jr'],
    ['acute-medical', 'net bijna verdronken in het zwembad, 4 jr, suf'],
    ['acute-medical', 'adem in en blauw, baby 3 maanden, reageert niet'],
    ['acute-medical', 'batterij in zijn neus, 3 jr'],
    ['runaway', 'meisje 15 gevlucht uit de groep vannacht'],
    ['runaway', 'gezin wil vluchten voor vader, kinderen 4 en 6'],
  ])('%s: %s', (kind, text) => expect(kinds(text)).toContain(kind))
})

describe('a word that is harmless elsewhere hides no danger beside it', () => {
  test.each([
    'magneetjes in zijn neus',
    'Kind heeft knoopbatterij in neus',
    'thinner ingeslikt',
    'Kind heeft knoopbatterij ingeslikt',
    'Heeft drang om kind te smoren',
    'impuls om kind van trap te gooien',
    'wil het kind pijn doen als het huilt',
    'Jongen 15: ik kom naar school en ga ze allemaal afmaken',
    'Hij wil iedereen op school afmaken',
    'Hij zegt dat hij morgen de hele school komt afmaken',
    'Op school kan hij zijn zin niet afmaken van benauwdheid',
    'Vader stond bij school en riep dat hij moeder ging afmaken',
    'Baby van 4 weken hield adem in en werd blauw',
    'Gevonden: afscheidsbrief voor collega, dochter van 15 is weg',
    'Zag de sticker van 113 op toilet, ik wil dood',
    'Leerling suicidaal, zit in de werkgroep feest',
    'Schreef een stukje over dood willen, juf schrok',
    'Melding kindermishandeling van leerling, zag uw nieuwsbrief',
    'Tienermeisje verkracht, filmpje op intranet van school',
    'In toneeltekst van leerling leest de docent dat zij dood wil',
    'Kind 2 jaar intoxicatie, weet zeker dat het metoprolol van oma was',
    'Dochter 4 bijna verdronken in sloot, klasgenootje trok haar eruit, hoest nu',
    'BMI ca 14',
    'bmi inmiddels nog maar 13,5',
    'gedwongen door jongens op kamp, 14',
    'schenkt haar sieraden en dierbare knuffel weg, koekjes voor opa gebakken als laatste',
    'Jongen 13 spoorloos sinds gisteren, moeder vroeg of verwijsbrief jeugdhulp nog geldt',
    'Hij is nog altijd nergens gezien sinds gisteren',
    'Collapsed in gym',
    'Jongen stortte in op school, reageert niet',
    'Kleuter 4 zit voorover, kan niet slikken, 39,8',
    'ADHD-onderzoek graag. Hij heeft net een pot methylfenidaat leeggegeten',
    'Vraag over vergoeding autisme diagnostiek, zoon dreigt nu met mes',
    'Diabetes bekend, suiker 1.8, niet wekbaar, welke kinderarts doet regio Assen?',
    'Afspraak maandag kan niet wachten, zij staat nu op de brug bij de snelweg',
    'Orthopedagoog gezocht, faalangst en concentratie. Ze staat nu op het dak',
    'vader zwaait met kapmes op schoolplein, ouderavond',
    'Stuipt, blauw, poli neurologie',
    'stikt in knikker, groep 3',
    'Jongen van 4 gooit baby van de trap',
    'Hij giet nu benzine over zichzelf',
    'meisje van 14 heeft een plastic zak over haar hoofd getrokken',
    'moeder wil vluchten met kind voor vader, voor de kou begint',
  ])('%s', text => expect(redFlags(text).map(({ level }) => level)).toContain('red'))
})

describe('what only sounds like danger lets the answer through', () => {
  test.each([
    'coaching liep dood, wil adhd-onderzoek, 21',
    'dochter van 4 gooit met borden en schoenen als ze haar zin niet krijgt',
    'bmi 31, 15 jr, samen met moeder aanpakken',
    'speelt open mond, kwijlt, tong tussen de tanden, jongen 6',
    'houdt haar adem in tot ze blauw ziet als ze haar zin niet krijgt, 2 jaar',
    'meisje 16 met baby van 2 maanden wil haar school afmaken',
    'geeft haar brood weg omdat ze niet weigeren kan, 8',
    'gevlucht, jaren in kampen, nachtmerries, 14',
    'powerpoint kindermishandeling voor stagiairs delen?',
    'zoon van 12 heeft een strafblad, de rechter kijkt of ze nog thuis mogen wonen',
  ])('%s', text => expect(redFlags(text).filter(({ level }) => level === 'red')).toEqual([]))
})

describe('sexual violence within the week', () => {
  const topics = (text: string) => redFlags(text).map(({ topic }) => topic)

  test.each(['trainer zat zaterdag aan haar, 12', 'date van gisteravond ging door toen ze nee zei, 18'])(
    '%s: traces can be kept',
    text => expect(topics(text)).toContain('recent-sexual'),
  )

  test('longer ago it is not', () =>
    expect(topics('trainer zat twee jaar geleden aan haar, 12')).not.toContain('recent-sexual'))
})

describe('a denial is heard where it stands', () => {
  test.each([
    'hoort geen stemmen, wel angst voor examens',
    'nee, hij slaat niet en wordt niet geslagen, alleen slecht slapen',
    'stemmen of wanen heeft ze niet, wel examenstress',
    'suïcidaliteit nagevraagd: geen gedachten, geen plan, wel slecht slapen',
    'suïcidaliteit nagevraagd en ontkend',
  ])('%s', text => expect(redFlags(text).filter(({ alike }) => !alike)).toEqual([]))
})

describe('whoever it is about, a question of tariff or code beside a danger does not make it a subject', () => {
  const whos = ['Jeugdige', 'Jongere', 'Cliënt', 'Kind', 'Leerling', 'Pleegkind', 'Jongen', 'Dochter']
  test.each(whos)('%s', who => {
    for (const danger of ['heeft pillen geslikt', 'krijgt geen lucht', 'dreigt met een mes', 'is verkracht'])
      for (const tail of ['tarief?', 'vergoeding?', 'welke code'])
        expect(redFlags(`${who} ${danger}, ${tail}`)[0]?.level, `${who} ${danger}, ${tail}`).toBe('red')
  })
  test.each([
    'Richtlijn suïcidale jongeren, welke versie is actueel?',
    'Tarief cursus kindermishandeling voor leerkrachten?',
  ])('and a question about a subject stays one: %s', text => expect(redFlags(text)).toEqual([]))
})
