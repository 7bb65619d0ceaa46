import { textsIn } from '../../i18n/texts.ts'
import type { ChartFrame } from '../ChartSpec.ts'
import { chartTexts } from '../chartTexts.ts'
import type { Caption, CaptionLine, ResolvedChart } from '../ResolvedChart.ts'
import { wrapText } from '../textWidth.ts'
import { keyWords } from './statusKey.ts'

type CaptionWords = Pick<ResolvedChart, 'headline' | 'subtitle' | 'notes' | 'statusKey' | 'sources'>

/** Pixels around a picture. */
export const picturePadding = 24

const mostSourceLines = 3

interface Setting {
  readonly style: CaptionLine['style']
  readonly size: number
  readonly weight: number
  readonly leading: number
}

const headline: Setting = { style: 'headline', size: 21, weight: 650, leading: 27 }
const subtitle: Setting = { style: 'subtitle', size: 14, weight: 400, leading: 20 }
const note: Setting = { style: 'note', size: 13, weight: 400, leading: 19 }
const source: Setting = { ...note, style: 'source' }

/** What a picture says above and below its plot, in lines that fit its width. */
export function captionsOf(words: CaptionWords, { width, locale }: ChartFrame): ResolvedChart['captions'] {
  const { sources, statusKey, notes } = words
  const signs = keyWords(statusKey, notes)
  const key = signs.length > 0 ? `${textsIn(chartTexts, locale).statusKey}: ${signs.join(' · ')}` : ''
  return {
    above: caption(
      [
        block([words.headline], headline, balancedWidth(words.headline, width)),
        block([words.subtitle], subtitle, width),
      ],
      4,
      14,
    ),
    below: caption([block([notes.join(' '), key], note, width), block(sourceTexts(sources), source, width)], 8, 0),
    padding: picturePadding,
  }
}

/** A line a source; many would take the picture's height from its plot, and run on. */
function sourceTexts(sources: CaptionWords['sources']): string[] {
  const texts = sources.map(({ text }) => text)
  return texts.length > mostSourceLines ? [texts.join(' ')] : texts
}

/** The narrowest width that needs no more lines, so that no word stands alone on the last. */
function balancedWidth(text: string, width: number): number {
  const lines = (limit: number) => wrapText(text, limit, headline.size, headline.weight).length
  const fewest = lines(width)
  let balanced = width
  while (balanced > width / 2 && lines(balanced - 8) === fewest) balanced -= 8
  return balanced
}

interface SetLine {
  readonly text: string
  readonly setting: Setting
}

function block(texts: readonly string[], setting: Setting, width: number): SetLine[] {
  return texts
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, width, setting.size, setting.weight).map((line) => ({ text: line, setting })))
}

/** Blocks under each other, `gap` pixels apart. `y` is the baseline. */
function caption(blocks: readonly (readonly SetLine[])[], gap: number, after: number): Caption {
  const lines: CaptionLine[] = []
  let top = 0
  for (const set of blocks.filter((candidate) => candidate.length > 0)) {
    if (top > 0) top += gap
    for (const { text, setting } of set) {
      lines.push({ text, y: top + setting.leading - (setting.leading - setting.size) / 2 - 3, style: setting.style })
      top += setting.leading
    }
  }
  return { height: top === 0 ? 0 : top + after, lines }
}
