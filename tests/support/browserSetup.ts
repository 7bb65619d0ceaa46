import { afterEach, beforeEach, expect, vi } from 'vitest'

// React and Recharts report misuse on the console only; a test that ignores it hides a fault.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([])
  vi.restoreAllMocks()
})
