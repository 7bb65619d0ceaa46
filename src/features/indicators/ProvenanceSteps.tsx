import { ProvenanceBody } from '../../blocks/ProvenanceBody.tsx'
import { provenanceTexts } from '../../blocks/provenanceTexts.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import type { Provenance } from './provenance.ts'

/** The way of the latest figure, beside the chart. */
export function ProvenanceSteps({ provenance }: { provenance: Provenance }) {
  const t = useTexts(provenanceTexts)
  return (
    <section className="kg-provenance" aria-labelledby="herkomst">
      <h2 className="kg-subheading" id="herkomst">
        {t.title}
      </h2>
      <p className="kg-small kg-subtle">{t.figure(`${provenance.figure}: ${provenance.value}`)}</p>
      <ProvenanceBody view={provenance} />
    </section>
  )
}
