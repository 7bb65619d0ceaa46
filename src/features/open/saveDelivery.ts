import type { Delivery } from '../../core/mapping/Delivery.ts'
import { deliveryFiles } from '../../core/mapping/deliveryFiles.ts'
import { saveFile } from '../../export/saveFile.ts'
import { writeZip } from '../../export/zip/writeZip.ts'

/** The whole delivery as a `data` folder in an archive. */
export async function saveDelivery(delivery: Delivery): Promise<void> {
  const files = deliveryFiles(delivery).map(({ path, content }) => ({ path: `data/${path}`, content }))
  const blob = new Blob([await writeZip(files)], { type: 'application/zip' })
  saveFile({ name: `${delivery.id.replaceAll('_', '-')}.zip`, blob })
}
