import type { AuditVerdict } from '../../accountability.ts'
import type { AuditAction } from '../../audit.ts'

type Reason = Extract<AuditVerdict, { holds: false }>['reason']

/** What an operator reads about the audit. */
export const auditTexts = {
  actions: {
    'map.imported': 'sociale kaart ingelezen',
    'case-channel.appointed': 'kanaal voor kind-MDO aangewezen',
    'workspace.foreign': 'vraag vanuit een werkruimte van een andere gemeente',
    'workspace.linked': 'werkruimte gekoppeld',
    'workspace.unlinked': 'werkruimte losgemaakt',
    'work-list.opened': 'werklijst geopend',
    'work-item.finished': 'werk afgerond',
    'contact-request.sent': 'vraag gestuurd',
    'contact-request.answered': 'vraag beantwoord',
    'contact.noted': 'contact genoteerd',
    'reminders.set': 'ritme van herinneringen gekozen',
    'contact-request.passed-on': 'vraag doorgegeven',
    'people.imported': 'mensen ingelezen',
    'people.exported': 'mensen uitgevoerd',
    'register.opened': 'mensen en praktijken geopend',
    'person.added': 'persoon toegevoegd',
    'person.changed': 'persoon gewijzigd',
    'person.moved': 'persoon verplaatst',
    'person.ended': 'persoon gestopt',
    'practice.added': 'praktijk toegevoegd',
    'practice.changed': 'praktijk gewijzigd',
    'practice.closed': 'praktijk gesloten',
    'contact.assigned': 'contactpersoon toegewezen',
    'absence.noted': 'afwezigheid genoteerd',
    'capacity.agreed': 'afspraak over aantal praktijken',
    'consultation.kept': 'spreekuur gewijzigd',
    'consultation.reserved': 'plek op spreekuur',
    'account.asked': 'koppeling gevraagd',
    'account.linked': 'account gekoppeld',
    'broadcast.written': 'bericht geschreven',
    'broadcast.sent': 'bericht verstuurd',
    'broadcast.stopped': 'bericht gestopt',
    'broadcast.repeated': 'bericht opnieuw verstuurd',
    'broadcast.watched': 'bericht bekeken',
    'person.exported': 'gegevens uitgedraaid',
    'person.erased': 'gegevens gewist',
    'audit.read': 'audit ingezien',
    'vault.rotated': 'hoofdsleutel vervangen',
    'retention.ran': 'bewaartermijnen toegepast',
    'case.read': 'casus gelezen',
    'case.counted': 'casussen geteld',
    'case.fill': 'concept ingevuld',
    'case.discard': 'concept weggegooid',
    'case.request': 'casus aangevraagd',
    'case.block': 'casus niet geopend',
    'case.open': 'casus geopend',
    'case.freeze': 'casus stilgezet',
    'case.thaw': 'casus verder',
    'case.withdraw': 'toestemming ingetrokken',
    'case.close': 'casus afgesloten',
    'case.erase': 'inhoud van casus gewist',
    'case.record': 'toestemming vastgelegd',
    'case.invite': 'deelnemer gevraagd',
    'case.answer': 'deelnemer antwoordde',
    'case.take': 'casusregisseur geworden',
    'case.appoint': 'casusregisseur aangewezen',
    'case.bind': 'gesprek gekoppeld',
    'case.phone': 'huisarts gesproken',
    'case.agree': 'afspraak gemaakt',
    'case.aim': 'doel of stand genoteerd',
    'case.plan': 'overleg voorgesteld',
    'case.choose': 'gezegd wanneer iemand kan',
    'case.fix': 'overleg vastgezet',
    'case.call-off': 'overleg afgezegd',
    'case-slot.set': 'vast moment van een praktijk gezet',
    'consent.set': 'instelling van toestemming gewijzigd',
    'case.finish': 'afspraak afgerond',
  } satisfies Record<AuditAction, string>,
  outcomes: { done: 'gedaan', refused: 'geweigerd', nothing: 'niets te doen' },
  empty: 'Er zijn geen auditregels.',
  holds: (from: number, to: number, hash: string) =>
    to < from
      ? 'De audit klopt: er staan nu geen regels in.'
      : `De audit klopt: regel ${from} tot en met ${to}.\nBewaar elders, om het einde te kunnen controleren: ${to} ${hash}`,
  broken: (line: number, reason: Reason) => `De audit klopt niet bij regel ${line}: ${auditTexts.reasons[reason]}.`,
  reasons: {
    changed: 'deze regel is veranderd',
    missing: 'hier ontbreken een of meer regels',
    order: 'deze regel sluit niet aan op de regel ervoor',
    cut: 'vanaf hier zijn regels aan het einde weg',
    head: 'de aantekening van de laatste regel klopt niet',
    checkpoint: 'het ondertekende controlepunt van deze regel klopt niet',
  } satisfies Record<Reason, string>,
  columns: ['nr', 'moment (UTC)', 'wie', 'namens', 'systeem', 'handeling', 'uitkomst', 'over', 'casus', 'kenmerk'],
  chooseOne: 'kies er één: --verify, --person ID of --case ID',
}

/** What an operator reads about the keys. */
export const vaultTexts = {
  what: 'wat er moet gebeuren: rotate',
  openToOthers: (file: string) =>
    `Het sleutelbestand ${file} is leesbaar voor anderen. Sluit het af met: chmod 600 ${file}`,
  brokenFile: (file: string) =>
    `Het sleutelbestand ${file} is geen sleutel van 32 bytes in base64. Zet het bestand terug uit de reservekopie.`,
  noNextKey:
    'VAULT_KEY_NEXT ontbreekt. Maak een nieuwe sleutel met: openssl rand -base64 32, zet die in VAULT_KEY_NEXT, start de ' +
    'bot opnieuw en doe dit dan nog een keer.',
  lockedOut: (count: number) =>
    `${count} sleutels in de database passen niet bij VAULT_KEY. Zet de sleutel terug waarmee ze gemaakt zijn; bij een ` +
    'halve vervanging horen VAULT_KEY en VAULT_KEY_NEXT er allebei te zijn.',
  progress: (moved: number, left: number) => `${moved} sleutels vervangen, nog ${left}`,
  rotated: (count: number) => `Klaar: ${count} sleutels zijn met de nieuwe hoofdsleutel verpakt.`,
  afterwards: 'Zet nu VAULT_KEY op de waarde van VAULT_KEY_NEXT, haal VAULT_KEY_NEXT weg en start de bot opnieuw.',
}

/** What an operator reads about the rights of a professional. */
export const rightsTexts = {
  nothing: (person: string) => `Er is niets bewaard over '${person}'. Controleer het id, of er is al gewist.`,
  erased: (person: string) => `Alles over '${person}' is gewist. Auditregels blijven, onder een schuilnaam.`,
  rows: (table: string, count: number) => `  ${table}: ${count}`,
  mentionedIn: (services: string[]) =>
    `De sociale kaart noemt deze persoon nog bij: ${services.join(', ')}. Pas de kaart aan en lees die opnieuw in.`,
  practiceLeft: 'Haal de persoon ook uit het bestand waarmee je mensen inleest, en uit Slack of Teams zelf.',
}
