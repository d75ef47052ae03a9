import { words } from './words.ts'

/**
 * What a sentence talks about, from general knowledge: work among professionals, or the life of a child and its family.
 * Neither decides anything by itself; each is a clue to whose name stands in the sentence. A word that ends in '-'
 * stands for all words that begin so.
 */
const WORK = `
  agenda- agendapunt- afstem- afgestemd actielijst- actiepunt- actie afscheid- borrel- jubileum- teamdag- heidag- teamuitje- lunchlezing- netwerklunch- netwerk- vergader- overleg- mdo casusoverleg- casuïstiek casuistiek- intervisie- supervisie- scholing-
  nascholing- bijscholing- training- trainer- workshop- webinar- cursus- presentatie- presenteer- presenteren lezing- spreker- notulen notulist- notuleer- voorzitter- verslaglegging- presentielijst- aanwezig- afwezig- afgemeld afmelden verhinderd
  rooster- planning- inplannen dienst- piket- achterwacht- waarneem- waarnem- waarnemer- neemt-waar vervang- opvolg- verlof- zwangerschapsverlof- vakantie- pensioen- vrije vrij werkdag- werkt werken werkzaam baan- contract- collega- stage- stagiair- vacature- sollicit- aangenomen
  teamleider- manager- directeur- coordinat- coördinat- aanspreekpunt- contactpersoon- secretariaat- balie- receptie- administrat- planner- helpdesk- servicedesk- ict laptop- inlog- beamer- sleutel- kantoor- kamer- zaal- zaaltje vergaderzaal- locatie- pand- parkeer- kopieer-
  folder- flyer- poster- brochure- nieuwsbrief- website- intranet- sharepoint- teams siilo- zorgmail- zorgdomein- mail- mailen mailt mailde gemaild mailtje- mailadres- appgroep- telefoonnummer- telefoonlijst- nummer- nummers bereikbaar- bereiken doorkies- doorverbind- lijst- lijstje-
  protocol- richtlijn- werkgroep- stuurgroep- project- pilot- subsidie- begroting- tarief- tarieven factu- declar- contract- beleid- beleids- wethouder- gemeente- beschikking- verordening- aanbested- aanbieder- inkoop- capaciteit- wachttijden- cijfers kwartaal- rapport- rapportage- enquete- enquête-
  spreekuur- inloop- inloopspreekuur- consultatiebureau- praktijk- huisartsenpraktijk- cjg- jgz- ggd- wijkteam- jeugdteam- gezinsteam- buurtteam- leerplicht- welzijn- reclassering- jeugdbescherming- halt bureau- stichting- instelling- organisatie- afdeling- poli-
  bedankt dank- dankjewel dankje thanks merci groet- groeten- groetjes mvg gr regards complimenten gefeliciteerd felicit- welkom hoi hallo beste geachte ha cc namens jullie jij fijn top super prima goed-idee geregeld regelt regel- geregel- organiseer- organiseren organisatie- verstuurd verstuurt stuurt sturen deelt delen
  doorgezet oppakt oppakken pakt doorgeven doorgegeven gevraagd-om navragen nagevraagd terugkoppel- doorsturen gestuurd stuur verzendt uitnodiging- uitgenodigd- aanmeldlink- link- formulier- bestand- bijlage- document- stuk stukken artikel- boek- auteur- schrijver- schreef onderzoeker- hoogleraar- professor-
  intakes spreekuren verwijzingen casussen praktijken gezinnen collegas collega's ouderavond- themabijeenkomst- bijeenkomst- kennismak- voorstellen nieuwe nieuw- jubilea ervaring-met kent weet portefeuille- taakverdeling- taken regie- lijntje- lijnen
  schedule- meeting- minutes slides leave holiday colleague- liaison- front-desk office- admin- rota- cover- covers agenda newsletter- leaflet- email- e-mail- invite- training-
`
const LIFE = `
  slaap- slaapt sliep eet eetbui- eetprobleem- eten drinkt drinken huil- huilt krijst gilt gillen schreeuw- slaat slaan sloeg schopt schoppen bijt bijten spuugt krabt krabben knijpt duwt gooit gooien scheld- vloekt plast plassen bedplas- poept poepen zindelijk- broekplas- luier- speen- fles- borst- borstvoeding-
  bang bange boos boze verdriet- somber- depressie- depressief- angst- angsten- paniek- faalangst- stress- gestrest overstuur driftig- drift- driftbui- woede- agressie- agressief- druk drukke hyper- prikkel- dwang- tics- autis- asperger- adhd add ass odd lvb hoogbegaafd- dyslex- dyscalc- stotter- taalachterstand- gehoor- motoriek-
  gepest- pest- pesten gepeste eenzaam- vrienden vriendje vriendinnetje klas- klasgeno- groep-3 juf- meester- school- schooluitval- thuiszit- verzuim- spijbel- geschorst- schorsing- rapportcijfer- huiswerk- toets- examen- brugklas- mavo- havo- vwo- vmbo- mentor- leerling- kleuter- peuter- puber- baby- dreumes-
  moeder- mama- mam- vader- papa- pap- ouder- ouders- oma- opa- tante- oom- zus- zusje- broer- broertje- broers zusjes zussen stief- pleeg- bonus- gezin- gezag- voogd- scheiding- gescheiden- vechtscheiding- omgang- uithuis- thuis- huis- weggelopen- wegloop- opgevangen logeer- ruzie- vechten- vecht- mishandel- misbruik- geweld- slachtoffer-
  blowt blowen blow- rookt roken vapet vapen alcohol- drugs- drinkt- gokt- gokken game- gamet gamen verslaafd- telefoonverslav- snapchat- insta- porno- sexting- naaktfoto- loverboy- zwanger- abortus- menstrua- anticoncept- pil- soa-
  snijdt snijden automutil- suicid- suïcid- dood- doodgaan sterven overleden- rouw- trauma- ptss- nachtmerrie- dissoc- stemmen psychose- psychotisch- wanen eetstoornis- anorexia- boulimia- afvallen- vermager- overgewicht- obesitas- bmi- gewicht- weegt- kilo- kg- groeit- groeicurve- lengte-
  buikpijn- hoofdpijn- hartklop- moe- vermoeid- ziek- koorts- eczeem- astma- epilep- diabetes- hartafwijking- prematuur- medicatie- ritalin- methylfenidaat- melatonine- mg- emdr- therapie- behandel- opname- opgenomen- diagnose- gediagnosticeerd- onderzocht- onderzoek- verwijs- verwezen- aangemeld- aanmelden- intake- wachtlijst- kinderarts-
  jaar- jr- jarig- jarige- mnd- maanden- geb- geboren- leeftijd- jongen- meisje- kind- kinderen- kindje- zoon- zoontje- dochter- dochtertje- tweeling- patient- patiënt- client- cliënt- casus- dossier- gezag- bsn-
  liegt- steelt- gestolen- opgepakt- politie- dealen- dealt- wapen- mes- brand- schulden- dakloos- gevlucht- vluchteling- asiel- azc- tolk- statushouder- uitgehuwelijkt- besneden- eerwraak- gepakt bedreig- afgeperst- gefilmd- gechanteerd-
  gedrag- eetgedrag- eetpatroon- slaappatroon- drukte- hoogsensitief- hsp- overprikkel- loyaliteit- parentificatie- uitval- verwaarloz- seks- seksueel- verkrach- aanrak- betast- verliefd- verkering- oudere-vriend- wondje- wonden- littekens- blauwe-plek- blauwe
  overprikkeld- gespannen- zenuwachtig- bedroefd- wanhop- ontredder- getraumat- gehandicap- beperking- syndroom- spierziekte- kanker- rolstoel- operatie- bloed- braken- overgeven- flauw- duizelig- allerg- stem- stotteren- spraak- tong- hakkelt-
  zelfbeeld- onzeker- verlegen- teruggetrokken- stil- stiller- praat- zwijgt- mutis- contact-met-vader hecht- hechting- geadopteerd- adoptie- transgender- gender- homo- lesb- genderdysf-
  zorgen-over zorgen- overbelast- overspannen- uitgeput- radeloos- opvoed- grenzen- regels- structuur- luistert- gehoorza- brutaal- dwars- weigert- weigeren- durft- durven- mist- missen- wil-niet kan-niet
  sleep- sleeps eats eat cries cry scared afraid anxious- anxiety- angry sad- refuses refuse school- bullied- bully- hits bites kicks wets bed mum mom mother- father- dad- sister- brother- gran- grandma- foster- parents- year years old- born pregnant- self-harm- depressed- autism- autistic- stutter- kid- child- daughter- son- boy- girl- homework- vapes vaping
`

