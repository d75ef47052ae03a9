/** Fields of words for the last look (see fields.ts): the body, food, being away, trade, honour and babies. */
export const BODY_FIELDS: Record<string, string> = {
  // body in danger
  unwakeable: `bewusteloos bewustzijn bewustzijnsd* wekbaar wekken wakker gcs emv avpu suf sufg sufheid slap slappe slp lethar* lthr* lethrg apath* apatisch sopor*
    coma comateus aanspreekbaar reageert reageren reactie reageerde wegrakingen wegraking weggezakt wegvalt flauw collaps collapse unconscious
    unresponsive drowsy limp lethargic floppy responding respond slaperig hangt hangend`,
  breathing: `ademt adem ademen ademhaling ademstop apneu* apnoe benauwd benwd benauwdheid kortademig dyspn* stridor intrekkingen neusvleugel* saturatie sat spo2
    sato2 piept piepen pief hijgt happen hapt hap stikt stikken verslikt verslikte verslikking kwijlt kwijl blaft breathing breath breathe breathless
    wheeze wheezing gasping choking cyan* cyanose blauw blauwe lippen lipjes grauw grijs asgrauw blue lips grey`,
  seizing: `stuip stuipt stuipen stuipje schokt schokken schudt trekkingen insult insulten epilep* status convuls* absence seizure seizures convulsing fit fits
    verkrampt kramp draaien gedraaid wegdraaien wegdraait schuim`,
  bleeding: `bloed bloeding bloedt bloedde bloeden bloederig bloedbraken hematemesis melaena spuit gulpt gutst drukverband tourniquet slagader aderlating bleeding
    blood bleeds haemorrhag* hemorrhag*`,
  poisoned: `gif giftig vergiftig* intoxicat* bes bessen paddenstoel* plant taxus vingerhoed* goudenregen lelietje bleek bleekmiddel chloor ontstopper gootsteen*
    ammoniak vaatwastablet* wascapsule* capsule capsules terpentine lampolie lampenolie petroleum benzine antivries spiritus ontkalker rattengif
    slakkenkorrels muizengif knoopcel knoopbatterij batterij batterijtje batt kn magneet magneetjes nicotine vloeistof vape vapevloeistof methadon morfine
    fentanyl oxycodon xtc ghb ketamine lachgas spacecake wiet hasj ijzertabletten digoxine hartpil* bloeddrukpil* metformine poison* bleach detergent
    battery magnet magnets swallowed berries pods koolmonoxide`,
  allergy: `anafyl* anaf anafylax* epipen adrenaline pinda noot noten pindakaas kiwi wesp wespensteek bij bijensteek angio* gezwollen zwelt zwelling tong lip
    lippen keel galbulten urticaria bultjes heesheid anaphyl* peanut sting hives swelling`,
  septic: `meningit* menin* nekstijf nekstijfheid petech* purpura wegdrukbaar glastest sepsis septisch sept tachy* tachyc capillair caprefill refill koorts krts
    temp temperatuur fontanel bol ingezonken marmer* gevlekt grauw lichtschuw* overstrekt fever rash stiff mottled`,
  dryout: `uitgedroogd dehydr* droge luier luiers plasluier plast plas urine tranen traan ingevallen ogen fontanel turgor diarree dunne braakt braken spuugt
    spuwt gallig groen gal projectiel drinkt drinken voeding weigert dehydrated vomiting diarrhoea wet nappies nappy diapers`,
  acuteabdomen: `buik plank plankhard buikpijn appendic* blindedarm torsie torsio testis testikel bal balzak scrotum invaginat* bessengelei ileus hernia beklemd*
    peritonit* abdomen belly testicular loslaatpijn defense koliek extrauterien eug`,
  injured: `gevallen viel val ongeluk aanrijding aangereden auto scooter fiets trap hoogte hersenschudding hersenletsel schedel pupil pupillen pupilversch*
    verward braken trauma hoofdletsel hth verbrand brandwond brandw heet water kokend thee frituur* elektr* stroom stroomschok verdronken verdrinking
    zwembad vijver onderwater hondenbeet gebeten beet snee amput* accident fell fall burned scalded drowned drowning concussion`,
  diabetic: `dka keto* ketonen keton aceton kussmaul kussm glucose gluc bz bloedsuiker hypo hyper insuline pomp pompje sensor dorst plassen vermager* hypoglyc*
    hyperglyc* dm1 diabetes suiker addison cortison hydrocortison metabool crisis`,
  drunkteen: `alcohol comazuip* zuipt zuipen dronken promillage wodka shots mixdrank* ghb xtc mdma pillen pil ketamine keta lachgas ballonnen flakka 3mmc 4mmc speed
    coke cocaine paddo* paddos lsd tripzit trip crystal oververhit hyperthermie onderkoeld koud intoxicatie drunk passed ecstasy overdose drugs`,
  minutes: `nu nou net zojuist daarnet zonet sinds minuten min kwartier halfuur uur uren u geleden gel vanmorgen vanochtend vanmiddag vanavond vannacht plots
    plotseling ineens acuut snel sneller erger now just minutes hours ago suddenly sudden`,
  severepain: `pijn pijnlijk crepeert creperen krijst gilt kermt ondraaglijk onhoudbaar heftige helse borstpijn hoofdpijn donderslag migraine verlamd verlamming
    uitval scheef mondhoek spraak dubbelzien visus zicht blind mank agony severe screaming excruciating`,
  lines: `ehbo ambulance ambu amb 112 seh spoed spoedpost hap spoedeisend traumahelikopter reanimatie reanimeren gereanimeerd bls cpr hartmassage emergency`,
  // eating
  notdrinking: `drinkt drinken drank slok slokje slokjes water droog vocht vochtweigering dronk drinking drink fluid fluids sip sips thirsty droogweek`,
  noteating: `eet eten at hap hapje hapjes kcal calorie calorieen kilocal* rijstwafel* komkommer appel appelschijf kauwgom yoghurt bouillon crackertje cracker lepel
    lepels voeding vast vasten vastte vastend weigert weigering overslaan niks nul lucht sondevoeding sonde maagsonde eats eating ate food meals fasting
    fast starve starves starving bite bites restrict*`,
  weight: `kilo kg kilos gewicht weegt woog wegen weegschaal bmi sd sds vermager* vermagerd afgevallen afvallen afgeval afval kwijt gewichtsverlies mager magere
    broodmager graatmager skelet vel botten knokig knokige ribben wervels wervelkolom sleutelbeen ingevallen dunner smaller streefgewicht ondergewicht
    weight lost thin skinny bones skeletal underweight`,
  anorexia: `anorexia an ano anox anorex* eetstoornis eetstoornissen es eetst boulim* bulim* arfid purge purgeert purging laxeer* laxeermiddel* laxantia laxeerthee
    laxeert lax diuretica plaspil* plaspillen braken braakt overgeven clenbuterol afslank* afslankpil* eetkliniek proana thinspo ana laxatives laxative
    diabulim*`,
  unstable: `flauwgevallen flauwvallen flauwte flauwtes flauw collaps collabeert collabeerde syncope duizelig zwart ogen bradycard* brady pols pls p hartslag hf hr
    ecg qt qtc hartkloppingen overslaan rr bloeddruk tensie systol* orthost* hypotens* kalium k potassium fosfaat natrium hypok* elektrolyt* temp
    temperatuur onderkoeld hypotherm* kou koud rillen bibbert blauwe vingers nagels lanugo dons haaruitval oedeem enkels refeeding fainted faints fainting
    dizzy heart pulse palpitations blackouts zakte zakt ingezakt`,
  driven: `rent rennen sport sporten traint trainen hardloop* situps squats pushups trappen nachts stiekem dwangmatig beweegt bewegingsdrang zweetpak vuilniszak
    sauna weegmoment wedstrijd worstelen judo jockey turnen ballet gymnast* topsport exercise exercising running runs laps`,
  // gone
  gone: `weg weggelopen wegloopt weglopen weggebleven vermist vermissing verdwenen verdwijning spoorloos zoek kwijt onvindbaar weggerend ervandoor vandoor
    vertrokken vertrok ontsnapt ontsnapte ontvluchtte gevlucht ontglipt missing vanished disappeared gone ran runaway bolted left nergens thuisgekomen
    thuiskwam aangekomen opgedaagd wgglpn wggelopen vrmst`,
  unreachable: `telefoon tel gsm mobiel mob bereikbaar onbereikbaar uit uitgeschakeld voicemail gehoor reactie vinkje vinkjes offline locatie snapmap laatste gezien
    appje appte app battery dead switched phone unreachable answering`,
  setout: `tas rugzak koffer sporttas weekendtas ingepakt inpakken gepakt kleren kleding spaarpot spaargeld paspoort ov buskaart bus trein flixbus vliegtuig
    vliegveld ticket kaartje grens buitenland station raam uitgeklommen klom klimt sluipt geslopen nacht briefje hostel slaapzak portiek portieken bos
    park tent auto schuur rondzwerven zwerft zwerven straat buiten backpack suitcase bag window border climbed`,
  search: `zoeken zoekt zoektocht gezocht politie aangifte melding amber alert burgernet poster oproep signalement buurt rondgebeld gebeld vrienden familie
    ziekenhuizen camerabeelden speurhond helikopter dreg search searching police looked friends`,
  wherenot: `bed leeg lege kamer onbeslapen school ingeschreven afwezig instelling groep leefgroep gesloten internaat pleeggezin opvang azc crisisopvang verlof
    behandelgroep kliniek woongroep hek nooduitgang brandtrap alarm empty room unit`,
  // trade and crime
  moneyflow: `geld gld cash contant contanten bundel bundels briefjes stapel biljetten honderd duizend euro euros schuld schulden schuldn schldn boete boetes
    afbetalen aflossen terugbetalen verdienen verdient verdiend rente incasso pinnen pinde pint bankpas pinpas pasje rekening rekeningen katvanger
    geldezel mule bitcoin crypto tikkie tikkies money debt debts owe owes account card`,
  luxury: `dure duur merk merkkleding merkjas merkschoenen gucci prada moncler louis lv dior rolex airmax sneakers iphone telefoons tweede derde sieraden ketting
    nagels extensions parfum lingerie hakken scooter fatbike auto jas tas designer expensive gifts brand cadeaus cadeautjes cadeau kreeg krijgt`,
  runner: `pakket pakketje pakketjes pakje pakjes tasje envelop koerier bezorgt bezorgen rondbrengen wegbrengen ophalen ophaalt uithaler* uithalers haven
    container containers kluis deal dealt dealen dealer dealers drugs coke cocaine wiet hennep plantage toppen snuif bolletjes slikken xtc lab lijn
    lijntjes telefoonlijn klanten runner runners wapen bewaren bewaart bewaarde verstoppen tas schuur ripdeal neppolitie overval inbraak plofkraak
    explosief explosieven cobra package packages deliver delivers drops trap`,
  pimped: `klant klanten klntn hotel hotels hotelkamer motel airbnb appartement kamer kamers escort prostitu* sekswerk* sexwerk* seksadvertentie* advertentie
    kinky kinkyfans onlyfans sugardaddy daddy loverboy* loverb* pooier werken mannen heren uurtarief camwerk webcam clients customers punters pimp pimped
    trick tricks sugar`,
  boundby: `vriend vriendje nieuwe oudere jongens mannen groep bende gang baas bazen soldaat loyaal familie beschermt bescherming opgehaald afgezet auto busje
    brengt dropt moet moest verplicht weigert stoppen uitstappen eruit durft pakken anders dreigen members boss owns owner tattoo tatoeage brandmerk
    initialen`,
  labour: `uitgebuit uitbuiting arbeidsuitbuiting werkt werken loon onbetaald huishouden poetst poetsen schoonmaken restaurant keuken nagelsalon wasserij kas
    kassen tomaten champignon* kwekerij massagesalon bouw bedelen bedelt collecte stelen steelt zakkenrollen winkeldief* paspoort afgenomen ingenomen
    matras slavernij trafficking trafficked unpaid salon forced labour begging`,
  extremegroup: `764 groep discord server telegram opdracht opdrachten challenge live livestream filmen kerven naam satan* nazi terror* aanslag syrie jihad isis
    kalifaat manifest schietlijst hitlijst incel cult sekte`,
  // honour
  honourword: `eer eergerelateerd eerwraak eergevoel eerkwestie eerzaak eerverlies geschonden gezichtsverlies schande schaamte naam besmet roddel roddels gepraat
    gemeenschap dorp stam clan fatwa moskee haram halal izzat namus honour honor shame dishonour dishonor disgrace reputation maagd maagdelijk*
    maagdenvlies maagdenvliesherstel ontmaagd* laken lakens virgin virginity hymen`,
  marryoff: `trouwen trouwt trouwplannen getrouwd trouwjurk huwelijk huwelijken uithuwelijk* uitgehuwelijkt verloof* verloving verloofd bruid bruidegom bruidsschat
    bruiloft aanzoek nikah imam aanstaande neef achterneef kandidaat uitgekozen verkoper marry married marriage wedding bride fiance engaged engagement
    arranged dowry groom husband`,
  takenabroad: `vakantie zomervakantie kerstvakantie meivakantie zomer ticket tickets enkele enkeltje retour vlucht vliegen vliegtuig schiphol zaventem vliegveld
    paspoort paspoorten afgepakt afgenomen achterlaten achtergelaten koffers land thuisland herkomst* dorp marokko turkije pakistan afghanistan irak iran
    syrie somalie egypte soedan gambia sierra guinee mali senegal kenia eritrea india bangladesh koerdistan dubai jemen abroad passport flight village
    kurdistan morocco turkey somalia freetown`,
  cutting: `besnijd* besneden besnijdenis besnijdster vgv fgm clitor* schoonmaken schoongemaakt gereinigd reinigen rein reinheid reinigings* zuiver zuivering
    dichtgenaaid dichtnaaien gehecht feest feestje ritueel ceremonie traditie oudtante oma tante mesje cleaned circumcis* cut ritual tradition ceremony
    infibul* sunna`,
  brothers: `broer broers broertje neef neven oom ooms zwager vader familie schoonfamilie schoonmoeder tantes brother brothers cousin cousins uncle uncles family
    inlaws`,
  forbiddenlove: `vriendje vriend jongen relatie verkering geheime date stiekem gezien samen betrapt ontdekt ontdekken erachter berichtjes berichten appjes foto
    lesbisch homo gay queer lhbti trans valt ongelovig christen hindoe nederlandse belg hoofddoek hijab sluier boyfriend girlfriend lesbian messages found
    seen zwanger pregnant`,
  guarded: `opgesloten binnen binnenhouden huisarrest bewaakt bewaken begeleid begeleidt gebracht gehaald buiten telefoon afgepakt ingenomen thuisgehouden
    meegenomen locked guarded escorted house sleutel slot zolder kamer`,
  // babies
  infant: `baby babys bb babytje zuigeling pasgeb* newborn neonaat boreling wiegje wieg ledikant* box wkn wk weken mnd maanden dgn kraamweek kraamvrouw kraam
    kraamtijd prematuur couveuse dreumes huilbaby tweeling infant kleintje weeks months`,
  attheend: `trek trekt trekken aankan op einde latijn breekpunt uitgeput kapot gesloopt doorgedraaid doordraaien ontplof ontploft knapt knappen gek woest razend
    driftig witheet drempel grens wurg raam muur hardhandig cope coping snap snapped lose losing exhausted cant anymore`,
  shaken: `schud schudt schudde schudden geschud gerammeld rammelt rammelde ramm gooide gegooid gooien smeet neergesmeten neergooide viel kussen mond gezicht
    gedrukt duwde ruw hard vastgepakt knijpt kneep shake shakes shook shaken threw drop dropped pillow smother`,
  intrusive: `dwanggedacht* dwangbeeld* dwangbeelden beelden flits flitsen gedachte gedachten indringend intrusie* aandoen verdrinken mes messen trap bad demon
    duivel wisselkind bezeten verwisseld changeling intrusive images kraambedpsych* postpartum ppd pnd postnatale postnataal psychose`,
  nobond: `hekel haat spijt afstaan weggeven ongewenst optilt oppakt negeert huilen gehuil huilt krijst dicht koptelefoon wassen verschonen regret resent hates
    ignore ignores`,
  unbornrisk: `zwanger zwangere zwangerschap zwangersch graviditeit amenorroe ongeboren buik echo verloskundige termijn 20wk 30wk drinkt drugs methadon rookt crack
    heroine coke alcohol schopt mijdt dakloos pregnant unborn pregnancy`,
  unsafebed: `slaapt bank naast samen bed buikligging kussens deken dekbed flesje fles kussen gestut dronken medicijn dreft siroop slaapmiddel valeriaan alcohol
    melk verdund aangelengd water thee honing cosleep bottle propped drugged sedated alleen auto achtergelaten hitte car`,
}
