/** What the command line says to an operator. */
export const commands = {
  usage: `Schakel: de weg op de sociale kaart, in Slack en Teams.

  npm start                                     opent de lokale werkruimte
  npm run --silent schakel -- OPDRACHT --help   uitleg bij een opdracht

Opdrachten:
  start          start de bot en de lokale werkruimte
  import-map     leest een sociale kaart in (HSDS 3)
  import-people  leest praktijken, mensen en contactpersonen in (CSV)
  export-people  geeft ze in dezelfde vorm terug
  ask            stelt een vraag, zoals de bot hem zou beantwoorden
  check          meet op regels JSON: routing, privacy, red-flags, consent
  consent-table  drukt de toestemmingstabel af voor een jurist
  doctor         kijkt of alles goed staat, en zegt hoe je verhelpt wat niet goed is
  migrate        brengt de database op de laatste stand
  teams-package  maakt het app-pakket voor Teams
  audit          laat zien wie wat deed, en of de audit nog klopt
  export         alles wat over een professional bewaard is
  erase          wist een professional
  workspace      koppelt een werkruimte van Slack of Teams aan een gemeente
  broadcast      stuurt een bericht aan velen
  broadcast-status  laat zien hoe het met een bericht gaat
  vault          vervangt de hoofdsleutel`,
  help: {
    start: `start [--port N] [--data MAP]

Opent de lokale werkruimte op http://127.0.0.1:3978, met de voorbeeldgemeente.
  --port N     andere poort
  --data MAP   map van de ingebouwde database (standaard ./data)

Met DATABASE_URL gebruikt Schakel PostgreSQL. Stoppen: Ctrl-C.`,
    'import-map': `import-map BESTAND --municipality NAAM [--dry-run] [--json]

Leest een sociale kaart in en vervangt die van de gemeente in één keer.
  BESTAND              HSDS 3: JSON, of een map of zip met CSV-tabellen
  --municipality NAAM  de gemeente waarvoor de kaart is
  --dry-run            kijkt alleen, verandert niets
  --json               het verslag als JSON`,
    'import-people': `import-people BESTAND.csv [--dry-run] [--json]

Leest praktijken, mensen, rollen, contactpersonen en spreekuren in: een rij per persoon, of per praktijk zonder mensen.
  BESTAND.csv  uit Excel: 'Opslaan als', 'CSV UTF-8'; de kolommen staan in de README bij 'Mensen en praktijken'
  --dry-run    kijkt alleen, verandert niets
  --json       het verslag als JSON

Wie er al in staat wordt bijgewerkt; nog een keer inlezen verandert niets. Een lege cel maakt een gegeven leeg, een
kolom die er niet is laat het zoals het was. Wie niet in het bestand staat, blijft. Stoppen: vul stopt_op in.

Een spreekuur waarin een huisarts een plek kan vastzetten: vul bij de praktijk spreekuur_dag, spreekuur_van, spreekuur_tot
en spreekuur_plekken in, en als je wilt spreekuur_ruimte. Een tweede spreekuur komt in een eigen rij. Een spreekuur dat
niet in het bestand staat, blijft.`,
    'export-people': `export-people --municipality NAAM > BESTAND.csv

Geeft praktijken en mensen in de vorm die import-people leest. Wie gestopt is, staat er niet in.
  --municipality NAAM  de gemeente`,
    ask: `ask "VRAAG" [--municipality NAAM] [--wijk WIJK] [--age LEEFTIJD] [--json] [--show-model-input]

Geeft één antwoord, zoals de bot het zou geven.
  --municipality NAAM  welke gemeente (standaard: de enige die er is)
  --wijk WIJK          de wijk, als die niet in de vraag staat
  --age LEEFTIJD       de leeftijd in jaren, als die niet in de vraag staat
  --json               het antwoord als JSON
  --show-model-input   wat een taalmodel van deze vraag te lezen zou krijgen; er gaat niets heen`,
    check: `check routing --map BESTAND [--model] | check privacy | check red-flags | check consent

Leest regels JSON van de invoer en schrijft per regel een uitkomst.
  routing    {id, text, context: {wijk?, age?}}; met --model zonder en met het taalmodel naast elkaar,
             en staan er best, acceptable en noAnswer bij, dan een samenvatting
  privacy    {id, text}
  red-flags  {id, text}
  consent    een geval per regel; zie docs/consent.md`,
    'consent-table': `consent-table [--municipality NAAM]

Drukt de toestemmingstabel af, met de betwiste regels klaar voor een handtekening.
  --municipality   zet erbij wat deze gemeente koos; de coördinator kiest met 'toestemming instellen'`,
    'teams-package': `teams-package BESTAND.zip

Maakt het app-pakket voor Teams: manifest en iconen, met het id uit MICROSOFT_APP_ID.
Vul eerst in manifest/teams/manifest.json de naam en webadressen van je organisatie in.`,
    doctor: `doctor

Kijkt naar de instellingen, de database, de sleutel, de kaart, Slack, Teams, het taalmodel en de poort.
Verandert niets. Per regel: goed, let op of fout, en hoe je het verhelpt. Een fout geeft afsluitcode 1.`,
    migrate: `migrate

Brengt de database op de laatste stand. Gebeurt ook bij het starten.`,
    audit: `audit --verify | --person ID | --case ID [--json]

  --verify     kijkt of er geen regel is veranderd of weggehaald; zo niet, dan zegt het waar
  --person ID  wat iemand deed en wat er over iemand gedaan is, ook nadat die gewist is
  --case ID    wie er bij een casus was
  --json       de regels als JSON`,
    export: `export --person ID

Geeft alles wat over een professional bewaard is, als JSON per tabel.`,
    erase: `erase --person ID

Wist een professional uit alle tabellen. Auditregels blijven, onder een schuilnaam.`,
    workspace: `workspace link PLATFORM WERKRUIMTE --municipality NAAM
workspace unlink PLATFORM WERKRUIMTE --municipality NAAM
workspace list [--json]

Zegt bij welke gemeente of gemeenten een werkruimte hoort. Met één gemeente hoeft dat niet: die bedient elke werkruimte.
  PLATFORM             slack of teams
  WERKRUIMTE           Slack: het id dat met T begint; Teams: het id van de tenant
  --municipality NAAM  de gemeente; een werkruimte mag er meer hebben, met voor elk een eigen link
  --json               de lijst als JSON`,
    broadcast: `broadcast --text TEKST --audience WIE --municipality NAAM --as PERSOON [--at MOMENT] [--yes]

Zet een bericht in de wachtrij van een draaiende bot en geeft het id. Zonder --yes laat het alleen zien wat er zou gebeuren.
  --audience WIE   all, role:huisarts, wijk:WIJK, practice:PRAKTIJK of collaboration:VORM; vaker mag, dan telt alles samen
  --as PERSOON     id, e-mailadres of naam van een coördinator of contactpersoon
  --at MOMENT      later: "2026-11-24 09:00", "morgen 9 uur" of "14:30"
  --yes            verstuurt; ook aan wie deze week al een bericht kreeg

Naast een draaiende bot kan dit alleen met PostgreSQL (DATABASE_URL).`,
    'broadcast-status': `broadcast-status ID [--json]

Telt wie nog wacht, bij wie het aankwam, waar het mislukte en waarom, en bij wie het onzeker is.
  --json   als JSON`,
    vault: `vault rotate

Verpakt alle sleutels met een nieuwe hoofdsleutel. Mag onderbroken worden; doe het dan nog een keer.
Met VAULT_KEY: zet eerst de nieuwe sleutel in VAULT_KEY_NEXT en start de bot opnieuw.`,
  },
  unknownCommand: (name: string) => `De opdracht '${name}' bestaat niet. Zie: npm run --silent schakel -- --help`,
  unknownOption: (option: string) => `De optie ${option} is er niet bij deze opdracht. Met --help zie je wat er kan.`,
  optionValue: (option: string) =>
    `Bij de optie ${option} klopt de waarde niet: er ontbreekt er een, of er hoort er geen. Met --help zie je wat er kan.`,
  missing: (what: string) => `Er ontbreekt iets in de aanroep: ${what}.`,
  extra: (what: string) => `Dit hoort er niet bij: ${what}.`,
  file: 'het bestand',
  question: 'de vraag, tussen aanhalingstekens',
  checkKind: 'wat er gemeten moet worden: routing, privacy, red-flags of consent',
  noFile: (file: string) => `Het bestand ${file} bestaat niet of is niet te lezen. Controleer de naam.`,
  notWritten: (file: string) => `Het bestand ${file} kan niet worden geschreven. Controleer de map en de rechten.`,
  noMunicipality: (name: string, known: string[]) =>
    known.length === 0
      ? 'Er is nog geen gemeente met een sociale kaart. Lees er eerst een in met import-map.'
      : `De gemeente '${name}' is niet bekend. Bekend zijn: ${known.join(', ')}.`,
  whichMunicipality: (known: string[]) =>
    `Er zijn meer gemeenten. Kies er een met --municipality: ${known.join(', ')}.`,
  age: 'de leeftijd is een getal van 0 tot en met 120',
  notJson: 'deze regel is geen geldige JSON',
  noText: 'in deze regel ontbreekt het veld text',
  noId: 'in deze regel ontbreekt het veld id',
  noMapInFile: 'Hier staat geen sociale kaart in die te lezen is. Kijk met import-map --dry-run wat eraan mankeert.',
  progress: (done: number, total: number) => `${done} van ${total} diensten gelezen`,
  migrated: (names: string[]) => (names.length === 0 ? 'De database was al bij.' : `Uitgevoerd: ${names.join(', ')}.`),
  ready: (url: string) => `Schakel staat klaar op ${url}`,
  embedded: 'De ingebouwde database is alleen om te proberen. Gebruik voor echt werk PostgreSQL (DATABASE_URL).',
  sample: (name: string) =>
    `De voorbeeldgemeente ${name} is ingelezen: alles daarin is verzonnen, behalve landelijke nummers.`,
  portTaken: (port: number) => `Poort ${port} is bezet. Start met een andere poort: npm start -- --port ${port + 1}`,
  unexpected: 'Er ging iets mis dat we niet verwachtten. Start met LOG_LEVEL=debug en kijk in het logboek.',
}
