/** Words by the room that says them, one module for each; `scripts/words-plugin.mjs` makes them. */
declare module 'virtual:words/banner' {
  export const words: {
    readonly th: import('./translate.ts').Words
    readonly en: import('./translate.ts').Words
  }
}
declare module 'virtual:words/tab' {
  export const words: {
    readonly th: import('./translate.ts').Words
    readonly en: import('./translate.ts').Words
  }
}
declare module 'virtual:words/placeholder' {
  export const words: {
    readonly th: import('./translate.ts').Words
    readonly en: import('./translate.ts').Words
  }
}
declare module 'virtual:words/settings-th' {
  export const words: import('./translate.ts').Words
}
declare module 'virtual:words/settings-en' {
  export const words: import('./translate.ts').Words
}
declare module 'virtual:words/special' {
  export const words: {
    readonly th: import('./translate.ts').Words
    readonly en: import('./translate.ts').Words
  }
}
declare module 'virtual:words/notice-th' {
  export const words: import('./translate.ts').Words
}
declare module 'virtual:words/notice-en' {
  export const words: import('./translate.ts').Words
}
declare module 'virtual:words/check-th' {
  export const words: import('./translate.ts').Words
}
declare module 'virtual:words/check-en' {
  export const words: import('./translate.ts').Words
}
declare module 'virtual:words/cookies' {
  export const words: {
    readonly th: import('./translate.ts').Words
    readonly en: import('./translate.ts').Words
  }
}
