import { clearServices, findLeft } from '../../../src/clear/clear.ts'

declare global {
  interface Window {
    clearServices: typeof clearServices
    findLeft: typeof findLeft
  }
}

Object.assign(window, { clearServices, findLeft })
