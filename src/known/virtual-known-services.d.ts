/** Cut from `catalogue/services` by the build (`scripts/catalogue-plugin.mjs`). */
declare module 'virtual:known-services/optional' {
  export const services: readonly import('../config/config-schema.ts').ServiceInput[]
}
declare module 'virtual:known-services/necessary' {
  export const services: readonly import('../config/config-schema.ts').ServiceInput[]
}
declare module 'virtual:known-services/hosts' {
  export const traits: readonly {
    readonly id: string
    readonly hosts: readonly string[]
    readonly inline: readonly string[]
    readonly elements: readonly string[]
  }[]
}
declare module 'virtual:known-services/cookies' {
  export const details: readonly import('../cookies/cookie-details.ts').ServiceDetails[]
}
