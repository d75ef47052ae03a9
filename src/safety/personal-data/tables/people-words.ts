import { words } from './words.ts'

/** Children, parents, family and acquaintances: what stands beside these words is about them. */
export const FAMILY = words(`
  zoon zn zoontje zoons zoontjes dochter dochters dochtertje dochtertjes dr-tje zus zusje zusjes zusters broer broertje broertjes broers moeder mdr moedertje
  vader vdr mama papa mam pap ma pa ouder ouders oma oom opa tante neef neefje nicht nichtje kind kindje kinderen kids jongen jongetje jochie
  meisje meid baby babytje peuter kleuter dreumes zuigeling puber tiener jongere pubermeisje puberjongen patient patiente patientje pat pt client cliente
  leerling leerlinge scholier stiefvader stiefmoeder stiefzoon stiefdochter stiefbroer stiefzus stiefzusje stiefbroertje pleegzoon
  pleegdochter pleegkind pleegmoeder pleegvader pleegouders bonusmoeder bonusvader bonuszoon bonusdochter halfbroer halfzus halfbroertje halfzusje partner vriend
  vriendin vriendje vriendinnetje ex expartner ex-partner ex-man buurvrouw buurman buurjongen buurmeisje kleinzoon kleindochter verloofde echtgenoot
  echtgenote man vrouw mevrouw mevr mw meneer dhr gezin familie fam tweeling tweelingbroer tweelingzus klasgenoot klasgenootje klasgenote nachtouder jongeman dame
  schoonmoeder schoonvader schoonzus zwager asielzoeker aanmelder betrokkene hijzelf zijzelf verzorger opvoeder grootmoeder grootvader
  mother father mum mom dad son daughter sister brother child boy girl kid parents parent grandma grandpa aunt uncle cousin nephew niece
  toddler teen teenager patient husband wife boyfriend girlfriend neighbour stepdad stepmum stepfather stepmother foster thuis huisadres woonadres woont wonen wonend wonende verblijft verblijven huisbezoek
`)

/** A person in the family, directly before a name: 'zoontje Sem', also when the name is in no list. */
export const KIN = new Set([
  ...[...FAMILY].filter(
    word =>
      !/^(?:ouder|ouders|kinderen|kids|kids|parents|gezin|familie|fam|mw|mevr|mevrouw|meneer|dhr|thuis|huisadres|woonadres|huisbezoek|ma|woont|wonen|wonend|wonende|verblijft|verblijven|hijzelf|zijzelf|foster)$/.test(
        word,
      ),
  ),
  ...words(
    'casus casusnaam kindnaam roepnaam voornaam achternaam jarige meneertje mevrouwtje gast kereltje ventje prinsesje tienermoeder tienervader zwangere',
  ),
])

/** Small children's words and the like: what follows in lower case and is no known word, is a name. */
export const CLOSE_KIN = words(`
  zoontje dochtertje zusje broertje zoon dochter zus broer neefje nichtje kleinzoon kleindochter pleegzoon pleegdochter stiefzoon stiefdochter
  halfbroertje halfzusje tante oom oma opa vriendinnetje vriendje klasgenoot klasgenootje tweelingbroer tweelingzus buurjongen buurmeisje patientje
`)

/** Titles for anybody: the name after them belongs to the family, unless a professional title follows. */
export const TITLES = words(`
  mw mevr mevrouw mej mejuffrouw dhr heer meneer hr mr mrs ms miss mister sir madam fam familie gezin echtpaar bruidspaar opa oma oom
  tante ome broer broeder mnr hr weduwe jongeheer juffrouw gebroeders gezusters familieleden
`)

/** What introduces a name: 'heet Sem', 'genaamd Sem', 'naam: Sem'. */
export const INTRODUCES = words(`
  heet heten heette hete genaamd genoemd naam voornaam roepnaam achternaam familienaam meisjesnaam noemt geheten named called name surname
  luisterend kindnaam naam/
`)

