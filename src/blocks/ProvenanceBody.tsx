import { lazy, Suspense } from 'react'
import { DefinitionList } from '../design/DefinitionList.tsx'
import { dataFileAddress } from './dataFileAddress.ts'
import { ExplainedText } from './ExplainedText.tsx'
import { ExternalLink } from './ExternalLink.tsx'
import './ProvenanceBody.css'
import type { ProvenanceLink, ProvenanceStep } from './ProvenanceStep.ts'
import type { ProvenanceView } from './provenanceView.ts'
import { statusTerms } from './statusTerms.ts'
import { useDataLanguage } from './useDataLanguage.ts'

// The words for every fault there is are asked for only by a figure that has one.
const IssueList = lazy(async () => ({ default: (await import('./IssueList.tsx')).IssueList }))

/** The way of a figure, from its publisher to the page, and what is known of its worth. */
export function ProvenanceBody({ view: { steps, facts, faults } }: { view: ProvenanceView }) {
  const lang = useDataLanguage()
  const entries = facts.map(({ id, term, words, isData }) => ({
    term,
    description: isData ? (
      <span lang={lang}>{words}</span>
    ) : (
      <ExplainedText text={words} terms={id === 'status' ? statusTerms : []} />
    ),
  }))
  return (
    <>
      {faults && (
        <section className="kg-provenance__faults">
          <p className="kg-label">{faults.title}</p>
          <Suspense fallback={faults.issues.map(({ file }) => file).join(', ')}>
            <IssueList issues={faults.issues} />
          </Suspense>
        </section>
      )}
      <ol className="kg-provenance__steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      <DefinitionList entries={entries} />
    </>
  )
}

function Step({ step: { title, text, url, isData, links = [], more } }: { step: ProvenanceStep }) {
  const lang = useDataLanguage()
  const [only] = links
  return (
    <li>
      <p className="kg-label">{title}</p>
      {text !== '' && (
        <p className="kg-small" lang={isData ? lang : undefined}>
          {url === undefined ? text : <ExternalLink url={url}>{text}</ExternalLink>}
        </p>
      )}
      {links.length === 1 && only && (
        <p className="kg-small">
          <FileLink link={only} />
        </p>
      )}
      {links.length > 1 && (
        <ul className="kg-small">
          {links.map((link) => (
            <li key={link.id}>
              <FileLink link={link} />
            </li>
          ))}
          {more && <li>{more}</li>}
        </ul>
      )}
    </li>
  )
}

/** The raw file, on our own address; a reader finds the line in any text editor. */
function FileLink({ link: { words, link, file } }: { link: ProvenanceLink }) {
  const address = dataFileAddress(file)
  return (
    <>
      {words !== '' && `${words}${link === '' ? '' : ', '}`}
      {link !== '' && (address === '' ? link : <a href={address}>{link}</a>)}
    </>
  )
}
