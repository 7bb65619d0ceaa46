import { describe, expect, it } from 'vitest'
import { readPeriodText } from '../../../src/core/mapping/readPeriodText.ts'

describe('a period as tables write it', () => {
  it.each([
    ['2024', '2024'],
    ['2024K3', '2024-K3'],
    ['3. kvartal 2024', '2024-K3'],
    ['2024M07', '2024-07'],
    ['07.2024', '2024-07'],
    ['07/2024', '2024-07'],
    ['juli 2024', '2024-07'],
    ['2024-07-15', '2024-07-15'],
  ])('%s is %s', (text, id) => expect(readPeriodText(text)).toEqual({ id, isShortened: false }))

  it.each(['13.2024', '7.2024', 'uke 3 2024', '2020-2024', ''])('%s is none', (text) =>
    expect(readPeriodText(text)).toBeNull(),
  )
})
