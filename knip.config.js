import { CHUNKS } from './scripts/chunks.mjs'

export default {
  workspaces: {
    '.': {
      entry: [
        'src/tag.ts',
        'src/tag-all.ts',
        'src/guard/start.ts',
        'src/index.ts',
        'src/server.ts',
        'src/proof.ts',
        'src/ui/shared-preact.ts',
        // The build puts it into the files of the tag.
        'src/page/builtins.ts',
        ...Object.values(CHUNKS),
        'scripts/*.mjs',
        // Vitest takes it by its path.
        'scripts/setup/retries-reporter.mjs',
      ],
      project: ['src/**/*.{ts,tsx}', 'scripts/**/*.mjs', 'test/**/*.{ts,tsx}'],
    },
    collector: {
      entry: ['dashboard/src/main.tsx'],
      project: ['src/**/*.ts', 'dashboard/**/*.{ts,tsx}', 'test/**/*.ts'],
    },
    catalogue: {
      entry: ['src/index.ts', 'src/mark.ts', 'check.mjs', 'src/format/service-faults.ts'],
      project: ['src/**/*.ts', 'test/**/*.ts', '*.mjs'],
    },
    cli: {
      entry: ['src/main.ts'],
      project: ['src/**/*.ts', 'test/**/*.ts'],
    },
    demo: {
      // The last two are taken by their address, and by the types beside a script.
      entry: [
        'src/vendor/*.ts',
        'src/time-travel.ts',
        'src/try/main.tsx',
        'src/builder/main.tsx',
        'src/builder/preview.ts',
        'src/verify/main.tsx',
        'public/**/*.js',
        'dev/tag.js',
        'public/**/*.d.ts',
      ],
      project: [
        '**/*.{ts,tsx,js,mjs}',
        '!public/vendor/**',
        '!public/try/app/**',
        '!public/builder/app/**',
        '!public/verify/app/**',
      ],
    },
  },
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreBinaries: [
    'cc',
    'caddy',
    'go',
    'mount',
    'nginx',
    'openssl',
    'pandoc',
    'php',
    'prlimit',
    'soffice',
    'systemd-analyze',
    'umount',
  ],
}
