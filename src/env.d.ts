/** Version of the package, put in by the build. */
declare const __VERSION__: string
/** Whether the chunks are files of the tag, side by side; a bundler that has the npm build sees to its own. */
declare const __TAG__: boolean

declare module 'virtual:words/banner' {
  export const words: {
    readonly th: import('./i18n/translate.ts').Words
    readonly en: import('./i18n/translate.ts').Words
  }
}
declare module 'virtual:words/tab' {
  export const words: {
    readonly th: import('./i18n/translate.ts').Words
    readonly en: import('./i18n/translate.ts').Words
  }
}
declare module 'virtual:words/placeholder' {
  export const words: {
    readonly th: import('./i18n/translate.ts').Words
    readonly en: import('./i18n/translate.ts').Words
  }
}
declare module 'virtual:words/settings-th' {
  export const words: import('./i18n/translate.ts').Words
}
declare module 'virtual:words/settings-en' {
  export const words: import('./i18n/translate.ts').Words
}
declare module 'virtual:words/special' {
  export const words: {
    readonly th: import('./i18n/translate.ts').Words
    readonly en: import('./i18n/translate.ts').Words
  }
}
declare module 'virtual:words/notice-th' {
  export const words: import('./i18n/translate.ts').Words
}
declare module 'virtual:words/notice-en' {
  export const words: import('./i18n/translate.ts').Words
}
