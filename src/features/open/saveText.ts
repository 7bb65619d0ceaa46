import { saveFile } from '../../export/saveFile.ts'

export function saveText(name: string, text: string, type: string): void {
  saveFile({ name, blob: new Blob([text], { type: `${type};charset=utf-8` }) })
}
