/** Fields of words for the last look (see fields.ts): what a message is about when nothing is wrong, and who writes it. */
export const EVERYDAY_FIELDS: Record<string, string> = {
  learning: `cursus cursussen training trainingen workshop scholing nascholing bijscholing symposium congres webinar elearning les lessen lespakket lesmateriaal
    lesprogramma folder folders brochure flyer poster posters voorlichting informatie info infoavond themaavond ouderavond gastles gastspreker spreker
    lezing presentatie protocol richtlijn handleiding werkgroep intervisie casuistiek casus stagiair stage studie scriptie onderzoek enquete boek boekje
    boekentip boeken leesboek film serie documentaire podcast theater theaterstuk toneel musical spreekbeurt werkstuk talk course leaflet book evidence
    team beleid meldcode aandachtsfunctionaris`,
  over: `vroeger verleden destijds toen jaren geleden vorig ooit lang afgerond afgesloten klaar voltooid gestopt voorbij verwerkt behandeld therapie emdr gehad
    genezen hersteld herstel stabiel rustig sindsdien inmiddels goed beter prima nazorg dossier gesloten dicht former recovered past since finished closed
    aftercare completed`,
  safenow: `veilig veiligheid rust rustig stabiel zorgen gerust uitgesloten onderzocht gecheckt nagevraagd doorgevraagd besproken uitgevraagd akkoord fijn blij
    vrolijk tevreden lacht lachend lachte grap grapje grapte grappig humor haha lol knipoog figuurlijk bedoelt bedoelde spreekwoord uitdrukking safe fine
    happy joking joke laughing kidding`,
  hobby: `sport sporten sportclub sportvereniging voetbal voetbalclub hockey korfbal turnen gym zwemles zwemmen zwemdiploma dans danst danslessen dansles ballet
    muziek muziekles gitaar piano zingen koor toneelclub scouting kamp zomerkamp vakantiekamp speeltuin spelen spelletje bordspel lego knutselen tekenen
    tekenles schaken schaakclub vissen paardrijden pony manege skaten skatepark judo karate boksen kickboks fitness jeugdfonds sportfonds cultuurfonds
    maatje buddy vrijwilliger club hobby football swimming music dance camp`,
  schooling: `school scholen basisschool groep klas brugklas vmbo havo vwo mbo gymnasium examen examens toets toetsen cito rapport rapportcijfers huiswerk
    huiswerkbegeleiding bijles leerachterstand dyslexie dyslexi* dyscalcul* lezen leesproblemen rekenen taal taalachterstand logopedie logopedist
    leerplicht thuiszitter schoolkeuze schooladvies doubleren hoogbegaafd* begaafd pesten gepest juf meester mentor ib zorgcoordinator concentratie
    motivatie homework exams dyslexia bullied bullying`,
  parentingq: `opvoeden opvoeding opvoedvraag opvoedvragen opvoedspreekuur opvoedondersteuning opvoedcursus triple driftbui driftbuien driftig peuterpuber koppig
    luisteren luistert grenzen belonen zindelijk zindelijkheid potje bedplassen plast bed slapen inslapen doorslapen slaaptips nachtmerrie* speen duimen
    eenkennig scheidingsangst jaloers broertje ruzie ruzies brutaal liegt schermtijd gamen gamet telefoon zakgeld puber pubers puberteit moeilijke eter
    groente tantrum tantrums picky parenting tips advies`,
  babycare: `borstvoeding flesvoeding fles kolven hapjes fruithap voorkeurshouding plat achterhoofd krampjes reflux spuugje spuugt huilt huiluurtje slaapt
    doorslapen inbakeren draagdoek consultatiebureau cb vaccinatie prikken rvp groei groeicurve kraamzorg babymassage babyzwemmen draagzak wiegje tandjes
    doorkomen luieruitslag eczeem breastfeeding`,
  separation: `scheiding scheiden gescheiden echtscheiding omgang omgangsregeling coouderschap ouderschapsplan mediation mediator bezoekregeling alimentatie gezag
    voogdij bijzondere curator kies kopp vechtscheiding communicatie nieuwe partner stiefgezin samengesteld divorce separated custody contact`,
  development: `adhd add autisme ass asperger ontwikkel* ontwikkelingsachterstand achterstand diagnose diagnostiek diagnost iq lvb verstandelijke beperking prikkels
    prikkelgevoelig sensorisch ergotherapie fysiotherapie motoriek houterig spraak stotteren stottert praat praten tos tics tourette downsyndroom rolstoel
    handicap pgb logeeropvang respijt autism assessment speech`,
  lightmood: `faalangst onzeker onzekerheid verlegen zelfvertrouwen zelfbeeld weerbaarheid assertief sociale vaardigheden sova piekeren piekert zenuwachtig spanning
    spanningsklachten stress somber sombere verdrietig rouw rouwen heimwee angst angsten bang donker hond spinnen prikangst tandarts spreekangst
    perfectionist* moe moeheid vermoeid hoofdpijn buikpijn huilerig worries shy anxious confidence homesick`,
  griefday: `overleden overlijden oma opa begrafenis begraven crematie rouw rouwverwerking rouwgroep rouwbegeleiding verlies gemis hond kat poes konijn hamster
    cavia vis goudvis paard kip huisdier troost troostboek herdenk* funeral grief grieving bereavement pet cat dog grandma grandpa`,
  admin: `formulier formulieren verwijzing verwijsbrief verwijs verwijzen aanmelden aanmelding wachttijd wachtlijst wachten afspraak spreekuur bellen nummer
    telefoonnummer adres contactpersoon openingstijden kosten vergoed vergoeding verzekering beschikking indicatie gemeente wijkteam cjg loket aanvraag
    aanvragen verlengen verlenging verhuizing verhuisd overdracht dossierkopie dossier machtiging toestemming handtekening brief mail website app referral
    form waiting appointment`,
  seeking: `zoekt zoek zoeken gezocht wil willen vraagt vraag vragen waar welke wie hoe kan kunnen mag iemand tip tips advies hulp suggestie aanrader adresje idee
    ideeen laagdrempelig passend passende groepje clubje where which who looking any suggestions`,
  money: `schulden schuldhulp schuldhulpverlening geld rondkomen budget budgetcoach uitkering bijstand toeslag toeslagen kinderbijslag voedselbank kledingbank
    bijzondere minima armoede stadspas regeling huur huurtoeslag debt benefits`,
  volunteers: `vrijwilliger vrijwilligers vrijwilligerswerk steungezin maatje buddy peer ervaringsdeskundige ervaringsdeskundigheid mantelzorg mantelzorger
    oppascentrale gastgezin pleegouder pleegzorg worden voorlezen taalmaatje volunteer mentor`,
  figurative: `bijna schrikken lachen gelach doodmoe doodop doodgewoon doodsimpel doodeng dodelijk vermoeiend saai verveelt verveling moord moordwijf bommetje
    knallen knalt knaller ontploffen bom dynamiet nergens slag slagroom slagerij slager klap klapband klappen applaus klapstuk klapper slang touwtrekken
    touwtje springtouw springkussen spijkerbroek strafschop penalty corner goal keeper schoppen schop hit hitlijst topper killing dying starving
    ausgehungert freaking dramatic`,
  play: `speelt spel spelen spelletje game gamen minecraft fortnite fifa roblox playstation carnaval halloween verkleed verkleden nepbloed schmink vampier
    ridder piraat ninja politieagent cowboy superheld fantasie fantasievriend* fantasievriendje verhaaltje sprookje droom gedroomd nachtmerrie tv film
    playing pretend imaginary`,
  writerteam: `school mentor juf docent leerkracht ib smw schoolmaatschappelijk jeugdarts jeugdverpleegkundige jgz poh praktijkondersteuner assistente huisarts ha
    collega wijkteam jongerenwerk* coach trainer kinderopvang pedagogisch kdv bso gastouder teacher gp nurse`,
  firstperson: `ik mij me mn mijn mezelf i my myself wij ons onze we our us`,
  reported: `zegt zei vertelt vertelde meldt meldde appt appte schrijft schreef fluistert fluisterde verklapt biecht bekent bekende onthult toont tekent tekende
    dagboek briefje opstel says said told tells wrote texted showed disclosed`,
  relieved: `geen niet nooit zonder nee neg negatief ontkent ontkend gn gene ni nt no not never none denies without uitgesloten afwezig`,
  stopwait: `al sinds nog steeds weer elke iedere telkens dagelijks week weken maanden opnieuw vaker erger toenemend escaleert escalatie again every still worse
    increasingly`,
}
