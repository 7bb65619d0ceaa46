export type Step = {
  readonly name: string
  /** A program in node_modules/.bin or on the system, and its arguments. */
  readonly command: readonly [program: string, ...args: string[]]
  readonly env?: Readonly<Record<string, string>>
  /** A step that counts each of its tests; any other counts as one. */
  readonly report?: { readonly file: string; readonly from: 'vitest' | 'playwright' }
  readonly needsChromium?: boolean
}

function vitest(project: string, reportFile: string): Step['command'] {
  return [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ]
}

const datedFolders = ['core', 'i18n', 'chart', 'blocks', 'features', 'export', 'data'].map((name) => `tests/${name}/`)

/** In order. The first, which finds a Chromium for the others, is not a command and stands in check.ts. */
export const steps: readonly Step[] = [
  { name: 'Lockfile', command: ['tsx', 'scripts/checkLockfile.ts'] },
  { name: 'Types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'Types without Node', command: ['tsc', '-p', 'tsconfig.app.json'] },
  { name: 'Types of core, without a browser', command: ['tsc', '-p', 'tsconfig.core.json'] },
  { name: 'Lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'Dead code', command: ['knip'] },
  {
    name: 'Unit tests',
    command: vitest('unit', 'reports/unit.json'),
    report: { file: 'reports/unit.json', from: 'vitest' },
  },
  {
    name: 'Unit tests on the other side of the world',
    // Where dates are read, reckoned with and said. The rest starts processes, or does so a thousand times over.
    command: ['vitest', 'run', '--project', 'unit', '--reporter=dot', ...datedFolders],
    env: { TZ: 'Pacific/Auckland' },
  },
  {
    name: 'Browser tests',
    command: vitest('browser', 'reports/browser.json'),
    report: { file: 'reports/browser.json', from: 'vitest' },
    needsChromium: true,
  },
  { name: 'Build', command: ['vite', 'build'] },
  {
    name: 'Build under a sub-path',
    command: ['vite', 'build', '--outDir', 'reports/site-kg'],
    env: { BASE_PATH: '/kg/' },
  },
  { name: 'Budgets', command: ['tsx', 'scripts/checkBudgets.ts'] },
  {
    name: 'Journeys',
    command: ['playwright', 'test'],
    report: { file: 'reports/journeys.json', from: 'playwright' },
    needsChromium: true,
  },
]
