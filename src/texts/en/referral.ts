import type { ReferralTexts } from '../nl/referral.ts'

export const referral: ReferralTexts = {
  levels: {
    preventive: 'free to enter',
    light: 'light help',
    specialist: 'specialist help',
    crisis: 'crisis and safety',
  },
  access: {
    self: 'family signs up itself',
    team: 'through the neighbourhood team',
    referral: 'with a referral letter',
    decision: 'with a decision of the municipality',
    school: 'through school',
    professionals: 'professionals only',
    urgent: 'call directly',
  },
  wishes: {
    individual: 'one to one',
    group: 'in a group',
    family: 'with the family',
    home: 'at home',
    online: 'online',
    phone: 'by phone',
    school: 'at school',
    english: 'in English',
    evening: 'in the evening',
    anonymous: 'anonymous',
    free: 'free',
    soon: 'soon',
    'no-referral': 'without referral',
  },

  why: (parts, tail) => `Fits: ${parts.join(', ')}${tail ? `; ${tail}` : ''}.`,
  lightestStep: 'lightest step',
  stepUp: 'a step up, as light help was there already',
  forArea: name => `neighbourhood ${name}`,
  wholeMunicipality: 'the whole municipality',
  wishUnmet: wishes => `Note: ${wishes.join(' and ')} is not mentioned. Please check.`,

  labels: {
    forWhom: 'For whom',
    refer: 'How to refer',
    wait: 'Waiting time',
    cost: 'Cost',
    call: 'Call',
    mail: 'Mail',
    where: 'Where',
    documents: 'Needed',
    checked: 'Checked',
    alert: 'Note',
  },
  unknown: 'not known, please call',
  waitWeeks: weeks => (weeks === 0 ? 'none' : weeks < 1 ? 'a few days' : weeks === 1 ? '1 week' : `${weeks} weeks`),
  ages: (from, to) =>
    from !== null && to !== null
      ? `${from} up to ${to} years`
      : from !== null
        ? `from ${from} years`
        : `up to ${to} years`,
  ageSpan: (from, to) => `${from}-${to} years`,
  checkedLongAgo: date => `${date}. That is over a year ago: call to check.`,
  neverChecked: 'not known. Call to check.',
  alternatives: 'Also fitting',
  alternative: (name, details) => [name, ...details].join(' · '),
  waitShort: (wait, weeks) => (weeks === 0 ? 'no waiting time' : `waiting time ${wait}`),
  nextStep: (name, how) => `If this does not help, the next step is: ${name}${how ? ` (${how})` : ''}.`,
  askFamily: 'Ask the family first',
  contact: (name, profession, phone, today) =>
    `In doubt? Your contact person is ${[name, profession].filter(Boolean).join(', ')}${phone ? `, ${phone}` : ''}. ${today}`,
  noContact: 'Your practice has no fixed contact person yet. The coordinator sees that on the list.',

  buttons: {
    discuss: 'Discuss as a case',
    referred: 'Referred',
    askContact: 'Ask my contact person',
    share: 'Share with parents',
    wrong: 'Not right',
    show: name => `Show ${name}`,
  },
  askNeighbourhood: 'Which neighbourhood does the family live in? Then you see the team there.',
  askAge: 'How old is the child? That decides here.',
  askTopic: 'What is it mostly about? That decides here.',
  byModel: 'A language model helped to read this.',
  ageBands: [
    { value: '0-3', label: '0-3 years' },
    { value: '4-11', label: '4-11 years' },
    { value: '12-17', label: '12-17 years' },
    { value: '18-23', label: '18-23 years' },
  ],
  traces: {
    referred: (service, date) => `Referred to ${service} on ${date}.`,
    wrong: service => `Passed on to the coordinator: ${service} is not right.`,
    asked: name => `Asked ${name}.`,
    seen: name => `${name} has seen your question.`,
    done: name => `${name} has taken up your question.`,
  },

  noMatch: {
    title: 'This is not on the social map',
    body: municipality =>
      `I found no fitting service for this question in ${municipality}. I do not guess. The coordinator sees that something is missing here.`,
    hint: 'Put it differently, or add age and neighbourhood. For example: 8 years, sleeps badly, parents tired.',
  },
  elsewhere: {
    shown: place => `The child lives in ${place}; this comes from the social map of ${place}.`,
    title: place => `This child lives in ${place}`,
    body: place =>
      `The municipality where the child lives arranges youth care. I do not have the social map of ${place}. Call the youth and family centre of ${place}.`,
  },
  medical: {
    title: 'This is a medical question',
    body: 'I only know the way in help with growing up, parenting and taking part. For this question you, or a medical colleague, are the right one.',
  },
  outOfScope: {
    title: 'This is outside youth and family',
    body: 'I help with questions about children, young people up to 23 and their parents.',
  },
  noMap: {
    title: 'There is no social map yet',
    body: municipality =>
      `No social map was imported for ${municipality} yet. The administrator does that with the command import-map.`,
  },
  tooLong: {
    title: 'That is a long story',
    body: 'Ask it in a few sentences: age, what is going on, and the neighbourhood. I need no more.',
  },

  parents: {
    title: 'For parents',
    intro: 'Your doctor thinks this help fits you:',
    call: phone => `Call ${phone} to make an appointment.`,
    site: url => `Look at ${url}.`,
    referralNeeded: 'The doctor writes a referral letter for you.',
    address: address => `Address: ${address}.`,
    wait: wait => `Waiting now takes: ${wait}.`,
    cost: cost => `Cost: ${cost}`,
    language: 'Would you rather speak another language? Say so when you call.',
    end: 'Does it not work out? Then call the doctor again.',
  },

  wrongForm: {
    title: 'What is not right?',
    submit: 'Pass on',
    intro: 'The coordinator gets this on the list. Write nothing about a child or family.',
    service: 'Which service',
    reason: 'What is wrong',
    reasons: [
      { value: 'phone', label: 'Phone number or address is wrong' },
      { value: 'gone', label: 'No longer exists' },
      { value: 'wait', label: 'Waiting time is wrong' },
      { value: 'audience', label: 'Age, neighbourhood or target group is wrong' },
      { value: 'fit', label: 'Does not fit my question' },
      { value: 'other', label: 'Something else' },
    ],
    note: 'Explanation',
    noteHint: 'For example the right number.',
    chooseReason: 'Choose what is wrong.',
    unknownService: 'This service does not belong to this question. Choose one from the list.',
    noteHasPersonalData: redacted => `This says something about a person. Use for example: ${redacted}`,
    thanks: service => `Thank you. The coordinator looks at ${service}.`,
  },
}
