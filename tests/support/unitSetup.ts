import { vi } from 'vitest'

// A unit test that reaches for the network would pass or fail with the weather.
vi.stubGlobal('fetch', (address: unknown) => {
  throw new Error(`A unit test asked the network for ${String(address)}`)
})
