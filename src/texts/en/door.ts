import type { DoorTexts } from '../nl/door.ts'

export const door: DoorTexts = {
  which: {
    title: 'For which municipality do you ask?',
    body: 'People of more than one municipality work here. Choose one; I will remember it. To choose another later, type gemeente.',
    label: 'Municipality',
  },
  chosen: municipality => ({
    title: `From now on I search in ${municipality}`,
    body: 'Ask away, with the age, what is going on and the neighbourhood. Another municipality? Type gemeente.',
  }),
  notLinked: {
    title: 'I do not know this workspace yet',
    body: 'So I cannot look anything up here. The administrator of Schakel links the workspace to a municipality, with this command:',
  },
}
