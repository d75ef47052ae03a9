import type { GeneralTexts } from '../nl/general.ts'

export const general: GeneralTexts = {
  help: {
    title: 'Where do I refer this to?',
    gp: 'Ask in your own words: age, what is going on, and the neighbourhood. You get the lightest service that fits, how to refer, the waiting time and your contact person.',
    examples: 'For example',
    exampleQuestions: [
      '8 yr, restless in class, parents at their wits’ end',
      'low mood since divorce, 15',
      'toddler sleeps badly, mother exhausted',
    ],
    more: "Then ask on: 'and if she is 13?', 'rather in a group', 'in English?'. Or ask: who is my contact person? To discuss a case, type 'kind-mdo'. Type 'herinneringen' to choose how often you hear of each other.",
    contactPerson:
      "The questions of your GPs arrive here. Type 'openstaand' for what is still open, 'mdo-moment' for the weekly meeting moment of a practice. You can search the social map yourself too.",
    coordinator:
      "Type 'werklijst' for reports and questions without a service, 'mensen' for people and practices, 'bericht' to tell practices something, 'herinneringen' for the rhythm and what it does, 'toestemming instellen' for what your municipality chose. You can search the social map yourself too.",
    privacy: 'Never mention a name, date of birth or citizen number. Age and neighbourhood are enough.',
  },
  welcome: {
    title: 'Hello, I am Schakel',
    by: name => `${name} added me here.`,
    added: 'I was added here.',
  },
  outsider: {
    title: 'This is for people of this organisation only',
    body: 'Schakel helps the people of this organisation. Do you work elsewhere? Ask there, or call the CJG of your municipality.',
  },
  guest: {
    title: 'You are a guest here',
    body: 'When you are asked to think along about a case, you hear so here and can answer. The rest is for people of this organisation.',
  },
  thanks: { title: 'You are welcome', body: 'Ask again whenever something comes up.' },
  notUnderstood: {
    title: 'I do not understand your question yet',
    body: 'Mention the age, what is going on, and the neighbourhood. For example: 8 yr, restless in class.',
  },
  aboutBot: {
    title: 'I am Schakel',
    body: 'I know the social map for youth and family, and who your contact person is. That is all I can do.',
  },
  tooMany: {
    title: 'One moment please',
    body: 'You are sending many messages in a row. What comes now I do not answer. Please try again in a minute.',
  },
  stale: { title: 'This button no longer works', body: 'The message is too old or was replaced. Please ask again.' },
  late: {
    title: 'That took too long',
    body: 'The form could not be opened any more. Press the button again.',
  },
  failed: reference => ({
    title: 'Something went wrong',
    body: `Your question was not answered. Please try again. If it keeps failing, give the administrator this number: ${reference}.`,
  }),
  sampleMunicipality: 'Sample municipality: everything here is made up, except national numbers.',
  and: ' and ',
  whom: { child: 'child', parent: 'parent', pregnant: 'pregnant woman', professional: 'professional' },
  years: (from, to) =>
    from === to ? (from < 1 ? 'baby' : `${Math.floor(from)} years`) : `${Math.floor(from)}-${Math.floor(to)} years`,
}
