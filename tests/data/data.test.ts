import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { seriesOfIndicator } from '../../src/core/aggregate/seriesOfIndicator.ts'
import { latestPoint } from '../../src/core/model/Series.ts'
import { checkPackage, readKnowledgeBase, readPackage, readStatistics } from '../../src/core/pipeline.ts'
import { fileSource } from '../../src/source/fileSource.ts'

const folder = fileURLToPath(new URL('../../data', import.meta.url))
const read = fileSource(folder)
const base = await readKnowledgeBase(read)
const { receipts, issues } = await checkPackage(read)
const { descriptor } = await readPackage(read)

/** The mandate of 15 September 2020, letter by letter. */
const mandate: Readonly<Record<string, readonly string[]>> = {
  'Samarbeid, organisering og styring': [
    'Felles portefølje, felles finansiering / samfinansiering',
    'Tverrfaglige arbeidsgrupper',
    'Nasjonal vs. lokal utvikling',
    'Økonomiske konsekvenser av tjenestekjøp vs. tradisjonelt programkjøp',
    'Orden i eget hus',
    'Analyse og datadrevet beslutningsstøtte',
  ],
  'Kultur og kompetanse': [
    'Kompetanseutvikling for ledelse, medarbeidere og samfunn',
    'Skolebarn, nettvett, digital kompetanse og medvirkning',
    'Kompetanseutviklingsnettverk og ressursdeling av digital kompetanse',
    'Kultur for deling',
    'Kompetanse om juridiske, semantiske, organisatoriske og tekniske sammenhenger',
  ],
  'Tillit, inkludering og demokratiutvikling': [
    'Etikkvurderinger',
    'Sammenheng informasjonsforvaltning, personvern, informasjonssikkerhet og internkontroll',
    'Teknisk infrastruktur, beredskap og risikostyring',
    'Samskaping og inkludering',
    'Innbyggertjenester',
    'Grenseflaten mellom ikke-digitale og digitale tjenester',
    'Rettigheter til og innsyn i opplysninger/data',
  ],
  'Effektivisering og innovasjon ved bruk av teknologi': [
    'Digital infrastruktur / gjenbruk av felleskomponenter',
    'Dataøkonomi / digitalt økosystem',
    'Felles ressursbruk på håndtering av data / dataplattform',
    'Sporingsteknologi / sensorteknologi understøtter bærekraft og miljøprosjekter',
    'Smart visualiseringsteknologi i samfunnsutviklingen',
    'Automatisering og robotisering',
    'Kunstig intelligens og maskinlæring',
  ],
}

const milestoneDates = [
  ['2020-09-15', '2020-09-15', true],
  ['2020-11-17', '2020-11-17', true],
  ['2022-06-21', '2022-06-21', false],
]

describe('data/', () => {
  it('has no fault', () => expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]))

  it('uses every row of every file', () => {
    const lost = receipts.filter(({ read: lines, loaded, header }) => lines !== loaded + header)
    expect(lost).toEqual([])
    expect(receipts.length).toBe(descriptor.resources.filter(({ schema }) => schema !== null).length)
  })

  it('lets every observation through to the knowledge base', () => {
    const names = new Set(descriptor.resources.flatMap(({ role, path }) => (role === 'observations' ? [path] : [])))
    const rows = receipts.filter(({ file }) => names.has(file))
    expect(rows.filter(({ loaded }) => loaded === 0)).toEqual([])
    expect(base.observations.values.length).toBe(rows.reduce((sum, { loaded }) => sum + loaded, 0))
  })

  it('describes every field it holds, and every resource', () => {
    const silent = descriptor.resources.flatMap(({ name, title, description, schema }) => [
      ...(title === '' || description === '' ? [name] : []),
      ...(schema?.fields ?? []).filter((field) => field.description === '').map((field) => `${name}.${field.name}`),
    ])
    expect(silent).toEqual([])
  })

  it('opens every statistics table', async () => {
    for (const resource of descriptor.resources.filter(({ role }) => role === 'statistics')) {
      const { statistics, issues: faults } = await readStatistics(resource, read)
      expect([resource.name, faults]).toEqual([resource.name, []])
      expect(statistics?.measures.every(({ dataset }) => dataset.values.length > 0)).toBe(true)
      const units = statistics?.measures.map(({ measure }) => measure.unitId) ?? []
      expect(units.filter((unit) => !base.units.has(unit))).toEqual([])
    }
  })
})

describe('the mandate', () => {
  it('stands in its own words: four themes, and 6 + 5 + 7 + 7 sub-themes', () => {
    const told = base.themes.map(({ name, subThemes }) => [name.nb, subThemes.map((sub) => sub.name.nb)])
    expect(Object.fromEntries(told)).toEqual(mandate)
    expect(base.themes.map(({ subThemes }) => subThemes.length)).toEqual([6, 5, 7, 7])
  })

  it('is numbered in its own order, with an English name for all', () => {
    expect(base.themes.map(({ id }) => id)).toEqual(['T1', 'T2', 'T3', 'T4'])
    for (const { number, name, subThemes } of base.themes) {
      expect(subThemes.map((sub) => sub.number)).toEqual(subThemes.map((_, index) => `${number}.${index + 1}`))
      expect([name, ...subThemes.map((sub) => sub.name)].filter(({ en }) => en === '')).toEqual([])
    }
  })
})

