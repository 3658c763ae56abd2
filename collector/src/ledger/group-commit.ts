/**
 * Takes what comes in one turn of the event loop together: `commit` is called with all of it, never twice at a time, and
 * what comes meanwhile is the next group. Each caller gets the answer to its own item; a failure is everybody's in it.
 */
export function createGroups<Item, Answer>(
  commit: (items: readonly Item[]) => Promise<readonly Answer[]>,
  { most = 256 }: { readonly most?: number } = {},
): { add(item: Item): Promise<Answer>; idle(): Promise<void> } {
  interface Waiting {
    readonly item: Item
    readonly resolve: (answer: Answer) => void
    readonly reject: (error: unknown) => void
  }
  let waiting: Waiting[] = []
  let running: Promise<void> | undefined

  async function drain(): Promise<void> {
    await new Promise((done) => setImmediate(done))
    while (waiting.length > 0) {
      const group = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        const answers = await commit(group.map(({ item }) => item))
        group.forEach(({ resolve }, at) => resolve(answers[at]!))
      } catch (error) {
        group.forEach(({ reject }) => reject(error))
      }
      // What came during the commit has not been read yet.
      await new Promise((done) => setImmediate(done))
    }
    running = undefined
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        running ??= drain()
      }),
    idle: async () => running,
  }
}
