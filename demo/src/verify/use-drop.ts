import { useEffect, useRef } from 'preact/hooks'

/** Takes files that are dropped anywhere on the page, instead of the browser, which would open them. */
export function useDrop(onFiles: (files: readonly File[]) => void): void {
  const current = useRef(onFiles)
  current.current = onFiles
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      current.current([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', allow)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', allow)
      document.removeEventListener('drop', drop)
    }
  }, [])
}
