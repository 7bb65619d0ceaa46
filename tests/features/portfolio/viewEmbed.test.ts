import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksNothing } from '../../../src/export/embed/EmbedView.ts'
import { viewIds } from '../../../src/features/portfolio/download/tableOfView.ts'
import {
  portfolioEmbedAddress,
  portfolioEmbedFile,
  portfolioPageAddress,
  readChoice,
} from '../../../src/features/portfolio/embed/portfolioEmbedAddress.ts'
import { viewEmbedBody } from '../../../src/features/portfolio/embed/viewEmbedBody.ts'
import { viewFigure } from '../../../src/features/portfolio/embed/viewFigure.ts'
import type { PortfolioChoice } from '../../../src/features/portfolio/portfolioChoice.ts'
import { portfolioView } from '../../../src/features/portfolio/portfolioView.ts'
import { exampleView } from './exampleView.ts'
import { inViewOf } from './inViewOf.ts'

const frame = { locale: 'nb', municipality: 'Asker', site: 'https://x.no/' } as const
const bodyOf = (id: (typeof viewIds)[number], view = exampleView()) =>
  viewEmbedBody(viewFigure(id, view, frame), 'nb', '2026-11-22')

test.each(viewIds)(
  'the embed of %s says without a script what it shows, of whom, as of when and that it is made up',
  (id) => {
    const figure = viewFigure(id, exampleView(), frame)
    const body = bodyOf(id)
    expect(body).toContain('Oppdiktet eksempel: ingen prosjekter, beløp eller parter er virkelige.')
    expect(body).toContain(`<h2 class="kg-chart-title" id="tittel">${figure.table.headline}</h2>`)
    expect(body).toContain('26 av 26 prosjekter, regnet per 31.10.2026')
    expect(body).toContain('Kilde: Eksempelregister (oppdiktet)')
    expect(body).toContain('Tegnet 22.11.2026.')
    expect(body).toContain(`https://x.no/prosjekter/?register=eksempel#${id}`)
    const rows = body.match(/<tr>/g) ?? []
    expect(rows.length).toBeGreaterThan(figure.table.rows.length)
  },
)

test('an embed of real projects is never called made up', () => {
  const own = portfolioView(inViewOf([{ prosjekt_id: '1', tittel: 'Ekte', fase: 'Idé' }]), {}, [])
  const body = bodyOf('faser', own)
  expect(body).not.toContain('ppdikt')
  expect(body).toContain('1 av 1 prosjekter, regnet per 22.11.2026')
})

test('where nobody has reported, that is the headline, as on the page', () => {
  const own = portfolioView(inViewOf([{ prosjekt_id: '1', tittel: 'Taust', fase: 'Gjennomføre' }]), {}, [])
  expect(viewFigure('status', own, frame).table.headline).toBe(
    'Kvalitet, risiko og gevinst er ikke rapportert for noen',
  )
})

test('a drawing stands there for each width, and a table where the view is one', () => {
  expect(bodyOf('veikart').match(/data-width="(narrow|medium|wide)"/g)).toHaveLength(3)
  expect(bodyOf('oppmerksomhet')).not.toContain('data-width')
  expect(bodyOf('oppmerksomhet').match(/<table/g)).toHaveLength(2)
})

test('what a register says cannot become markup', () => {
  const own = portfolioView(
    inViewOf([{ prosjekt_id: '1', tittel: '<img src=x onerror=alert(1)>', fase: 'Idé' }]),
    {},
    [],
  )
  expect(bodyOf('status', own)).not.toContain('<img')
})

const text = fc.string({ minLength: 1, maxLength: 12 })
const choices = fc.record(
  {
    sok: text,
    register: text,
    kilde: text,
    tema: text,
    fase: text,
    livslop: text,
    rolle: text,
    status: text,
    andel: text,
  },
  { requiredKeys: [] },
)

test('the filters stand in the address, and are read from it as they were written', () => {
  fc.assert(
    fc.property(choices, (choice: PortfolioChoice) => {
      const address = portfolioEmbedAddress('https://x.no/', {
        kind: 'own',
        id: 'status',
        choice,
        locale: 'nb',
        theme: 'auto',
      })
      expect(readChoice('own', Object.fromEntries(new URL(address).searchParams))).toEqual(choice)
    }),
  )
})

test('an address says which register, view, language and look', () => {
  const embed = { kind: 'example', id: 'veikart', choice: { tema: '3.5' }, locale: 'en', theme: 'dark' } as const
  expect(portfolioEmbedAddress('/', embed)).toBe('/embed/eksempelregister/veikart/?tema=3.5&theme=dark&lang=en')
  expect(portfolioPageAddress('/', embed)).toBe('/prosjekter/?register=eksempel&tema=3.5&lang=en#veikart')
  expect(portfolioEmbedFile('/', 'own', 'faser', '.png')).toBe('/embed/prosjekter/faser.png')
})

test('the page as it was built stands where nothing but its dress is asked for', () => {
  expect(asksNothing({ theme: 'dark', border: '0', compat: 'pym', lang: 'nb' })).toBe(true)
  expect(asksNothing({ tema: '3' })).toBe(false)
  expect(asksNothing({ lang: 'en' })).toBe(false)
})
