import { createRequire } from 'node:module'

/** Where a file of an installed package is. */
export function inPackages(path: string): string {
  return createRequire(import.meta.url).resolve(path)
}
