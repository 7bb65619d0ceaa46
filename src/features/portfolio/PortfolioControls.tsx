import { registerWord } from '../../blocks/registerWords.ts'
import { useAddress } from '../../blocks/useAddress.ts'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { ToggleGroup } from '../../design/ToggleGroup.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { homeOf } from './homeOf.ts'
import type { PortfolioKind } from './register/PortfolioInView.ts'
import { portfolioRegisterTexts } from './register/registerTexts.ts'

/** Whose projects, and the whole of the money or the municipality's share of it. */
export function PortfolioControls({ base, kind }: { base: KnowledgeBase; kind: PortfolioKind }) {
  const t = useTexts(portfolioRegisterTexts)
  const locale = useLocale()
  const { search, change } = useAddress()
  const names = [...new Set(base.projects.map(({ register }) => register))]
  const home = homeOf(base)
  const others = names.find((name) => name !== home)
  return (
    <div className="kg-portfolio__controls">
      {kind === 'own' && names.includes(home) && others !== undefined && (
        <ToggleGroup
          label={t.show}
          value={names.find((name) => name === search.register) ?? ''}
          choices={[
            { value: '', label: t.both },
            { value: home, label: registerWord(base.portfolioSettings?.registers ?? {}, home, locale) },
            { value: others, label: t.others },
          ]}
          onChange={(register) => change({ register })}
        />
      )}
      <ToggleGroup
        label={t.money}
        value={search.andel === 'asker' ? 'asker' : ''}
        choices={[
          { value: '', label: t.total },
          { value: 'asker', label: t.home },
        ]}
        onChange={(andel) => change({ andel })}
      />
    </div>
  )
}
