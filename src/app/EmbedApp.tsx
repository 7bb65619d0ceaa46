import { LiveEmbed } from '../features/embed/LiveEmbed.tsx'
import { readFrozenCopy } from '../features/embed/readFrozenCopy.ts'
import type { LiveWish } from '../features/embed/startEmbed.ts'
import { texts } from '../features/embed/texts.ts'
import { textsIn } from '../i18n/texts.ts'
import { showLive, tellFailure } from './showLive.tsx'

/** An indicator's figure, with the data of today or those of a frozen copy. */
export async function showLiveEmbed(wish: LiveWish): Promise<void> {
  const { main, view } = wish
  const copy = view.frozen === null ? null : await readFrozenCopy(view.frozen)
  if (view.frozen !== null && !copy) return tellFailure(main, textsIn(texts, view.locale).noCopy)
  await showLive(wish, (ends) => <LiveEmbed view={view} copy={copy} {...ends} />)
}
