import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultEmbed,
  type EmbedView,
  embedFaults,
  embedThemes,
  isAsBuilt,
  parseEmbed,
  printEmbed,
  resizers,
} from '../../../src/export/embed/EmbedView.ts'
import { locales } from '../../../src/i18n/Locale.ts'

const views: fc.Arbitrary<EmbedView> = fc.record({
  selection: fc.constantFrom(
    defaultEmbed('bb_100').selection,
    { ...defaultEmbed('bb_100').selection, places: ['3203', 'NO'], tab: 'tabell' as const },
    { ...defaultEmbed('bb_100').selection, measure: { as: 'index', base: '2010' } as const },
  ),
  title: fc.boolean(),
  controls: fc.boolean(),
  footnotes: fc.boolean(),
  border: fc.boolean(),
  theme: fc.constantFrom(...embedThemes),
  locale: fc.constantFrom(...locales),
  frozen: fc.constantFrom(null, '2026-11-22-1f0c3b8a9d2'),
  compat: fc.subarray([...resizers]),
})

describe('the parameters of an embed', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseEmbed('bb_100', printEmbed(view))).toEqual(view)
      }),
    )
  })

  it('are none for what is default, and anything unknown is ignored', () => {
    expect(printEmbed(defaultEmbed('bb_100'))).toEqual({})
    expect(parseEmbed('bb_100', { theme: 'pink', lang: 'sv', compat: 'x,amp', source: '0', tab: 'kake' })).toEqual({
      ...defaultEmbed('bb_100'),
      compat: ['amp'],
    })
  })

  it('that cannot be read are named with what they were given, and those that can are not', () => {
    const wrong = { tab: 'kake', theme: 'pink', lang: 'sv', title: 'nei', compat: 'amp,x', facet: '0' }
    expect(embedFaults(wrong)).toEqual(['tab=kake', 'title=nei', 'theme=pink', 'lang=sv', 'compat=amp,x'])
    expect(embedFaults({ transform: 'log' })).toEqual(['transform=log'])
    expect(embedFaults({ transform: 'index' })).toEqual(['transform=index'])
    expect(embedFaults({ time: 'i fjor', compare: 'naboer' })).toEqual(['time=i fjor'])
    expect(embedFaults({ transform: 'index', base: '2015', title: '1', utm_source: 'x', lang: '' })).toEqual([])
    fc.assert(
      fc.property(views, (view) => {
        expect(embedFaults(printEmbed(view))).toEqual([])
      }),
    )
  })

  it('may have the names other systems use', () => {
    const { selection } = parseEmbed('bb_100', { compare: 'naboer', transform: 'index', base: '2015', facet: '1' })
    expect(selection).toMatchObject({ comparison: 'naboer', measure: { as: 'index', base: '2015' }, view: 'smaa' })
    expect(parseEmbed('bb_100', { transform: 'per1000' }).selection.measure).toEqual({ as: 'perCapita', per: 1000 })
  })

  it('that change figures or words have the page drawn anew; looks do not', () => {
    const asBuilt = (parameters: Record<string, string>) => isAsBuilt(parseEmbed('bb_100', parameters))
    expect([{}, { theme: 'dark', title: '0', border: '0' }].map(asBuilt)).toEqual([true, true])
    expect([{ area: 'NO' }, { lang: 'en' }, { tab: 'tabell' }, { frozen: 'x' }].map(asBuilt)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})
