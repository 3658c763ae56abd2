import type { TabMessage } from '../decision/commit.ts'

export interface Tabs {
  post(message: TabMessage): void
  close(): void
}

/** Tabs of one origin agree at once; where the browser has no BroadcastChannel they agree when they are looked at. */
export function createTabs(name: string, hear: (message: unknown) => void): Tabs {
  try {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }) => hear(data)
    let open = true
    return {
      post: (message) => open && channel.postMessage(message),
      close() {
        open = false
        channel.close()
      },
    }
  } catch {
    return { post() {}, close() {} }
  }
}
