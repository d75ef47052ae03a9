/** Words that a renderer itself needs, on every platform. */
export const controls = {
  choose: 'Kies',
  cancel: 'Annuleren',
  fillIn: (label: string) => `Vul dit in: ${label}`,
  onlyForYou: 'Alleen voor jou',
  onlyForYouElsewhere: 'Alleen voor jou. Dit gaat over wat je in een groep of kanaal schreef.',
}

/** In place of a message of a case that was erased. */
export const local = { erased: 'De inhoud hiervan is gewist.' }
