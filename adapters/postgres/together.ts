/** One statement never gets longer than this. */
const MOST = 100

interface Waiting<In, Out> {
  item: In
  resolve: (out: Out) => void
  reject: (error: unknown) => void
}

/**
 * Gathers what is asked while the time before is under way, and does that in one go: many commits become one. Alone it
 * goes at once, so nobody ever waits to be gathered.
 * @param work gives an answer for each item, in their order; when it fails, it failed for all of them
 */
export function together<In, Out>(work: (items: In[]) => Promise<Out[]>): (item: In) => Promise<Out> {
  const waiting: Waiting<In, Out>[] = []
  let busy = false

  async function go(): Promise<void> {
    busy = true
    const batch = waiting.splice(0, MOST)
    try {
      const answers = await work(batch.map(({ item }) => item))
      for (const [i, { resolve }] of batch.entries()) resolve(answers[i]!)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
    busy = false
    if (waiting.length > 0) void go()
  }

  return item =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!busy) void go()
    })
}
