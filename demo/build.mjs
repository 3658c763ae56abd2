// Bundles the trackers of the shop page from npm, so that nothing is fetched from elsewhere, and the page that reads files.
import { fileURLToPath } from 'node:url'
import { build, defaultClientConditions } from 'vite'
import { shipThirdParty } from '../scripts/build/third-party.mjs'
import { wordsPlugin } from '../scripts/words-plugin.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const shared = { root: here, configFile: false, publicDir: false, logLevel: 'warn' }

// One classic script each, as their makers give them out.
for (const name of ['posthog', 'mixpanel', 'snowplow']) {
  await build({
    ...shared,
    build: {
      outDir: 'public/vendor',
      emptyOutDir: name === 'posthog',
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: `src/vendor/${name}.ts`,
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  })
}

const hashed = { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' }

await build({
  ...shared,
  // Addresses in the files are relative to them.
  base: './',
  plugins: [wordsPlugin()],
  // A package of the Markdown reader asks for `document` unless it is told that it may be in a worker.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  assetsInclude: ['**/*.docx'],
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  define: { __VERSION__: '"demo"', __TAG__: 'true' },
  worker: { format: 'es', rolldownOptions: { output: hashed } },
  build: {
    outDir: 'public/try/app',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: { try: 'src/try/main.tsx' },
      output: { ...hashed, entryFileNames: '[name].js' },
    },
  },
})

// The builder, and the page in its frame.
await build({
  ...shared,
  base: './',
  plugins: [wordsPlugin()],
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  define: { __VERSION__: '"demo"', __TAG__: 'true' },
  build: {
    outDir: 'public/builder/app',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { builder: 'src/builder/main.tsx', preview: 'src/builder/preview.ts' },
      output: { ...hashed, entryFileNames: '[name].js' },
    },
  },
})

// The same for the release, as classic scripts: a page that is opened from a disk loads no modules.
for (const [name, file] of [
  ['builder', 'main.tsx'],
  ['preview', 'preview.ts'],
]) {
  await build({
    ...shared,
    plugins: [wordsPlugin()],
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    define: { __VERSION__: '"demo"', __TAG__: 'true' },
    build: {
      outDir: 'dist/builder',
      emptyOutDir: name === 'builder',
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: `src/builder/${file}`,
        output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
      },
    },
  })
}

// The page that checks receipts: one classic script for both, as a page that is opened from a disk loads no modules.
await build({
  ...shared,
  plugins: [wordsPlugin(), shipThirdParty()],
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  define: { __VERSION__: '"demo"', __TAG__: 'true' },
  build: {
    outDir: 'public/verify/app',
    emptyOutDir: true,
    // The oldest browsers that are promised.
    target: ['chrome93', 'firefox98', 'safari15.4'],
    rolldownOptions: {
      input: 'src/verify/main.tsx',
      output: { format: 'iife', entryFileNames: 'verify.js', codeSplitting: false },
    },
  },
})

// What the server publishes the notices of the time-travel page with: the command line's own code, in one file.
await build({
  ...shared,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/time-travel.ts',
    outDir: 'dist',
    // The builder of the release is in there.
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'time-travel.mjs' } },
  },
})
