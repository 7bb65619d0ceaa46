import { Tag, type Tone } from '../design/Tag.tsx'
import { useTexts } from '../i18n/LocaleProvider.tsx'
import './MilestoneList.css'
import { milestoneTexts } from './milestoneTexts.ts'
import type { MilestoneRow, MilestoneView } from './milestoneView.ts'

/** Percent of the line within which the year gives way to «I dag» where the line is short. */
const nearToday = 16

/** Milestones as rows on one line of time. The line only repeats what the words of each row say. */
export function MilestoneList({ view }: { view: MilestoneView }) {
  const t = useTexts(milestoneTexts)
  return (
    <div className="kg-milestones">
      <div className="kg-milestones__row kg-milestones__head" aria-hidden="true">
        <span>{t.milestone}</span>
        <span className="kg-milestones__track">
          {view.years.map(({ label, at }) => (
            <span
              key={label}
              className="kg-milestones__year kg-number"
              data-near={Math.abs(view.todayAt - at) < nearToday || undefined}
              style={{ insetInlineStart: `${at}%` }}
            >
              {label}
            </span>
          ))}
          <b className="kg-milestones__today" style={{ insetInlineStart: `${view.todayAt}%` }}>
            {t.today}
          </b>
        </span>
        <span>{t.status}</span>
      </div>
      <ol className="kg-milestones__rows">
        {view.rows.map((row) => (
          <li key={row.id} className="kg-milestones__row" data-state={row.state}>
            <MilestoneName row={row} />
            <MilestoneTrack row={row} view={view} />
            <p className="kg-milestones__status">
              <Tag tone={tones[row.state]}>{row.status}</Tag>
              <span className="kg-subtle kg-nowrap">{row.late}</span>
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}

const tones: Record<MilestoneRow['state'], Tone> = { done: 'success', delayed: 'warm', planned: 'neutral' }

function MilestoneName({ row }: { row: MilestoneRow }) {
  return (
    <div className="kg-milestones__name">
      <p>{row.title}</p>
      <p className="kg-small kg-subtle">{row.body}</p>
      <p className="kg-small kg-milestones__dates">{row.dates}</p>
      {row.earlierWords !== '' && <p className="kg-small kg-subtle">{row.earlierWords}</p>}
    </div>
  )
}

function MilestoneTrack({ row, view }: { row: MilestoneRow; view: MilestoneView }) {
  const { from, to } = row.span
  const isSpan = to - from > 0.5
  const [firstEarlier] = row.earlier
  return (
    <div className="kg-milestones__track" aria-hidden="true">
      {view.years.map(({ label, at }) => (
        <i key={label} className="kg-milestones__grid" style={{ insetInlineStart: `${at}%` }} />
      ))}
      {row.state === 'delayed' && <i className="kg-milestones__overdue" style={across(to, view.todayAt)} />}
      {firstEarlier !== undefined && <i className="kg-milestones__moved" style={across(firstEarlier, from)} />}
      {row.earlier.map((at) => (
        <i key={at} className="kg-milestones__mark" data-mark="earlier" style={{ insetInlineStart: `${at}%` }} />
      ))}
      {isSpan ? (
        <i className="kg-milestones__span" style={across(from, to)} />
      ) : (
        <i className="kg-milestones__mark" data-mark={row.state} style={{ insetInlineStart: `${from}%` }} />
      )}
      <span
        className="kg-milestones__date kg-number"
        data-before={to > 65 || undefined}
        style={{ insetInlineStart: `${to}%` }}
      >
        {row.dates}
      </span>
      <i className="kg-milestones__now" style={{ insetInlineStart: `${view.todayAt}%` }} />
    </div>
  )
}

function across(from: number, to: number) {
  return { insetInlineStart: `${from}%`, inlineSize: `${Math.max(0, to - from)}%` }
}

/** What the marks on the line of time are. */
export function MilestoneKey({ view }: { view: MilestoneView }) {
  const t = useTexts(milestoneTexts)
  const marks = [
    ['done', t.keyDone],
    ['earlier', t.keyEarlier],
    ['delayed', t.keyPlan],
  ] as const
  return (
    <ul className="kg-milestones__key" aria-hidden="true">
      {marks.map(([mark, words]) => (
        <li key={mark}>
          <i className="kg-milestones__mark" data-mark={mark} />
          {words}
        </li>
      ))}
      <li>
        <i className="kg-milestones__overdue" />
        {t.keyLate}
      </li>
      <li>
        <i className="kg-milestones__now" />
        {view.todayWords}
      </li>
    </ul>
  )
}
