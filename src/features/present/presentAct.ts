/** What a press of a key, or of a clicker, asks for. */
export type PresentAct = 'next' | 'previous' | 'first' | 'last' | 'notes' | 'blank' | 'fullScreen' | 'colours' | 'end'

const acts: Readonly<Record<string, PresentAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  n: 'notes',
  b: 'blank',
  // The dot is what many clickers send for a blank screen.
  '.': 'blank',
  f: 'fullScreen',
  c: 'colours',
  Escape: 'end',
}

interface Press {
  readonly key: string
  readonly shiftKey: boolean
  readonly isCombined: boolean
  /** Where the focus is: a control has its own use for the space bar, a frame that scrolls for the arrows. */
  readonly on: 'control' | 'scroller' | 'page'
}

/** Null for a key that is not ours to take. */
export function presentAct({ key, shiftKey, isCombined, on }: Press): PresentAct | null {
  if (isCombined) return null
  if (key === ' ' && on === 'control') return null
  if (key.startsWith('Arrow') && on === 'scroller') return null
  if (key === ' ' && shiftKey) return 'previous'
  return acts[key.length === 1 ? key.toLowerCase() : key] ?? null
}

/** The slide one comes to. */
export function slideAfter(act: PresentAct, at: number, count: number): number {
  switch (act) {
    case 'next':
      return Math.min(count - 1, at + 1)
    case 'previous':
      return Math.max(0, at - 1)
    case 'first':
      return 0
    case 'last':
      return count - 1
    default:
      return at
  }
}
