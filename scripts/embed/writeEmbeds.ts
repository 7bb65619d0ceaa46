import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resolveChart } from '../../src/chart/resolveChart.ts'
import { openFolder } from '../../src/cli/openFolder.ts'
import { rasterPng } from '../../src/cli/rasterPng.ts'
import { readFontFace } from '../../src/cli/readFontFace.ts'
import { defaultSelection } from '../../src/core/select/Selection.ts'
import type { ChartSubject } from '../../src/export/ChartSubject.ts'
import { defaultEmbed } from '../../src/export/embed/EmbedView.ts'
import { embedAddress, embedFile } from '../../src/export/embed/embedAddress.ts'
import { embedWidths } from '../../src/export/embed/embedBody.ts'
import { embedDescription } from '../../src/export/embed/embedDescription.ts'
import { embedPage } from '../../src/export/embed/embedPage.ts'
import { figureFiles } from '../../src/export/embed/figureFiles.ts'
import { fingerprint } from '../../src/export/embed/fingerprint.ts'
import { chartSvg } from '../../src/export/picture/chartSvg.ts'
import type { PictureWish } from '../../src/export/picture/PictureSize.ts'
import { subjectOfSelection } from '../../src/export/subjectOfSelection.ts'
import type { EmbedBuild } from './EmbedBuild.ts'
import { keptPicture } from './keptPicture.ts'
import { writeBuilt } from './writeBuilt.ts'
import { writePortfolioEmbeds } from './writePortfolioEmbeds.ts'

const wish: PictureWish = { size: 'share', scale: 2, shownWidth: 600, asMultiples: false }

/**
 * Writes the embed of every indicator's own view, or of one part of them: page, drawing, share image and description. The
 * first part writes those of the registers too.
 */
export async function writeEmbeds(build: EmbedBuild): Promise<void> {
  const opened = await openFolder({ folder: build.data, lang: 'nb', site: build.site })
  if (!opened) throw new Error(`There is no knowledge base in ${build.data}`)
  const prints = new Map<string, Promise<string>>()
  const printOf = (path: string) => {
    const known = prints.get(path) ?? readFile(join(build.data, path), 'utf8').then(fingerprint)
    prints.set(path, known)
    return known
  }
  const ids = [...opened.base.indicators.keys()].filter((_, index) => index % build.parts === build.part)
  for (const id of ids) {
    const subject = subjectOfSelection(opened.base, defaultSelection(id), opened)
    if (!subject) continue
    const files = figureFiles(subject.spec).map(async (path) => [path, await printOf(path)] as const)
    await writeEmbed(build, id, subject, await Promise.all(files))
  }
  if (build.part === 0) await writePortfolioEmbeds(build, opened)
}

async function writeEmbed(
  { out, site, icon, scripts, styles, policy, cache }: EmbedBuild,
  id: string,
  subject: ChartSubject,
  files: readonly (readonly [string, string])[],
): Promise<void> {
  const chart = resolveChart(subject.spec, { width: embedWidths.wide, height: null, locale: subject.locale })
  const address = embedAddress(site, defaultEmbed(id))
  const [picture, description] = [embedFile(site, id, '.png'), embedFile(site, id, '.json')]
  const page = embedPage(subject, chart, { policy, picture, description, icon, scripts, styles, files })
  const svg = chartSvg(subject, wish)
  await writeBuilt(join(out, 'embed', id, 'index.html'), page)
  await writeBuilt(join(out, 'embed', `${id}.svg`), chartSvg(subject, wish, await readFontFace(svg)))
  await writeBuilt(join(out, 'embed', `${id}.json`), embedDescription(subject, chart, { site, address, picture }))
  const name = `${id}-${fingerprint(svg + subject.link + subject.today)}`
  await writeBuilt(join(out, 'embed', `${id}.png`), await keptPicture(cache, name, () => rasterPng(subject, wish)))
}
