/** Time and chance, handed in, so that a test decides what time it is. */
export interface Clock {
  now(): Date
  /** Calls back after so many milliseconds; gives how to call it off. */
  after(milliseconds: number, work: () => void): () => void
  /** 0 up to 1, different each time. */
  chance(): number
}
