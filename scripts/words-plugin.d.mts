import type { Plugin } from 'vite'

/** See `words-plugin.mjs`. */
export function wordsPlugin(): Plugin
