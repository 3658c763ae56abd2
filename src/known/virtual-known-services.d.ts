declare module 'virtual:known-services/*' {
  import type { ServiceInput } from '../config/config-schema.ts'

  /** Cut from `catalogue/services` by the build (`scripts/catalogue-plugin.mjs`). */
  export const services: readonly ServiceInput[]
}