/** People at work: a name next to these is a professional's and passes. */
export const PROFESSIONALS = words(`
  dr dokter doctor drs prof professor ir mr.drs huisarts ha huisartsen haio aios anios jeugdarts jeugdartsen arts artsen kinderarts basisarts bedrijfsarts schoolarts
  poh poh-jeugd poh-ggz poh-s praktijkondersteuner praktijkverpleegkundige verpleegkundige wijkverpleegkundige jeugdverpleegkundige vpk jvk jpk
  collega collegas collegae contactpersoon contactpersonen coordinator coordinatoren casusregisseur regisseur casemanager consulent jeugdconsulent consulente
  psycholoog kinderpsycholoog gz-psycholoog psychiater kinderpsychiater jeugdpsychiater orthopedagoog pedagoog therapeut speltherapeut systeemtherapeut gezinstherapeut
  psychotherapeut fysiotherapeut kinderfysiotherapeut ergotherapeut dietist logopedist logopediste verloskundige kraamverzorgende gynaecoloog
  neuroloog internist chirurg radioloog dermatoloog specialist medisch behandelaar hoofdbehandelaar regiebehandelaar hulpverlener
  maatschappelijk werker maatschappelijkwerker smw schoolmaatschappelijk werker jeugdwerker jongerenwerker gezinswerker jeugdprofessional gezinscoach gezinsbegeleider
  begeleider ambulant trainer coach jongerencoach gezinsvoogd jeugdbeschermer reclasseringswerker voogd jeugdreclasseerder wijkcoach wijkagent agent
  politie rechercheur rechter kinderrechter advocaat mediator tolk leerkracht leraar lerares docent docente meester juf juffrouw mentor mentrix ib'er ib-er iber
  intern begeleider directeur rector teamleider manager bestuurder wethouder burgemeester raadslid secretaresse secretariaat assistent assistente doktersassistente
  dokterassistente da triagist waarnemer stagiair stagiaire gedragswetenschapper gedragsdeskundige onderzoeker opleider kwaliteitsmedewerker beleidsmedewerker
  medewerker medewerkster baliemedewerker vertrouwenspersoon vertrouwensarts leerplichtambtenaar leerplicht tandarts orthodontist apotheker vrijwilliger
  ervaringsdeskundige spreker gastspreker inleider docenten trainster notulist voorzitter accountmanager applicatiebeheerder functionaris jurist
  ouderbegeleider pedagogisch gastouder lactatiekundige kinderoefentherapeut oefentherapeut haptonoom osteopaat podotherapeut optometrist audioloog kno-arts
  gp doctor nurse colleague teacher counsellor counselor psychologist therapist worker coordinator physician paediatrician pediatrician interpreter lawyer
  dietiste kraamverzorgster pedagoge psychologe therapeute fysio fysiotherapeute ergotherapeute systeemtherapeute coassistent co-assistent arts-assistent co-schap aioo praktijkmanager praktijkhouder onderwijsassistent klassenassistent onderwijsconsulent conrector
  conrectrice decaan gymleraar gymdocent judoleraar sportcoach buurtsportcoach beweegcoach leefstijlcoach ervaringswerker buurtwerker opbouwwerker kinderwerker welzijnswerker gezinsbegeleidster begeleidster hoogleraar lector auteur schrijver schrijfster staatssecretaris minister gouverneur
  conciërge concierge planner roostermaker communicatieadviseur ict'er aandachtsfunctionaris vertrouwensinspecteur bezwaarmedewerker griffier notaris curator bewindvoerder audicien orthoptist caesartherapeut pmt'er psychomotorisch haptotherapeut ib ib'ers rots-en-watertrainer budgetcoach schuldhulpverlener sociaalwerker
  midwife dentist receptionist tutor supervisor stagebegeleider werkbegeleider supervisor intervisor pgb-consulent zorgconsulent wmo-consulent jeugdbeschermster wijkteammedewerker
`)

/** Places and teams where professionals work: a number or address beside these is theirs. */
export const SERVICES = words(`
  fax faxnummer coordinatie coordinatiepunt bedrijfsvoering directie hoofdkantoor hoofdlocatie nevenlocatie dependance spreekkamer praktijkruimte bezoekadres vestigingsadres postadres correspondentieadres werkadres factuuradres
  cjg jgz ggd ggz jggz mee lvb wijkteam jeugdteam gezinsteam buurtteam team sociaal loket jeugdloket zorgloket gemeente praktijk huisartsenpraktijk huisartsenpost hap
  spoedpost apotheek ziekenhuis polikliniek poli kliniek kindergeneeskunde kinderafdeling afdeling balie kantoor bureau buro consultatiebureau instelling organisatie
  stichting vereniging school basisschool dagopvang opvang kdv bso kinderdagverblijf kinderopvang peuterspeelzaal voorschool gastouderbureau crisisdienst meldkamer meldpunt
  hulplijn helpdesk servicedesk klantenservice overlegnummer consultatienummer overleglijn artsenlijn dienstnummer dienst telefoonteam servicepunt informatiepunt steunpunt
  inloop inloopspreekuur spreekuur locatie vestiging gebouw vergadering overleg scholing training cursus workshop bijeenkomst lezing nascholing teamoverleg
  raad vtt veilig rvdk gi jeugdbescherming reclassering politie bibliotheek buurthuis wijkcentrum dorpshuis gezondheidscentrum zorgcentrum centrum expertisecentrum
  secretariaat receptie planbureau aanmeldpunt aanmelding zakelijk werknummer werktelefoon bereikbaarheidsdienst achterwacht piketdienst piket leerplichtbureau swv samenwerkingsverband
  speelzaal sportclub zwembad voedselbank welzijn mantelzorgsteunpunt maatschappelijk boerderij zorgboerderij logeerhuis behandelgroep crisisopvang wachtkamer vergaderzaal zaal zaaltje
  centre clinic practice hospital office helpline desk municipality pharmacy praktijkadres zorgverlener huisartsenlijn intercollegiaal zorgmail vecozo
`)
