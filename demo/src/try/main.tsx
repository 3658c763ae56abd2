import { h, render } from 'preact'
import { App } from './App.tsx'
import { createReader } from './create-reader.ts'
import { textsIn } from './texts.ts'

/** Twenty seconds are many times what fifty pages take on a slow phone. */
const SECONDS = 20

const reader = createReader({
  start: () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' }),
  limit: SECONDS * 1000,
})
const texts = textsIn(document.documentElement.lang === 'en' ? 'en' : 'th')
render(<App reader={reader} texts={texts} seconds={SECONDS} />, document.getElementById('try')!)
