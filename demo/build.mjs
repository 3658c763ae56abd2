// Bundles the trackers of the shop page from npm, one classic script each, so that nothing is fetched from elsewhere.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

for (const name of ['posthog', 'mixpanel', 'snowplow']) {
  await build({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
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

// What the server publishes the notices of the time-travel page with: the command line's own code, in one file.
await build({
  root: here,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'src/time-travel.ts',
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'time-travel.mjs' } },
  },
})
