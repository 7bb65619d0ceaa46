import { execFileSync, spawnSync } from 'node:child_process'
import { type Chromium, chromiumCandidates, systemNames } from './findChromium.ts'

type Installer = { readonly command: string; readonly isPossible: () => boolean; readonly run: () => boolean }

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}

/** A path alone proves little: Ubuntu has a chromium-browser that only tells you to install another package. */
function readVersion(path: string): string | undefined {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    }).trim()
  } catch {
    return undefined
  }
}

function findRunning(): (Chromium & { readonly version: string }) | undefined {
  for (const candidate of chromiumCandidates()) {
    const version = readVersion(candidate.path)
    if (version !== undefined) return { ...candidate, version }
  }
  return undefined
}

const installers: readonly Installer[] = [
  {
    command: 'apt-get install chromium fonts-liberation',
    isPossible: () =>
      process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0,
    run: () =>
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']),
  },
  {
    command: 'npx playwright install chromium',
    isPossible: () => true,
    run: () => run('npx', ['playwright', 'install', 'chromium']),
  },
]

function explain(tried: readonly string[]): string {
  const named = process.env.CHROMIUM_PATH
  return [
    'The browser tests need a Chromium, and none could be found or installed.',
    '',
    'Looked for:',
    `  CHROMIUM_PATH: ${named === undefined || named === '' ? 'not set' : `${named} is no program that runs`}`,
    `  on the system: ${systemNames.join(', ')}`,
    '  in Playwright: its own Chromium',
    ...(tried.length > 0
      ? ['Tried:', ...tried.map((command) => `  ${command}: did not give a Chromium that runs`)]
      : []),
    '',
    'What to do, one of:',
    '  on Debian or Ubuntu: sudo apt-get install chromium fonts-liberation',
    '  on any system: npx playwright install --with-deps chromium',
    '  or name one you have: CHROMIUM_PATH=/path/to/chromium npm test',
  ].join('\n')
}

/** A Chromium that runs, installed when there was none. Throws what was tried and what to do. */
export function ensureChromium(): Chromium & { readonly version: string } {
  const present = findRunning()
  if (present !== undefined) return present
  // A path that was asked for and is wrong is a mistake to tell about, not a reason to install another.
  if (process.env.CHROMIUM_PATH) throw new Error(explain([]))
  const tried: string[] = []
  for (const installer of installers.filter(({ isPossible }) => isPossible())) {
    console.log(`No Chromium here. Installing one: ${installer.command}`)
    tried.push(installer.command)
    installer.run()
    const installed = findRunning()
    if (installed !== undefined) return installed
  }
  throw new Error(explain(tried))
}
