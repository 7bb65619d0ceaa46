import { expect, it } from 'vitest'
import { guardFormula, withoutFormulaGuard } from '../../../src/core/intake/formulaGuard.ts'

it.each([
  '=1+1',
  '+47',
  '-5',
  '@SUM(A1)',
  '\uff1d1',
  '\uff0b1',
  '\uff0d1',
  '\uff201',
  ' =1',
  '\t=1',
  '\ttekst',
  '\rtekst',
  '\r\n=1',
  '\u0000=1',
  '\u00a0=1',
  '\u200b=1',
  '\u200d=1',
  '\u2060=1',
  '\ufeff=1',
  "'=1",
])('%j gets an apostrophe in front, which is taken off again', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
  expect(withoutFormulaGuard(guardFormula(text))).toBe(text)
})

it.each(['', 'Asker', '5', 'a=1', "'t Hart", ' Asker', '–5'])('%j stands as it is', (text) => {
  expect(guardFormula(text)).toBe(text)
  expect(withoutFormulaGuard(text)).toBe(text)
})
