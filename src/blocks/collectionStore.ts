const key = 'kg-samling'

const listeners = new Set<() => void>()
/** What the browser would not keep lives as long as the tab. */
let inMemory: string | null = null

/** The reader's collection as a text; empty for none. */
export function readCollectionText(): string {
  if (inMemory !== null) return inMemory
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps it in this browser. Where the browser refuses, isCollectionKept is false and the tab alone has it. */
export function keepCollectionText(text: string): void {
  try {
    localStorage.setItem(key, text)
    inMemory = null
  } catch {
    inMemory = text
  }
  for (const listener of listeners) listener()
}

export function isCollectionKept(): boolean {
  return inMemory === null
}

/** Hears of changes made here and in other tabs. */
export function subscribeCollection(listener: () => void): () => void {
  const heard = (event: StorageEvent) => (event.key === key || event.key === null) && listener()
  listeners.add(listener)
  window.addEventListener('storage', heard)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', heard)
  }
}
