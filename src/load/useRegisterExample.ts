import { useQuery } from '@tanstack/react-query'
import { objectOf, objectsOf, textOf } from '../core/descriptor/jsonValue.ts'
import { readJson } from '../core/intake/readJson.ts'
import type { Portfolio } from '../core/portfolio/buildPortfolio.ts'
import { fetchSource } from '../source/fetchSource.ts'
import { askWorker } from './askWorker.ts'

const folder = new URL(`${import.meta.env.BASE_URL}data/eksempel/`, document.baseURI).href

const packageFile = 'datapackage.json'

/** The made-up register beside the real one, read when somebody asks for it. It goes the same way as a file that is dropped. */
export function useRegisterExample(isAsked: boolean) {
  return useQuery<Portfolio>({
    queryKey: ['registerExample', folder],
    queryFn: readExample,
    enabled: isAsked,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}

async function readExample(): Promise<Portfolio> {
  const read = fetchSource(folder)
  const descriptor = objectOf(readJson(await read(packageFile), packageFile))
  const paths = objectsOf(descriptor?.resources).map(({ path }) => textOf(path))
  const files = await Promise.all(paths.map(async (name) => ({ name, bytes: await read(name) })))
  return askWorker({ call: 'register', files })
}
