import { join } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'
import { shipThirdParty } from '../../scripts/build/third-party.mjs'

/** Builds the dashboard into `dashboard/` beside the collector, whenever and wherever that is built. */
export function shipDashboard(): Plugin {
  let outDir = ''
  return {
    name: 'yinyom-ship-dashboard',
    configResolved: (config) => void (outDir = join(config.root, config.build.outDir)),
    async closeBundle() {
      await build({
        root: import.meta.dirname,
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        // Addresses are relative: a proxy may serve the collector under a path.
        base: './',
        oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
        plugins: [shipThirdParty()],
        build: {
          outDir: join(outDir, 'dashboard'),
          emptyOutDir: true,
          assetsDir: '',
          assetsInlineLimit: 0,
          target: 'es2022',
          modulePreload: false,
        },
      })
    },
  }
}
