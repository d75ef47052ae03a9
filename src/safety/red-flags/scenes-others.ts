import type { Row } from './row.ts'

const POISONED = 'RF14: nvic.umcutrecht.nl; eerstehulpaankinderen.org'

/** What others do to a young person, what was swallowed, who is gone (RF07, RF08, RF13-RF18, RF28). */
export const OTHER_SCENES: Row[] = [
  {
    id: 'scene-touched',
    kind: 'sexual-abuse',
    level: 'red',
    source: 'RF08: politie.nl; Teeuw (LECK)',
    patterns: `
      @otherman .. @parts ~ @fondle ~ @young|@him|moet|ze|zij|hij|zegt ! verpleeg*|zalf|creme|insmeren|dokter|arts|luier*|wassen|wast|zindelijk*|potje|plasles|jeuk|uitslag|knijpkat|borstvoeding|loopt blauw|hardlopen|moe|pijn op de borst|besnijd*|doorverwezen
      @fondle .. @parts ~ @otherman ~ @young|@him|moet|ze|zij ! verpleeg*|zalf|creme|insmeren|dokter|arts|luier*|wassen|wast|zindelijk*|potje|jeuk|uitslag|borstvoeding|billen vegen|hardlopen|borst nemen|aan de borst
      @otherman .. (met|zijn|his) . (vinger|vingers|finger|fingers) . (in|erin|tussen|inside|into) ! neus|oor|mond|deur|wond
      (samen|mee|altijd) . (douchen|in bad|onder de douche) ~ @otherman ~ moet|ding|geheim*|vasthouden|wrijven|bang|wil niet|#10_17
      @otherman .. (komt|kruipt|gaat|ligt|stapt|sluipt|kroop|kwam|comes|came|gets|crawls) .. (bed|kamer|slaapkamer|room|bedroom) ~ (nachts|nacht|haar|hem|zusje|night) ~ (trekt|uit|aanraken|raakt|voelt|aan|touches|touched|pyjama|broek|bang|geheim*|zegt|vertelt|vertelde|niet vertellen) ! nachtmerrie*|troost*|slaapproble*|wakker
      (broer|halfbroer|stiefbroer|neef|stiefvader|opa|oom|brother|uncle) .. (bij|op|tegen) . (zusje|haar|hem|broertje|nichtje|kleindochter) .. (liggen|ligt|lag) ~ trekt|broek|pyjama|nachts|uit|aan|wrijft|bloot
      (geheim|geheimpje|geheimpjes|spelletje|spelletjes|niet verklappen|niet vertellen|secret) ~ @otherman ~ (bloot|broek|onderbroek|kietel*|schoot|bed|uitkleden|piemel|billen|naked|touch*|plasser) ! verrassing|cadeau
      (schoot|lap) .. (wrijft|wreef|wrijven|friemelt|streelt|aait|rubs|strelen) ~ @otherman|onderbroek
      @otherman .. @sendto .. @pictures .. @nudity
      @otherman .. @sendto .. @nudity ! verwijzing|verwijsbrief
      (zwanger|soa|chlamydia|gonorr*|syfilis|pregnant) & (meisje|meid|kind|dochter|girl|daughter|leerling|van) #9_13 ! #9_13 @weeks|moeder van|zus van|#18+ @age
      #9_13 @age|jarig|jarige ~ zwanger|soa|chlamydia|gonorr*|syfilis|pregnant ! mama|moeder|@weeks zwanger|zus|tante|juf`,
  },
  {
    id: 'scene-forced',
    kind: 'sexual-abuse',
    level: 'red',
    topic: 'recent-sexual',
    source: 'RF07: politie.nl; centrumseksueelgeweld.nl',
    patterns: `
      @coerced ~ @sexact ! medicatie|opname|zorg|vroeger|jeugd
      (tegen haar|tegen zijn|tegen m|against her) . (zin|wil|will) ~ @sexact|gezoend|bed|aan|uitgekleed
      (wilde|wou|wil) . niet ~ @sexact ~ toch|ging door|bleef|doorging|hield|stopte niet|anyway
      (bosjes|struiken|steeg|auto|busje|fietsenhok|kelderbox) . (getrokken|gesleurd|meegenomen|ingetrokken|in getrokken|gelokt|geduwd) & @young|#10_20|haar|man|mannen`,
  },
  {
    id: 'scene-pictures',
    kind: 'sexual-abuse',
    level: 'orange',
    topic: 'online-sexual',
    source: 'RF08: politie.nl',
    patterns: `
      @spread .. @nudity ~ @pictures|@young|@youngage|haar|hem ! voorlichting|lespakket
      @nudity ~ @pictures ~ @spread ! voorlichting|lespakket
      @nudity .. @spread ~ klas*|app*|betaal*|betalen|dreig*|online|groep*|iedereen ! voorlichting|lespakket`,
  },
  {
    id: 'scene-swallowed',
    kind: 'acute-medical',
    level: 'red',
    acute: true,
    topic: 'poisoning',
    source: POISONED,
    patterns: `
      @poison ~ @ingest ~ @small|#6 @age|kind|kindje|zoontje|dochtertje|toddler|van #6 & @small|#6 @age|van #6|#6|kind|toddler|zoontje|dochtertje ! per dag|weigert|wil niet innemen|dosering|voorgeschreven|kuur|@adhd|lust|hoestdrank|vitamine*|borstvoeding
      (dertig|twintig|veertig|vijftig|#10+|vijftien|handvol|hele strip|strip|strips|hele doos|heel doosje|doosje|pot) . @medicine ~ @justnow ! per dag|mg|dosering|voorgeschreven|stoppen|afbouwen|recept|herhaal*|voorraad
      @medicine .. (geslikt|ingenomen|genomen|innam|slikte|took|swallowed|taken|op|leeg) ~ @many ~ @justnow|@young|#10_20 ! per dag|mg|dosering|voorgeschreven|recept|bijna op|herhaal*|afbouwen`,
  },
  {
    id: 'scene-body',
    kind: 'acute-medical',
    level: 'red',
    acute: true,
    source: 'RF14, RF28',
    patterns: `
      pijn|pijnlijk* ~ (linkerbal|rechterbal|zaadbal|teelbal|balzak|testikel|testis|scrotum|in bal|linker bal|rechter bal) ~ plots*|ineens|acuut|heel|erg|hevig*|sinds|misselijk|braakt|dik*|gezwollen ! al maanden
      (trekt|trekken|schokt|schokken|schudt|trekkingen|verkrampt) .. (armen|benen|ledematen|armpjes|beentjes|arm|lichaam) ~ (ogen|weg*|niet aanspreekbaar|minuten|bewust*|schuim|reageert|blauw|koorts) ! tics|spelen|dans*
      (stikt|stikte|gestikt|stikken|verslikte|verslikt|choked|choking) ~ (blauw|paars|benauwd|adem*|lippen|lucht|blue|breath*) ! bang|bijna voorbij
      (ogen|oogjes) .. (draaien|draait|weggedraaid|wegdraaien|rollen|wegdraait) ~ (schok*|trek*|stijf|slap|minuten|armen|koorts|reageert)
      (drank|drunk|swallowed|ate) . (drain cleaner|bleach|antifreeze|detergent|cleaner|pills|battery|batteries)`,
  },
  {
    id: 'scene-gone',
    kind: 'runaway',
    level: 'red',
    acute: true,
    source: 'RF13: ouders.nl; politie.nl',
    patterns: `
      @lost ~ @lostwhere ~ @young|@youngage ! @thing|vorig*|eerder|les|lessen|geleden|@lost van huiswerk|blik|boek
      (niemand weet|geen idee|weten niet|weet niet|onbekend|nobody knows|no idea) . (waar|where) . (hij|ze|zij|zoon|dochter|he|she|kind) . (slaapt|is|zit|verblijft|uithangt|logeert|overnacht|sleeps|gone|nu) ! aanmelden|terecht kan|hulp|moet
      (van|uit|from) . (groep|huis|leefgroep|instelling|pleeggezin|afdeling|school|internaat|home|woongroep) . (vertrokken|weggegaan|weg|verdwenen|weggelopen|gegaan) ~ (niemand|telefoon|sinds|onbereikbaar|nacht|gisteren|vanmiddag|geen idee|politie|niet bereikbaar) ! verhuisd|zelfstandig
      (niet|not|nooit) . (thuis|thuisgekomen|teruggekomen|teruggekeerd|aangekomen|home|back|thuisgeweest) ~ (telefoon|sinds|onbereikbaar|gisteravond|vannacht|gisteren|nacht|politie|bereikbaar|friday|yesterday) & @young|@youngage ! werk|op tijd|papieren|post|controle`,
  },
  {
    id: 'scene-used-by-others',
    kind: 'exploitation',
    level: 'orange',
    source: 'RF15: scherpenzeel.nl; meldpuntaanpakloverboyslimburg.nl',
    patterns: `
      (moet|moest|dwingt|dwingen|laat|must|forced|makes) .. @oldermen @menboys .. (bed|seks|sex|slapen|naar|mee|ontvangen) ! samenspelen|praten
      @oldermen @menboys .. (bed|seks|sex|slapen) ~ (moet|vriend|geld|laat|dwingt)
      @oldermen @menboys ~ (opgehaald|ophalen|busje*|halen|hotel*|autos|auto|meegenomen|pikken) & geld|cadeau*|telefoon*|kleren|thuis|laat|nacht*|dure|spijbel* ! voetbal*|training|taxi*
      komt|kwam .. thuis met (geld|dure|nieuwe|telefoons|merkkleding|sieraden|cash|veel geld) ~ @young|@youngage|ze|hij ! verjaardag|bijbaan|rapport
      @courier .. @packet ~ (oudere|jongens|gasten|durft|moet|bang|stoppen|scooter|geld|nachts|@menboys) & @youngage|@young ! bijbaan|postnl|krant*|maaltijd*
      @packet .. @courier ~ (oudere|gasten|durft|moet|bang|stoppen|scooter|geld|@menboys) & @youngage|@young ! bijbaan|postnl|krant*
      @bankthing ~ @gave ~ (dreig*|bedreig*|bang|geld|criminel*|jongens|gasten|afgepakt|oplichting|bende|mannen) & @youngage|@young|hij|ze ! ouders beheren
      (krijgt|kreeg|dure|cadeaus|geld) .. (van een|van haar|van de) . (vriend|man|kennis|jongen) . (van #20+|van achter*|#20+) ~ moet|terugdoen|tegenprestatie|hotel|dure|foto*|seks|iets ! vader|oom`,
  },
  {
    id: 'scene-cut-or-wed',
    kind: 'honour',
    level: 'red',
    source: 'RF16-RF18: veiligthuisutrecht.nl; veiligthuisgm.nl; meldcode.nu',
    patterns: `
      @cutgirl & @girl & @origin ! jongen*|voorhuid|groente|keuken|kamer schoon|fruit|hals
      @girl .. @cutgirl . (worden|laten|wordt|moet|be) ! jongen*|voorhuid|groente
      (paspoort|paspoorten|id kaart|passport) .. (afgepakt|ingenomen|verstopt|afgenomen|took|taken|hidden) ~ @elder|familie|broers|bang|she|ze|zij ! grens|douane|diefstal
      (bang|vreest|afraid|scared) .. (niet terug|niet meer terug|achtergelaten|achterblijven|not come back|left behind) ~ vakantie|zomer|paspoort|land|reis|vlieg*|marokko|turkije|somal*|irak|pakistan
      @cutgirl . worden|laten ~ @girl ! jongen*|voorhuid|wond`,
  },
]
