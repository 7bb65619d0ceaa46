import type { ChartSpec } from '../../../src/chart/ChartSpec.ts'
import { change, count, percent, period, type Row, series, spec, target, yearly } from './build.ts'

const merger = {
  period: period(2020),
  reason: { nb: 'Sammenslåing 1.1.2020: Asker, Røyken og Hurum', en: 'Merger 1 January 2020: Asker, Røyken and Hurum' },
}

const turnout = (values: readonly (number | null)[]): Row[] =>
  [2009, 2013, 2017, 2021, 2025].flatMap((year, i): Row[] => {
    const value = values[i]
    return value == null ? [] : [[year, value]]
  })
const former = ([a, b, c, d, e]: readonly number[]): Row[] => [
  ...[a, b, c].map((value, i): Row => [2009 + 4 * i, value ?? 0, 'computed']),
  [2021, d ?? 0],
  [2025, e ?? 0],
]

const broadband = [
  series('Norge', [
    [2016, 78],
    [2017, 'missing'],
    [2018, 82],
    [2019, 86],
    [2020, 'missing'],
    [2021, 90],
    [2022, 93.6],
    [2023, 96.6],
  ]),
  series('Oslo', [
    [2016, 98],
    [2017, 'missing'],
    [2018, 'missing'],
    [2019, 98],
    [2020, 'missing'],
    [2021, 'missing'],
    [2022, 'missing'],
    [2023, 99.9],
  ]),
  series('Viken', [[2023, 96.7]]),
  series('Nordland', [
    [2019, 73],
    [2020, 'missing'],
    [2021, 'missing'],
    [2022, 'missing'],
    [2023, 88.4],
  ]),
  series('Spredtbygd strøk', [
    [2022, 71.5],
    [2023, 82.2],
  ]),
]

const names = [
  'Bærum',
  'Drammen',
  'Lillestrøm',
  'Bergen',
  'Stavanger',
  'Trondheim',
  'Oslo',
  'Sandnes',
  'Kristiansand',
  'Fredrikstad',
  'Tromsø',
  'Sarpsborg',
  'Skien',
  'Ålesund',
  'Sandefjord',
  'Larvik',
  'Tønsberg',
  'Arendal',
  'Bodø',
  'Karmøy',
]
const manyNames = Array.from({ length: 58 }, (_, i) => (names[i] ? names[i] : `Kommune ${i + 1}`) as string)

/** Figures that look like data and are the same every time. */
const wave = (seed: number, i: number) =>
  Math.round((50 + 9 * Math.sin(seed * 1.7 + i / 2.3) + seed * 1.3 + i * 0.8) * 10) / 10

const population = (start: number, slope: number, bend: number) =>
  yearly(
    2005,
    Array.from({ length: 22 }, (_, i) => Math.round((start + slope * i + bend * (i - 9) ** 2) * 100) / 100),
  )
const twoDecimals = { ...percent, decimals: 2 }

const digital: readonly [string, number][] = [
  ['Asker', 76.8],
  ['Norge', 71.2],
  ['Bærum', 81.4],
  ['Drammen', 68.9],
  ['Lillestrøm', 70.3],
  ['Bergen', 77.7],
  ['Oslo', 84.1],
]

/** What the gallery shows and the golden drawings hold fast: one chart for each thing that can go wrong. */
/** Names with both figures of one year: share of old people and turnout. */
const both: readonly (readonly [string, number, number])[] = [
  ['Asker', 16.1, 84.5],
  ['Norge', 16.8, 80],
  ['Bærum', 16.3, 86.3],
  ['Drammen', 16.6, 75.8],
  ['Bergen', 14.8, 82.5],
  ['Trondheim', 14, 82.3],
  ['Stavanger', 14.1, 82],
  ['Oslo', 11.7, 81.7],
]

