import { fingerprint } from '../../export/embed/fingerprint.ts'

type Files = readonly (readonly [path: string, print: string])[]

/** Whether a data file has another text than when the page was built. A file that cannot be had tells nothing. */
export async function hasNewerFigures(files: Files, folder: string): Promise<boolean> {
  const answers = files.map(async ([path, print]) => {
    try {
      const answer = await fetch(`${folder}${path}`, { cache: 'no-cache', credentials: 'omit' })
      return answer.ok && fingerprint(await answer.text()) !== print
    } catch {
      return false
    }
  })
  return (await Promise.all(answers)).includes(true)
}

/** The files a page names, as it was built; none where it names none. */
export function readFiles(text: string | undefined): Files {
  return text === undefined ? [] : (JSON.parse(text) as Files)
}
