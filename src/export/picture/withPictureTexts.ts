import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import type { ChartSubject } from '../ChartSubject.ts'
import { type PictureTexts, writeTexts } from './writeTexts.ts'

/** The picture with what it shows, whence and under which licence written in the file, for those who find it later. */
export function withPictureTexts(
  png: Uint8Array,
  chart: ResolvedChart,
  subject: ChartSubject,
): Uint8Array<ArrayBuffer> {
  return writeTexts(png, textsOf(chart, subject))
}

function textsOf({ headline, summary, sources }: ResolvedChart, subject: ChartSubject): PictureTexts {
  const licences = subject.spec.sources.map(({ publisher, licence }) =>
    [publisher, licence].filter((text) => text !== '').join(', '),
  )
  const named = [...sources.map(({ text, url }) => `${text} ${url}`.trim()), subject.link]
  return {
    Title: headline,
    Description: summary,
    Source: named.filter((text) => text !== '').join('\n'),
    Copyright: [...new Set(licences)].join('; '),
    'Creation Time': new Date(`${subject.today}T12:00:00Z`).toUTCString(),
  }
}
