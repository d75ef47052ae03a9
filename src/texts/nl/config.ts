/** What an operator reads when a setting is wrong: what is wrong, and where the right value is found. */
export const configTexts = {
  heading: 'Deze instellingen kloppen niet:',
  url: 'is geen webadres. Gebruik een adres dat met http:// of https:// begint.',
  publicUrl:
    'begint in productie met https://. Het is het adres waarop collega’s deze dienst openen, bijvoorbeeld https://schakel.gemeente.nl.',
  flag: 'is ja of nee. Gebruik 1 of 0.',
  nodeEnv: 'is development, test of production.',
  port: 'is een geheel getal van 0 tot en met 65535.',
  databaseUrl: 'is geen adres van PostgreSQL. Het ziet er zo uit: postgres://gebruiker:wachtwoord@host:5432/schakel.',
  slackBotToken: "begint met xoxb-. Je vindt het op api.slack.com/apps → je app → 'OAuth & Permissions'.",
  slackSigningSecret:
    "is te kort. Je vindt het op api.slack.com/apps → je app → 'Basic Information' → 'Signing Secret'.",
  slackAppToken:
    "begint met xapp-. Maak het op api.slack.com/apps → je app → 'Basic Information' → 'App-Level Tokens'.",
  slackClientId:
    "ziet eruit als 123.456. Je vindt het op api.slack.com/apps → je app → 'Basic Information' → 'Client ID'.",
  slackClientSecret: "is te kort. Je vindt het op api.slack.com/apps → je app → 'Basic Information' → 'Client Secret'.",
  slackClientHalf: 'hoort bij SLACK_CLIENT_ID: vul ze allebei in, of geen van beide.',
  slackClientSigning: 'ontbreekt naast SLACK_CLIENT_ID. Meer werkruimten gaat alleen over een adres, met dit geheim.',
  slackBoth:
    'en SLACK_APP_TOKEN gaan niet samen met SLACK_CLIENT_ID: dan heeft elke werkruimte een eigen token. Haal ze weg.',
  slackHalf: 'ontbreekt naast SLACK_BOT_TOKEN. Vul dit in, of SLACK_APP_TOKEN voor Socket Mode.',
  slackNoBot: "ontbreekt. Je vindt het op api.slack.com/apps → je app → 'OAuth & Permissions'.",
  appType: 'is SingleTenant, MultiTenant of UserAssignedMSI. Het staat bij de Azure Bot onder Configuration.',
  teamsAnonymous:
    'mag niet in productie: dan kan iedereen berichten sturen. Haal de instelling weg en vul MICROSOFT_APP_ID in.',
  teamsTestToken: 'werkt alleen samen met TEAMS_OPENID_METADATA_URL, op deze machine zelf.',
  teamsPassword:
    "ontbreekt naast MICROSOFT_APP_ID. Maak een 'client secret' bij de app-registratie in Microsoft Entra.",
  teamsTenant: 'ontbreekt naast MICROSOFT_APP_ID. Het staat in Microsoft Entra onder Overview als Tenant ID.',
  loopback: 'is alleen bedoeld voor een proef op deze machine. Gebruik een adres op 127.0.0.1.',
  openaiModel: 'ontbreekt naast OPENAI_BASE_URL. Vul de naam van het model in zoals je server die noemt.',
  openaiWhen: 'is unsure of always.',
  calls: 'is een geheel getal van 0 of meer: het aantal keer per dag.',
  price: 'is een bedrag in euro per miljoen tokens, bijvoorbeeld 0.15.',
  vaultKey: 'is geen sleutel van 32 bytes in base64. Maak er een met: openssl rand -base64 32.',
  vaultKeyMissing: 'ontbreekt. In productie is een sleutel nodig; maak er een met: openssl rand -base64 32.',
  perMinute: 'is een geheel getal vanaf 1: zoveel berichten van één persoon in een minuut.',
  logLevel: 'is debug, info, warn of error.',
}
