/** What someone reads when it is not known for which municipality they ask. */
export const door = {
  which: {
    title: 'Voor welke gemeente vraag je dit?',
    body: 'Hier werken mensen van meer dan één gemeente. Kies er een; ik onthoud het. Een andere kiezen kan altijd: typ gemeente.',
    label: 'Gemeente',
  },
  chosen: (municipality: string) => ({
    title: `Ik zoek voortaan in ${municipality}`,
    body: 'Stel je vraag gerust, met leeftijd, wat er speelt en de wijk. Een andere gemeente? Typ gemeente.',
  }),
  notLinked: {
    title: 'Ik ken deze werkruimte nog niet',
    body: 'Daarom kan ik hier nog niets opzoeken. De beheerder van Schakel koppelt de werkruimte aan een gemeente, met deze opdracht:',
  },
}

export type DoorTexts = typeof door
