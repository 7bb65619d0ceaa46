import { ExternalLink } from '../../blocks/ExternalLink.tsx'
import { DefinitionList } from '../../design/DefinitionList.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Provenance, ProvenanceStep } from './provenance.ts'
import './ProvenanceSteps.css'
import { provenanceTexts } from './provenanceTexts.ts'

/** The way of a figure, from its publisher to the page, and what is known of its worth. */
export function ProvenanceSteps({ provenance }: { provenance: Provenance }) {
  const t = useTexts(provenanceTexts)
  const { figure, steps, facts, note } = provenance
  const entries = facts.map(({ term, words }) => ({ term, description: words }))
  return (
    <section className="kg-provenance" aria-labelledby="herkomst">
      <h2 className="kg-subheading" id="herkomst">
        {t.title}
      </h2>
      <p className="kg-small kg-subtle">{t.figure(figure)}</p>
      <ol className="kg-provenance__steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      <DefinitionList entries={note === '' ? entries : [...entries, { term: t.note, description: note }]} />
    </section>
  )
}

function Step({ step: { title, url, text } }: { step: ProvenanceStep }) {
  return (
    <li>
      <p className="kg-label">{title}</p>
      <p className="kg-small">{url === '' ? text : <ExternalLink url={url}>{text}</ExternalLink>}</p>
    </li>
  )
}
