import type { Term } from '../../core/model/Plan.ts'
import { Section } from '../../design/Section.tsx'
import { compareNames } from '../../i18n/compareNames.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

/** The words of the field in alphabetical order, each with an address of its own. */
export function Glossary({ terms }: { terms: readonly Term[] }) {
  const t = useTexts(texts)
  const locale = useLocale()
  const sorted = terms.toSorted((a, b) => compareNames(inLocale(a.term, locale), inLocale(b.term, locale)))
  return (
    <Section id="ord" title={terms.length === 0 ? t.wordsNone : t.wordsFound(terms.length)}>
      <dl className="kg-data__words">
        {sorted.map(({ id, term, definition }) => (
          <div key={id} id={`ord-${id}`} className="kg-data__word">
            <dt>{inLocale(term, locale)}</dt>
            <dd>{inLocale(definition, locale)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
