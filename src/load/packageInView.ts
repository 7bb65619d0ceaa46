import type { Delivery } from '../core/mapping/Delivery.ts'
import { askedPackage } from './askedPackage.ts'

/** The package that everything on the page is about. */
export interface PackageInView {
  /** `own` lies beside the app, `address` was named in the page's address, `dropped` came from the reader. */
  readonly kind: 'own' | 'address' | 'dropped'
  /** Address of its folder; for dropped files a name the worker knows them by. */
  readonly folder: string
  /** An address that was asked for and may not be fetched, told without keys; null when there is none. */
  readonly refused: string | null
  /** What the reader has put among its figures. */
  readonly brought: readonly Brought[]
}

export interface Brought {
  readonly id: string
  readonly title: string
  readonly as: Delivery['as']
}

const own = new URL(`${import.meta.env.BASE_URL}data/`, document.baseURI).href

const plain: PackageInView = { kind: 'own', folder: own, refused: null, brought: [] }

/** It is the same for the whole life of the document. */
let inView: PackageInView = {
  ...plain,
  ...askedPackage(new URLSearchParams(location.search).get('data') ?? '', document.baseURI),
}
const listeners = new Set<() => void>()

export function packageInView(): PackageInView {
  return inView
}

/** For React's useSyncExternalStore. */
export function onPackageInView(told: () => void): () => void {
  listeners.add(told)
  return () => listeners.delete(told)
}

function view(next: PackageInView): void {
  inView = next
  for (const told of listeners) told()
}

/** Shows files the reader has dropped, under a name the worker knows them by. */
export function viewDropped(folder: string): void {
  view({ ...plain, kind: 'dropped', folder })
}

export function noteBrought(brought: Brought): void {
  view({ ...inView, brought: [...inView.brought.filter(({ id }) => id !== brought.id), brought] })
}

export function noteRemoved(removed: string): void {
  view({ ...inView, brought: inView.brought.filter(({ id }) => id !== removed) })
}

/** Where a file of the package lies on the web; null when the package is the reader's own files. */
export function addressInPackage(path: string): string | null {
  return inView.kind === 'dropped' ? null : new URL(path, inView.folder).href
}
