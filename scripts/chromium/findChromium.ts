import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

export type Chromium = { readonly path: string; readonly from: 'CHROMIUM_PATH' | 'the system' | 'Playwright' }

export const systemNames = ['chromium', 'chromium-browser', 'google-chrome']

/** Keeps Chromium from calling home during tests. */
const quietChromium: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath(name: string): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).filter(isProgram)
}

/** Every Chromium on this machine, the one to prefer first. A path that was asked for by name is the only one. */
export function chromiumCandidates(): Chromium[] {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') return isProgram(named) ? [{ path: named, from: 'CHROMIUM_PATH' }] : []
  const own = chromium.executablePath()
  return [
    ...systemNames.flatMap(onPath).map((path): Chromium => ({ path, from: 'the system' })),
    ...(own !== '' && existsSync(own) ? [{ path: own, from: 'Playwright' } as const] : []),
  ]
}

/** What the test configurations start. Without a Chromium they let Playwright say so. */
export function chromiumLaunchOptions(): { executablePath?: string; args: string[] } {
  const [found] = chromiumCandidates()
  return { ...(found && { executablePath: found.path }), args: [...quietChromium] }
}
