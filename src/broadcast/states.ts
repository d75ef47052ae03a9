/** The life of a broadcast, as a table. */
export const STATES = ['draft', 'scheduled', 'sending', 'cancelled', 'done'] as const
export type State = (typeof STATES)[number]

interface Move {
  from: readonly State[]
  to: State
  /** person: who may handle it presses; time: happens by itself. */
  by: 'person' | 'time'
}

export const MOVES = {
  change: { from: ['draft'], to: 'draft', by: 'person' },
  send: { from: ['draft'], to: 'sending', by: 'person' },
  schedule: { from: ['draft'], to: 'scheduled', by: 'person' },
  start: { from: ['scheduled'], to: 'sending', by: 'time' },
  release: { from: ['sending'], to: 'sending', by: 'person' },
  cancel: { from: ['draft', 'scheduled', 'sending'], to: 'cancelled', by: 'person' },
  again: { from: ['sending', 'done'], to: 'sending', by: 'person' },
  finish: { from: ['sending'], to: 'done', by: 'time' },
} satisfies Record<string, Move>

/** Whether this can be done with a broadcast in this state. */
export const can = (move: keyof typeof MOVES, state: State): boolean => (MOVES[move] as Move).from.includes(state)
