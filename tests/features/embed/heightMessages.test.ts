import { expect, it } from 'vitest'
import { resizers } from '../../../src/export/embed/EmbedView.ts'
import { heightMessages } from '../../../src/features/embed/heightMessages.ts'

const told = { id: 'bb_100', height: 612, width: 760, address: 'https://kg.no/embed/bb_100/' }

it('tells the height in our words alone, unless others are asked for', () => {
  expect(heightMessages(told, [])).toEqual([{ type: 'kg:embed-height', v: 1, id: 'bb_100', height: 612 }])
})

it('tells it in the words of other resizers beside', () => {
  expect(heightMessages(told, resizers).slice(1)).toEqual([
    { 'datawrapper-height': { bb_100: 612 } },
    '{"sender":"Flourish","context":"iframe.resize","height":612,"src":"https://kg.no/embed/bb_100/"}',
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    { metabase: { type: 'frame', payload: { frame: { mode: 'fit', height: 612 } } } },
    'pymxPYMxbb_100xPYMxheightxPYMx612',
    { type: 'owid-bespoke-embed-height', height: 612 },
    { type: 'iframe-resized', width: 760, height: 612 },
  ])
})
