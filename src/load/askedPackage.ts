import { withoutKeys } from '../core/issue/withoutKeys.ts'
import { isDeclared } from '../source/declaredHosts.ts'

type Asked = { readonly kind: 'address'; readonly folder: string } | { readonly refused: string }

/** Another package by its address in ours: `?data=https://…/data/`. Null when none is asked for. */
export function askedPackage(address: string, page: string): Asked | null {
  if (address === '') return null
  const folder = URL.canParse(address, page) ? new URL(address, page) : null
  if (!folder) return { refused: withoutKeys(address) }
  if (!isDeclared(folder, new URL(page).origin)) return { refused: withoutKeys(folder.href) }
  return { kind: 'address', folder: new URL('./', folder).href }
}