const scatter = (id: string, rows: typeof both, more: Partial<ChartSpec> = {}): ChartSpec =>
  spec(
    id,
    rows.map(([name, up]) => series(name, [[2025, up]])),
    {
      mark: 'scatter',
      headline: `${rows.length} steder etter begge tallene i 2025`,
      measure: 'Andel innbyggere 67 år og over',
      across: {
        measure: 'Valgdeltakelse ved stortingsvalg',
        unit: percent,
        series: rows.map(([name, , along]) => series(name, [[2025, along, 'preliminary']])),
      },
      notes: ['At to tall følger hverandre, betyr ikke at det ene er årsak til det andre.'],
      period: period(2025),
      today: null,
      ...more,
    },
  )

const ages = ['0–5 år', '6–15 år', '16–66 år', '67–79 år', '80 år og over']
const inhabitants: readonly (readonly [string, readonly Row[1][]])[] = [
  ['Asker', [5400, 12600, 63900, 11800, 5100]],
  ['Bærum', [8300, 17200, 84500, 13600, 6300]],
  ['Bykle', [60, 100, 610, 110, 'suppressed']],
  ['Lier', [1700, 3600, 18000, 3100, 1200]],
  ['Utsira', ['missing', 20, 120, 'missing', 14]],
]
const words = (text: string) => ({ nb: text, en: text })

/** Inhabitants by age group; of two places a part is not known. */
const stacked = (id: string, rows: typeof inhabitants, more: Partial<ChartSpec> = {}): ChartSpec =>
  spec(
    id,
    rows.flatMap(([place, values]) =>
      values.map((value, i) =>
        series(`${place}/${ages[i]}`, [[2026, value]], {
          unit: count,
          placeId: place,
          role: place === 'Asker' ? 'home' : 'peer',
        }),
      ),
    ),
    {
      mark: 'stack',
      headline: 'To av tre er mellom 16 og 66 år',
      measure: 'Innbyggere',
      unit: count,
      stack: { name: words('Sted'), bars: rows.map(([place]) => words(place)), parts: ages.map(words) },
      period: period(2026),
      today: null,
      ...more,
    },
  )

const ageWaves = [2.9, 3.1, 3.6, 3.8, 3.2, 2.8, 3, 3.4, 3.7, 4, 4.1, 3.9, 3.3, 2.7, 2.3, 1.9, 1.1, 0.8]
const pyramid: ChartSpec = (() => {
  const rows = ageWaves.map((value, i) => [i === 17 ? '85 år og over' : `${5 * i}–${5 * i + 4} år`, value] as const)
  const sexes = ['Menn', 'Kvinner']
  return spec(
    'pyramid',
    rows
      .toReversed()
      .flatMap(([age, value], row) =>
        sexes.map((sex, side) =>
          series(
            `${age}/${sex}`,
            [[2026, row === 1 && side === 1 ? 'suppressed' : Math.round(1000 * value * (1 + 0.03 * side * (9 - row)))]],
            { unit: count },
          ),
        ),
      ),
    {
      mark: 'pyramid',
      headline: 'Flest er mellom 45 og 60 år',
      measure: 'Innbyggere',
      unit: count,
      stack: { name: words('Alder'), bars: rows.toReversed().map(([age]) => words(age)), parts: sexes.map(words) },
      period: period(2026),
      today: null,
    },
  )
})()

