import { memo } from 'react'
import type { ChartSpec } from '../../chart/ChartSpec.ts'
import { SvgView } from '../../chart/screen/SvgView.tsx'
import { sparkChart } from '../../chart/spark/sparkChart.ts'
import { drawSvg } from '../../chart/svg/drawSvg.ts'
import { useLocale } from '../../i18n/LocaleProvider.tsx'

/** The shape of a course, beside a value that is said in words. */
export const RowSpark = memo(function RowSpark({ spark }: { spark: ChartSpec }) {
  const locale = useLocale()
  const chart = sparkChart(spec(spark), { width: 116, height: 44, locale })
  return <SvgView drawing={drawSvg(chart, { frame: 'plot', palette: 'css' })} aria-hidden="true" />
})

function spec(spark: ChartSpec): ChartSpec {
  return { ...spark, id: `liste-${spark.id}` }
}
