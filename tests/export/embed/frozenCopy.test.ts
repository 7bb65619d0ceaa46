import { expect, it } from 'vitest'
import { readKnowledgeBase } from '../../../src/core/pipeline.ts'
import { defaultSelection } from '../../../src/core/select/Selection.ts'
import { freezeChart, parseFrozenCopy, printFrozenCopy } from '../../../src/export/embed/FrozenCopy.ts'
import { fingerprint } from '../../../src/export/embed/fingerprint.ts'
import { subjectOfSelection } from '../../../src/export/subjectOfSelection.ts'
import { fileSource } from '../../../src/source/fileSource.ts'

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
