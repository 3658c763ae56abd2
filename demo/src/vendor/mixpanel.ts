import mixpanel from 'mixpanel-browser/src/loaders/loader-module-core'
import { note } from './demo-log.ts'

Object.assign(window, { mixpanel })
note('mixpanel.js')
