import { useWidth } from '../../../blocks/useWidth.ts'
import { SvgView } from '../../../chart/screen/SvgView.tsx'
import { drawViewSvg } from '../../../export/view/drawViewSvg.ts'
import { useLocale, useTexts } from '../../../i18n/LocaleProvider.tsx'
import { bubblePlot } from '../drawing/resolveBubbles.ts'
import { weighingTexts } from './weighingTexts.ts'
import type { WeighedProject } from './weighingView.ts'

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
  const plot = bubblePlot(weighed, limit, { width, locale })
  return (
    <div className="kg-bubbles" ref={frame}>
      <SvgView drawing={drawViewSvg(plot, { id: 'kg-avveiing', name: t.intro, palette: 'css' })} />
    </div>
  )
}
