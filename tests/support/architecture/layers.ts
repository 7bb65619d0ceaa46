/** Who may import whom: the table in the architecture, in its order. */
type Layer = {
  readonly name: string
  readonly owns: (path: string) => boolean
  readonly layers: readonly string[]
  readonly packages: (path: string) => readonly string[]
}

const below = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const always = (packages: readonly string[]) => () => packages

const screenPackages = [
  'react',
  'react-dom',
  '@digdir/designsystemet-react',
  '@digdir/designsystemet-css',
  '@navikt/aksel-icons',
]
const routerPackages = ['@tanstack/react-router']
const tablePackages = ['@tanstack/react-table', '@tanstack/react-virtual']
const drawingPackages = ['d3-scale', 'd3-shape']
const everythingBelowFeatures = ['core', 'source', 'i18n', 'chart', 'chart media', 'export', 'load', 'design', 'blocks']

/** First match wins, so the narrower folders stand first. */
const layers: readonly Layer[] = [
  {
    name: 'core',
    owns: below('core'),
    layers: [],
    packages: (path) => {
      if (below('core/aggregate')(path)) return ['d3-array']
      return below('core/intake')(path) ? ['papaparse'] : []
    },
  },
  {
    name: 'source',
    owns: below('source'),
    layers: ['core'],
    packages: (path) => {
      if (path === 'source/copyStore.ts') return ['idb-keyval']
      if (path === 'source/parquetSource.ts') return ['hyparquet']
      return path === 'source/fileSource.ts' ? ['node:fs', 'node:fs/promises', 'node:path'] : []
    },
  },
  {
    name: 'i18n',
    owns: below('i18n'),
    layers: ['core'],
    packages: (path) => (/Provider\.tsx$/.test(path) ? ['react'] : []),
  },
  {
    name: 'chart media',
    owns: (path) => /^chart\/(screen|svg|png|pptx|table)\//.test(path),
    layers: [],
    packages: (path) => {
      if (below('chart/screen')(path)) return ['react', 'recharts', ...drawingPackages]
      if (below('chart/svg')(path)) return drawingPackages
      return below('chart/pptx')(path) ? ['pptxgenjs'] : []
    },
  },
  {
    name: 'chart',
    owns: below('chart'),
    layers: ['core', 'i18n'],
    packages: always(['d3-array', ...drawingPackages]),
  },
  {
    name: 'export',
    owns: below('export'),
    layers: ['core', 'i18n', 'chart', 'chart media'],
    // Pictures carry the site's font with them.
    packages: (path) => (path === 'export/picture/loadFontFace.ts' ? ['@fontsource-variable/inter'] : []),
  },
  { name: 'load', owns: below('load'), layers: ['core', 'source'], packages: always(['@tanstack/react-query']) },
  {
    name: 'design',
    owns: below('design'),
    layers: [],
    packages: always([...screenPackages, '@fontsource-variable/inter']),
  },
  {
    name: 'blocks',
    owns: below('blocks'),
    layers: ['core', 'i18n', 'chart', 'chart media', 'export', 'load', 'design'],
    packages: always([...screenPackages, ...routerPackages]),
  },
  {
    name: 'features',
    owns: below('features'),
    layers: everythingBelowFeatures,
    packages: always([...screenPackages, ...routerPackages, ...tablePackages]),
  },
  {
    name: 'app',
    owns: (path) => below('app')(path) || path === 'main.tsx' || path === 'embed.ts',
    layers: [...everythingBelowFeatures, 'features'],
    packages: always([...screenPackages, ...routerPackages, '@tanstack/react-query', '@fontsource-variable/inter']),
  },
  {
    name: 'cli',
    owns: below('cli'),
    layers: ['core', 'source', 'i18n', 'chart', 'chart media', 'export'],
    packages: (path) => (path === 'cli/rasterPng.ts' ? ['node:*', '@resvg/resvg-wasm'] : ['node:*']),
  },
]

export function layerOf(path: string): Layer | undefined {
  return layers.find((layer) => layer.owns(path))
}

/** A stage of core imports its own kind or a stage further left. The last three stand side by side. */
export const stageRank: Readonly<Record<string, number>> = {
  issue: 0,
  descriptor: 1,
  intake: 2,
  validate: 3,
  model: 4,
  select: 5,
  mapping: 5,
  aggregate: 6,
  progress: 7,
  coverage: 7,
  portfolio: 7,
}

export function stageOf(path: string): string | undefined {
  return /^core\/([^/.]+)/.exec(path)?.[1]
}

export function chartMediumOf(path: string): string | undefined {
  return /^chart\/(screen|svg|png|pptx|table)\//.exec(path)?.[1]
}

export function featureOf(path: string): string | undefined {
  return /^features\/([^/]+)/.exec(path)?.[1]
}
