import { vi } from 'vitest'

/** Stands in for the browser's BroadcastChannel: notes what this tab says, and lets others speak. */
export function someTabs() {
  const said: unknown[] = []
  const open = new Set<{ onmessage: (event: { readonly data: unknown }) => void }>()
  vi.stubGlobal('BroadcastChannel', function () {
    const channel = {
      onmessage: () => {},
      postMessage: (message: unknown) => void said.push(message),
      close: () => void open.delete(channel),
    }
    open.add(channel)
    return channel
  })
  return {
    said,
    open,
    /** Another tab says this. */
    hear: (data: unknown) => open.forEach((channel) => channel.onmessage({ data })),
  }
}
