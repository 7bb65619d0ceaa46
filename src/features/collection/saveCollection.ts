import { today } from '../../blocks/today.ts'
import type { Collection } from '../../export/collection/Collection.ts'
import { printCollection } from '../../export/collection/collectionText.ts'
import { fileNamePart } from '../../export/fileName.ts'
import { saveFile } from '../../export/saveFile.ts'

/** The file that `kg deck` and any other reader's collection can open. Tells its name. */
export function saveCollection(collection: Collection): string {
  const name = `${fileNamePart(collection.title) || 'samling'}_${today()}.json`
  saveFile({ name, blob: new Blob([printCollection(collection)], { type: 'application/json' }) })
  return name
}
