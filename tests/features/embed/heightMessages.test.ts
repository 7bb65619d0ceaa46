import { expect, it } from 'vitest'
import { heightMessages } from '../../../src/features/embed/heightMessages.ts'

const told = { id: 'bb_100', height: 612, address: 'https://kg.no/embed/bb_100/' }

it('tells the height in our words alone, unless others are asked for', () => {
  expect(heightMessages(told, [])).toEqual([{ type: 'kg:embed-height', v: 1, id: 'bb_100', height: 612 }])
})

it('tells it in the words of other resizers beside', () => {
  expect(heightMessages(told, ['datawrapper', 'flourish', 'amp', 'metabase', 'pym']).slice(1)).toEqual([
    { 'datawrapper-height': { bb_100: 612 } },
    '{"sender":"Flourish","context":"iframe.resize","height":612,"src":"https://kg.no/embed/bb_100/"}',
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    { metabase: { type: 'frame', payload: { frame: { mode: 'fit', height: 612 } } } },
    'pymxPYMxbb_100xPYMxheightxPYMx612',
  ])
})
