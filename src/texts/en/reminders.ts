import type { ReminderTexts } from '../nl/reminders.ts'

export const reminders: ReminderTexts = {
  title: name => `Time to talk to ${name}?`,
  silence: weeks => `As far as I know you have not spoken for ${weeks} weeks.`,
  newContact: name => `${name} is new for your practice. A short hello helps.`,
  notSpoken: 'As far as I know you have not spoken yet.',
  things: {
    request: day => `Your question of ${day} is still open. Do call.`,
    newHere: (name, organization, place) => `New in ${place}: ${name} (${organization}).`,
    newEverywhere: (name, organization) => `New in the municipality: ${name} (${organization}).`,
    changed: (name, organization) => `Changed in your neighbourhood: ${name} (${organization}).`,
    theme: theme => `Colleagues asked most about this last month: ${theme}.`,
    hours: hours => `Consultation hour at yours: ${hours}.`,
    places: (n, day) =>
      `Consultation hour at yours on ${day}: ${n} ${n === 1 ? 'place' : 'places'} left. Type 'consultation hour'.`,
    none: 'A question or a doubt? Do call or write, also when it is small.',
  },
  labels: { days: 'Working days', phone: 'Call', mail: 'Mail' },
  quiet: {
    title: 'Time to talk to your practices?',
    body: 'You have not been in touch with these practices for a while:',
    more: n => `After that: ${n} more.`,
    which: 'In touch with',
  },
  buttons: { had: 'We spoke', later: 'Later', less: 'Less often or stop' },
  traces: {
    had: day => `Good. Noted: in touch on ${day}.`,
    hadWith: practices => `In touch with: ${practices}.`,
    later: day => `Fine. You will hear of it again on ${day}, or the first working day after.`,
  },
  settings: {
    title: 'Your reminders',
    every: weeks =>
      weeks === 1
        ? 'You get a message every week without contact.'
        : `You get a message after ${weeks} weeks without contact.`,
    stopped: "You get no more reminders. Type 'reminders on' if you want them back.",
    off: 'Your municipality has reminders turned off now.',
    limit: 'Never more than one unasked message a week, and only in office hours.',
    choose: 'How often do you want to hear?',
    option: weeks => (weeks === 1 ? 'Every week' : `After ${weeks} weeks`),
    stop: 'Stop',
    on: 'Turn back on',
    usual: 'As the municipality',
    nobody: 'Reminders are for GPs, practice nurses and contact persons. You do not get them.',
  },
  municipality: {
    title: name => `Reminders in ${name}`,
    every: weeks =>
      `Practice and contact person hear something after ${weeks} ${weeks === 1 ? 'week' : 'weeks'} without contact.`,
    off: 'Reminders are off: nobody in the municipality gets them.',
    choose: 'Rhythm for the municipality',
    option: weeks => `${weeks} weeks`,
    turnOff: 'Off',
    refused:
      'The coordinator chooses the rhythm of the municipality. Your own reminders are yours to choose: type reminders.',
    effect: 'What it does',
    labels: {
      pairs: 'Practices with a contact person',
      spoken: 'In touch in the last 4 weeks',
      followed: 'In touch within a week after a reminder',
      other: 'In touch in a week without a reminder',
      stopped: 'Stopped reminders',
    },
    share: (n, of) => `${n} of ${of} (${Math.round((100 * n) / of)}%)`,
    few: 'fewer than 5',
    tooFew: 'too few to show',
    basis: 'Counted when it was asked, taken up or pressed here. Last 12 weeks; fewer than 5 are not shown.',
  },
}
