import { expect, it } from 'vitest'
import { resolveChart } from '../../../src/chart/resolveChart.ts'
import { defaultSelection } from '../../../src/core/select/Selection.ts'
import { defaultEmbed } from '../../../src/export/embed/EmbedView.ts'
import { embedAddress } from '../../../src/export/embed/embedAddress.ts'
import { embedDescription } from '../../../src/export/embed/embedDescription.ts'
import { embedPage } from '../../../src/export/embed/embedPage.ts'
import { subjectLink } from '../../../src/export/subjectLink.ts'
import { examples } from '../../chart/examples/examples.ts'

const site = 'https://kg.example/'
const selection = { ...defaultSelection('nett'), places: ['3203', 'NO'] }

it('keeps ~ between places as it is, so that an address survives mail and slide notes', () => {
  expect(subjectLink(site, selection, 'nb')).toBe(`${site}indikator/?id=nett&area=3203~NO`)
  expect(embedAddress(site, { ...defaultEmbed('nett'), selection })).toBe(`${site}embed/nett/?area=3203~NO`)
})

it('is described for programs, with a picture and a titled frame, where the page says', () => {
  const [spec] = examples
  if (!spec) throw new Error('no example')
  const subject = { spec, indicator: null, locale: 'nb', today: '2026-11-22', link: `${site}a` } as const
  const chart = resolveChart(spec, { width: 688, height: null, locale: 'nb' })
  const [address, picture, description] = ['a/', 'a.png', 'a.json'].map((end) => `${site}embed/${end}`)
  const places = { site, address: address as string, picture: picture as string }
  const answer = JSON.parse(embedDescription(subject, chart, places))
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', title: chart.headline, thumbnail_url: picture })
  expect(answer.html).toMatch(
    /^<iframe src="https:\/\/kg\.example\/embed\/a\/" title="[^"]+" width="100%" height="\d+"/,
  )
  const files = { policy: '', icon: '', scripts: [], styles: [], files: [] }
  const page = embedPage(subject, chart, { ...files, picture: places.picture, description: description as string })
  expect(page).toMatch(
    /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/kg\.example\/embed\/a\.json"/,
  )
})
