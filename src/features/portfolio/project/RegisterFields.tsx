import { registerWord } from '../../../blocks/registerWords.ts'
import { useDataLanguage } from '../../../blocks/useDataLanguage.ts'
import { type ProjectFieldId, projectFields } from '../../../core/portfolio/register/registerTables.ts'
import { isExempt, type Value } from '../../../core/portfolio/register/Value.ts'
import { DefinitionList } from '../../../design/DefinitionList.tsx'
import { Section } from '../../../design/Section.tsx'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { formatDate } from '../../../i18n/formatPeriod.ts'
import { inLocale, type Locale } from '../../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { amountWords } from '../../../i18n/portfolioWords/amountWords.ts'
import { gapWords } from '../../../i18n/portfolioWords/gapWords.ts'
import { lifecycleWords, phaseWords } from '../portfolioWords.ts'
import { fieldCodes } from './fieldCodes.ts'
import type { PortfolioProjectView } from './portfolioProject.ts'
import { projectPageTexts } from './projectPageTexts.ts'

const shownElsewhere: readonly ProjectFieldId[] = ['prosjekt_id', 'kilde_register', 'tittel', 'beskrivelse', 'per_dato']

/** Everything the register tells of a project that is not in the knowledge base: its own columns, in its own words. */
export function RegisterFields({ view: { one } }: { view: PortfolioProjectView }) {
  const t = useTexts(projectPageTexts)
  const locale = useLocale()
  const lang = useDataLanguage()
  const { values, currency, extra } = one.project
  const ids = (Object.keys(projectFields) as ProjectFieldId[]).filter((id) => !shownElsewhere.includes(id))
  const filled = ids.flatMap((id) => {
    const value = values[id]
    if (isExempt(value)) {
      const words = 'basis' in value && value.basis ? t.exempt(value.basis) : inLocale(gapWords.exempt, locale)
      return [{ term: projectFields[id].label, words }]
    }
    if (value.raw === '') return []
    const words = fieldWords(id, value, currency, locale)
    return words === '' ? [] : [{ term: projectFields[id].label, words }]
  })
  const others = [...extra].filter(([, words]) => words !== '').map(([term, words]) => ({ term, words }))
  return (
    <Section title={t.about} intro={t.unfilled}>
      <div className="kg-project__figures">
        <DefinitionList
          rules
          entries={[...filled, ...others].map(({ term, words }) => ({
            term,
            description: <span lang={lang}>{words}</span>,
          }))}
        />
      </div>
    </Section>
  )
}

/** A cell as people read it; a person only as the role the public is shown. */
function fieldWords(id: ProjectFieldId, { raw, parsed }: Value<unknown>, currency: string, locale: Locale): string {
  switch (projectFields[id].kind) {
    case 'money':
      return typeof parsed === 'number' ? amountWords(parsed, currency, locale) : raw
    case 'date':
      return formatDate(raw, locale)
    case 'tags':
      return Array.isArray(parsed) ? parsed.map((one) => registerWord(fieldCodes, String(one), locale)).join(', ') : raw
    case 'code':
      return registerWord(fieldCodes, String(parsed ?? raw), locale)
    case 'person':
      return String(parsed ?? '')
    case 'phase':
      return registerWord(phaseWords, String(parsed ?? raw), locale)
    case 'lifecycle':
      return registerWord(lifecycleWords, String(parsed ?? raw), locale)
    case 'number':
      return id === 'fremdrift_pst' && typeof parsed === 'number' ? `${formatNumber(parsed, 0, locale)} %` : raw
    default:
      return raw
  }
}
