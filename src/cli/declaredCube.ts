import { realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { CubeSource } from '../core/aggregate/cube/CubeSource.ts'
import { cubeOfStatistics } from '../core/aggregate/cube/cubeOfStatistics.ts'
import type { Issue } from '../core/issue/Issue.ts'
import { LoadError } from '../core/issue/LoadError.ts'
import { readPackage, readStatistics } from '../core/pipeline.ts'
import { fileSource } from '../source/fileSource.ts'

/** A statistics table with the rules its package declares; null when no package around the file names it. */
export async function declaredCube(
  place: string,
): Promise<{ readonly source: CubeSource; readonly issues: readonly Issue[] } | null> {
  const file = await realpath(resolve(place)).catch(() => null)
  const folder = file && (await packageFolder(dirname(file)))
  if (!file || !folder) return null
  const read = fileSource(folder)
  const { descriptor } = await readPackage(read).catch((error: unknown) => {
    if (error instanceof LoadError) return { descriptor: { resources: [] } }
    throw error
  })
  const path = relative(folder, file).split(sep).join('/')
  const resource = descriptor.resources.find((candidate) => candidate.path === path)
  if (!resource?.cube) return null
  const { statistics, issues } = await readStatistics(resource, read)
  const source = statistics && cubeOfStatistics(statistics, resource.cube)
  return source && { source, issues }
}

/** The nearest folder above the file that is a package, no more than three steps up. */
async function packageFolder(start: string): Promise<string | null> {
  for (let [folder, steps] = [start, 0]; steps < 4; [folder, steps] = [dirname(folder), steps + 1]) {
    const isThere = await stat(resolve(folder, 'datapackage.json')).then(
      (found) => found.isFile(),
      () => false,
    )
    if (isThere) return folder
  }
  return null
}
