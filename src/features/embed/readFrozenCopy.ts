import { type FrozenCopy, frozenPath, parseFrozenCopy } from '../../export/embed/FrozenCopy.ts'

/** The copy of that name from the site's data folder; null where it is not there, or is not what its name says. */
export async function readFrozenCopy(name: string): Promise<FrozenCopy | null> {
  if (!/^[\w-]+$/.test(name)) return null
  try {
    const address = `${import.meta.env.BASE_URL}data/${frozenPath(name)}`
    const answer = await fetch(address, { cache: 'no-cache', credentials: 'omit' })
    return answer.ok ? parseFrozenCopy(await answer.text(), name) : null
  } catch {
    return null
  }
}
