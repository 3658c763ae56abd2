export interface TakeFilesOptions {
  /** A file is held over the page, or no longer. */
  readonly over: (isOver: boolean) => void
  /** What was dropped or pasted; none where it was something else. */
  readonly taken: (files: readonly File[]) => void
  readonly pasted: (text: string) => void
}

/** Takes files that are dropped anywhere on the page, and files and text that are pasted. Returns what ends it. */
export function takeFiles({ over, taken, pasted }: TakeFilesOptions): () => void {
  const ended = new AbortController()
  const { signal } = ended
  addEventListener('dragover', onOver, { signal })
  addEventListener('dragleave', (event) => event.relatedTarget === null && over(false), { signal })
  addEventListener('drop', onDrop, { signal })
  addEventListener('paste', onPaste, { signal })
  return () => ended.abort()

  // Without this the browser would leave the page and open the file.
  function onOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    over(true)
  }

  function onDrop(event: DragEvent): void {
    over(false)
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    taken([...event.dataTransfer.files])
  }

  function onPaste(event: ClipboardEvent): void {
    if (event.target instanceof Element && event.target.closest('input, textarea')) return
    const { files } = event.clipboardData ?? {}
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (files?.length) taken([...files])
    else if (text.trim()) pasted(text)
  }
}
