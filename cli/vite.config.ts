import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { wordsPlugin } from '../scripts/words-plugin.mjs'
import { shipThirdParty } from '../scripts/build/third-party.mjs'

const { version, dependencies } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

/** One file for Node that holds our own source; the packages stay outside, as package.json names them, but for one of the widget's. */
export default defineConfig({
  root: import.meta.dirname,
  define: { __VERSION__: JSON.stringify(version), __TAG__: 'false' },
  plugins: [wordsPlugin(), shipThirdParty()],
  // The words of the settings are made with it; the widget has it in its files, too.
  ssr: { noExternal: ['i18next'] },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: {
      external: Object.keys(dependencies),
      output: { entryFileNames: 'main.js' },
    },
  },
})
