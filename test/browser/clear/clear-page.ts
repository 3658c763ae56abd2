import { clearServices } from '../../../src/clear/clear.ts'

declare global {
  interface Window {
    clearServices: typeof clearServices
  }
}

window.clearServices = clearServices
