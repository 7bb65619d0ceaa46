import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { chromiumLaunchOptions } from './scripts/chromium/findChromium.ts'
import { mockWorkerPlugin } from './scripts/vite/mockWorkerPlugin.ts'
import viteConfig from './vite.config.ts'

const browserTests = 'tests/**/*.browser.test.{ts,tsx}'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // Slowness on a busy machine is not what a test judges.
            testTimeout: 60_000,
            hookTimeout: 60_000,
            environment: 'node',
            // Nothing tested here keeps state of its own, so the modules are read once a worker, not once a file.
            isolate: false,
            maxWorkers: 2,
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: [browserTests, 'tests/journeys/**', '**/node_modules/**'],
            setupFiles: ['tests/support/unitSetup.ts'],
          },
        },
        {
          extends: true,
          plugins: [mockWorkerPlugin()],
          optimizeDeps: { include: ['msw', 'msw/browser'] },
          test: {
            name: 'browser',
            testTimeout: 60_000,
            hookTimeout: 60_000,
            expect: { poll: { timeout: 20_000 } },
            include: [browserTests],
            setupFiles: ['tests/support/browserSetup.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: chromiumLaunchOptions(),
                contextOptions: { locale: 'nb-NO', reducedMotion: 'reduce', deviceScaleFactor: 1 },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
)
