import type { KeyFigure } from '../../chart/keyFigure/keyFigure.ts'
import type { Locale } from '../../i18n/Locale.ts'
import { capitalized, countInWords } from '../../i18n/numberWords.ts'
import { textsIn } from '../../i18n/texts.ts'
import { texts } from './texts.ts'

export function subThemesHeading(some: number, all: number, locale: Locale): string {
  const t = textsIn(texts, locale)
  if (some === all) return t.allHaveFigures(countInWords(all, locale))
  return t.someHaveFigures(capitalized(countInWords(some, locale)), countInWords(all, locale))
}

export function tilesHeading(figures: readonly KeyFigure[], locale: Locale): string {
  const t = textsIn(texts, locale)
  const old = figures.filter(({ isOld }) => isOld).length
  const all = countInWords(figures.length, locale)
  return old === 0 ? t.moreFresh(capitalized(all)) : t.moreOld(capitalized(countInWords(old, locale)), all)
}

export function projectsHeading(count: number, home: number, municipality: string, locale: Locale): string {
  const t = textsIn(texts, locale)
  if (count === 0) return t.zeroProjects
  if (count === 1) return t.oneProject
  return t.projectsFound(capitalized(countInWords(count, locale)), countInWords(home, locale), municipality)
}

export function documentsHeading(count: number, locale: Locale): string {
  const t = textsIn(texts, locale)
  if (count === 0) return t.zeroDocuments
  return count === 1 ? t.oneDocument : t.documentsFound(capitalized(countInWords(count, locale)))
}
