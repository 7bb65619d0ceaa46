import type { Page } from '@playwright/test'

/** What a page did that no page of ours may do, in words. */
export type PageFaults = {
  readonly consoleErrors: string[]
  readonly policyBreaches: string[]
  readonly foreignRequests: string[]
}

type PolicyBreach = {
  readonly directive: string
  readonly blocked: string
  readonly sample: string
  readonly source: string
}

declare global {
  interface Window {
    reportPolicyBreach: (breach: PolicyBreach) => void
  }
}

function isOurOwn(address: string, allowedOrigins: readonly string[]): boolean {
  const { protocol, origin } = new URL(address)
  return ['data:', 'blob:', 'about:'].includes(protocol) || allowedOrigins.includes(origin)
}

/** Listens before the first script of the page runs. */
export async function watchPage(page: Page, allowedOrigins: readonly string[]): Promise<PageFaults> {
  const faults: PageFaults = { consoleErrors: [], policyBreaches: [], foreignRequests: [] }
  page.on('console', (message) => {
    if (message.type() === 'error') faults.consoleErrors.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => faults.consoleErrors.push(String(error.stack ?? error)))
  page.on('request', (request) => {
    if (!isOurOwn(request.url(), allowedOrigins)) faults.foreignRequests.push(request.url())
  })
  await page.exposeFunction('reportPolicyBreach', ({ directive, blocked, sample, source }: PolicyBreach) => {
    faults.policyBreaches.push(`${directive} stopped ${blocked} ${sample} in ${source}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.reportPolicyBreach({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        sample: event.sample,
        source: `${event.sourceFile}:${event.lineNumber}`,
      }),
    )
  })
  return faults
}