/** Begins a listed word, whole or as '…-'. */
const matcher = (table: string): ((lower: string) => boolean) => {
  const all = [...words(table)]
  const whole = new Set(all.filter(word => !word.endsWith('-')))
  const starts = new Set(all.filter(word => word.endsWith('-')).map(word => word.slice(0, -1)))
  return lower => {
    if (whole.has(lower) || starts.has(lower)) return true
    for (let size = Math.min(lower.length - 1, LONGEST); size >= SHORTEST; size -= 1)
      if (starts.has(lower.slice(0, size))) return true
    return false
  }
}
// Compounds say at their end what they are about.
const LIFE_ENDS =
  /(?:gedrag|probleem|problemen|problematiek|klachten|stoornis|angst|angsten|pijn|verdriet|ruzie|ruzies|verslaving|achterstand|beperking|moeder|vader|ouders|zoon|dochter|kind|kinderen|jarige)$/
const WORK_ENDS =
  /(?:overleg|vergadering|training|scholing|cursus|rooster|dienst|spreekuur|mail|folder|agenda|lijst|project|formulier|protocol|verlof|coordinator|coördinator|nummer|kantoor|borrel|notulen|presentatie|praktijk|praktijken|beleid|bijeenkomst|cijfers|avond|groepje)$/
// A short beginning would take in too much: 'moe-' is not 'moet'.
const SHORTEST = 4
const LONGEST = 12

const beginsWork = matcher(WORK)
const beginsLife = matcher(LIFE)
export const ofWork = (lower: string): boolean => beginsWork(lower) || WORK_ENDS.test(lower)
export const ofLife = (lower: string): boolean => beginsLife(lower) || LIFE_ENDS.test(lower)
