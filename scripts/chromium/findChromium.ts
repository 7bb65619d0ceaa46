import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

export type Chromium = { readonly path: string; readonly from: 'CHROMIUM_PATH' | 'the system' | 'Playwright' }

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Keeps Chromium from calling home during tests. */
export const quietChromium = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path) && isExecutable(path))
}

function playwrightPath(): string | undefined {
  const path = chromium.executablePath()
  return path !== '' && existsSync(path) ? path : undefined
}

/** A Chromium that is already here, or undefined. */
export function findChromium(): Chromium | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH is ${named}, which is not a program that can be run`)
    return { path: named, from: 'CHROMIUM_PATH' }
  }
  const system = systemNames.map(findOnPath).find((path) => path !== undefined)
  if (system !== undefined) return { path: system, from: 'the system' }
  const own = playwrightPath()
  return own === undefined ? undefined : { path: own, from: 'Playwright' }
}
