import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { wordsPlugin } from '../scripts/words-plugin.mjs'
import { shipThirdParty } from '../scripts/build/third-party.mjs'

const { version, dependencies } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

/**
 * Files for Node that hold our own source and what package.json does not name under `dependencies`: i18next, which the widget
 * has in its files, too, and the parsers of HTML and Markdown, whose 240 files take longer to find than to run.
 */
export default defineConfig({
  root: import.meta.dirname,
  define: { __VERSION__: JSON.stringify(version), __TAG__: 'false' },
  plugins: [wordsPlugin(), shipThirdParty()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: {
      external: Object.keys(dependencies),
      output: { entryFileNames: 'main.js' },
      // Some packages have an empty directive where a type stands in their source.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})
