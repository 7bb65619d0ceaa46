import { expect, it } from 'vitest'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { defaultSelection } from '../../../src/core/select/Selection.ts'
import { figuresPrint, freezeChart, parseFrozenCopy, printFrozenCopy } from '../../../src/export/embed/FrozenCopy.ts'
import { fingerprint } from '../../../src/export/embed/fingerprint.ts'
import { frozenPage } from '../../../src/export/embed/frozenPage.ts'
import { subjectOfSelection } from '../../../src/export/subjectOfSelection.ts'
import { fileSource } from '../../../src/source/fileSource.ts'
import { target } from '../../chart/examples/build.ts'

const base = await readKnowledgeBase(fileSource('data'))
const subject = subjectOfSelection(base, defaultSelection('valg_storting'), {
  locale: 'nb',
  today: '2026-11-22',
  site: '',
})
if (!subject) throw new Error('no subject')
const copy = freezeChart(subject, false)
const text = printFrozenCopy(copy)

it('is read as it was written, under a name with its day', () => {
  expect(copy.name).toMatch(/^2026-11-22-[0-9a-f]{11}$/)
  expect(parseFrozenCopy(text, copy.name)).toEqual(JSON.parse(JSON.stringify(copy)))
})

it('is no copy with another figure, another name or another shape', () => {
  expect(text).toContain('84.5')
  expect(parseFrozenCopy(text.replaceAll('84.5', '84.6'), copy.name)).toBeNull()
  expect(parseFrozenCopy(text, '2026-11-23-0')).toBeNull()
  for (const wrong of ['', '[]', '{}', 'null', text.slice(0, -9)]) expect(parseFrozenCopy(wrong, copy.name)).toBeNull()
})

it('tells texts apart, and a byte order mark is no text', () => {
  expect(fingerprint('a;b')).not.toBe(fingerprint('a;c'))
  expect(fingerprint('\uFEFFa;b')).toBe(fingerprint('a;b'))
})

it('has another name where a status or a target is another', () => {
  const { series, targets } = copy.spec
  const [first] = series
  const [point] = first?.points ?? []
  if (!first || !point) throw new Error('no figure')
  const withStatus = (status: 'ok' | 'estimate') => {
    const observation = { ...point.observation, status } as typeof point.observation
    return figuresPrint({ series: [{ ...first, points: [{ ...point, observation }] }], targets })
  }
  const withTarget = (value: number) => figuresPrint({ series, targets: [target('m', value, 2030)] })
  expect(withStatus('ok')).not.toBe(withStatus('estimate'))
  expect(withTarget(90)).not.toBe(withTarget(91))
})

it('is a page of its own that says its day, for a wide frame and a narrow, and asks for nothing', () => {
  const page = frozenPage({ ...subject, link: 'https://kg.example/a' }, copy)
  expect(page).toContain('Tallene er frosset 22.11.2026')
  expect(page).toContain(copy.name)
  const sizes = [...page.matchAll(/data-width="(\w+)"><svg [^>]*width="(\d+)"/g)].map(([, ...size]) => size)
  expect(sizes).toEqual([
    ['wide', '760'],
    ['narrow', '336'],
  ])
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(page).not.toMatch(/<script|<link|src=|url\((?!#)/)
})
