/** Where cases are discussed. */
export const rooms = {
  appointed: {
    title: 'Kind-MDO komt in dit kanaal',
    body: 'Elke casus krijgt hier een eigen draad. Dat kan alleen als iedereen die dit kanaal leest in de toestemming staat. Leest er iemand meer mee, dan plaats ik niets en vraag ik de huisarts om een groepschat te maken.',
  },
  notAChannel: {
    title: 'Zeg dit in een kanaal van Teams',
    body: 'Ga naar het kanaal waar een kind-MDO mag, noem mij daar en zeg: gebruik dit kanaal voor kind-MDO. In Slack hoeft het niet: daar maak ik zelf een besloten kanaal.',
  },
  onlyCoordinator: {
    title: 'Dit kiest de coördinator',
    body: 'Alleen de coördinator van je gemeente wijst een kanaal aan voor kind-MDO. Er is niets veranderd.',
  },
}

export type RoomsTexts = typeof rooms
