import { type ChangeEvent, type DragEvent, useState } from 'react'
import { useAddress } from '../../../blocks/useAddress.ts'
import { Section } from '../../../design/Section.tsx'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { addToRegister, forgetRegisters } from '../../../load/registerSession.ts'
import { RegisterComparison } from './RegisterComparison.tsx'
import { ExampleLink } from './RegisterGate.tsx'
import { RegisterQuestions } from './RegisterQuestions.tsx'
import { RegisterReceipts } from './RegisterReceipts.tsx'
import './registerFiles.css'
import { portfolioRegisterTexts } from './registerTexts.ts'
import { useRegisterSession } from './useRegisterSession.ts'

/** The reader's own registers: dropped or chosen, read in the worker, kept for this visit. */
export function RegisterFiles() {
  const t = useTexts(portfolioRegisterTexts)
  const { search, change } = useAddress()
  const session = useRegisterSession()
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return
    const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
    await addToRegister(await Promise.all(read))
    await change({ register: 'fil' })
  }
  const forget = async () => {
    forgetRegisters()
    await change({ register: undefined })
  }
  return (
    <Section id="filer" screenOnly title={t.drop} intro={t.dropLong}>
      <DropZone onFiles={take} />
      {search.register !== 'eksempel' && (
        <p className="kg-drop__example">
          <ExampleLink />
        </p>
      )}
      <p className="kg-small" role="status">
        {session && { reading: t.reading, failed: t.unread, read: '' }[session.state]}
      </p>
      {session && (
        <>
          <RegisterQuestions session={session} />
          <RegisterComparison session={session} />
          <RegisterReceipts session={session} />
          <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={forget}>
            {t.forget}
          </button>
        </>
      )}
    </Section>
  )
}

function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useTexts(portfolioRegisterTexts)
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])])
    target.value = ''
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the input inside does the same by keyboard
    <div
      className="kg-drop kg-no-print"
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="ds-button kg-drop__choose" data-variant="secondary">
        {t.choose}
        <input
          className="kg-visually-hidden"
          type="file"
          multiple
          accept=".csv,.json,.txt,.tsv,.xlsx"
          onChange={choose}
        />
      </label>
    </div>
  )
}
