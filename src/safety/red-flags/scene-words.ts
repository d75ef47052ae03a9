/**
 * Word classes for the scenes: who does what to whom, with what, when. Every class is one idea in all its forms: lay and
 * professional words, Flemish, English. Read together with words.ts.
 */
export const SCENE_CLASSES: Record<string, string> = {
  // who
  elder: `vader vaders moeder moeders papa mama pappa mamma pap mam pa ma paps mams vake moeke ouder ouders stiefvader* stiefmoeder* stiefpa stiefma stiefouder*
    pleegvader pleegmoeder pleegouder* plusvader plusmoeder pluspapa plusmama opa oma bompa bomma grootvader grootmoeder oom tante nonkel oppas oppasser gastouder verzorger*
    schoonvader schoonmoeder dad daddy mum mummy mom mommy father mother stepdad stepmom stepmum stepfather stepmother uncle aunt grandpa grandma granddad nan parents
    babysitter caregiver nanny`,
  mate: `man vriend partner ex exman expartner exvriend echtgenoot ega husband boyfriend vrouw vriendin girlfriend wife spouse exvrouw`,
  otherman: `@elder broer broers halfbroer stiefbroer neef neven zwager buurman buurjongen leraar docent meester trainer coach leider jeugdleider begeleider huisvriend
    kostganger chauffeur pastoor imam dominee man mannen vreemde kennis *leraar *trainer *leider brother stepbrother halfbrother cousin teacher neighbour neighbor stranger man men
    partner vriend boyfriend gastvader`,
  young: `@child meiske joch jochie kereltje ukkie uk kleine kleintje kleintjes kids grut spruit dreumes bengel jgdige zoonlief dochterlief eerstejaars dtr`,
  him: `hem haar mij me ons hen hun m mn zichzelf him her them us @young`,
  youngage: `#0_17`,
  grief: `opa oma oudtante overgrootmoeder hond kat poes konijn cavia hamster vis goudvis paard pony huisdier overleden begrafenis uitvaart crematie rouw* begraafplaats verdriet* troost* verlies nabestaande*
    kanker ziekenhuis hemel gestorven overleed grandpa grandma dog cat funeral grief`,
  // violence
  strike: `slaat sloeg sloegen slaan geslagen schopt schopte schoppen geschopt mept mepte meppen gemept stompt stompte stompen gestompt ranselt ranselde afgeranseld afranselt
    trapt trapte getrapt trappen ramt ramde geramd beukt beukte knijpt kneep geknepen wurgt wurgde wurgen gewurgd smijt smeet gesmeten kwakt kwakte gekwakt sleurt sleurde gesleurd
    sleept sleepte gesleept mishandelt mishandelde mishandeld toetakelt toegetakeld aftuigt afgetuigd tuigt kastijdt gekastijd kopstoot
    hits hitting beats beat beating beaten slaps slapped slapping kicks kicked kicking punches punched punching smacks smacked whips whipped thrashes thrashed chokes choked choking
    strangles strangled batters battered grabs grabbed shoves shoved throws threw dragged drags`,
  blows: `klappen klap slaag meppen mep rammel ransel billenkoek oorvijg oorvijgen draai lel lellen dreun dreunen tik tikken kopstoot stomp stompen schop schoppen trap trappen oplawaai
    muilpeer peer patat lap lappen vuistslag vuistslagen spanking beating smack whipping hiding`,
  dealout: `deelt deelde uitgedeeld uitdeelt deelden geeft gaf geven gegeven verkoopt verkocht krijgt kreeg krijgen gekregen vangt ving gets got gives gave valt vallen`,
  hurl: `gooit gooide gooien gegooid smijt smeet smijten gesmeten duwt duwde duwen geduwd kwakt kwakte gekwakt ramt ramde drukt drukte gedrukt beukt slingert slingerde slaat sloeg throws threw
    thrown pushes pushed shoves shoved slams slammed`,
  throat: `keel nek hals strot throat neck`,
  squeeze: `dicht dichtgeknepen dichtgeduwd dichtgedrukt dichtknijpt dichtknijpen dichtkneep dichtkneep dichtdrukte dichtduwde dichtgehouden knijpt kneep knijpen grijpt greep grijpen gegrepen vastgrijpt
    vastgegrepen vastgepakt pakt pakte omklemt omklemde duwt duwde drukt drukte squeeze* grabs grabbed choked squeezes`,
  beaten: `riem broekriem slipper slippers stok pollepel lat kabel liniaal snoer tuinslang stofzuigerslang *slang ceintuur zweep vuist vuisten sandaal schoenlepel plak roede bezemsteel belt cord
    stick cane slipper spoon paddle`,
  // neglect and punishment
  coldplace: `overloop kelder schuur garage zolder balkon gang tuin hok hondenhok kippenhok berging bijkeuken kast bezemkast badkuip vloer grond tegels deurmat portiek stal washok kruipruimte
    cellar basement shed closet cupboard floor landing balcony doghouse porch`,
  punish: `straf gestraft straffen bestraft bestraffing bestraffen opvoedstraf strafplek stout punish* punished`,
  clothing: `jas sandalen slippers pyjama blootsvoets kleren kleding schoenen sokken`,
  stench: `stinkt stinken ruikt zuur urine pislucht vies vieze smerig* ongewassen onverzorgd* vervuild* luizen zwarte rotte verwaarloosd* vuil vuile urinelucht poeplucht dirty filthy smells unwashed`,
  hunger: `honger hongerig* hongerige trommel broodtrommel brooddoos lunch ontbijt lunchtrommel prullenbak vuilnisbak steelt bedelt uitgehongerd schrokt hungry starving`,
  care: `past pas passen zorgt zorgen zorgde verzorgt verzorgen let letten waakt kookt oppassen oppast looks`,
  siblings: `broertje* broertjes zusje* broer broers zus zussen kleintjes baby jongste jongsten tweeling zichzelf siblings brother sister brothers sisters`,
  outnight: `nacht nachten nachtenlang avonden weekend weekends dagenlang dagen kroeg cafe casino disco stappen uitgaat werkt nachtdienst* nights night`,
  boozing: `dronken laveloos lam ladderzat straalbezopen bezopen beschonken kachel lazarus stomdronken straallazarus stoned high jenever wodka whisky liter fles flessen kratten halveliters
    vodka bottle drunk passed roes onder`,
  neighbours: `buren buurvrouw buurman bovenburen onderburen bovenbuurvrouw bovenbuurman neighbours neighbors neighbour neighbor overburen`,
  screams: `gegil gillen gilt geschreeuw schreeuwen schreeuwt gekrijs krijsen krijst klappen gebonk bonken gesmijt smijten hulpgeroep slaan geslagen mishandel* smeken smeekt screams screaming
    thuds dreunen gehuil gejammer jammeren`,
  hear: `hoort horen hoorde hoorden gehoord hears heard hearing`,
  // weapons and threat
  arm: `mes messen keukenmes vuurwapen wapen pistool geweer bijl machete hamer knuppel knife gun weapon axe revolver`,
  point: `richt richtte gericht zet zette zwaait zwaaide houdt hield pakt pakte grijpt greep trekt trok bedreigt bedreigde dreigt dreigde points pointed holds held pulled pulls waved waves steekt stak
    gestoken stabbed`,
  stalking: `staat stond zit zat wacht wachtte post postte rijdt reed volgt volgde duikt dook verschijnt achtervolgt stalkt stalkte appt belt bonkt bonst sits waits follows followed parked stands`,
  persistent: `elke iedere steeds overal telkens constant dagelijks tientallen honderden continu urenlang nachts every everywhere constantly`,
  // sexual
  parts: `piemel piemels plasser plassertje penis lul snikkel slurf slurfje slangetje worst worstje dinges ding dingetje staaf geslachtsdeel geslachtsdelen geslacht vagina schede spleetje
    poenie poes doos doosje plekje onderkant kruis schaamstreek vulva billen kont borst borsten borstjes tieten onderbroek onderbroekje ondergoed slip bh pyjamabroek private privates
    genitals penis willy willie crotch bottom breasts boobs panties underwear anus poepgaatje gaatje`,
  fondle: `aaien aait aaide geaaid vasthouden vasthoudt vastgehouden vastpakken aanraken aanraakt aangeraakt raakt aanraakte raakte wrijven wrijft wreef gewreven likken likt likte gelikt kussen kust
    kuste zoenen zoent strelen streelt streelde gestreeld voelen voelt voelde gevoeld friemelt friemelde kietelt kietelen betast betasten betastte bevoelt zit zat vinger vingers tongen
    laten laat kijken zien tonen toont zuigen knuffelen touch touches touched touching rubs rubbed licks kissed stroke strokes gestopt stopt steekt stak duwt kneep knijpt`,
  coerced: `gedwongen dwong dwingt dwang overmeesterd gedrogeerd bosjes steegje meegelokt meegetrokken vastgehouden tegengehouden forced drugged raped overpowered`,
  sexact: `seks sex vrijen betast betasten betastte penetr* gepenetreerd uitgekleed seksueel seksuele gevingerd aangerand aangeraakt gepakt genomen verkracht pijpen gepijpt gezoend zoende intercourse`,
  pictures: `foto fotos filmpje filmpjes beelden video videos pics pictures selfies selfie pic opnames screenshots`,
  nudity: `bloot blote naakt naakte pikant* geslachtsdeel* borsten ondergoed lingerie seks* penis piemel lul intieme intiem nude nudes naked naaktfoto* naaktfilm* naaktbeeld* topless`,
  spread: `verspreid* verspreiden online doorsturen doorgestuurd rondsturen rondgestuurd deelt delen gedeeld plaatsen sturen lekken chant* afpers* afgeperst betaal* dreig* dreigt gedreigd share
    shared threatens threatening blackmail* leak* post`,
  sendto: `stuurt stuurde sturen gestuurd appt appte krijgt kreeg vraagt vroeg sends sent asks asked zendt`,
  // bodies
  poison: `pil pillen pilletjes tabletten tabletjes *pillen *tabletten medicijn medicijnen medicatie methadon morfine oxycodon pleister antidepressiva bloedverdunners insuline ritalin xtc wiet hasj
    spacecake joint nicotine* sigaret sigaretten peuk peuken vape vapevloeistof vloeistof chloor bleek bleekwater *ontstopper* *reiniger *wasmiddel* *wastablet* vaatwas* wascapsule* *capsule ammoniak
    azijn* *tablet terpentine thinner lampolie lampenolie petroleum antivries benzine *verdelger *gif gif rattengif slakkenkorrels slakkengif muizengif knoopcel* batterij* magneet* magneetje* bessen paddenstoel*
    vingerhoedskruid taxus goudenregen aceton nagellakremover parfum handgel alcohol wodka sterkedrank spiritus kalkreiniger schoonmaak* afwasmiddel bleach cleaner drain* detergent pods battery magnet*
    pills tablets meds medicine berries mushrooms antifreeze methadone poison* paracetamol ibuprofen zetpil zetpillen`,
  ingest: `geslikt ingeslikt doorgeslikt opgegeten gegeten at eet opgedronken gedronken dronk drinkt leeggedronken leeggegeten leeggesnoept gesnoept snoepte binnengekregen binnen ingenomen nam genomen op leeg
    likt gelikt sabbelt sabbelde gesabbeld gekauwd kauwde proefde geproefd slikte hapte gehapt mond neus doorgebeten stukgebeten leeggezogen swallowed swallow drank drunk ate eaten chewed ingested licked`,
  medicine: `paracetamol paracetamols pcm ibuprofen* pil pillen tablet tabletten oxazepam temazepam diazepam lorazepam slaappillen slaapmiddel* antidepressiva ssri sertraline fluoxetine citalopram
    quetiapine propranolol tramadol oxycodon methylfenidaat concerta ritalin insuline amitriptyline lithium diclofenac naproxen aspirine pills tablets paracetamols medicatie medicijnen bloeddrukpillen
    benzos benzo`,
  many: `#8+ tien twaalf vijftien zestien achttien twintig vijfentwintig dertig veertig vijftig zestig honderd tientallen handvol handenvol hele heel alle alles strip strips stripje doosje doosjes pot potje
    leeg lege overdosis overdosed overdose whole entire bottle handful`,
  justnow: `net zojuist daarnet zonet geleden minuten kwartier halfuur uur uren vanochtend vanmorgen vanmiddag vanavond vannacht gisteravond gisteren ago minutes hours hour tonight yesterday ingenomen geslikt
    genomen geslikt slikte nam innam took swallowed taken`,
  babyish: `baby babys babytje zuigeling* pasgeboren* newborn neonaat boreling* infant kindje kleintje dochtertje zoontje`,
  thing: `knuffel* sleutel* telefoon speen kilo kilos kg gewicht dossier brief tas jas bril fiets pas draad weg controle vertrouwen vriend* vriendje hond kat poes konijn formulier verwijsbrief wachtwoord
    luier plezier motivatie oriëntatie eetlust haar`,
  lost: `kwijt zoek vermist verdwenen spoorloos foetsie weggelopen weggerend ervandoor vandoor missing vanished`,
  lostwhere: `markt winkel* supermarkt strand bos kermis station plein camping park pretpark dierentuin zwembad vliegveld sinds uur uren minuten politie straat vanmiddag vanmorgen vanochtend vannacht vanavond
    nacht avond gisteren gisteravond kwartier net nu since market beach mall shop hours minutes police`,
  // exploitation and honour
  oldermen: `oudere onbekende volwassen vreemde verschillende meerdere andere`,
  menboys: `mannen jongens gasten kerels jongemannen men boys guys vrienden vriend heren klanten`,
  packet: `pakketje pakketjes pakje pakjes tasje tasjes envelop enveloppen pakket pakketten drugs wiet coke packages parcels spullen`,
  courier: `rondbrengen rondbrengt bezorgt bezorgen bezorgde brengt wegbrengen wegbrengt rijdt ophalen ophaalt afleveren aflevert koerier vervoert deliver* delivers runs bewaart bewaren`,
  bankthing: `pinpas bankpas pasje rekening bankrekening digid simkaart *rekening`,
  gave: `uitgeleend afgegeven gaf geven gegeven gebruikt leende geleend afgestaan beschikbaar lent`,
  cutgirl: `besnijd* besneden besnijden besnijdenis schoongemaakt gereinigd gesneden dichtgenaaid clitor* circumcis* vgv fgm`,
  girl: `meisje meisjes dochter dochters dochtertje zusje zusjes kleindochter* nichtje nichtjes meiske girl girls daughter daughters`,
  origin: `somal* egypt* afrika soedan* eritrea ethiop* gambia guinee mali kenia land thuisland herkomst vakantie zomer zomervakantie feest oma familie stam traditie plan* binnenkort abroad summer`,
}
