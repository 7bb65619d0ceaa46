import { useId } from 'react'
import type { Guess } from '../../core/intake/FileReading.ts'
import { type ChoiceKey, nameOfSign, type ReadingChoices } from '../../core/intake/ReadingChoices.ts'
import { Disclosure } from '../../design/Disclosure.tsx'
import { guessSentence } from '../../i18n/guessSentence.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { signText } from '../../i18n/readingWords/signText.ts'
import { textIn } from '../../i18n/texts.ts'
import type { OpenedFile } from '../../load/intakeMessages.ts'
import { type ChangeControl, controlOf } from './guessChoices.ts'
import { confirmChoices, readAgain, useOpenSession } from './openSession.ts'
import { receiptTexts } from './receiptTexts.ts'

/** What was settled without anybody saying so, what each rests on, and a way to settle it otherwise. */
export function GuessList({ file }: { file: OpenedFile }) {
  const t = useTexts(receiptTexts)
  const isConfirmed = useOpenSession().confirmed.has(file.id)
  const { guesses, outcome } = file.reading
  if (file.isDeclared) return <p className="kg-small kg-subtle">{t.declared}</p>
  if (guesses.length === 0) return null
  const told = new Set<ChoiceKey>()
  return (
    <Disclosure summary={isConfirmed ? t.confirmed(guesses.length) : t.guesses(guesses.length)}>
      <p className="kg-small kg-subtle kg-measure">{t.guessesIntro}</p>
      <ul className="kg-open__guesses">
        {guesses.map((guess) => {
          const control = controlOf(guess)
          const isFirst = control !== null && !told.has(control.key)
          if (control) told.add(control.key)
          return (
            <li key={`${guess.aspect}\n${guess.column}\n${guess.value}`}>
              <GuessWords guess={guess} />
              {isFirst && <ChangeChoice file={file} control={control} />}
            </li>
          )
        })}
      </ul>
      {outcome === 'read' && !isConfirmed && (
        <button
          className="ds-button kg-open__save"
          data-variant="secondary"
          data-size="sm"
          type="button"
          onClick={() => confirmChoices(file.id)}
        >
          {t.confirm}
        </button>
      )}
      <p className="kg-small" role="status">
        {isConfirmed && t.confirmedWhat}
      </p>
    </Disclosure>
  )
}

function GuessWords({ guess }: { guess: Guess }) {
  const { text, basis } = guessSentence(guess, useLocale())
  return (
    <div>
      <p>{text}</p>
      <p className="kg-small kg-subtle">{basis}</p>
    </div>
  )
}

const names = {
  encoding: 'keyEncoding',
  delimiter: 'keyDelimiter',
  quote: 'keyQuote',
  skip: 'keySkip',
  header: 'keyHeader',
  decimal: 'keyDecimal',
  date: 'keyDate',
  missing: 'keyMissing',
  nil: 'keyNil',
  sheet: 'keySheet',
  table: 'keyTable',
  path: 'keyPath',
  text: 'keyText',
} as const satisfies Partial<Record<ChoiceKey, keyof typeof receiptTexts>>

/** Stands for our own finding among the choices, of which one may be the empty text. */
const asFound = '–'

function ChangeChoice({ file, control: { key, values } }: { file: OpenedFile; control: ChangeControl }) {
  const t = useTexts(receiptTexts)
  const locale = useLocale()
  const id = useId()
  const label = key in names ? t[names[key as keyof typeof names]] : key
  const change = (value: string) => void readAgain(file, withChoice(file.choices, key, value))
  const nameOf = (value: string) => {
    if (value === 'dmy' || value === 'mdy') return t[value]
    return key === 'encoding' || key === 'header' ? value : textIn(signText(nameOfSign(value)), locale)
  }
  return (
    <div className="kg-select">
      <label className="kg-label" htmlFor={id}>
        {label}
      </label>
      {values ? (
        <select
          className="ds-input"
          id={id}
          value={file.choices[key] ?? asFound}
          onChange={({ target }) => change(target.value)}
        >
          <option value={asFound}>{t.asFound}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {nameOf(value)}
            </option>
          ))}
        </select>
      ) : (
        <OwnWords id={id} value={file.choices[key] ?? ''} onSettle={change} />
      )}
    </div>
  )
}

/** Settled when one leaves the field or presses Enter: a file is not read anew for every letter. */
function OwnWords({ id, value, onSettle }: { id: string; value: string; onSettle: (value: string) => void }) {
  const settle = (text: string) => text !== value && onSettle(text === '' ? asFound : text)
  return (
    <input
      className="ds-input"
      id={id}
      key={value}
      type="text"
      autoComplete="off"
      defaultValue={value}
      onBlur={({ currentTarget }) => settle(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && settle(currentTarget.value)}
    />
  )
}

function withChoice(choices: ReadingChoices, key: ChoiceKey, value: string): ReadingChoices {
  const { [key]: _, ...others } = choices
  return value === asFound ? others : { ...others, [key]: value }
}
