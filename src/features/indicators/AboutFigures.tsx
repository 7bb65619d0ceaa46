import { ExplainedText } from '../../blocks/ExplainedText.tsx'
import { ExternalLink } from '../../blocks/ExternalLink.tsx'
import { TermPopover } from '../../blocks/TermPopover.tsx'
import { DefinitionList } from '../../design/DefinitionList.tsx'
import { Disclosure } from '../../design/Disclosure.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import './AboutFigures.css'
import type { AboutView } from './aboutIndicator.ts'
import { aboutTexts } from './aboutTexts.ts'
import { CopyButton } from './CopyButton.tsx'

/** What the facts of an indicator may take for granted, and a newcomer may not. */
const factTerms = [
  'andel',
  'rate',
  'indeks',
  'beholdning',
  'indirekte-maal',
  'kostra',
  'kostra-gruppe',
  'u4ssc',
  'desi',
  'aapne-data',
  'velferdsteknologi',
  'medfinansiering',
]

/** What must be known to read the figures rightly. What nobody has said is said to be so. */
export function AboutFigures({ about }: { about: AboutView }) {
  const t = useTexts(aboutTexts)
  const entries = about.entries.map(({ id, term, words }) => ({
    term,
    description:
      words === '' ? (
        <span className="kg-about__absent">{t.notStated}</span>
      ) : id === 'additive' ? (
        <TermPopover id="additiv">{words}</TermPopover>
      ) : (
        <ExplainedText text={words} terms={factTerms} />
      ),
  }))
  return (
    <div className="kg-about">
      <DefinitionList entries={entries} rules />
      <h3 className="kg-subheading">{t.citations}</h3>
      <ul className="kg-about__sources">
        {about.sources.map(({ source, citation }) => (
          <li key={source.id}>
            <div>
              <p>
                <ExternalLink url={source.url}>{citation}</ExternalLink>
              </p>
              <p className="kg-small kg-subtle">
                {t.licence}:{' '}
                {[source.licence, source.licenceNote].filter((part) => part !== '').join('. ') || t.notStated}
              </p>
            </div>
            <CopyButton text={citation} />
          </li>
        ))}
      </ul>
      {about.notes.length > 0 && (
        <Disclosure summary={t.notes}>
          <DefinitionList
            entries={about.notes.map(({ figure, note }) => ({ term: figure, description: note }))}
            rules
          />
        </Disclosure>
      )}
    </div>
  )
}
