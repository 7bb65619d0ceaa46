import { beforeEach, describe, expect, it, vi } from 'vitest'
import { importPage, PageImportError } from '../../src/app/importPage.ts'
import { forgetReload, reloadOnce, wasReloaded } from '../../src/app/reloadOnce.ts'

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

describe('a page whose code is gone', () => {
  beforeEach(() => {
    forgetReload()
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response())
  })

  it('is told from a fault in the page', () => expect(importPage(gone)).rejects.toBeInstanceOf(PageImportError))

  it('reloads the document once, never twice', async () => {
    const reload = vi.fn()
    expect(await reloadOnce(reload)).toBe(true)
    expect(wasReloaded()).toBe(true)
    expect(await reloadOnce(reload)).toBe(false)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('may reload again after its code has come once', async () => {
    const reload = vi.fn()
    await reloadOnce(reload)
    await importPage(() => Promise.resolve('the page'))
    expect(wasReloaded()).toBe(false)
    expect(await reloadOnce(reload)).toBe(true)
  })

  it('does not reload where the site does not answer', async () => {
    const reload = vi.fn()
    vi.mocked(window.fetch).mockRejectedValue(new TypeError('Failed to fetch'))
    expect(await reloadOnce(reload)).toBe(false)
    expect(reload).not.toHaveBeenCalled()
  })

  it('does not reload where nothing would remember it', async () => {
    const reload = vi.fn()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded')
    })
    expect(await reloadOnce(reload)).toBe(false)
    expect(reload).not.toHaveBeenCalled()
  })
})
