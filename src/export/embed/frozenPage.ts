import { formatDate } from '../../i18n/formatPeriod.ts'
import { textsIn } from '../../i18n/texts.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { layPicture } from '../picture/layPicture.ts'
import { pictureSvg } from '../picture/pictureSvg.ts'
import { embedTable } from './embedBody.ts'
import { embedTexts } from './embedTexts.ts'
import type { FrozenCopy } from './FrozenCopy.ts'
import { type Html, htmlElement, htmlText } from './htmlElement.ts'

/** A page with the figures of one day that needs nobody: no script, no other file, no site. It says of what day it is. */
export function frozenPage(subject: ChartSubject, copy: FrozenCopy): string {
  const { locale, link } = subject
  const t = textsIn(embedTexts, locale)
  const laid = layPicture(
    copy.spec,
    { size: 'shown', scale: 1, shownWidth: 760, asMultiples: copy.asMultiples },
    locale,
  )
  const page = htmlElement(
    'html',
    { lang: locale },
    htmlElement(
      'head',
      {},
      htmlElement('meta', { charset: 'utf-8' }),
      htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      htmlElement('title', {}, htmlText(laid.chart.headline)),
      htmlElement('style', {}, style as Html),
    ),
    htmlElement(
      'body',
      {},
      pictureSvg(laid, null) as Html,
      htmlElement('details', {}, htmlElement('summary', {}, htmlText(t.asTable)), embedTable(laid.chart.table)),
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

const style = `body{margin:0;padding:12px;max-width:760px;font:14px/1.5 Inter,'Segoe UI',Arial,sans-serif;color:#14252b;background:#fbf9f5}
body>svg{display:block;width:100%;height:auto}
a,summary{color:#0b4f55}summary{padding:8px 24px;cursor:pointer}p{margin:8px 24px}
.kg-table__frame{overflow-x:auto;padding:0 24px}table{border-collapse:collapse}caption{text-align:start}
th,td{padding:4px 12px 4px 0;text-align:start;border-bottom:1px solid #dedad0}[data-numeric]{text-align:end}`
