import { h, render } from 'preact'
import { App } from './App.tsx'
import { ApiError, ask } from './api.ts'
import { followAddress } from './route.ts'
import { actor } from './session.ts'
import type { SeenActor } from './session.ts'
import { keptLanguage, speak } from './words.ts'

await speak(keptLanguage())
followAddress()
actor.value = await ask<SeenActor>('session').catch((error: unknown) => {
  if (error instanceof ApiError) return undefined
  throw error
})
render(<App />, document.getElementById('app')!)
