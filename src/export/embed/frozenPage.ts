import { formatDate } from '../../i18n/formatPeriod.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { type LaidPicture, layPicture } from '../picture/layPicture.ts'
import { pictureSvg } from '../picture/pictureSvg.ts'
import { embedTable } from './embedBody.ts'
import { embedTexts } from './embedTexts.ts'
import type { FrozenCopy } from './FrozenCopy.ts'
import { type Html, htmlElement, htmlText } from './htmlElement.ts'

/** A page with the figures of one day that needs nobody: no script, no other file, no site. It says of what day it is. */
export function frozenPage(subject: ChartSubject, copy: FrozenCopy): string {
  const { locale, link } = subject
  const t = textsIn(embedTexts, locale)
  const wide = laidOut(copy, 'wide', locale)
  const page = htmlElement(
    'html',
    { lang: locale },
    htmlElement(
      'head',
      {},
      htmlElement('meta', { charset: 'utf-8' }),
      htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      htmlElement('title', {}, htmlText(wide.chart.headline)),
      htmlElement('style', {}, style as Html),
    ),
    htmlElement(
      'body',
      {},
      ...drawings(copy, wide, locale),
      htmlElement('details', {}, htmlElement('summary', {}, htmlText(t.asTable)), embedTable(wide.chart.table)),
      htmlElement(
        'p',
        {},
        htmlText(`${t.frozenOn(formatDate(copy.made, locale), copy.name)} `),
        htmlElement('a', { href: link, target: '_blank', rel: 'noopener' }, htmlText(t.seeNewer)),
      ),
    ),
  )
  return `<!doctype html>\n${page}\n`
}

const widths = { wide: 760, narrow: 336 } as const

/** Each drawing has ids of its own: a pattern of a drawing that is not shown is not drawn either. */
function laidOut({ spec, asMultiples }: FrozenCopy, name: keyof typeof widths, locale: Locale): LaidPicture {
  const wish = { size: 'shown', scale: 1, shownWidth: widths[name], asMultiples } as const
  return layPicture({ ...spec, id: `${spec.id}-${name}` }, wish, locale)
}

/** The style below shows the one that fits the frame. */
function drawings(copy: FrozenCopy, wide: LaidPicture, locale: Locale): Html[] {
  return [wide, laidOut(copy, 'narrow', locale)].map((laid, i) =>
    htmlElement('div', { 'data-width': i === 0 ? 'wide' : 'narrow' }, pictureSvg(laid, null) as Html),
  )
}

const style = `body{margin:0;padding:12px;max-width:760px;font:14px/1.5 Inter,'Segoe UI',Arial,sans-serif;color:#14252b;background:#fbf9f5}
svg{display:block;max-width:100%;height:auto}[data-width=narrow]{display:none}
@media (max-width:559px){[data-width=wide]{display:none}[data-width=narrow]{display:block}}
a,summary{color:#0b4f55}summary{padding:8px 24px;cursor:pointer}p{margin:8px 24px}
.kg-table__frame{overflow-x:auto;padding:0 24px}table{border-collapse:collapse}caption{text-align:start}
th,td{padding:4px 12px 4px 0;text-align:start;border-bottom:1px solid #dedad0}[data-numeric]{text-align:end}`
