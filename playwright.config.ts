import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from './scripts/chromium/findChromium.ts'

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  globalSetup: './tests/support/serveBuiltSites.ts',
  outputDir: 'reports/journeys',
  reporter: [['line'], ['json', { outputFile: 'reports/journeys.json' }]],
  workers: 3,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A busy machine is slow to look through a page with axe; slowness is not what journeys judge.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunchOptions(),
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    deviceScaleFactor: 1,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    video: 'off',
  },
  projects: [{ name: 'root' }, { name: 'subpath', grep: /@smoke/ }],
})
