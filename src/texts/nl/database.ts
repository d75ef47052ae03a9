/** What an operator reads when the database can't be opened: what is wrong, and what to do. */
export const databaseTexts = {
  inUse: (dir: string, pid: number) =>
    `De map ${dir} is in gebruik door proces ${pid}. Stop dat proces, of kies met --data een andere map.`,
  inUseHere: (dir: string) => `De map ${dir} is in dit proces al geopend. Sluit de database eerst.`,
  otherMajor: (dir: string, found: string, needed: string) =>
    `De database in ${dir} is gemaakt met PostgreSQL ${found}; deze versie van Schakel werkt met ${needed}. ` +
    'Kies met --data een lege map en importeer de sociale kaart opnieuw, of start de vorige versie.',
  notWritable: (dir: string) =>
    `In de map ${dir} kan niet geschreven worden. Kijk de rechten en de ruimte na, of kies met --data een andere map.`,
  embeddedInProduction:
    'De ingebouwde database is om te proberen: een stroomstoring kan gegevens kosten. Vul in productie DATABASE_URL in, ' +
    'of zet EMBEDDED_IN_PRODUCTION=1 als je dit zeker wilt.',
  unreachable: (where: string, reason: string) =>
    `De database op ${where} is niet te openen: ${reason}. Kijk DATABASE_URL na.`,
  reasons: {
    ECONNREFUSED: 'er luistert daar niets',
    ENOTFOUND: 'die server bestaat niet',
    ETIMEDOUT: 'de server antwoordt niet',
    '28P01': 'de naam of het wachtwoord klopt niet',
    '28000': 'deze gebruiker mag er niet in',
    '3D000': 'die database bestaat niet',
    '53300': 'er zijn te veel verbindingen',
  } as Record<string, string>,
  tooOld: (where: string, version: string) =>
    `De database op ${where} is PostgreSQL ${version}. Schakel heeft PostgreSQL 15 of nieuwer nodig.`,
  notUtf8: (where: string, encoding: string) =>
    `De database op ${where} gebruikt de tekencodering ${encoding}. Maak een database aan met UTF8.`,
  changedMigration: (name: string) =>
    `De migratie ${name} is veranderd nadat ze is uitgevoerd. Zet het bestand terug; maak voor een wijziging een nieuwe migratie.`,
  needsOwner:
    'Deze databasegebruiker mag de tabellen niet aanpassen. Voer migrate uit als de eigenaar van de database en start daarna ' +
    'opnieuw; zie SECURITY.md.',
  needsRole:
    'De database kent de rol schakel_scoped niet, of deze gebruiker mag er niet in werken. Voer eenmaal uit als beheerder van ' +
    'PostgreSQL: create role schakel_scoped nologin; grant schakel_scoped to GEBRUIKER; zie SECURITY.md.',
  unknownMigration: (name: string) =>
    `De database is van een nieuwere versie van Schakel: de migratie ${name} is hier onbekend. Start de nieuwere versie.`,
}
