import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useAddress } from '../../blocks/useAddress.ts'
import { type PresentAct, presentAct, slideAfter } from './presentAct.ts'

type Scheme = 'auto' | 'light' | 'dark'

/** Which slide is shown, which is the address's `nr`, and how. Keys and clickers are heard on the whole page. */
export function usePresentation(count: number) {
  const { search, change } = useAddress()
  const navigate = useNavigate()
  const [scheme, setScheme] = useState<Scheme | undefined>(undefined)
  const [hasNotes, setNotes] = useState(false)
  const [isBlank, setBlank] = useState(false)
  const at = Math.min(count, Math.max(1, Math.trunc(Number(search.nr)) || 1)) - 1
  const act = (asked: PresentAct) => {
    if (isBlank) return setBlank(false)
    switch (asked) {
      case 'notes':
        return setNotes(!hasNotes)
      case 'blank':
        return setBlank(true)
      case 'colours':
        return setScheme(isDark(scheme) ? 'light' : 'dark')
      case 'fullScreen':
        return void turnFullScreen()
      case 'end':
        return void leave(() => navigate({ to: '/samling/' }))
      default: {
        const nr = slideAfter(asked, at, count) + 1
        return void change({ nr: nr === 1 ? undefined : String(nr) }, 'replace')
      }
    }
  }
  useKeys(act)
  return { at, act, scheme, hasNotes, isBlank }
}

function useKeys(act: (asked: PresentAct) => void) {
  const current = useRef(act)
  useEffect(() => {
    current.current = act
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event
      const asked = presentAct({ key, shiftKey, isCombined: ctrlKey || altKey || metaKey, on: placeOf(event.target) })
      if (!asked) return
      event.preventDefault()
      current.current(asked)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function placeOf(target: EventTarget | null): 'control' | 'scroller' | 'page' {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('button, a, input, select, textarea, summary')) return 'control'
  return target.closest('[tabindex="0"]') ? 'scroller' : 'page'
}

function isDark(scheme: Scheme | undefined): boolean {
  if (scheme === 'light' || scheme === 'dark') return scheme === 'dark'
  const chosen = document.documentElement.dataset.colorScheme
  if (chosen === 'light' || chosen === 'dark') return chosen === 'dark'
  return window.matchMedia('(prefers-color-scheme: dark)').matches
}

/** Some browsers, as on phones, have no full screen for pages: then the window is enough. */
async function turnFullScreen(): Promise<void> {
  const turned = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  await turned?.catch(() => undefined)
}

/** Out of the full screen first, then out of the presentation. */
async function leave(then: () => Promise<void>): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
  else await then()
}
