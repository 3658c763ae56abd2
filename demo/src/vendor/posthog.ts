import { posthog } from 'posthog-js/dist/module.no-external'
import { note } from './demo-log.ts'

// The same global as the vendor's loader gives, but served from here.
Object.assign(window, { posthog })
note('posthog.js')
