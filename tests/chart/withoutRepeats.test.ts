import { expect, test } from 'vitest'
import { withoutRepeats } from '../../src/chart/words/withoutRepeats.ts'

test('what a note has told is not told again by the next', () => {
  expect(withoutRepeats(['Alle tallene er beregnet av oss.', 'Beregnet av oss. Før 2020 summen av tre.'])).toEqual([
    'Alle tallene er beregnet av oss.',
    'Før 2020 summen av tre.',
  ])
  const broken = 'Brudd i 2022: Annen spørsmålsstilling enn i 2021, ikke sammenlignbar.'
  expect(
    withoutRepeats([
      broken,
      'Skal ikke tegnes som én linje.',
      'Annen spørsmålsstilling enn i 2021, ikke sammenlignbar.',
    ]),
  ).toEqual([broken, 'Skal ikke tegnes som én linje.'])
})

test('what is alike only in part is told, and empty notes are not', () => {
  const notes = ['Uttrekk 20. oktober 2025.', 'Tallet er fra 2025. Det er foreløpig.', 'Foreløpig.']
  expect(withoutRepeats(['', ...notes])).toEqual(notes.slice(0, 2))
  expect(withoutRepeats(['Tall for Asker.', 'Tall for Asker og Bærum.'])).toEqual([
    'Tall for Asker.',
    'Tall for Asker og Bærum.',
  ])
})
