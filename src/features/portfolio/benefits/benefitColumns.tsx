import type { TableColumn } from '../../../design/TableColumn.ts'
import { Tag } from '../../../design/Tag.tsx'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import { textsIn } from '../../../i18n/texts.ts'
import { metricValue } from '../metricValue.ts'
import { ProjectLink } from '../ProjectLink.tsx'
import type { PortfolioKind } from '../register/PortfolioInView.ts'
import { benefitTexts } from './benefitTexts.ts'
import type { BenefitRow } from './benefitView.ts'

/** `kind` is null on a project's own page, where the project is not named again. */
export function benefitColumns(kind: PortfolioKind | null, locale: Locale): TableColumn<BenefitRow>[] {
  const t = textsIn(benefitTexts, locale)
  const number = (id: 'startverdi' | 'malt_verdi' | 'onsket_verdi', header: string): TableColumn<BenefitRow> => ({
    id,
    header,
    numeric: true,
    cell: ({ benefit: { values } }) => {
      const value = values[id].parsed
      if (value === null) return t.missing
      return formatNumber(value, Number.isInteger(value) ? 0 : 1, locale)
    },
  })
  return [
    {
      id: 'gevinst',
      header: t.benefit,
      cell: ({ benefit: { values }, project }) => (
        <>
          {values.tittel.raw}
          <span className="kg-project__about">
            {[values.indikator.raw, values.enhet.raw].filter((text) => text !== '').join(', ')}{' '}
            {kind && <ProjectLink project={project} kind={kind} />}
          </span>
        </>
      ),
      sortBy: ({ benefit }) => benefit.values.tittel.raw,
    },
    number('startverdi', t.start),
    number('malt_verdi', t.measured),
    number('onsket_verdi', t.wanted),
    {
      id: 'maloppnaelse',
      header: t.achievement,
      numeric: true,
      cell: ({ achievement, isOverdue }) =>
        isOverdue ? <Tag tone="warm">{t.overdue}</Tag> : metricValue(achievement, '', locale),
      sortBy: ({ achievement }) => achievement.value,
    },
    {
      id: 'malt',
      header: t.lastMeasured,
      cell: ({ benefit: { values } }) =>
        values.maledato.parsed ? formatDate(values.maledato.parsed.text, locale) : t.notMeasured,
    },
    {
      id: 'frist',
      header: t.due,
      cell: ({ benefit: { values } }) =>
        values.realiseringsdato.parsed ? formatDate(values.realiseringsdato.parsed.text, locale) : t.missing,
      sortBy: ({ benefit }) => benefit.values.realiseringsdato.parsed?.last ?? null,
    },
  ]
}
