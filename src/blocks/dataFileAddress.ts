import { isOwnFile } from '../core/mapping/Delivery.ts'
import { addressInPackage } from '../load/packageInView.ts'

/** The address of a file of the package; empty for files that the reader has brought, which lie nowhere on the web. */
export function dataFileAddress(path: string): string {
  return isOwnFile(path) ? '' : (addressInPackage(path) ?? '')
}
