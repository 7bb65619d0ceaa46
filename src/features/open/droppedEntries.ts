import type { DroppedFile } from '../../source/droppedSource.ts'

/** Every file of a drop, those inside dropped folders too. Called while the drop is still fresh: browsers forget it. */
export async function droppedEntries(data: DataTransfer): Promise<DroppedFile[]> {
  const entries = [...data.items].flatMap((thing) => thing.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...data.files].map((file) => ({ path: file.name, file }))
  return (await Promise.all(entries.map(filesOf))).flat()
}

/** Files from a chooser, with their folder where a folder was chosen. */
export function chosenFiles(files: FileList | null): DroppedFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

async function filesOf(entry: FileSystemEntry): Promise<DroppedFile[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) return [{ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }]
  return isFolder(entry) ? (await Promise.all((await entriesIn(entry)).map(filesOf))).flat() : []
}

/** A reader tells of a hundred entries at a time, and of none when there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
