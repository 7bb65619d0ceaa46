import { useState } from 'react'
import { SourceLine } from '../../../blocks/SourceLine.tsx'
import { useAddress } from '../../../blocks/useAddress.ts'
import type { CubeShape } from '../../../core/aggregate/cube/CubeShape.ts'
import type { Resource } from '../../../core/descriptor/Resource.ts'
import type { KnowledgeBase } from '../../../core/model/KnowledgeBase.ts'
import { Disclosure } from '../../../design/Disclosure.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Section } from '../../../design/Section.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { texts } from '../texts.ts'
import { CategoryPicker } from './CategoryPicker.tsx'
import './PivotBody.css'
import { pivotTexts } from '../../../blocks/slice/pivotTexts.ts'
import { sliceHeadline } from '../../../blocks/slice/sliceWords.ts'
import { tableSources } from '../../../blocks/slice/tableSources.ts'
import { usePivotFrame } from '../../../blocks/slice/usePivotFrame.ts'
import { PivotControls, ViewControls } from './PivotControls.tsx'
import { PivotResultView } from './PivotResultView.tsx'
import { layoutOf, swapped } from './pivotLayout.ts'
import { useSlice, withoutSlice } from './useSlice.ts'
import { VariableBoard } from './VariableBoard.tsx'

/** The choices stand beside the figures, or above them: then they are asked for, so that the figures come first. */
const isBeside = window.matchMedia('(min-width: 1160px)').matches

interface PivotBodyProps {
  readonly base: KnowledgeBase
  readonly resource: Resource
  readonly shape: CubeShape
}

/** A slice of the table: what to choose, and what comes of it. */
export function PivotBody({ base, resource, shape }: PivotBodyProps) {
  const t = useTexts(pivotTexts)
  const words = useTexts(texts)
  const { change } = useAddress()
  const { selection, invalid, show } = useSlice()
  const [picking, pick] = useState<string | null>(null)
  const frame = usePivotFrame({ base, resource, shape }, selection)
  if (frame === null) return <EmptyState reason={words.unreadable} />
  const layout = layoutOf(frame)
  const lay = ({ rows, columns }: Pick<typeof layout, 'rows' | 'columns'>) => show({ rows, columns, sort: null })
  const unknown = [...invalid, ...frame.question.unknown]
  return (
    <Section title={sliceHeadline(frame)}>
      <div className="kg-pivot">
        <div className="kg-pivot__choices kg-no-print">
          <Disclosure summary={t.choose} open={isBeside}>
            <VariableBoard frame={frame} onMove={lay} onPick={pick} />
            <PivotControls frame={frame} show={show} />
            <div className="kg-pivot__steps">
              <StepButton label={t.swap} onPress={() => lay(swapped(layout))} />
              <StepButton label={t.reset} onPress={() => change(withoutSlice(selection))} />
            </div>
          </Disclosure>
        </div>
        <div className="kg-pivot__result">
          <div className="kg-no-print">
            <ViewControls frame={frame} show={show} />
          </div>
          {unknown.length > 0 && <p className="kg-small kg-warm">{t.unknown(unknown.join(', '))}</p>}
          <PivotResultView frame={frame} />
          {selection.view === 'tabell' && <SourceLine sources={tableSources(resource, base)} />}
        </div>
      </div>
      {picking !== null && (
        <CategoryPicker
          frame={frame}
          id={picking}
          onChoose={(chosen) => show({ picks: new Map([...selection.picks, [picking, chosen]]), sort: null })}
          onClose={() => pick(null)}
        />
      )}
    </Section>
  )
}

function StepButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button className="ds-button" data-variant="tertiary" data-size="sm" type="button" onClick={onPress}>
      {label}
    </button>
  )
}
