import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPortfolio } from '../../../src/core/portfolio/buildPortfolio.ts'
import { roleOf, withoutContacts } from '../../../src/core/portfolio/intake/publicWords.ts'
import { rowsFrom } from './registers.ts'

const read = (text: string) => buildPortfolio([rowsFrom('r-2026-11-22.csv', text)], {})

test.each([
  ['Seksjonsleder Nordmann', 'Seksjonsleder'],
  ['Prosjektleder: Kari Nordmann', null],
  ['Virksomhetsleder Oppvekst og Kultur', 'Virksomhetsleder Oppvekst og Kultur'],
  ['Rådgiver – Ola Nordmann', 'Rådgiver'],
  ['Rådgiver 66 70 00 00 12345', null],
])('of %j the public sees %j', (cell, role) => expect(roleOf(cell)).toBe(role))

test('whoever is taken out is counted, and a role that stands alone is not', () => {
  const { projects, issues } = read(
    'prosjekt_id;tittel;prosjekteier\n1;A;Kari Nordmann\n2;B;Seksjonsleder Nordmann\n3;C;Seksjonsleder\n4;D;',
  )
  expect(projects.map(({ values }) => values.prosjekteier.parsed)).toEqual([
    'Prosjekteier',
    'Seksjonsleder',
    'Seksjonsleder',
    null,
  ])
  expect(issues.filter(({ code }) => code === 'person-fjernet')).toEqual([
    expect.objectContaining({ column: 'prosjekteier', severity: 'note', count: 2 }),
  ])
})

test('nobody’s number or address is left in a list or in running text', () => {
  const { projects } = read(
    'prosjekt_id;tittel;partnere;beskrivelse\n1;A;Bærum:ring 412 34 567|Lier:post@lier.no;Spør 912 34 567 eller +47 66 70 00 00',
  )
  expect(projects[0]?.values.partnere.raw).toBe('Bærum:ring [fjernet]|Lier:[fjernet]')
  expect(JSON.stringify(projects)).not.toMatch(/\d{3} \d{2} \d{3}|66 70|@/)
})

test('a Norwegian number goes however it is written, and amounts stay', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(fc.constantFrom('4', '9'), digits, (first, rest) => {
      const all = first + rest.join('')
      const [mobile, landline] = [/(\d{3})(\d{2})(\d{3})/, /(\d{2})(\d{2})(\d{2})(\d{2})/]
      for (const number of [
        all.replace(mobile, '$1 $2 $3'),
        all.replace(landline, '$1 $2 $3 $4'),
        `+47 ${all.replace(landline, '$1 $2 $3 $4')}`,
        `tlf. ${all}`,
      ])
        expect(withoutContacts(`Ring ${number}.`)).toBe('Ring [fjernet].')
      const amount = `${Number(first + rest.slice(0, 5).join(''))}`.replace(/\B(?=(\d{3})+$)/g, ' ')
      expect(withoutContacts(`Budsjett ${amount} 000 kr`)).toBe(`Budsjett ${amount} 000 kr`)
    }),
  )
})
