import { type ReactNode, useState } from 'react'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { listTexts } from './listTexts.ts'

interface FirstRowsProps<Row> {
  readonly rows: readonly Row[]
  /** How many are shown to begin with. */
  readonly first: number
  readonly children: (shown: readonly Row[]) => ReactNode
}

const step = 100

/** A long list begins short, so that a page of thousands of projects is quick; the reader asks for more. */
export function FirstRows<Row>({ rows, first, children }: FirstRowsProps<Row>) {
  const t = useTexts(listTexts)
  const [count, setCount] = useState(first)
  const left = rows.length - count
  return (
    <>
      {children(rows.slice(0, count))}
      {left > 0 && (
        <p className="kg-portfolio__more kg-no-print">
          <button
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            type="button"
            onClick={() => setCount(count + step)}
          >
            {left <= step ? t.showAll(rows.length) : t.showMore(step, rows.length)}
          </button>
        </p>
      )}
    </>
  )
}
