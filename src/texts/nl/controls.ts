/** Words that a renderer itself needs, on every platform. */
export const controls = {
  choose: 'Kies',
  fillIn: (label: string) => `Vul dit in: ${label}`,
  onlyForYou: 'Alleen voor jou',
}