export const examples: readonly ChartSpec[] = [
  spec(
    'no-points',
    [
      series('Asker', [
        [2022, 'missing'],
        [2023, 'suppressed'],
      ]),
    ],
    { headline: 'Ingen tall for Asker' },
  ),
  spec('one-point', [series('Asker', [[2024, 76.8]])], {
    headline: 'Tre av fire finner det vanskelig å frigjøre ressurser',
  }),
  spec('two-points', [series('Asker', yearly(2023, [48.7, 56.5]))], {
    headline: 'Flere deler åpne data',
    today: 2025.2,
  }),
  spec(
    'turnout',
    [
      series('Asker', former([81.4, 83.5, 83.3, 81.7, 84.5]), { breaks: [merger] }),
      series('Norge', turnout([76, 78.2, 78.2, 77.2, 80])),
      series('Bærum', turnout([83.2, 85.1, 85.1, 83.9, 86.3])),
      series('Bergen', turnout([78.3, 81, 81.8, 80, 82.5])),
      series('Trondheim', turnout([null, null, null, 79.4, 82.3])),
      series('Stavanger', turnout([77.6, 80.3, 80.2, 78.7, 82])),
      series('Oslo', turnout([78.5, 79.5, 78.8, 78.5, 81.7])),
      series('Lillestrøm', turnout([null, null, null, 75.5, 77.9])),
      series('Drammen', turnout([null, null, null, 72.5, 75.8])),
    ],
    {
      headline: 'Asker stemmer mer enn landet, og 2025 er det høyeste av de fem valgene',
      measure: 'Valgdeltakelse ved stortingsvalg',
      quiet: true,
    },
  ),
  spec('targets', broadband, {
    targets: [
      target('mal-2025', 100, '2025-12-31'),
      target('mal-2020', 90, '2020', { validTo: period(2023), path: 'none' }),
    ],
  }),
  spec(
    'target-path',
    [
      series('Asker', yearly(2018, [42, 45.5, 47, 51.2, 55, 58.1, 60.2])),
      series('Norge', yearly(2018, [40, 42, 45, 47, 49.5, 52, 54.1])),
    ],
    {
      headline: 'Asker ligger foran banen mot målet i 2030',
      measure: 'Innbyggere som bruker digital selvbetjening',
      today: 2025.4,
      targets: [
        target('mal-2027', 70, 2027, { placeId: 'Asker', type: 'milestone', path: 'step' }),
        target('mal-2030', 85, 2030, { placeId: 'Asker' }),
      ],
    },
  ),
  spec('level-target', [series('Norge', yearly(2015, [2, 4, 7, 12, 18, 22, 24.7]))], {
    headline: 'Langt igjen til målet, som ikke har noe årstall',
    measure: 'Virksomheter som bruker KI',
    today: 2022.4,
    targets: [target('mal', 80, null)],
  }),
  spec(
    'gap',
    [
      series('Asker', [
        [2018, 61.2],
        [2019, 64.8],
        [2020, 'missing'],
        [2021, 70.1],
        [2022, 71.9],
      ]),
    ],
    {
      headline: 'Opp hvert år det er målt',
      measure: 'Stoler på digitale tjenester',
      today: 2023.1,
    },
  ),
  spec(
    'preliminary',
    [
      series('Asker', [
        ...yearly(2017, [38, 39.5, 41.1, 44, 45.2, 47.9]),
        [2023, 48.8, 'preliminary'],
        [2024, 50.2, 'estimate'],
      ]),
      series('Norge', [...yearly(2017, [36, 38, 38.8, 40, 42.7, 43.1]), [2023, 44, 'preliminary']]),
    ],
    { headline: 'Siste to år er ikke endelige', measure: 'Andel med digital tilsynsplan', today: 2025.2 },
  ),
  spec(
    'ageing',
    ['Asker', 'Norge', 'Bærum', 'Oslo'].map((name, i) =>
      series(name, population(3.4 + i * 0.35, 0.03 - i * 0.012, 0.0035 + i * 0.0008), { unit: twoDecimals }),
    ),
    {
      headline: 'Asker har passert landet i andel over 80 år',
      measure: 'Innbyggere 80 år og over',
    },
  ),
  spec(
    'twenty-series',
    ['Asker', 'Norge', ...names.slice(0, 18)].map((name, seed) =>
      series(
        name,
        yearly(
          2015,
          Array.from({ length: 10 }, (_, i) => wave(seed, i)),
        ),
      ),
    ),
    {
      headline: 'Tjue steder, åtte framhevet',
      measure: 'Andel digitale søknader',
      today: 2025.3,
    },
  ),
  spec(
    'negative',
    ['Asker', 'Norge', 'Drammen'].map((name, seed) =>
      series(
        name,
        yearly(
          2016,
          [3.1, -1.2, 0.4, -4.8, -2.5, 1.9, 3.3].map((value) => value - seed * 1.1),
        ),
        { unit: change },
      ),
    ),
    {
      headline: 'Veksten falt under null i tre av årene',
      measure: 'Endring i antall oppdrag',
      today: 2023,
    },
  ),
  spec(
    'ranking',
    [
      ...digital.map(([name, value]) => series(name, [[2024, value]])),
      series('Stavanger', [[2024, 'suppressed']]),
      series('Trondheim', [[2023, 70]]),
    ],
    { mark: 'bar', headline: 'Asker er nummer fire av sju', measure: 'Kommuner som deler åpne data' },
  ),
  spec(
    'ranking-negative',
    ['Asker', 'Norge', 'Drammen', 'Bærum', 'Oslo'].map((name, i) =>
      series(name, [[2024, [-2.4, 1.1, 0, 3.8, -5.2][i] as number, i === 1 ? 'preliminary' : 'ok']], { unit: change }),
    ),
    {
      mark: 'bar',
      headline: 'Tre av fem har vekst',
      measure: 'Endring i antall oppdrag',
      targets: [target('mal', 5, 2025)],
    },
  ),
  spec(
    'sixty-places',
    ['Asker', 'Norge', ...manyNames].map((name, i) => series(name, [[2024, wave(i % 17, i)]])),
    {
      mark: 'bar',
      headline: 'Seksti steder',
      measure: 'Andel digitale søknader',
    },
  ),
  spec(
    'dots',
    [
      ['Oslo', 99.9],
      ['Rogaland', 98.1],
      ['Vestland', 97.6],
      ['Viken', 96.7],
      ['Norge', 96.6],
      ['Trøndelag', 94.2],
      ['Nordland', 88.4],
    ].map(([name, value]) => series(name as string, [[2023, value as number]])),
    {
      mark: 'dot',
      headline: 'Fylkene i 2023: Oslo øverst, Nordland 11,5 prosentpoeng lavere',
    },
  ),
  spec(
    'columns',
    [
      series(
        'Asker',
        [...yearly(2015, [10, 2, 4, 7, 8, 49, 32]), [2022, 'missing'], [2023, 11], [2024, 19, 'preliminary']],
        { unit: count },
      ),
    ],
    {
      mark: 'column',
      headline: 'Flest indikatorer sluttet i 2020',
      measure: 'Indikatorer etter siste år med tall',
      today: 2025.2,
    },
  ),
  spec(
    'long-names',
    ['Kommuner i KOSTRA-gruppe 11 utenom Oslo', 'Landet uten Oslo og Viken fylkeskommune', 'Asker'].map((name, i) =>
      series(
        name,
        yearly(
          2019,
          [52, 54, 55.5, 58, 61].map((value) => value + i * 3.1),
        ),
      ),
    ),
    {
      headline: 'Lange navn får en nøkkel under grafen',
      measure: 'Andel',
      today: 2024.4,
    },
  ),
  scatter('scatter', both, { focus: 'Bergen' }),
  scatter(
    'scatter-crowded',
    Array.from({ length: 40 }, (_, i) => [`Kommune ${i + 1}`, 12 + (i % 7) * 0.4, 70 + (i % 9) * 1.5] as const),
  ),
  stacked('stack', inhabitants),
  pyramid,
  stacked(
    'stack-long-names',
    inhabitants.map(([place, values]) => [`${place} kommune med et langt navn bak seg`, values] as const),
  ),
  spec('spark', [series('Asker', former([81.4, 83.5, 83.3, 81.7, 84.5]), { breaks: [merger] })], { mark: 'spark' }),
  spec('spark-target', [broadband[0] as (typeof broadband)[number]], {
    mark: 'spark',
    targets: [target('mal-2025', 100, 2025)],
  }),
  spec('spark-one', [series('Kommunene', [[2024, 76.8]])], { mark: 'spark' }),
]
