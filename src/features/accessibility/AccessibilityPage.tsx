import type { ReactNode } from 'react'
import { ExternalLink } from '../../blocks/ExternalLink.tsx'
import { PageFrame } from '../../design/PageFrame.tsx'
import { Section } from '../../design/Section.tsx'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { useKnowledgeBase } from '../../load/useKnowledgeBase.ts'
import './accessibility.css'
import { texts } from './texts.ts'

/** What is done for accessibility, and what is not. It stands without the knowledge base, but for the unit to tell. */
export function AccessibilityPage() {
  const t = useTexts(texts)
  return (
    <PageFrame title={t.title} lede={t.lede}>
      <Section title={t.standard}>
        <p className="kg-measure">{t.standardLaw}</p>
      </Section>
      <Section title={t.tested}>
        <Points items={[t.testedAxe, t.testedKeyboard, t.testedWidth, t.testedColour, t.testedCharts]} />
      </Section>
      <Section title={t.known}>
        <Points items={[t.knownReaders, t.knownTables, t.knownNarrow, t.knownLinked, t.knownEnglish]} />
      </Section>
      <Section title={t.official}>
        <p className="kg-measure">{t.officialBody}</p>
        <p className="kg-accessibility__way">
          <ExternalLink url="https://www.uustatus.no/">{t.officialLink}</ExternalLink>
        </p>
      </Section>
      <Section title={t.report}>
        <p className="kg-measure">{t.reportBody}</p>
        <p className="kg-accessibility__way">
          <ResponsibleUnit />
        </p>
      </Section>
    </PageFrame>
  )
}

function Points({ items }: { items: readonly string[] }): ReactNode {
  return (
    <ul className="kg-accessibility__points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** The role and unit of the plan's own file, never a person. */
function ResponsibleUnit() {
  const t = useTexts(texts)
  const locale = useLocale()
  const { data: base, isPending } = useKnowledgeBase()
  const contact = base?.plan?.contacts[0]
  if (isPending) return '…'
  if (contact === undefined) return t.reportUnknown
  return (
    <>
      {t.reportUnit}: {inLocale(contact.unit, locale)}, {base?.plan?.municipality} kommune
      <span className="kg-accessibility__note">{inLocale(contact.note, locale)}</span>
    </>
  )
}
