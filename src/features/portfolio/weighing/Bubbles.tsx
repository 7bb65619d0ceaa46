import { useWidth } from '../../../blocks/useWidth.ts'
import { formatNumber } from '../../../i18n/formatNumber.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { weighingTexts } from './weighingTexts.ts'
import { bubblePlaces, ticksTo, type WeighedProject } from './weighingView.ts'

const [left, right, top, bottom] = [36, 24, 30, 48]
const greatestRisk = 25

interface BubblesProps {
  readonly weighed: readonly WeighedProject[]
  /** The residual risk from which a project needs attention. */
  readonly limit: number
}

/**
 * Circles with numbers: the list under them says all that they show. Large ones lie behind small ones; those of one place have
 * their numbers together beside it.
 */
export function Bubbles({ weighed, limit }: BubblesProps) {
  const t = useTexts(weighingTexts)
  const locale = useLocale()
  const [frame, shown] = useWidth<HTMLDivElement>()
  const width = Math.max(260, Math.min(900, shown || 720))
  const isNarrow = width < 480
  const [height, largest] = isNarrow ? [300, 22] : [400, 34]
  const ticks = ticksTo(Math.max(...weighed.map(({ benefit }) => benefit)))
  const end = ticks.at(-1) ?? 1
  const most = Math.max(...weighed.map(({ cost }) => cost))
  const x = (benefit: number) => left + largest + (benefit / end) * (width - left - right - 2 * largest)
  const radius = (cost: number) => Math.max(9, Math.sqrt(cost / most) * largest)
  const y = (risk: number) => height - bottom - (risk / greatestRisk) * (height - top - bottom)
  return (
    <div className="kg-bubbles" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.intro}>
        <text className="kg-bubbles__title" x={0} y={14}>
          {t.risk}
        </text>
        {[5, 10, 15, 20, 25].map((risk) => (
          <g key={risk}>
            <path className="kg-bubbles__grid" d={`M${left} ${y(risk)}H${width}`} />
            <text className="kg-bubbles__tick" x={left - 8} y={y(risk) + 4} textAnchor="end">
              {risk}
            </text>
          </g>
        ))}
        <path className="kg-bubbles__limit" d={`M${left} ${y(limit)}H${width}`} />
        {ticks
          .filter((_, at) => !isNarrow || at % 2 === 0)
          .map((tick) => (
            <text key={tick} className="kg-bubbles__tick" x={x(tick)} y={height - 24} textAnchor="middle">
              {formatNumber(tick / 1e6, tick % 1e6 === 0 ? 0 : 1, locale)}
            </text>
          ))}
        <text className="kg-bubbles__title" x={width} y={height - 4} textAnchor="end">
          {t.benefit}, {locale === 'en' ? 'million' : 'mill.'}
        </text>
        {weighed
          .toSorted((a, b) => b.cost - a.cost)
          .map(({ one, benefit, risk, cost, colour }) => (
            <circle key={one.project.key} data-status={colour ?? 'gra'} cx={x(benefit)} cy={y(risk)} r={radius(cost)} />
          ))}
        {bubblePlaces(weighed).map(({ numbers, benefit, risk, cost }) => {
          const isAlone = numbers.length === 1
          return (
            <text
              key={numbers[0]}
              className="kg-bubbles__number"
              x={x(benefit) + (isAlone ? 0 : radius(cost) + 6)}
              y={y(risk) + 5}
              textAnchor={isAlone ? 'middle' : 'start'}
            >
              {numbers.join(', ')}
            </text>
          )
        })}
      </svg>
    </div>
  )
}
