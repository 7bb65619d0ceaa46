const key = 'kg-reloaded'

/**
 * Reloads the document for the sake of a new release, at most once for each address in a tab, and only where the site
 * answers: without a network a reload would leave the reader with the browser's own empty page.
 * Returns whether it did.
 */
export async function reloadOnce(reload: () => void = () => window.location.reload()): Promise<boolean> {
  if (wasReloaded() || !(await siteAnswers()) || !remember()) return false
  reload()
  return true
}

/** Whether this address is shown after such a reload, and nothing has come of it yet. */
export function wasReloaded(): boolean {
  try {
    return sessionStorage.getItem(key) === window.location.href
  } catch {
    return false
  }
}

/** Called when a page's code has come: what the next failure means is another story. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Then nothing was written either.
  }
}

/** Without storage nothing would remember the reload, and it could go round for ever. */
function remember(): boolean {
  try {
    sessionStorage.setItem(key, window.location.href)
    return true
  } catch {
    return false
  }
}

async function siteAnswers(): Promise<boolean> {
  try {
    return (await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}
