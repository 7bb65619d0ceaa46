import { useId, useState } from 'react'
import type { Question } from '../../core/intake/FileReading.ts'
import { parseChoice } from '../../core/intake/ReadingChoices.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { questionSentence } from '../../i18n/questionSentence.ts'
import type { OpenedFile } from '../../load/intakeMessages.ts'
import { readAgain } from './openSession.ts'
import { openTexts } from './openTexts.ts'

/** One question at a time: what is in doubt, why, and what each answer would make of the file. */
export function QuestionForm({ file, question }: { file: OpenedFile; question: Question }) {
  const t = useTexts(openTexts)
  const locale = useLocale()
  const name = useId()
  const [chosen, choose] = useState<string | null>(null)
  const { asks, because, choices } = questionSentence(question, locale)
  return (
    <form
      className="kg-open__question"
      onSubmit={(event) => {
        event.preventDefault()
        const choice = parseChoice(`${question.key}=${chosen}`)
        if (chosen !== null && choice) void readAgain(file, { ...file.choices, [choice[0]]: choice[1] })
      }}
    >
      <fieldset>
        <legend className="kg-chart-title">{asks}</legend>
        <p className="kg-small kg-subtle kg-measure">{because}</p>
        {question.choices.map(({ value }, index) => (
          <label key={value} className="kg-open__radio">
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
              required
            />
            <span>{choices[index]}</span>
          </label>
        ))}
      </fieldset>
      <button className="ds-button" type="submit">
        {t.answer}
      </button>
    </form>
  )
}
