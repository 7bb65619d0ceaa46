import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/core/intake/openFile.ts'

const refused = (text: string) => {
  const reading = openFile({ file: 'a.csv', bytes: new TextEncoder().encode(text) })
  return { outcome: reading.outcome, issues: reading.issues.map(({ code, line, expected }) => [code, line, expected]) }
}

describe('lines that a sign parts unevenly', () => {
  it('are refused with the first row that is shorter than the header', () => {
    const rows = [
      '1.1,a',
      '1.2,b,1996-01-01',
      '1.3,c,1997-01-01,1998-01-01',
      '1.4,d',
      '2.0,e,1999-01-01,2000-01-01,2001-01-01',
    ]
    expect(refused(`version,codename,created,release,eol\n${rows.join('\n')}\n`)).toEqual({
      outcome: 'refused',
      issues: [['rad-for-kort', 2, '5']],
    })
  })

  it('are refused with the place also where nothing names the columns', () => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? 'AD\t+42\tEuropa' : 'AE\t+25\tAsia\tmed øyer',
    )
    const remarks = new Array<string>(30).fill('# sagt om tabellen')
    expect(refused(`${[...remarks, ...rows].join('\n')}\n`)).toEqual({
      outcome: 'refused',
      issues: [['rad-for-lang', 32, '3']],
    })
  })

  it('are refused at the second of three that are all of other lengths', () => {
    expect(refused('id,name,age\n1101,John\n1102,Julie,26,Potatoes\n')).toEqual({
      outcome: 'refused',
      issues: [['rad-for-kort', 2, '3']],
    })
  })

  it('are prose when they are sentences', () => {
    const prose =
      'Kjære alle, dette er et brev.\nDet har komma, og flere komma, og så slutt.\nHilsen, oss\nTil deg\nOg, deg, med, mer\n'
    expect(refused(prose).issues.map(([code]) => code)).toEqual(['skille-usikkert'])
  })
})
