import { type FormEvent, useId } from 'react'
import { ToggleGroup } from '../../../design/ToggleGroup.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { type RegisterSession, sayOfRegister } from '../../../load/registerSession.ts'
import { questionTexts } from './questionTexts.ts'
import { questionChoices, type RegisterQuestion, registerQuestions } from './registerQuestions.ts'

/** What the files do not tell: asked, never guessed. */
export function RegisterQuestions({ session }: { session: RegisterSession }) {
  const t = useTexts(questionTexts)
  const questions = registerQuestions(session)
  if (questions.length === 0) return null
  return (
    <section className="kg-drop__questions" aria-label={t.heading} id="spoersmaal" tabIndex={-1}>
      <h3 className="kg-chart-title">{t.heading}</h3>
      {questions.map((question) => (
        <Question key={`${question.file}\n${question.key}`} question={question} />
      ))}
    </section>
  )
}

function Question({ question }: { question: RegisterQuestion }) {
  const t = useTexts(questionTexts)
  const { file, key, answer } = question
  return (
    <div className="kg-drop__question">
      {key === 'asOf' ? (
        <DayQuestion file={file} answer={answer} />
      ) : (
        <ToggleGroup
          label={`${file}: ${t[key]}`}
          value={answer}
          choices={Object.keys(questionChoices[key]).map((value) => ({ value, label: t[value as 'kr'] }))}
          onChange={(value) => void sayOfRegister(file, questionChoices[key][value] ?? {})}
        />
      )}
      {answer === '' && <p className="kg-small kg-subtle kg-measure">{t[`${key}Why`]}</p>}
    </div>
  )
}

/** A day is said when it is whole: half a year typed is no day. */
function DayQuestion({ file, answer }: { file: string; answer: string }) {
  const t = useTexts(questionTexts)
  const id = useId()
  const say = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const day = new FormData(event.currentTarget).get('dag')
    if (typeof day === 'string' && day !== '') void sayOfRegister(file, { asOf: day })
  }
  return (
    <form className="kg-drop__day" onSubmit={say}>
      <label className="kg-label" htmlFor={id}>
        {file}: {t.asOf}
      </label>
      <div className="kg-cluster">
        <input className="ds-input" id={id} name="dag" type="date" defaultValue={answer} />
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {t.use}
        </button>
      </div>
    </form>
  )
}
