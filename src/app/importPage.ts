import { forgetReload } from './reloadOnce.ts'

/** A page's code could not be read: most often a new release has replaced the files this tab knows of. */
export class PageImportError extends Error {
  constructor(cause: unknown) {
    super('The code of this page could not be read', { cause })
    this.name = 'PageImportError'
  }
}

/** Gives a failed import its own name, so that the error screen can tell it from a fault in the page. */
export async function importPage<T>(read: () => Promise<T>): Promise<T> {
  try {
    const page = await read()
    forgetReload()
    return page
  } catch (cause) {
    throw new PageImportError(cause)
  }
}