describe('the plan', () => {
  const { plan } = base

  it('is Asker’s, for 12 years with action in 4', () => {
    expect(plan).toMatchObject({
      homeId: '3203',
      countryId: 'NO',
      municipality: 'Asker',
      horizonYears: 12,
      actionYears: 4,
    })
    expect(plan?.dimensions).toHaveLength(3)
    expect(plan?.decisions.map(({ date }) => date)).toEqual(expect.arrayContaining(['2020-09-15', '2020-11-17']))
  })

  it('has its seven milestones, two of them done', () => {
    expect(plan?.milestones.slice(0, 3).map(({ start, end, done }) => [start, end, done])).toEqual(milestoneDates)
    expect(plan?.milestones.map(({ done }) => done)).toEqual([true, true, false, false, false, false, false])
    expect(plan?.milestones.slice(-2).map(({ start }) => start)).toEqual(['2022-11-08', '2022-11-15'])
  })

  it('dates Data som ressurs by the white paper itself, and keeps the other date', () => {
    const found = base.documents.filter(({ title }) => title.includes('Data som ressurs'))
    expect(found.map(({ date, listedDate }) => [date, listedDate])).toContainEqual(['2021-03-26', '2023-03-26'])
  })

  it('knows how Asker came to be', () => {
    const into = base.placeChanges.filter(({ toId }) => toId === '3025' || toId === '3203')
    expect(into.map(({ fromId, toId, year, kind }) => [fromId, toId, year, kind])).toEqual(
      expect.arrayContaining([
        ['0220', '3025', 2020, 'merged'],
        ['0627', '3025', 2020, 'merged'],
        ['0628', '3025', 2020, 'merged'],
        ['3025', '3203', 2024, 'renumbered'],
      ]),
    )
    expect(base.places.get('0220')?.name.nb).not.toBe('Asker')
  })
})

describe('the figures of Statistics Norway on digitalisation', () => {
  it.each([
    ['hind_ressurser', '2024', 76.8],
    ['open_data_share', '2023', 48.7],
    ['open_data_share', '2024', 56.5],
  ])('%s for all municipalities in %s is %d per cent', (id, year, value) => {
    const indicator = base.indicators.get(id)
    const together = indicator && seriesOfIndicator(base, indicator).find(({ placeId }) => placeId === 'NO-KOMM')
    const point = together?.points.find(({ period }) => period.id === year)
    expect([point?.observation, together?.unit.kind]).toEqual([{ value, status: 'ok' }, 'share'])
  })
})

describe('every figure', () => {
  it('has a source that exists', () => {
    const { categories } = base.observations.origins.source
    expect(categories.filter((id) => !base.sources.has(id))).toEqual([])
  })

  it('has an indicator with a definition, a placement said to be ours, and sub-themes of the mandate', () => {
    const subThemes = new Set(base.themes.flatMap((theme) => theme.subThemes.map(({ id }) => id)))
    const themes = new Set(base.themes.map(({ id }) => id))
    const faulty = [...base.indicators.values()].filter(
      ({ definition, placedBy, themeId, subThemeIds }) =>
        definition.nb === '' || placedBy === '' || !themes.has(themeId) || subThemeIds.some((id) => !subThemes.has(id)),
    )
    expect(faulty.map(({ id }) => id)).toEqual([])
  })

  it('is summed up in both languages or in none', () => {
    const indicators = [...base.indicators.values()]
    const halved = indicators.filter(({ finding }) => (finding.nb === '') !== (finding.en === ''))
    expect(halved.map(({ id }) => id)).toEqual([])
    expect(indicators.filter(({ name }) => name.nb === '' || name.en === '').map(({ id }) => id)).toEqual([])
  })

  it('shown first on a theme is of Asker, its neighbours, the municipalities or the country', () => {
    const near = new Set(['3203', '0220', '3025', 'NO', ...base.placeGroups.flatMap(({ placeIds }) => placeIds)])
    const isNear = (placeId: string) => near.has(placeId) || base.places.get(placeId)?.kind === 'sektor'
    const headlines = [...base.indicators.values()].filter(({ role }) => role === 'headline')
    const distant = headlines.filter(
      (indicator) =>
        !seriesOfIndicator(base, indicator).some((one) => isNear(one.placeId) && latestPoint(one) !== null),
    )
    expect(distant.map(({ id }) => id)).toEqual([])
    const perTheme = base.themes.map(({ id }) => headlines.filter(({ themeId }) => themeId === id).length)
    expect(perTheme.every((count) => count >= 3)).toBe(true)
  })
})

describe('people', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const lines = files.flatMap((entry) =>
    readFileSync(join(entry.parentPath, entry.name), 'utf8')
      .split('\n')
      .map((line, index) => ({ at: `${entry.name}:${index + 1}`, line: line.replace(/https?:\/\/[^\s,"]+/g, '') })),
  )
  const linesWith = (pattern: RegExp) =>
    lines.flatMap(({ at, line }) => (pattern.test(line) ? [`${at} ${pattern.exec(line)?.[0]}`] : []))

  it.each([
    ['an e-mail address', /[\w.+-]+@[\w-]+\.\w{2,}/],
    ['a telephone number', /(?:\b(?:tlf|telefon|mobil|tel)\b\.?:?\s*|\+47[ \u00a0]?)\d{2,3}[ \u00a0]?\d{2}/i],
    ['a telephone number in pairs', /(?<![\d.,–-])\d{2} \d{2} \d{2} \d{2}(?![\d.,])/],
    ['a national identity number', /(?<!\d)(?:[0-3]\d)(?:0[1-9]|1[0-2])\d{2} \d{5}(?!\d)/],
  ])('are not named by %s', (_, pattern) => expect(linesWith(pattern)).toEqual([]))
})
