import { defineConfig } from 'vitest/config'
import { cataloguePlugin } from './scripts/catalogue-plugin.mjs'
import { wordsPlugin } from './scripts/words-plugin.mjs'

const jsx = { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } as const

export default defineConfig({
  oxc: { jsx },
  plugins: [wordsPlugin(), cataloguePlugin()],
  define: { __VERSION__: JSON.stringify('0.0.0-test'), __TAG__: 'true' },
  test: {
    // A limit is for what hangs. Property tests take seconds by themselves, and a machine may be ten times busier.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every core: by default one is left free, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Half the time: no test of this project changes what others share.
          isolate: false,
          include: [
            'test/**/*.test.ts',
            'catalogue/test/**/*.test.ts',
            'collector/test/**/*.test.ts',
            'cli/test/**/*.test.ts',
          ],
          exclude: ['test/**/*.dom.test.ts', 'test/{browser,engines,packages}/**'],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'happy-dom', include: ['test/**/*.dom.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          environment: 'node',
          include: ['test/packages/**/*.test.ts'],
          globalSetup: ['test/packages/setup.ts'],
          // They run npm and the compiler.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          // After the others, three files at a time: each starts a browser, a site and a collector, and waits a third of its time.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          // A real browser on a busy machine: what fails three times has failed.
          retry: 2,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['test/engines/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          // Last, all three at a time: each is one browser, and waits more than it works.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          retry: 2,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
