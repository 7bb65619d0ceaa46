import type { KnipConfig } from 'knip'

const cssReference = /(?:@import\s+|url\()['"]([^'"]+)['"]/g

const config: KnipConfig = {
  entry: [
    'src/embed.ts',
    'src/**/*.worker.ts',
    'scripts/*.ts',
    'scripts/demo/startDemo.ts',
    'tests/bench/subjects/*.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'tests/**/*.{ts,tsx}', 'scripts/**/*.ts'],
  // Stylesheets are where the design system and the font come in, and knip reads scripts only.
  compilers: { css: (text) => [...text.matchAll(cssReference)].map(([, path]) => `import '${path}'`).join('\n') },
  ignoreBinaries: ['apt-get'],
  // Its files are read by name where pictures are drawn without a browser.
  ignoreDependencies: ['@fontsource/inter'],
  ignoreExportsUsedInFile: { type: true, interface: true },
}

export default config
