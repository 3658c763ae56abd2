import type { Yinyom } from '../consent.ts'

type HostPage = Window & { Yinyom?: Yinyom }

/** The one that is at work on this page, whoever started it; an element of that name is none. */
export function runningInstance(page: HostPage): Yinyom | undefined {
  const { Yinyom } = page
  return typeof Yinyom?.version === 'string' && typeof Yinyom.destroy === 'function' ? Yinyom : undefined
}

/** Makes it `window.Yinyom`. Returns the function that takes it away again. */
export function publish(page: HostPage, consent: Yinyom): () => void {
  page.Yinyom = consent
  return () => {
    if (page.Yinyom === consent) Reflect.deleteProperty(page, 'Yinyom')
  }
}
