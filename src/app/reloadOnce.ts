const key = 'kg-reloaded'

/**
 * Reloads the document for the sake of a new release, at most once for each address in a tab.
 * Returns whether it did: a second failure at the same address is shown, not tried again.
 */
export function reloadOnce(reload: () => void = () => window.location.reload()): boolean {
  const address = window.location.href
  try {
    if (sessionStorage.getItem(key) === address) return false
    sessionStorage.setItem(key, address)
  } catch {
    // Without storage nothing would remember the reload, and it could go round for ever.
    return false
  }
  reload()
  return true
}

/** Whether this document was reloaded for a new release. Asking takes the mark away. */
export function takeReloadMark(): boolean {
  try {
    const marked = sessionStorage.getItem(key) === window.location.href
    if (marked) sessionStorage.removeItem(key)
    return marked
  } catch {
    return false
  }
}
