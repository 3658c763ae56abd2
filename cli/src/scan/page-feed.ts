/** Pages as they are found, for those who follow. */
export interface PageFeed {
  push(url: string): void
  /** No more will come. */
  end(): void
  /** The page at this place, when it has been found; undefined where there is none. */
  at(index: number): Promise<string | undefined>
}

export function createPageFeed(): PageFeed {
  const pages: string[] = []
  const state = { isDone: false }
  let waiting: (() => void)[] = []
  const wake = () => {
    const due = waiting
    waiting = []
    for (const one of due) one()
  }
  return {
    push(url) {
      pages.push(url)
      wake()
    },
    end() {
      state.isDone = true
      wake()
    },
    async at(index) {
      while (index >= pages.length && !state.isDone) await new Promise<void>((done) => waiting.push(done))
      return pages[index]
    },
  }
}
