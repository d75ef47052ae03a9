/** What `doctor` says to an operator: what was found, and for each fault how to mend it. One line each. */
const slackApp = 'api.slack.com/apps → je app'
const entra = 'Microsoft Entra → App-registraties → je app'

const date = (at: Date): string => at.toISOString().slice(0, 10)
const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

export const doctorTexts = {
  state: { good: 'goed', warning: 'let op', wrong: 'fout' },
  area: {
    settings: 'Instellingen',
    database: 'Database',
    migrations: 'Database, tabellen',
    vault: 'Sleutel',
    map: (municipality: string) => `Kaart ${municipality}`,
    maps: 'Sociale kaart',
    workspaces: 'Werkruimten',
    slack: 'Slack',
    slackClient: 'Slack, installeren',
    slackToken: 'Slack, token',
    slackScopes: 'Slack, rechten',
    slackEntrance: 'Slack, ontvangst',
    slackSocket: 'Slack, Socket Mode',
    teams: 'Teams',
    teamsId: 'Teams, app-id',
    teamsTenant: 'Teams, tenant',
    teamsToken: 'Teams, aanmelding',
    teamsKeys: 'Teams, ontvangst',
    platforms: 'Slack en Teams',
    model: 'Taalmodel',
    port: 'Poort',
    address: 'Adres',
  },
  noAddress:
    'PUBLIC_URL ontbreekt: een overleg over een casus staat dan alleen als tekst in het gesprek, zonder bestand voor de agenda.',
  summary: (wrong: number, warnings: number): string => {
    const rest = warnings > 0 ? ` Let op: ${warnings} keer.` : ''
    if (wrong === 0) return `Er is niets mis.${rest}`
    return `${count(wrong, 'fout', 'fouten')}.${rest} Verhelp de fouten en doe dit nog een keer.`
  },
  settings: {
    good: 'wat is ingevuld, klopt',
    wrong: (name: string, message: string) => `${name} ${message}`,
    skipped: 'niet bekeken: verhelp eerst de fouten in deze instellingen',
  },
  broke: (name: string) => `kon niet worden bekeken (${name}). Doe het nog een keer; blijft het, meld het dan.`,
  database: {
    embedded: (version: string) =>
      `ingebouwd (PostgreSQL ${version}): alleen om te proberen. Vul voor echt werk DATABASE_URL in.`,
    new: 'ingebouwd, wordt gemaakt bij de eerste start: alleen om te proberen. Vul voor echt werk DATABASE_URL in.',
    running: 'ingebouwd, en in gebruik door de bot die nu draait. Stop de bot om de database en de kaart te bekijken.',
    server: (version: string) => `PostgreSQL ${version}, bereikbaar`,
    migrated: 'bij',
    pending: (names: string[]) =>
      `nog uit te voeren: ${names.join(', ')}. Dat gebeurt bij de start, of nu met: npm run --silent schakel -- migrate`,
  },
  vault: {
    setting: 'VAULT_KEY is een goede sleutel',
    file: 'staat in het bestand vault.key in DATA_DIR. Vul voor echt werk VAULT_KEY in; zie SECURITY.md.',
    none: 'er is nog geen sleutel; de eerste start maakt er een in DATA_DIR. Vul voor echt werk VAULT_KEY in.',
    changing:
      'VAULT_KEY_NEXT is ingevuld: de sleutel wordt vervangen. Voer vault rotate uit en rond het af; zie SECURITY.md.',
  },
  map: {
    none: 'er is nog geen gemeente. Lees een kaart in met: npm run --silent schakel -- import-map',
    sampleFollows: 'er is nog geen gemeente; de eerste start leest de voorbeeldgemeente in',
    notImported: 'er is nog geen kaart ingelezen. Doe dat met: npm run --silent schakel -- import-map',
    empty: (at: Date) => `ingelezen op ${date(at)}, maar zonder aanbod dat actief is. Lees de kaart opnieuw in.`,
    fresh: (services: number, at: Date) =>
      `${count(services, 'dienst', 'diensten')}, ingelezen op ${date(at)}, alle het laatste jaar gecontroleerd`,
    old: (services: number, at: Date, old: number) =>
      `${count(services, 'dienst', 'diensten')}, ingelezen op ${date(at)}; ${old} langer dan een jaar niet of nooit ` +
      'gecontroleerd. Laat de beheerder van de kaart die nakijken en lees de kaart opnieuw in.',
  },
  workspaces: {
    servesAll: (municipality: string) => `er is één gemeente, ${municipality}; die bedient elke werkruimte`,
    linked: (links: string[]) => links.join('; '),
    unlinked: (names: string[]) =>
      `de app staat in ${names.join(', ')}, zonder gemeente: daar krijgt niemand antwoord. Koppel met: npm run --silent schakel -- workspace link`,
    none: 'er is meer dan één gemeente en geen werkruimte is gekoppeld: Schakel antwoordt niemand die het niet kent. Koppel met: npm run --silent schakel -- workspace link',
  },
  slack: {
    off: 'staat uit. Aanzetten: zie docs/admin-slack.md',
    standIn: (url: string) =>
      `SLACK_API_URL is ingevuld: alles gaat naar ${url}, niet naar Slack. Haal de instelling weg voor echt werk.`,
    token: (workspace: string) => `werkt, in werkruimte ${workspace}`,
    refused: {
      invalid_auth: `Slack kent SLACK_BOT_TOKEN niet. Kopieer het opnieuw: ${slackApp} → 'OAuth & Permissions'.`,
      account_inactive: `de app of de werkruimte is uitgezet. Installeer de app opnieuw: ${slackApp} → 'Install App'.`,
      token_revoked: `het token is ingetrokken. Installeer de app opnieuw: ${slackApp} → 'Install App'.`,
      token_expired: `het token is verlopen. Zet 'token rotation' uit en installeer opnieuw: ${slackApp} → 'Install App'.`,
      ratelimited: 'Slack vindt dat er te veel gevraagd wordt. Wacht een minuut en doe dit nog een keer.',
    } as Record<string, string>,
    otherRefusal: (code: string) => `Slack weigert SLACK_BOT_TOKEN (${code}). Kopieer het opnieuw: ${slackApp}.`,
    silent: (code: string) => `Slack antwoordt niet (${code}). Mag deze machine naar slack.com, poort 443?`,
    standInSilent: (url: string, code: string) => `${url} antwoordt niet (${code}). Kijk SLACK_API_URL na.`,
    scopesUnknown: 'Slack noemt de rechten van het token niet; vergelijk ze zelf met manifest/slack.json',
    scopesGood: 'precies die van manifest/slack.json',
    scopesMissing: (names: string[]) =>
      `er ontbreekt: ${names.join(', ')}. Zet het manifest er opnieuw in (${slackApp} → 'App Manifest') en installeer opnieuw.`,
    scopesExtra: (names: string[]) => `meer dan nodig: ${names.join(', ')}. Haal dat weg en installeer opnieuw.`,
    client: 'elke werkruimte installeert zelf, op /slack/install; het token staat per werkruimte in de database',
    clientRefused: {
      invalid_client_id: `Slack kent SLACK_CLIENT_ID niet. Kopieer het opnieuw: ${slackApp} → 'Basic Information'.`,
      bad_client_secret: `SLACK_CLIENT_SECRET klopt niet. Kopieer het opnieuw: ${slackApp} → 'Basic Information'.`,
    } as Record<string, string>,
    secret: 'over HTTP; SLACK_SIGNING_SECRET is ingevuld (of hij klopt, blijkt bij het eerste bericht)',
    socket: 'een verbinding mag open',
    socketRefused: {
      invalid_auth: `Slack kent SLACK_APP_TOKEN niet. Maak het opnieuw: ${slackApp} → 'Basic Information' → 'App-Level Tokens'.`,
      missing_scope: `SLACK_APP_TOKEN mist connections:write. Maak een nieuw token: ${slackApp} → 'Basic Information' → 'App-Level Tokens'.`,
      ratelimited: 'Slack vindt dat er te veel gevraagd wordt. Wacht een minuut en doe dit nog een keer.',
    } as Record<string, string>,
    otherSocketRefusal: (code: string) =>
      `Slack weigert een verbinding (${code}). Staat ${slackApp} → 'Socket Mode' aan, en hoort het token bij deze app?`,
  },
  teams: {
    off: 'staat uit. Aanzetten: zie docs/admin-teams.md',
    anonymous:
      'PAS OP: TEAMS_ANONYMOUS staat aan. Wie bij deze poort kan, kan zich voor iedereen uitgeven. Alleen voor een proef op deze machine.',
    anonymousUnused: 'TEAMS_ANONYMOUS staat aan, maar telt niet naast MICROSOFT_APP_ID. Haal de instelling weg.',
    id: 'heeft de goede vorm',
    badId: `MICROSOFT_APP_ID is geen id van een app. Kopieer 'Application (client) ID': ${entra} → Overview.`,
    tenant: 'alleen mensen uit deze tenant mogen vragen stellen',
    badTenant: `MICROSOFT_APP_TENANT_ID is geen id; een naam werkt niet. Kopieer 'Directory (tenant) ID': ${entra} → Overview.`,
    anyTenant:
      'elke organisatie die de app installeert, mag vragen stellen. Vul MICROSOFT_APP_TENANT_ID in als dat niet de bedoeling is.',
    token: 'Microsoft geeft de bot een token',
    testToken:
      'TEAMS_TEST_TOKEN is ingevuld: antwoorden gaan alleen naar deze machine. Haal de instelling weg voor echt werk.',
    refused: {
      AADSTS7000215: `MICROSOFT_APP_PASSWORD klopt niet. Neem de 'Value' van het geheim, niet de 'Secret ID': ${entra} → Certificates & secrets.`,
      AADSTS7000222: `MICROSOFT_APP_PASSWORD is verlopen. Maak een nieuw geheim: ${entra} → Certificates & secrets.`,
      AADSTS700016: `deze app bestaat niet in deze tenant. Kijk MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID en MICROSOFT_APP_TYPE na: ${entra} → Overview.`,
      AADSTS7000229: 'de app is in deze tenant nog niet actief. Maak de Azure Bot aan in dezelfde tenant als de app.',
      AADSTS90002: `deze tenant bestaat niet. Kijk MICROSOFT_APP_TENANT_ID na: ${entra} → Overview.`,
    } as Record<string, string>,
    otherRefusal: (code: string) =>
      `Microsoft geeft geen token (${code}). Kijk MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD en MICROSOFT_APP_TENANT_ID na.`,
    silent: (code: string) =>
      `Microsoft geeft geen token (${code}). Mag deze machine naar login.microsoftonline.com, poort 443?`,
    keys: 'de sleutels van Microsoft zijn op te halen',
    standInKeys: (url: string) =>
      `TEAMS_OPENID_METADATA_URL is ingevuld: ${url} bepaalt wie de bot vertrouwt. Alleen voor een proef.`,
    keysSilent: (code: string) =>
      `de sleutels van Microsoft zijn niet op te halen (${code}). Mag deze machine naar login.botframework.com, poort 443?`,
    standInKeysSilent: (url: string, code: string) =>
      `${url} geeft geen sleutels (${code}). Kijk TEAMS_OPENID_METADATA_URL na.`,
  },
  noPlatform: 'staan allebei uit: alleen de lokale werkruimte werkt.',
  model: {
    off: 'staat uit; alles werkt zonder',
    openai: 'OpenAI',
    there: (model: string, where: string) => `${model} staat klaar bij ${where} (er is niets aan gevraagd)`,
    refused: (where: string) =>
      `${where} weigert. Kijk OPENAI_API_KEY na, en of het adres in OPENAI_BASE_URL op /v1 eindigt.`,
    silent: (where: string, code: string) =>
      `${where} noemt geen modellen (${code}). Mag deze machine daarheen? Zonder model werkt alles ook.`,
    untold: (where: string) =>
      `${where} noemt geen modellen; probeer het met: npm run --silent schakel -- check routing --model`,
    unknown: (model: string, known: string[]) =>
      `${model} is daar niet. Kijk OPENAI_MODEL na. Wel is er: ${known.join(', ')}.`,
    noModel: 'OPENAI_MODEL ontbreekt. Vul de naam van het model in, of haal OPENAI_API_KEY weg.',
    noServer:
      'OPENAI_MODEL is ingevuld zonder OPENAI_API_KEY of OPENAI_BASE_URL. Vul een van die twee in, of haal het weg.',
  },
  port: {
    free: (port: number) => `${port} is vrij`,
    schakel: (port: number) => `op ${port} draait Schakel al`,
    starting: (port: number) =>
      `op ${port} draait Schakel, maar die is niet klaar voor werk: de bot start of stopt net, of mist de database`,
    other: (port: number) => `${port} is bezet door een ander programma. Stop dat, of kies een andere PORT.`,
    forbidden: (port: number) => `${port} mag deze gebruiker niet openen. Kies een PORT boven 1023.`,
    noAddress: (host: string) => `${host} is geen adres van deze machine. Kijk HOST na.`,
  },
}
