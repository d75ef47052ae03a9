import type { Row } from './row.ts'

/** What is said straight out about what others do to a child, a young person, a parent. */
export const PLAIN_OTHERS: Row[] = [
  {
    id: 'plain-abuse',
    kind: 'abuse',
    level: 'red',
    source: 'RF03-RF05: JGZ-richtlijn Kindermishandeling',
    patterns: `
      (knijp*|grijp*|wurg*|bijt*|schop*|slag*|stomp*|druk*|brand*|schroei*|sleep*) (plek|plekken|plekjes|vlek|vlekken|sporen|wond|wonden)
      knijpplek*|grijpplek*|slagplek*|drukplek*|knijpsporen|sleepsporen|bindsporen|wurgplek*|bijtplek*|bijtwond* ~ @young|@youngage|arm|armen|been|benen|rug|hals|kind|peuter|kleuter ! hond|kat|@play|doorligplek*
      @otherman .. (bewerkt|bewerkte|afgerost|afrost|afgeranseld|afgetuigd|toegetakeld|afgeranselt|te lijf|takelt|takelde) ~ riem|stok|vuist*|@him|slipper|kabel|hand ! tekst|bal
      @otherman .. (@hurl|drukt|drukte|gedrukt) .. (gezicht|hoofd|hoofdje|neus|kop|face|head) .. (in|tegen|onder|op|into|against|under) ! verzonnen|bal|knuffel|kussens*
      @otherman .. @hurl . @him .. (muur|trap|grond|kast|deur|vloer|raam|wall|floor|stairs|radiator)
      @elder .. @strike .. @young ! elkaar|@play|alarm|erop|brug
      @young .. (wordt|werd|worden|is|zijn|gets|was|being) .. (geslagen|mishandeld|geschopt|getrapt|gestompt|afgeranseld|gestraft met|opgesloten|vastgebonden|beaten|hit|abused|kicked|locked) .. (thuis|door|by|at home|@elder) ! @school|klasgenoot*|door zus*|door broertje
      (knieen|hurken|hoek|gang) ~ (uren|urenlang|uur|hele avond|hours) ~ (straf|moet|moest|zitten|staan) & @young|@youngage ! gips|knieklacht*`,
  },
  {
    id: 'plain-partner',
    kind: 'domestic-violence',
    level: 'red',
    source: 'RF06: augeo.nl; enschede.nl',
    patterns: `
      @mate .. (sluit|sloot|opgesloten|opsluit) . (haar|hem|mij|vrouw|moeder|op) ~ op|binnen|huis|kamer|opgesloten|uit ! zich|school|dossier
      haar . @mate .. (sluit|slaat|schopt|bedreigt|controleert|stalkt|wurgt|dreigt|verbiedt)
      (moeder|mevrouw|vrouw|mama|mother|ze|zij) .. (wordt|werd|is|gets) .. (getrapt|geslagen|geschopt|gestompt|mishandeld|bedreigd|gewurgd|gestalkt|opgesloten|beaten|kicked) ! gepest|op school|klasgenoot*|@youngage|moeder van klas
      (zwanger|zwangere|pregnant) ~ (getrapt|geslagen|geschopt|gestompt|gestompt|kicked|beaten|hit) ! gebruik*
      (alles|dicht) . (kort en klein|kapot) ~ (slaat|slaan|sloeg|gooit|trapt) & @mate|hij|vader|kinderen|badkamer|ze
      (sleeps|sleeping|slaapt|slapen|overnacht) .. (car|auto|zus|vriendin|hotel|garage) ~ (broke|bang|gevlucht|dreig*|slaat|hits|deur|kinderen|kids|husband|man) & kinderen|kids|she|moeder|ze|vrouw ! vakantie|kamperen`,
  },
  {
    id: 'plain-sexual',
    kind: 'sexual-abuse',
    level: 'red',
    source: 'RF07, RF08: politie.nl; jgzrichtlijnen.nl',
    patterns: `
      (aftrekken|afgetrokken|pijpen|gepijpt|beffen|gebeft|vingeren|gevingerd|neuken|geneukt|zuigen|klaarkomen) ~ @otherman|moet|moest|gedwongen|@youngage|@young ! telefoon|gordijn
      @otherman .. (seks|sex|geslachtsgemeenschap|relatie|vrijt|zoent|zoende|kust|kissed|affair|sexual) .. (leerling|meisje|jongen|pupil|kind|student|minderjarig*|patientje|@youngage) ! met vrouw|met moeder|ouders|scheiding|relatie met stiefvader|voorlichting|vriendje van #16_18|verkering
      (between|tussen) . (legs|benen) ~ (touched|touches|touch|zit|zat|voelt|voelde|hand|aangeraakt|raakte|likt) ! fysio*|luier*
      (pijn|bloed|bloedt|kapot|jeuk) . (onderen|vagina|anus|piemel|plasser|billen|onderbroek|daar beneden|poepgaatje) ~ (papa|opa|oom|broer|stiefvader|meneer|oppas|deed|gedaan|stopte|vinger) 
      (zegt|vertelt|zei) .. (papa|opa|oom|broer|stiefvader|oppas|buurman|meneer|trainer) .. (deed|gedaan|doet) .. (daar|onderen|plasser|broek|billen|bed|douche|pijn) 
      (blootbeeld*|blootfilm*|naaktbeeld*|naaktopname*|pikfoto*|dickpic*|seksfilmpje*|seksvideo*|pornofoto*|naaktvideo*)
      (gechanteerd|chanteert|chantage|afgeperst|blackmailed|dreigt) ~ (filmpje|foto*|beelden|video|pics) ~ (zichzelf|bloot|naakt|online|snap*|insta*|doorsturen|rondsturen|#9_17|jongen|meisje) ! huiswerk
      (man|volwassene|oudere|onbekende|#20+|vreemde|gast|adult|guy|stranger) .. (snap*|insta*|discord|game|online|tiktok|roblox|chat|app) ~ (afspreken|afgesproken|ontmoeten|meet|foto*|ophalen|hotel|geheim) & @young|@youngage|#9_17 ! vriendje van #9_17|ouders regelen`,
  },
  {
    id: 'plain-mind',
    kind: 'psychosis',
    level: 'orange',
    source: 'RF11: thuisarts.nl',
    patterns: `
      (meeluister*|afluister*|meekijk*|bespioneer*|bespied*|achtervolg*) ~ (denkt|zegt|gelooft|overtuigd|zeker|buren|stopcontact|telefoon|camera*|iedereen|muren|wifi|overal|hij|ze) ! game|spel|school les|ouders willen|app van ouders|consult meeluisteren|supervis*
      (hoort|hearing|hears|hoorde) . (commentaar|bevelen|opdrachten|gefluister|iemand praten|mensen praten|geluiden die er niet|fluisteren|muziek die er niet) ! buren|gehoor*
      (ziet|zag|voelt) . (beestjes|insecten|slangen|spinnen|wormen|kevers|duivels|schimmen|demonen) ! bang voor|echte|hoofdluis|tuin|terrarium|#5 @age
      (slaat|praat|kraamt) . (wartaal|onzin uit|onsamenhangend) ~ @young|#12+|nachten|sinds|moeder ! peuter`,
  },
  {
    id: 'plain-trade',
    kind: 'exploitation',
    level: 'red',
    source: 'RF15: meldpuntaanpakloverboyslimburg.nl',
    patterns: `
      (loverboy*|pooier*|pimp*|ronselaar*|ronselt|geronseld|mensenhandelaar*|trafficker*) ! training|folder|cursus|voorlichting|les|scholing|groep 8|lesbrief
      (forces|forced|forcing|makes|made|dwingt|dwong|moet) .. (sex|seks|prostit*|mannen|klanten|men|clients) .. (geld|money|betaald|cash|schuld|hem|him)
      (moet|moeten|moest|dwingen|dwingt) . (werken|werkt|bezorgen|bedelen|poetsen|schoonmaken) .. (in plaats van|ipv|niet naar) . school
      (tas|pakje|pakket|doos|wapen|spullen) . (bewaren|bewaard|bewaart|verstoppen|wegbrengen) ~ (bang|doodsbang|ronsel*|moest|dreig*|jongens|gasten|school) ! broodtrommel|gymtas`,
  },
  {
    id: 'plain-honour',
    kind: 'honour',
    level: 'red',
    source: 'RF16-RF18: veiligthuisutrecht.nl',
    patterns: `
      (vastgehouden|opgesloten|vast|gevangen|held) .. (turkije|marokko|pakistan|irak|syrie|afghanistan|somalie|iran|egypte|buitenland|herkomst|abroad) ! vakantie vast|asiel*|politiek
      (zuur|acid|benzine) ~ (dreig*|gooien|gedreigd|broers|familie|throw) & @young|haar|ze|zus|her
      (mag|mogen|allowed) . (huis|niet) . (niet|huis|buiten|uit|naar buiten|meer) ~ (broer|broers|vader|ooms|familie|brothers) ~ (foto|jongen|vriend*|gezien|telefoon|eer|roddel*|hoofddoek|boy*) & ze|meisje|dochter|haar|she
      (broer|broers|vader|ooms|familie|neven|brothers|father) .. (houden|houdt|bewaakt|bewaken|volgen|controleren|watch*) . (gaten|haar|her|dag en nacht|elke stap|telefoon) ~ (vriend*|eer|dreig*|jongen|zuur|hoofddoek|boy*|schande)`,
  },
  {
    id: 'plain-baby',
    kind: 'infant-danger',
    level: 'red',
    source: 'RF09: JGZ-richtlijn Excessief huilen',
    patterns: `
      @babyish .. (blauwe plek|blauwe plekken|blauwe plekjes|hematoom|hematomen|bloeduitstorting*|botbreuk|gebroken|fractuur|bijtwond|striem*|brandwond*|bruise*) ! sleutelbeen bij de geboorte|mongolen*|geboorte*|#9 @age|broer van|hond
      (blauwe plek|blauwe plekken|hematoom|gebroken|fractuur|bruise*|brandwond) ~ (#25 @weeks|#11 @months|baby|zuigeling|pasgeboren*) ! geboorte*|mongolen*
      (gooit|gooide|smijt|smeet|kwakt|kwakte|slaat|sloeg|knijpt|kneep|drukt|throw|throws|threw|hits|slams) . @babyish .. (bed|bank|wieg|box|neer|muur|vloer|stairs|wall|floor|down) ! lucht|kussens
      (might|bang|afraid|scared|wil|zou|soms|drang|neiging|gedachte) .. (throw|drop|hurt|harm|shake|smother|gooien|laten vallen|schudden|slaan|smoren|verdrinken) .. @babyish
      (ouders|ouder|moeder|vader|parents|mother|father) .. (onder invloed|dronken|stoned|high|laveloos|drugs|drunk) ~ @babyish|pasgeborene|zuigeling|wieg ! nuchter|gestopt
      @babyish .. (te weinig|onvoldoende|niet genoeg|geen) . (voeding|melk|eten|flesvoeding) ! drinkt goed|borstvoeding afbouwen|lust
      (fontanel) ~ (bol|bolle|gespannen|ingezonken|bulging)`,
  },
]
