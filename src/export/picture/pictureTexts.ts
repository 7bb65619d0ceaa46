import type { PictureTexts } from '../../chart/png/writeTexts.ts'
import type { ResolvedChart } from '../../chart/ResolvedChart.ts'
import type { ChartSubject } from '../ChartSubject.ts'

/** What the picture file says of itself to those who find it later. */
export function pictureTexts({ headline, summary, sources }: ResolvedChart, subject: ChartSubject): PictureTexts {
  const licences = subject.spec.sources.map(({ publisher, licence }) =>
    [publisher, licence].filter((text) => text !== ''),
  )
  return {
    Title: headline,
    Description: summary,
    Source: [...sources.map(({ text, url }) => `${text} ${url}`.trim()), subject.link]
      .filter((text) => text !== '')
      .join('\n'),
    Copyright: [...new Set(licences.map((parts) => parts.join(', ')))].join('; '),
    'Creation Time': new Date(`${subject.today}T12:00:00Z`).toUTCString(),
  }
}
