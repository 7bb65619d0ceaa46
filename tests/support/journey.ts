import { test as base, expect, type Response } from '@playwright/test'
import { type BuiltSiteName, builtSites } from './builtSites.ts'
import { watchPage } from './watchPage.ts'

type JourneyOptions = {
  /** Console errors a journey provokes on purpose, such as the 404 of a resource it took away. */
  readonly allowedConsoleErrors: readonly RegExp[]
  /** Origins beside our own that a journey asks on purpose, such as a mocked statistics host. */
  readonly allowedOrigins: readonly string[]
}

type Journey = {
  /** Opens an address written as below the site's base, without a slash in front: `visit('tema/?id=1')`. */
  readonly visit: (address?: string) => Promise<Response | null>
  readonly pageFaults: undefined
}

function isBuiltSiteName(name: string): name is BuiltSiteName {
  return name in builtSites
}

export const test = base.extend<JourneyOptions & Journey>({
  allowedConsoleErrors: [[], { option: true }],
  allowedOrigins: [[], { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern
  baseURL: async ({}, use, { project }) => {
    if (!isBuiltSiteName(project.name)) throw new Error(`No built site for the project ${project.name}`)
    await use(process.env[builtSites[project.name].addressVariable])
  },

  visit: async ({ page }, use) => {
    await use((address = '') => {
      if (address.startsWith('/')) throw new Error(`visit('${address}') would leave the sub-path; drop the first slash`)
      return page.goto(`./${address}`)
    })
  },

  // Every journey is also a test of these three: no errors, the content policy holds, nobody else is told.
  pageFaults: [
    async ({ page, baseURL, allowedConsoleErrors, allowedOrigins }, use) => {
      const own = new URL(baseURL ?? '').origin
      const faults = await watchPage(page, [own, ...allowedOrigins])
      await use(undefined)
      const unexpected = faults.consoleErrors.filter(
        (text) => !allowedConsoleErrors.some((allowed) => allowed.test(text)),
      )
      expect(faults.policyBreaches, 'breaches of the content policy').toEqual([])
      expect(faults.foreignRequests, 'requests to others').toEqual([])
      expect(unexpected, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
