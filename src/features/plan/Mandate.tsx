import { Link } from '@tanstack/react-router'
import { SubThemeList } from '../../blocks/SubThemeList.tsx'
import type { Theme } from '../../core/model/Theme.ts'
import { Column, Grid } from '../../design/Grid.tsx'
import { Section } from '../../design/Section.tsx'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { countInWords } from '../../i18n/numberWords.ts'
import { texts } from './texts.ts'

/** The themes of the mandate with all their sub-themes. */
export function Mandate({ themes, subThemeCount }: { themes: readonly Theme[]; subThemeCount: number }) {
  const t = useTexts(texts)
  const locale = useLocale()
  if (themes.length === 0) return null
  return (
    <Section title={t.mandate(countInWords(themes.length, locale), subThemeCount)} intro={t.mandateIntro}>
      <Grid>
        {themes.map((theme) => (
          <Column key={theme.id} span={3}>
            <div className="kg-opened" data-tema={theme.number}>
              <h3 className="kg-plan__theme">
                <Link to="/tema/" search={{ id: theme.number }}>
                  {theme.number} {inLocale(theme.name, locale)}
                </Link>
              </h3>
              <SubThemeList themes={[theme]} ids={theme.subThemes.map(({ id }) => id)} atOnce="all" />
            </div>
          </Column>
        ))}
      </Grid>
    </Section>
  )
}
