import { newTracker, trackPageView } from '@snowplow/browser-tracker'
import { note } from './demo-log.ts'

Object.assign(window, { snowplow: { newTracker, trackPageView } })
note('snowplow.js')
