import { useAddress } from '../../../blocks/useAddress.ts'
import { useTableWords } from '../../../blocks/useTableWords.ts'
import { DataTable } from '../../../design/DataTable.tsx'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { ToggleGroup } from '../../../design/ToggleGroup.tsx'
import { inLocale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { PortfolioSection } from '../PortfolioSection.tsx'
import type { PortfolioView } from '../portfolioView.ts'
import { ExampleLink } from '../register/RegisterGate.tsx'
import './funding.css'
import { FundingBars } from './FundingBars.tsx'
import { fundingHeadline } from './fundingHeadline.ts'
import { fundingTexts } from './fundingTexts.ts'
import { fundingParts, type ThemeBar, themeFunding } from './themeFunding.ts'

/** Who funds what, by theme. */
export function ThemeFundingSection({ view }: { view: PortfolioView }) {
  const t = useTexts(fundingTexts)
  const locale = useLocale()
  const { search } = useAddress()
  const bars = themeFunding(view)
  const all = bars.reduce((sum, bar) => sum + bar.sum, 0)
  return (
    <PortfolioSection
      id="penger"
      view={view}
      sums
      title={fundingHeadline(bars, view.isHomeShare, locale)}
      intro={t.intro(view.isHomeShare)}
      aside={<UnitToggle />}
    >
      {all === 0 ? (
        <EmptyState reason={t.empty} action={<ExampleLink />} />
      ) : (
        <>
          <FundingBars bars={bars} view={view} inPercent={search.enhet === 'prosent'} />
          <Disclosure summary={t.table}>
            <FundingTable bars={bars} view={view} />
          </Disclosure>
        </>
      )}
    </PortfolioSection>
  )
}

function UnitToggle() {
  const t = useTexts(fundingTexts)
  const { search, change } = useAddress()
  return (
    <ToggleGroup
      label={t.unit}
      value={search.enhet === 'prosent' ? 'prosent' : 'kroner'}
      choices={[
        { value: 'kroner', label: t.kroner },
        { value: 'prosent', label: t.prosent },
      ]}
      onChange={(value) => change({ enhet: value === 'prosent' ? 'prosent' : undefined })}
    />
  )
}

function FundingTable({ bars, view }: { bars: readonly ThemeBar[]; view: PortfolioView }) {
  const t = useTexts(fundingTexts)
  const locale = useLocale()
  const words = useTableWords()
  const money = (amount: number) => (amount === 0 ? t.none0 : amountWords(amount, view.measured.currency, locale))
  const nameOf = ({ themeId }: ThemeBar) => {
    const theme = view.themes.find(({ id }) => id === themeId)
    return theme ? `${theme.number} ${inLocale(theme.name, locale)}` : t.unplaced
  }
  return (
    <DataTable
      caption={t.tableCaption}
      captionHidden
      columns={[
        { id: 'tema', header: t.theme, cell: nameOf },
        ...fundingParts
          .filter((part) => bars.some(({ parts }) => parts[part] > 0))
          .map((part) => ({
            id: part,
            header: t[part],
            numeric: true,
            cell: ({ parts }: ThemeBar) => money(parts[part]),
          })),
        { id: 'sum', header: t.sum, numeric: true, cell: ({ sum }: ThemeBar) => money(sum) },
      ]}
      rows={bars}
      rowKey={({ themeId }) => themeId ?? ''}
      words={words}
    />
  )
}
