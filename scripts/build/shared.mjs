import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Features } from 'lightningcss'
import { minify } from 'terser'
import { cataloguePlugin } from '../catalogue-plugin.mjs'
import { wordsPlugin } from '../words-plugin.mjs'
import { noteThirdParty } from './third-party.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const dist = resolve(root, 'dist')
export const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))

/** The tag and all of its chunks in one file. */
export const ALL_IN_ONE = 'yinyom.all.js'

/** What is pasted into the head of pages that nobody can mark. */
export const GUARD = 'yinyom-guard.js'

/** Folders of the packages whose code is in what has been built so far. */
export const bundled = new Set()

/** What all builds of the widget have in common; for Vite. */
export const shared = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  // Both colour schemes stand in our own rules; `light-dark()` is nowhere.
  css: { lightningcss: { exclude: Features.LightDark } },
  plugins: [wordsPlugin(), cataloguePlugin(), noteThirdParty(bundled), squeeze(), hint()],
}

/**
 * Makes files smaller and pure ASCII. A second minifier finds another hundred bytes in the first file, which every page of
 * every site carries; Thai as `\u0e01` reads right on a page in windows-874, too, whatever the server says of the file.
 */
function squeeze() {
  return {
    name: 'yinyom-squeeze',
    enforce: 'post',
    async generateBundle({ format }, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const { code } = await minify(file.code, {
          ecma: 2022,
          module: format === 'es',
          compress: {
            passes: 3,
            unsafe_arrows: true,
            unsafe_comps: true,
            unsafe_proto: true,
            keep_fargs: false,
          },
          format: { ascii_only: true },
        })
        file.code = code
      }
    },
  }
}

/**
 * Tells V8 that nearly all of a file is called at once, so that it compiles it beside the main thread and not function
 * by function on it: half the time to the banner. Other engines read a comment (ADR 013). Files of words have no
 * function, and most of the single file waits for a click.
 */
function hint() {
  return {
    name: 'yinyom-hint',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.fileName === ALL_IN_ONE || !/=>|\bfunction\b/.test(file.code)) continue
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
      }
    },
  }
}

/** Build options of Vite for files in `outDir` of dist/. */
export function options(outDir, extra) {
  return {
    outDir: resolve(dist, outDir),
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    cssMinify: true,
    // The README's oldest browsers: they get no ranges in media queries, and keep what stands before `dvh`.
    cssTarget: ['chrome93', 'firefox98', 'safari15.4'],
    modulePreload: false,
    reportCompressedSize: false,
    ...extra,
    // The second minifier takes its time, which is no news.
    rolldownOptions: { checks: { pluginTimings: false }, ...extra.rolldownOptions },
  }
}
