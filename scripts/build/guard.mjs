/* Lets the files of the tag read what a page may have hidden or replaced from `src/page/builtins.ts`, and nowhere else. */
import { resolve } from 'node:path'
import { build } from 'vite'
import { root } from './shared.mjs'

const SOURCE = 'src/page/builtins.ts'
const KEY = "Symbol.for('yinyom.builtins')"

/** What is guarded: the page's document, what listens and tells, and constructors that pages and libraries have names of. */
export const GUARDED = [
  'document',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'CustomEvent',
  'Map',
  'MutationObserver',
  'Set',
  'TextEncoder',
  'URL',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
]

/** The code that takes them. */
async function readSource() {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: resolve(root, SOURCE), formats: ['es'], fileName: 'builtins' },
    },
  })
  const [{ output }] = [built].flat()
  return output[0].code.replace(/^export \{[^}]*\};?$/m, '')
}

let source

/**
 * A plugin that shadows each guarded name which a file uses. A classic script takes them itself, as `$guard`; a chunk
 * gets them from the public object.
 */
export function guard() {
  return {
    name: 'yinyom-guard',
    enforce: 'post',
    async generateBundle({ format }, bundle) {
      source ??= await readSource()
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const used = GUARDED.filter((name) => new RegExp(`(?<![.\\w$])${name}(?![\\w$])`).test(file.code))
        const take = (from) => (used.length ? `const { ${used.join(', ')} } = ${from};\n` : '')
        if (format === 'iife') {
          const intro = `${source}\nconst $guard = takeBuiltins(window);\n${take('$guard')}`
          const whole = file.code.replace(/function\s*\(\)\s*\{/, (start) => `${start}\n${intro}`)
          if (whole === file.code)
            throw new Error(`${file.fileName} does not begin with a function to put the guard into.`)
          file.code = whole
        } else file.code = take(`window.Yinyom[${KEY}]`) + file.code
      }
    },
  }
}
