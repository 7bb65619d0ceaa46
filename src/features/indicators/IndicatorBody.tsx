import type { Theme } from '../../core/model/Theme.ts'
import type { Selection } from '../../core/select/Selection.ts'
import { Column, Grid } from '../../design/Grid.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { FactStrip } from './FactStrip.tsx'
import { FigureControls } from './FigureControls.tsx'
import './IndicatorBody.css'
import type { IndicatorView } from './indicatorView.ts'
import { MainFigure } from './MainFigure.tsx'
import { ProvenanceSteps } from './ProvenanceSteps.tsx'
import { RankingFigure } from './RankingFigure.tsx'
import { RelatedLinks } from './RelatedLinks.tsx'
import { BothFigures, SecondFigure } from './SecondFigures.tsx'
import { texts } from './texts.ts'
import { useSelection } from './useSelection.ts'
import { VerdictBox } from './VerdictBox.tsx'

interface IndicatorBodyProps {
  readonly view: IndicatorView
  readonly selection: Selection
  /** Names of what in the address could not be read. */
  readonly invalid: readonly string[]
  readonly themes: readonly Theme[]
}

export function IndicatorBody({ view, selection, invalid, themes }: IndicatorBodyProps) {
  const t = useTexts(texts)
  const select = useSelection(selection)
  const parts = { view, selection, select }
  const corrected = [...invalid, ...view.unknown]
  return (
    <div className="kg-wrap kg-indicator">
      <p role="status" className="kg-indicator__notice kg-warm">
        {[...(corrected.length > 0 ? [t.corrected(corrected.join(', '))] : []), ...view.notices].join(' ')}
      </p>
      <FactStrip facts={view.facts} measure={view.title} />
      {view.standIn && <p className="kg-measure kg-indicator__stand-in">{view.standIn}</p>}
      <FigureControls choices={view.choices} view={view.view} select={select} />
      {view.second && (
        <div className="kg-indicator__pair">
          <MainFigure {...parts} />
          <SecondFigure second={view.second} onFocus={(focus) => select({ focus })} />
        </div>
      )}
      <Grid className="kg-indicator__grid">
        <Column span={8}>
          <div className="kg-indicator__figures">
            {view.second ? (
              <BothFigures second={view.second} indicatorId={selection.indicatorId} />
            ) : (
              <MainFigure {...parts} />
            )}
            <RankingFigure ranking={view.ranking} selection={selection} />
          </div>
        </Column>
        <Column span={4}>
          <div className="kg-indicator__aside">
            {view.verdict && <VerdictBox verdict={view.verdict} measure={view.title} />}
            {view.provenance && <ProvenanceSteps provenance={view.provenance} />}
            <RelatedLinks related={view.related} themes={themes} />
          </div>
        </Column>
      </Grid>
    </div>
  )
}
