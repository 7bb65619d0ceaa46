import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenFolder } from '../../src/cli/openFolder.ts'
import { rasterSvg } from '../../src/cli/rasterPng.ts'
import { readFontFace } from '../../src/cli/readFontFace.ts'
import { objectOf, objectsOf, textOf } from '../../src/core/descriptor/jsonValue.ts'
import { readJson } from '../../src/core/intake/readJson.ts'
import type { Portfolio } from '../../src/core/portfolio/buildPortfolio.ts'
import { readPortfolio } from '../../src/core/portfolio/readPortfolio.ts'
import { oEmbedAnswer } from '../../src/export/embed/embedDescription.ts'
import { embedDocument } from '../../src/export/embed/embedPage.ts'
import { fingerprint } from '../../src/export/embed/fingerprint.ts'
import { type ViewId, viewIds } from '../../src/features/portfolio/download/tableOfView.ts'
import { viewPicture } from '../../src/features/portfolio/download/viewPicture.ts'
import {
  type EmbeddedKind,
  embeddedKinds,
  portfolioEmbedFile,
} from '../../src/features/portfolio/embed/portfolioEmbedAddress.ts'
import { viewEmbedBody } from '../../src/features/portfolio/embed/viewEmbedBody.ts'
import { type ViewFigure, viewFigure } from '../../src/features/portfolio/embed/viewFigure.ts'
import { homeOf } from '../../src/features/portfolio/homeOf.ts'
import { type PortfolioView, portfolioView } from '../../src/features/portfolio/portfolioView.ts'
import { measureInView, ownPortfolio } from '../../src/features/portfolio/register/PortfolioInView.ts'
import type { EmbedBuild } from './EmbedBuild.ts'
import { keptPicture } from './keptPicture.ts'
import { writeBuilt } from './writeBuilt.ts'

const ownFiles = ['projects.csv', 'funding.csv', 'portfolio-settings.json']
const example = 'eksempel'

type Files = readonly (readonly [path: string, print: string])[]

/** Writes the embed of every view of our own register and of the made-up one: page, drawing, share image and description. */
export async function writePortfolioEmbeds(build: EmbedBuild, opened: OpenFolder): Promise<void> {
  const { base, today } = opened
  if (!base.portfolioSettings) return
  for (const kind of embeddedKinds) {
    const paths = kind === 'own' ? ownFiles : await examplePaths(build.data)
    const read = await Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(build.data, path)) })))
    const portfolio = kind === 'own' ? ownPortfolio(base) : registerOf(read)
    const view = portfolioView(measureInView(kind, portfolio, base.portfolioSettings, today), {}, base.themes)
    const files: Files = read.map(({ path, bytes }) => [path, fingerprint(bytes.toString('utf8'))])
    for (const id of viewIds) await writeView({ build, opened, kind, view, files }, id)
  }
}

/** As the site reads it: the tables its description names. */
async function examplePaths(data: string): Promise<string[]> {
  const name = `${example}/datapackage.json`
  const descriptor = objectOf(readJson(new Uint8Array(await readFile(join(data, name))), name))
  return objectsOf(descriptor?.resources).map(({ path }) => `${example}/${textOf(path)}`)
}

function registerOf(read: readonly { readonly path: string; readonly bytes: Buffer }[]): Portfolio {
  return readPortfolio(
    read.map(({ path, bytes }) => ({ name: path.slice(example.length + 1), bytes: new Uint8Array(bytes) })),
  )
}

interface Written {
  readonly build: EmbedBuild
  readonly opened: OpenFolder
  readonly kind: EmbeddedKind
  readonly view: PortfolioView
  readonly files: Files
}

async function writeView({ build, opened, kind, view, files }: Written, id: ViewId): Promise<void> {
  const { out, site, cache, policy, icon, scripts, styles } = build
  const { base, locale, today } = opened
  const municipality = homeOf(base)
  const figure = viewFigure(id, view, { locale, municipality, site })
  const { table, summary, link } = figure
  const drawn = viewPicture({ id, view, shown: table, municipality, locale, link })
  const svg = drawn.svg(null)
  const [address, picture, description] = (['/', '.png', '.json'] as const).map((ending) =>
    portfolioEmbedFile(site, kind, id, ending),
  ) as [string, string, string]
  const size = { width: 1200, height: Math.round((drawn.height / drawn.width) * 1200) }
  const words = { locale, headline: table.headline, subtitle: table.subtitle, summary, link, picture: size }
  const told = { 'data-id': `${kind}-${id}`, 'data-portfolio': id, 'data-register': kind, 'data-drawn': today }
  const places = { policy, picture, description, icon, scripts, styles, files }
  const page = embedDocument({ ...words, told, body: viewEmbedBody(figure, locale, today) }, places)
  const title = table.headline
  const answer = oEmbedAnswer({ site, address, title, summary, link, locale, picture: { address: picture, ...size } })
  const place = (ending: Parameters<typeof portfolioEmbedFile>[3]) =>
    join(out, portfolioEmbedFile('', kind, id, ending))
  await writeBuilt(join(place('/'), 'index.html'), page)
  await writeBuilt(place('.svg'), drawn.svg(await readFontFace(svg)))
  await writeBuilt(place('.json'), descriptionOf(figure, { ...answer }, kind, today))
  const name = `${kind}-${id}-${fingerprint(svg)}`
  await writeBuilt(place('.png'), await keptPicture(cache, name, () => rasterSvg(svg, size.width)))
}

function descriptionOf(
  { id, table, madeUp, link }: ViewFigure,
  answer: object,
  kind: EmbeddedKind,
  drawn: string,
): string {
  const { subtitle, notes, sources } = table
  const facts = { id, register: kind, isMadeUp: madeUp !== null, url: link, subtitle, notes, sources, drawn }
  return `${JSON.stringify({ ...answer, chart: facts }, null, 2)}\n`
}
