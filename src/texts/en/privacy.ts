import type { PrivacyTexts } from '../nl/privacy.ts'

export const privacy: PrivacyTexts = {
  warning: {
    title: 'Remove this message: it holds somebody’s personal data',
    found: 'This is what I saw',
    answered: 'I answered without these data. I do not keep them or pass them on.',
    remove: 'How to remove the message',
    steps: {
      slack: [
        'Hover over your message, or press and hold it.',
        "Choose the three dots, then 'Delete message'.",
        'Does it not work? Ask the administrator of Slack. I cannot remove your message.',
      ],
      teams: [
        'Hover over your message, or press and hold it.',
        "Choose the three dots, then 'Delete'.",
        'Does it not work? Ask the administrator of Teams. I cannot remove your message.',
      ],
      local: ['Your message is kept here without these data.', 'Is it still on your screen? Reload the page.'],
    },
    next: 'Age and neighbourhood are enough.',
  },
  refusal: {
    title: 'I did not send this',
    why: 'It holds data of a child, a parent or somebody they know. I did not keep your text.',
    found: 'This is what I saw',
    instead: 'This is possible',
    use: 'Use this text',
    check: 'Read the text before you use it.',
  },
  types: {
    BSN: 'Citizen number',
    NAME: 'Name',
    DOB: 'Date of birth',
    ADDRESS: 'Address',
    PHONE: 'Phone number',
    EMAIL: 'E-mail address',
    PATIENT_NUMBER: 'File number',
    SCHOOL_CLASS: 'School with class',
    LICENSE: 'Licence plate',
    OTHER: 'Other data',
  },
}
