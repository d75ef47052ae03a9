/** Months as they are written in Dutch and English, with their number; a dot after them is allowed. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari jan january',
    'februari feb febr february',
    'maart mrt maa mar march',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'augustus aug august',
    'september sep sept',
    'oktober okt october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
)
