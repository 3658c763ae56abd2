import { clearServices } from '../../../src/engine/clear/clear.ts'

declare global {
  interface Window {
    clearServices: typeof clearServices
  }
}

window.clearServices = clearServices
