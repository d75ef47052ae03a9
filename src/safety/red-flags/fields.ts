/**
 * Fields of words for the last look: each name one idea with the many words for it, so that what was learned of one word
 * holds for the others. What a field weighs is learned (weights.json), not said here. `x*` begins with, `*x` ends with.
 * Source: rows RF01-RF28 of the table of red flags, and how people write about them.
 */
export const DANGER_FIELDS: Record<string, string> = {
  // wanting to die
  height: `brug bruggen flat torenflat flatgebouw dak daken dakrand dakterras viaduct viaducten balkon balkons reling leuning balustrade raamkozijn vensterbank
    kozijn toren uitkijktoren parkeergarage parkeerdek parkeertoren klif rots kraan hijskraan silo watertoren etage verdieping bovenverdieping torengebouw
    afgrond ravijn stellage steiger bridge roof rooftop ledge balcony cliff overpass`,
  rails: `spoor sporen spoorlijn spoorbaan spoordijk spoorweg* spoorwegovergang overgang overweg rails bielzen perron perronrand trein treinen sneltrein
    intercity goederentrein metro metroperron tracks railway train platform`,
  water: `kanaal gracht rivier maas rijn waal schelde ijssel plas diepe zee sluis kade ven bodem verdrinken verdronken verdrinkt drijven river canal drown
    drowned`,
  noose: `strop touw touwen koord lus strik galg galgje knoop strangulat* ophang* verhang* opknop* opgehangen verhangen hangend riem snoer noose rope hang
    hanged hanging`,
  farewell: `afscheid afscheids* vaarwel testament uitvaart uitvaartmuziek begrafenismuziek begrafenis grafsteen kist wachtwoord wachtwoorden erven erft nalaten
    nagelaten nalatenschap weggegeven weggeeft goodbye farewell funeral will passwords vergeving vergeef vergeven laatste voorgoed vaarwelbrief brieven
    briefjes`,
  giveaway: `weg weggeven weggegeven weggeeft weggaf weggedaan uitgedeeld uitdeelt verdeelt verdeeld verdeelde schenkt schonk overgedragen nagelaten wegdoen
    wegdoet gives gave giving`,
  notbe: `bestaan bestaat verdwijnen verdwijn verdwenen ophouden ophoudt stoppen gestopt weg wakker slapen inslapen rust stil stilte einde eindigen eind
    eindelijk uitstappen uitstapt genoeg klaar vanish disappear exist existing end ending asleep wake`,
  burdened: `last ballast blok nutteloos waardeloos overbodig overbodige mislukking teveel overtollig burden worthless useless pointless zinloos zinloosheid
    uitzichtloos hopeloos hopeloosheid hopeless leegte leeg betekenis`,
  dying: `dood doods dode doodgaan doodging sterven sterf sterft stierf overlijden dead death die dies died dying kapot hiernamaals hemel engel engeltje
    sterretje graf kerkhof eeuwig eeuwigheid crepeer creperen dodo`,
  wishes: `wil wou wilde willen wens wenst hoop hoopt hoopte verlang* liever wish wishes want wants hope hopes rather would bid bidt smeekt smeekte`,
  selfcut: `kras krast kraste krassen kraspen gekrast kerf kerft kerven gekerfd snij snijd snijdt snijden sneed gesneden snee sneetje sneetjes sneden japen jaap
    mesje mesjes scheermes* scheermesje* puntenslijper* slijpertje stanley* glasscherf scherf scherven aansteker passerpunt passer cut cuts cutting blade
    blades razor razors slice sliced automut* zelfbesch* zelfverw* autom selfharm* hechten hechting hechtingen verband vetlaag`,
  onbody: `pols polsen onderarm onderarmen bovenarm bovenarmen arm armen armpjes dij dijen dijbeen bovenbeen bovenbenen been benen heup heupen buik enkel enkels
    wrist wrists arms thigh thighs legs hips`,
  stockpile: `spaart sparen gespaard spaarde verzamelt verzamelen verzameld verzamelde hamstert bewaart bewaard bewaarde oppot potjes voorraad voorraadje
    achtergehouden opgespaard stash stashed hoarding strip strips doordrukstrip* doosje doosjes apotheek medicijnkast* medicijnkastje kastje besteld
    bestelde`,
  overdose: `overdos* od intox* tentamen ti suicidepoging poging pogingen attempt attempted ingenomen innam inname slikte geslikt slikken opgenomen paracetamol pcm
    ibuprofen oxazepam temazepam sertraline fluoxetine citalopram quetiapine propranolol slaappillen slaappil slaapmiddel slaapmiddelen antidepressiva
    pillen tabletten insuline pills tablets tylenol`,
  date: `datum dag verjaardag eindexamen middernacht zondag morgen morgenochtend vannacht vanavond straks donderdag vrijdag vandaag tonight tomorrow deadline
    aftelt aftellen aftelkalender countdown`,
  // hurt by a carer
  carer: `vader vaders vdr vd moeder moeders mdr mr ma pa papa mama pap mam paps mams stiefvader stiefmoeder stiefpa stiefma pleegvader pleegmoeder opa oma oom
    tante verzorger* ouder ouders oudrs moe vake moeke vaddr va bonuspapa bonusmama plusvader plusmoeder dad mum mom father mother stepdad stepmum stepmom
    stepfather stepmother uncle aunt grandpa grandma vtr mtr nonkel tonton mem heit`,
  blow: `slaat sla slaag sloeg sloegen slaan geslagen mep mept mepte gemept meppen klap klappen stomp stompt stompte gestompt schop schopt schopte geschopt
    trap trapt getrapt ram ramt ramde rammen ros rost aframmeling ransel* afgerost afrossen beuk beukt beukte gebeukt knal knalt knalde tik tikken tikje
    lel lellen oorvijg* dreun dreunen peer peren muilpeer* mot motten muilperen lap lappen rammeling kletst klets mishand* misnd* afgetuigd toegetakeld
    hit hits hitting beat beats beaten slap slapped slaps punch punched kick kicked whack whacked belt belted smack smacked spank* spanked whip whipped
    thrash*`,
  implement: `riem broekriem ceintuur gesp slipper slippers teenslipper stok stokken twijg roede pollepel lepel pan koekenpan deegroller kabel oplader opladerkabel
    verlengsnoer snoer lat liniaal latten mattenklopper klerenhanger kleerhanger tuinslang slang hamer zweep wandelstok bezem bezemsteel krukje schoen hak
    vuist vuisten plank hout belt buckle cord cable stick spoon hanger shoe fist`,
  hurtmark: `blauw blauwe paars paarse plek plekken bloeduitstort* hemat* haemat* striem striemen strpn strepen streep schram schrammen bijtplek bijtwond*
    tandafdruk* handafdruk* hndafdr* afdruk vingerafdr* vingers brandplek* brandwond* brandblaar sigarettenbrand* peukafdruk* ronde peuken rondjes blaar
    blaren fractuur* fract breuk breuken gebroken ribfract* ribben spiraalfract* litteken littekens buil bult kale haaruitval kneuzing* gekneusd*
    gezwollen zwelling bloedt bloedend bruise bruises bruised bruising welts welt marks burn burns fracture swollen petech* ecchym*`,
  excuse: `gevallen val struikel* gestruikeld kastje deur trap tafelpunt tafel uitleg verklaring verhaal verhalen wisselt wisselend anamnese past klopt
    consistent inconsistent fell stairs explanation story onhandig clumsy smoes smoesje`,
  lockin: `opgesloten opsluit opsluiten sluit vastgebonden vastbindt bindt vast tape tiewrap* tuigje ketting slot hangslot grendel grendels knip deurklink klink
    kelder kelderkast schuur schuurtje kruipruimte hok hondenhok hondenbench bench kippenhok kot garage bezemkast kast zolder vliering bijkeuken badkamer
    balkon berging stal tuinhuis kennel cage locked lock tied chained closet cellar basement shed cupboard padlock bolt`,
  deprive: `honger hongerig hongr* uitgehongerd schimmel schimmelbrood brood broodtrommel droog trommel lege leeg koelkast prullenbak vuilnisbak vuilnis afval
    hondenvoer hondenbrokken brokjes brokken kattenvoer steelt bedelt schooien schooit kruimels eten ontbijt ontbijten avondeten beschuit hungry starving
    food lunch fridge bin`,
  filth: `stinkt stank stinken geur urine urinelucht pis poep poeplucht ontlasting uitwerpselen luier luiers doorgelekt doorweekt vies vieze vuil vuile smerig
    smerige luizen neten schurft scabies vlooien ongewassen klitten klit verwaarl* neglect* rotte rot cariës caries kapotte tanden gaatjes kleren jas
    winterjas winter sandalen sokken blote dirty filthy smell smells lice soaked vervuil* onverzorg* ongedierte muizen muizenkeutels ratten matras`,
  noparent: `alleen alleentje onbewaakt niemand weg dagenlang nachten nachtdienst uitgaat kroeg cafe casino achtergelaten achterlaat toezicht zorgt verschoont
    kookt voedt oudste kleintjes broertje zusje broertjes zusjes alone unattended unsupervised left sleutelkind`,
  punishing: `straf straffen gestraft strafplek strafregime boete schuldig stout ongehoorzaam luistert gehoorzaam leren les discipline tucht opvoeden knielen rijst
    hoek uren koude douche ijskoud heet zeep mond peper kokend water punish* punished punishment kneel`,
  humiliate: `uitgescholden scheldt schold kleineert vernedert vernederd vernedering kankerkind hoer slet varken dom stom lelijk ongewenst haat gehaat afval vuilnis
    mongool debiel ugly worthless hate hates`,
  flinch: `duikt duik dook krimpt krimp kromp deinst deinsde verstijft verstijfde bevriest bevroor beeft trilt trillen schrikt handen hoofd gezicht schichtig
    waakzaam verstopt angst bang angstig durft doodsbang smeekt smeekte huilt flinch* flinches cower* cowers freezes scared terrified afraid trembl*`,
  nohome: `huis thuis thuiskomen weekend vakantie bel blijven slapen overblijven hangt nablijft treuzelt home`,
  carerdrunk: `dronken zat bezopen laveloos lam stomdronken stomlazarus kater drank drankfles wodka wodkafles fles flessen bier bierblikjes jenever whisky wijn zuipt
    drinkt gedronken roes roest coke cocaine snuift heroine basepijp crack speed wiet joint blowt stoned ghb naald naalden spuit spuiten lepel folie
    dealer dealers gebruikt drunk wasted high vodka beer drugs needle needles promillage`,
  noconsult: `zorgmijd* mijdt weigert weigeren weigering behandeling behandelen bloedtransfusie medicatie insuline gebed bidden duiveluitdrijving gebedsgenez*
    genezer homeopath* natuurgenezer shop* artsen huisartsen steeds andere refuse refuses refusing treatment noshow`,
  // between adults
  expartner: `ex exman exvrouw exvriend expartner partner vriend man echtgenoot ega husband boyfriend vrouw vriendin mn zn hij haar girlfriend wife boyfr stalker`,
  threat: `dreigt dreigde dreigen gedreigd bedreigt bedreigd bedreiging* dreigement* dreig* dreigapp* doodsbedreiging* vermoord vermoorden vermoordt afmaken
    kapotmaken kapot doodmaken doodslaan neersteken doodschieten wraak waarschuwt zweert gezworen threat* threatens threatened kill kills killing murder
    revenge`,
  weaponry: `mes messen keukenmes broodmes zakmes vleesmes vlindermes stiletto steekwapen machete kapmes bijl hakbijl hamer schroevendraaier pistool revolver
    geweer jachtgeweer vuurwapen wapen wapens kogel kogels patroon patronen munitie knuppel honkbalknuppel boksbeugel taser benzine jerrycan lucifers
    molotov* aansteker brandbom explosief cobra vuurwerkbom schaar zuur gun guns knife knives weapon weapons axe bat`,
  choke: `keel kl strot nek hals wurg wurgt wurgde wurgen gewurgd wurgpoging wurging wurgspoor wurgsporen wurgstreep* strangul* kussen adem ademnood stik stikt
    stikte verstik* versmoor* dichtgeknepen dichtkneep knijpt kneep puntbloed* choke* choked choking strangle* throat pillow`,
  control: `controleert controle checkt controleerde telefoon mobiel telefoonhoes locatie gps airtag tracker camera cameras sleutel sleutels pinpas geld
    huishoudgeld kasboek bonnetjes paspoort wachtwoord simkaart isoleert vriendinnen contact verboden verbiedt verbod toestemming jaloers bezit isolat*
    tracks tracked tracking monitors forbids forbidden permission allowance`,
  lurk: `stalk* volgt volgde achtervolg* achterna wacht opwacht wachtte post posten straat auto geparkeerd schoolhek hek deur voordeur bel bonst bonkt staat
    stond struiken bosjes tuin raam ruit ruiten contactverbod straatverbod huisverbod gebiedsverbod stalks stalked stalking follows followed parked
    outside`,
  shelter: `blijf opvang vrouwenopvang blijfhuis safehouse opvanghuis geheim geheime adres schuiladres gevlucht vluchten vlucht vluchtte vluchtkoffer tas tasje
    ingepakt klaarstaan shelter refuge fled flee fleeing escape`,
  smash: `gooit gooide gooien gesmeten smijt smeet servies bord borden glas vaas stoel deur deuren muur gat gaten ingetrapt intrapt trapte vernield vernielt
    kapotgeslagen kapotgooit omgegooid sloopt gesloopt smashed smashes threw throws broke hole`,
  childwitness: `kinderen kids kindje kind zoon dochter oudste jongste kleuter peuter baby hoorde hoort zag ziet gezien keek toe ertussen beschermt beschermen verstopt
    verschuilt bed kast kussen oren slaapkamer trap watched watching heard hides hid`,
  neighbourhear: `buren buurvrouw buurman bovenburen onderburen overburen bovenbuurvrouw gegil gil gilt geschreeuw schreeuwt geschreeuwd gekrijs krijst gebonk gestommel
    hulp hulpgeroep politie melding meldingen agenten screaming screams shouting neighbour* police thuds`,
  // sexual
  sexact: `seks sex seksueel seksuele neuk* neukt pijp* pijpen gepijpt aftrek* aftrekken trekken vinger* vingeren gevingerd beft penetr* gepenetr* vrijen vree
    gevreeen klaarkom* masturb* mastub* tongen tongzoen getongd zoenen zoent zoende gezoend kusje kusjes likken likt likte verkracht* verkr aangerand*
    aanrand* ontucht* misbruik* misbrkt incest* rape* raped molest* fondl* groped grope intercourse oral condoom condooms sperma zaad`,
  privatepart: `piemel piemels penis plasser plassertje pimmel lul piemeltje vagina vaginale vulva schede spleetje poes poesje poenie muis doos kruis kruisje billen
    bil bips kont anus anaal poepgaatje poepgat borst borsten borstjes tieten onderbroek onderbroekje slip slipje ondergoed string bh rok pyjamabroek
    private privates vaginal genit* bottom crotch breast breasts underwear panties willy schaamstreek schaamlippen hymen`,
  genitalsign: `soa chlamydia gonor* gonok* condyl* syfilis herpes afscheiding bloedverlies vaginaal fissuur fissuren scheurtje anusfissuur roodheid jeuk pijn plassen
    bloed zwanger zwangersch* zwangerschapstest test abortus std sti gonorrhoea pregnant discharge`,
  touching: `zit zat aanzit aangezeten raakt aanraakt aanraken aangeraakt voelt voelde voelen bevoelt betast betasten friemelt friemelde streelt streelde strelen
    aait aaide wrijft wreef kietel* kietelspel kriebel* knuffel knuffelt knuffels knuffelen masseert masseerde massage schoot schootje touch touches
    touched touching rub rubs rubbed stroke strokes tickle* lap`,
  secret: `geheim geheimpje geheimen geheimpjes vertellen zwijgen zwijg zwijgt beloofd beloven beloof spelletje spelletjes doktertje snoep snoepje cadeautje
    cadeautjes euro centjes secret secrets promise special game`,
  atnight: `nachts nacht snachts bed slaapkamer kamer logeren logeerpartij logeert douche douchen badkamer bad deur dicht slot pyjama deken onder donker
    kleedkamer bijles kamp kampeer* tent training zwembad sleepover night bedroom shower bath`,
  nudepic: `naakt naaktfoto* naaktfilm* naaktbeeld* naakte bloot blote blootfoto* nudes nude naked topless sexting sext* dickpic* webcam cam onlyfans selfie
    selfies foto fotos filmpje filmpjes beelden screenshot screenshots verspreid* doorgestuurd doorgest* doorsturen gelekt bangalijst telegramgroep pics
    pic photo photos video videos gefilmd filmt filmde gefilm*`,
  extort: `chanteert chantage chanteren gechanteerd afgeperst afpersen afpersing sextort* losgeld betalen betaal betaalt bitcoin cadeaukaart giftcard* tikkie
    geld eist eisen blackmail* extort* leak leaked pay`,
  groomer: `oudere volwassen onbekende man kerel gast chauffeur trainer coach leraar docent meester begeleider groepsleider buurman oom opa stiefvader neef
    halfbroer broer huisvriend oppas kostganger dominee imam pastoor voorganger discord roblox snap snapchat insta instagram tinder grindr omegle fortnite
    game gamevriend tiktok telegram online internet chat ontmoet afspreken afgesproken afspraak date stranger adult older grown`,
  sexplay: `naspeelt naspelen speelt pop poppen poppetje barbie knuffel knuffels tekent tekening tekende poppenhoek bovenop uitkleden geseksual* seksspel*
    sexualis* dolls doll draws`,
  drugged: `gedrogeerd drogeer* drugged spiked drankje blackout herinner herinnert feest feestje fuif club afterparty ghb xtc bewusteloos verdoofd party`,
  // mind
  voices: `stem stemmen fluister* stmm hoort hoorde gefluister commando opdracht opdrachten opdr bevel bevelen bevolen voices voice whisper* commands commanding
    hallucin* hallu* akoestisch`,
  watched: `achtervolgd achtervolging paranoi* paranoid achterdocht* wantrouw* afgeluisterd afluister* bespied* bekeken volgen gevolgd camera cameras microfoon
    microfoontje chip chips implantaat zender zendertje straling wifi signaal signalen aivd fbi cia complot complotten vergiftig* gif folie aluminiumfolie
    zilverpapier afgeplakt dichtgeplakt plakt ramen stopcontact* lampen spiegel spiegels bugged chipped watched watching poisoned following spying`,
  delusion: `waan wanen waanid* waanbeeld* overtuigd gelooft god jezus messias profeet uitverkoren* missie boodschap boodschappen demon demonen duivel satan djinn
    djinns jinn bezeten heks hekserij vloek krachten telepath* gedachten gedachteninbr* uitgezonden tv televisie radio robot robots dubbelganger*
    vervangen nep alien aliens matrix simulatie delusion* delus* chosen prophet devil possessed messages psychosis psychot* psychose* manie manisch* manic
    ontremd*`,
  odd: `verward verwarde verwardheid warrig incoherent onsamenhangend wartaal ontwricht praat mompelt mompel staart starend kata* catatoon mutisme roerloos
    verstard grimas* bizar vreemd onnavolgb* slaaploos nachten wakker dwaalt zwerft naakt straat confused muttering mutters catatonic rambling
    disorganised disorganized sleepless`,
  seeing: `ziet schim schimmen gedaante gedaantes schaduw schaduwen schaduwman figuur figuren spoken geest geesten insecten beestjes slangen spinnen muur muren
    gezichten sees seeing shadows figures bugs ghosts visual`,
}
