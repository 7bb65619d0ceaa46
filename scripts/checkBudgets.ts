import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Manifest, readFirstLoad } from './check/firstLoad.ts'
import { readBasePath } from './site/basePath.ts'
import { type BundleContents, bundleContentsFile } from './vite/bundleContentsPlugin.ts'

const folder = 'dist'
const kilobyte = 1000
/** With the words of three languages in it. */
const scriptLimit = 165 * kilobyte
const styleLimit = 30 * kilobyte
const embedLimit = 30 * kilobyte
const embedFetchLimit = 36 * kilobyte
const onDemandOnly = ['recharts', 'pptxgenjs', 'xlsx', 'write-excel-file', 'read-excel-file', 'papaparse']

const read = (file: string) => readFileSync(join(folder, file))
const readJson = (file: string): unknown => JSON.parse(read(file).toString())
const gzipSize = (file: string) => gzipSync(read(file), { level: 9 }).length
const printSize = (bytes: number) => `${(bytes / kilobyte).toFixed(1).padStart(7)} kB`

function weigh(title: string, files: readonly string[], limit: number): boolean {
  const sizes = files.map((file) => ({ file, bytes: gzipSize(file) })).sort((a, b) => b.bytes - a.bytes)
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`${title}, gzip`)
  for (const { file, bytes } of sizes) console.log(`  ${printSize(bytes)}  ${file}`)
  console.log(`  ${printSize(total)}  in all, of ${printSize(limit).trim()} ${total > limit ? '— TOO MUCH' : ''}`)
  return total <= limit
}

const contents = readJson(bundleContentsFile) as BundleContents
const { scripts, styles } = readFirstLoad({
  page: read('index.html').toString(),
  manifest: readJson('.vite/manifest.json') as Manifest,
  base: readBasePath(process.env),
  pageModule: 'src/features/overview/OverviewPage.tsx',
})
const isEntryKnown = scripts.length > 0
if (!isEntryKnown) console.error(`${folder}/index.html loads no script`)
const scriptsFit = weigh('Scripts of the first load', scripts, scriptLimit)
const stylesFit = weigh('Styles of the first load', styles, styleLimit)

const tooEarly = scripts.flatMap((file) =>
  (contents[file] ?? []).filter((name) => onDemandOnly.includes(name)).map((name) => ({ file, name })),
)
for (const { file, name } of tooEarly) console.error(`${name} is loaded before anyone asked for it, in ${file}`)
if (tooEarly.length === 0) console.log(`None of ${onDemandOnly.join(', ')} in the first load`)

/** What plays the statistics hosts in tests has no business on a site. */
const mocking = [
  ...readdirSync(folder).filter((name) => /mock/i.test(name)),
  ...Object.entries(contents).flatMap(([file, packages]) => (packages.includes('msw') ? [file] : [])),
]
for (const file of mocking) console.error(`${file} mocks the network`)

/** What an embed needs to be read: its page, and with its styles and its own script what a frame fetches at once. */
function weighEmbeds(): boolean {
  const files = readdirSync(join(folder, 'embed'), { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => basename(file) === 'index.html').map((file) => join('embed', file))
  const heaviest = pages.map((file) => ({ file, bytes: gzipSize(file) })).sort((a, b) => b.bytes - a.bytes)[0]
  if (heaviest === undefined) return false
  const first = readFirstLoad({
    page: read(heaviest.file).toString(),
    manifest: readJson('.vite/manifest.json') as Manifest,
    base: readBasePath(process.env),
    pageModule: 'src/embed.ts',
  })
  console.log(`The heaviest of ${pages.length} embeds:`)
  const responseFits = weigh('First response', [heaviest.file], embedLimit)
  return (
    weigh('All that a frame fetches at once', [heaviest.file, ...first.scripts, ...first.styles], embedFetchLimit) &&
    responseFits
  )
}

const embedsFit = weighEmbeds()

process.exit(embedsFit && isEntryKnown && scriptsFit && stylesFit && [...tooEarly, ...mocking].length === 0 ? 0 : 1)
