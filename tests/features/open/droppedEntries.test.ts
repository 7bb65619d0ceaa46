import { expect, it } from 'vitest'
import { chosenFiles, droppedEntries } from '../../../src/features/open/droppedEntries.ts'

const fileEntry = (fullPath: string) => ({
  isFile: true,
  fullPath,
  file: (done: (file: File) => void) => done(new File([fullPath], fullPath.split('/').at(-1) as string)),
})

/** Tells of a hundred at a time, as browsers do, and then of none. */
const folderEntry = (fullPath: string, entries: readonly object[]) => ({
  isFile: false,
  isDirectory: true,
  fullPath,
  createReader: () => {
    const left = [...entries]
    return { readEntries: (done: (some: object[]) => void) => done(left.splice(0, 100)) }
  },
})

const dropOf = (entries: readonly object[], files: readonly File[] = []) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files }) as unknown as DataTransfer

it('a dropped folder gives every file in it, in folders of folders too, with its path', async () => {
  const many = Array.from({ length: 250 }, (_, index) => fileEntry(`/data/observations/${index}.csv`))
  const drop = dropOf([
    folderEntry('/data', [fileEntry('/data/datapackage.json'), folderEntry('/data/observations', many)]),
    fileEntry('/les.txt'),
  ])
  const paths = (await droppedEntries(drop)).map(({ path }) => path)
  expect(paths).toHaveLength(252)
  expect(paths.slice(0, 2)).toEqual(['data/datapackage.json', 'data/observations/0.csv'])
  expect(paths.at(-1)).toBe('les.txt')
})

it('a drop without entries is its files', async () => {
  const file = new File(['a'], 'a.csv')
  expect(await droppedEntries(dropOf([], [file]))).toEqual([{ path: 'a.csv', file }])
})

it('chosen files keep the folder that was chosen', () => {
  const file = Object.assign(new File(['a'], 'a.csv'), { webkitRelativePath: 'mappe/a.csv' })
  expect(chosenFiles([file] as unknown as FileList).map(({ path }) => path)).toEqual(['mappe/a.csv'])
  expect(chosenFiles(null)).toEqual([])
})
