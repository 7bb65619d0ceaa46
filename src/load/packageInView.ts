import { isDeclared } from '../source/declaredHosts.ts'

/** The package that everything on the page is about. */
export interface PackageInView {
  /** `own` lies beside the app, `address` was named in the page's address, `dropped` came from the reader. */
  readonly kind: 'own' | 'address' | 'dropped'
  /** Address of its folder; for dropped files a name the worker knows them by. */
  readonly folder: string
  /** An address that was asked for and may not be fetched; null when there is none. */
  readonly refused: string | null
}

const own = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href

let inView = asked(new URLSearchParams(location.search).get('data'))

/** Another package by its address in ours: `?data=https://…/data/`. It is the same for the whole life of the document. */
function asked(address: string | null): PackageInView {
  if (address === null || address === '') return { kind: 'own', folder: own, refused: null }
  const folder = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null
  if (!folder || !isDeclared(folder, location.origin)) return { kind: 'own', folder: own, refused: address }
  return { kind: 'address', folder: new URL('./', folder).href, refused: null }
}

export function packageInView(): PackageInView {
  return inView
}

/** Shows files the reader has dropped, under a name the worker knows them by. */
export function viewDropped(folder: string): void {
  inView = { kind: 'dropped', folder, refused: null }
}

/** Where a file of the package lies on the web; null when the package is the reader's own files. */
export function addressInPackage(path: string): string | null {
  return inView.kind === 'dropped' ? null : new URL(path, inView.folder).href
}
