import { withoutName } from './anonymous.ts'
import { dangers } from './danger.ts'
import { from12 } from './from-12.ts'
import { from16 } from './from-16.ts'
import { purposes } from './purpose.ts'
import { rest } from './rest.ts'
import type { Row } from './row.ts'
import { supervision } from './supervision.ts'
import { under12 } from './under-12.ts'

/** Every row, by group. */
export const rows: readonly Row[] = [
  ...withoutName,
  ...under12,
  ...supervision,
  ...from12,
  ...from16,
  ...purposes,
  ...dangers,
  ...rest,
]

export interface Step {
  title: string
  why: string
  ids: readonly string[]
}

/**
 * The order in which the rows are asked; the first that fits decides. Within a step the more particular row comes
 * first, and the row that asks more of the professional (a note, a call) before the one that asks less.
 */
export const steps: readonly Step[] = [
  {
    title: '1. Gevaar',
    why: 'Gaat voor alles; vraag nooit eerst toestemming. G03 en G04 staan voor het gesprek met ouders in B21.',
    ids: ['B22', 'G09', 'C09', 'G01', 'G02', 'G03', 'G04', 'G06', 'B21', 'D07', 'B20', 'G05', 'G08'],
  },
  {
    title: '2. Wat hier niet mag staan',
    why: 'Nummer of naam in de chat, een herkenbaar gezin, gegevens van een ander.',
    ids: ['A11', 'A04', 'A03', 'A07', 'A10', 'F07', 'F08'],
  },
  {
    title: '3. Verzoeken en meldingen buiten de chat',
    why: 'De chat wijst de weg en handelt ze nooit zelf af.',
    ids: ['D06', 'B13', 'B14', 'B15', 'F12', 'F13', 'F14', 'F15', 'F16', 'G07', 'C16', 'C17', 'R01'],
  },
  {
    title: '4. Zonder naam, of voor iets anders dan een kind-MDO',
    why: 'A09 en F11 vervallen zodra iedereen die nodig is zei dat het mag.',
    ids: ['A01', 'A05', 'F17', 'F18', 'F09', 'F10', 'A08', 'A06', 'A02', 'A09', 'F11'],
  },
  {
    title: '5a. Op naam: is bekend wie beslist?',
    why: 'Leeftijd op de dag van delen, wilsbekwaamheid, gezag.',
    ids: ['R02', 'R03', 'B12', 'B16', 'B17', 'B07', 'B10', 'B08', 'R04'],
  },
  {
    title: '5b. Op naam: geldt het ja dat er is?',
    why: 'Alleen als iemand die nodig is nog ontbreekt.',
    ids: ['F03', 'E05', 'F06', 'F05', 'A12', 'A13', 'F01', 'F02'],
  },
  {
    title: '5c. Op naam: wie zei ja en wie nee?',
    why: 'Eerst wat een notitie vraagt, dan wat zonder meer mag, dan wat ontbreekt.',
    ids: [
      ...['C07', 'C06', 'C12', 'C02', 'C05', 'B02', 'B05', 'B18', 'D04', 'E04'],
      ...['C10', 'D05', 'F04', 'C15', 'B11', 'C01', 'C13', 'C14', 'B01', 'B06', 'B09', 'D08', 'D01', 'E03', 'E01'],
      ...['C04', 'C08', 'C03', 'C11', 'B19', 'B04', 'B03', 'D02', 'D03', 'E02'],
    ],
  },
  {
    title: '6. Al het andere',
    why: 'Onbekend is nooit ja.',
    ids: ['R05'],
  },
]

const byId = new Map(rows.map(row => [row.id, row]))

/** The rows in the order in which they are asked. */
export const inOrder: readonly Row[] = steps.flatMap(step => step.ids.map(id => byId.get(id)!))
