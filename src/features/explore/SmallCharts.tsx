import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { ChartPanel } from './ChartPanel.tsx'
import { ShowMore, type ViewProps } from './ShowMore.tsx'
import './SmallCharts.css'
import { texts } from './texts.ts'

/** The indicators as small charts, under their themes until the reader sorts them. */
export function SmallCharts({ base, ...view }: ViewProps & { readonly base: KnowledgeBase }) {
  const t = useTexts(texts)
  return (
    <div className="kg-small-charts">
      <p className="kg-small kg-subtle">{t.panelNote}</p>
      {view.found.groups.map(({ id, name, count, rows }) => (
        <section key={id}>
          <h2 className={name === '' ? 'kg-visually-hidden' : 'kg-subheading'}>{t.group(name || t.title, count)}</h2>
          <ul className="kg-small-charts__grid">
            {rows.map((row) => (
              <ChartPanel key={row.indicator.id} base={base} row={row} />
            ))}
          </ul>
        </section>
      ))}
      <ShowMore {...view} />
    </div>
  )
}
