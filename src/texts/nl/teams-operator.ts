/** Why something did not reach Teams, for an operator: what happened, and what to do. */
export const teamsOperator = {
  unknownConversation:
    'Schakel kent dit gesprek in Teams niet (meer). De app is er verwijderd, of er is nog nooit iets gezegd.',
  noOwnChat:
    'Deze persoon heeft nog geen eigen gesprek met Schakel in Teams. Wat alleen voor hem of haar is, wordt niet in een groep gezet.',
  notHere: 'De proefinstelling TEAMS_TEST_TOKEN werkt alleen op deze machine; dit gesprek staat ergens anders.',
  noToken:
    'Microsoft gaf geen toegangscode. Controleer MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD en MICROSOFT_APP_TENANT_ID.',
  connection: 'Teams is niet te bereiken. Schakel probeert het opnieuw.',
  noAnswer: 'Teams gaf geen antwoord. Het bericht kan wel of niet zijn aangekomen.',
  status: {
    badRequest: 'Teams begrijpt dit bericht niet.',
    unauthorized: 'Teams vertrouwt de aanmelding van de bot niet. Controleer MICROSOFT_APP_PASSWORD en het type app.',
    forbidden: 'De bot mag hier niet schrijven: de app is verwijderd, geblokkeerd of uitgezet door de beheerder.',
    gone: 'Dit gesprek of bericht bestaat niet meer in Teams.',
    tooBig: 'Dit bericht is te groot voor Teams.',
    tooMany: 'Er gaan te veel berichten tegelijk naar Teams. Schakel wacht even.',
    busy: 'Teams is nu niet beschikbaar. Schakel probeert het opnieuw.',
    other: (status: number) => `Teams weigerde het bericht (status ${status}).`,
  },
  withCode: (reason: string, code: string) => `${reason} (${code})`,
  package: {
    file: 'het bestand voor het app-pakket, bijvoorbeeld schakel.zip',
    noAppId: 'MICROSOFT_APP_ID ontbreekt. Het is de Application (client) ID van de app-registratie in Microsoft Entra.',
    badAppId: 'MICROSOFT_APP_ID is geen id van een app. Het ziet er zo uit: 12345678-90ab-cdef-1234-567890abcdef.',
    missing: (name: string) => `In manifest/teams ontbreekt ${name}.`,
    done: (file: string) => `Het app-pakket staat in ${file}. Laad het in Teams-beheer bij 'Apps beheren'.`,
  },
  rooms: {
    noChannel: 'geen kanaal aangewezen',
    unknownMembers: 'wie het kanaal leest, is nu niet te zien',
    othersRead: 'anderen lezen het kanaal',
  },
}
