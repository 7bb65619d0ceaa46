import { type ChangeEvent, type FormEvent, useEffect, useId, useState } from 'react'
import { Section } from '../../design/Section.tsx'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { loadErrorSentence } from '../../i18n/loadErrorSentence.ts'
import { declaredHosts, isDeclared } from '../../source/declaredHosts.ts'
import { chosenFiles, droppedEntries } from './droppedEntries.ts'
import { cancelReading, type OpenFailure, openAddress, openDropped, useOpenSession } from './openSession.ts'
import { openTexts } from './openTexts.ts'
import { ReadingProgress } from './ReadingProgress.tsx'

/** Where files come in: dropped anywhere on the page, chosen, or fetched from an address. */
export function DropSection() {
  const t = useTexts(openTexts)
  const { progress, failure } = useOpenSession()
  const isOver = useDropOnPage()
  return (
    <Section plain title={t.which} intro={t.formats}>
      <div className="kg-open__drop kg-no-print" data-over={isOver || undefined}>
        <p className="kg-open__invitation">{isOver ? t.letGo : t.dropHere}</p>
        <div className="kg-cluster">
          <FileButton label={t.chooseFiles} />
          <FileButton label={t.chooseFolder} isFolder />
        </div>
        <AddressForm />
      </div>
      <div role="status" className="kg-open__progress">
        {progress && (
          <>
            <ReadingProgress progress={progress} />
            <button className="ds-button" data-variant="secondary" data-size="sm" type="button" onClick={cancelReading}>
              {t.cancel}
            </button>
          </>
        )}
      </div>
      {failure && <Failure failure={failure} />}
    </Section>
  )
}

function Failure({ failure }: { failure: OpenFailure }) {
  const t = useTexts(openTexts)
  const locale = useLocale()
  const isWord = typeof failure === 'string'
  const told = isWord ? null : loadErrorSentence(failure, locale)
  return (
    <p className="kg-measure kg-open__failure" role={failure === 'cancelled' ? 'status' : 'alert'}>
      {isWord ? t[failure] : `${told?.text} ${told?.remedy}`}
    </p>
  )
}

/** True while something is held over the window. */
function useDropOnPage(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      void droppedEntries(event.dataTransfer).then(openDropped)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

/** A button that is the browser's own file chooser. */
function FileButton({ label, isFolder = false }: { label: string; isFolder?: boolean }) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = chosenFiles(target.files)
    target.value = ''
    void openDropped(files)
  }
  return (
    <label className="ds-button kg-open__choose" data-variant={isFolder ? 'secondary' : undefined}>
      {label}
      <input
        className="kg-visually-hidden"
        type="file"
        multiple
        {...(isFolder && { webkitdirectory: '' })}
        onChange={choose}
      />
    </label>
  )
}

function AddressForm() {
  const t = useTexts(openTexts)
  const id = useId()
  const [fault, setFault] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('address') ?? '').trim()
    const address = URL.canParse(text) ? new URL(text) : null
    if (address === null || !/^https?:$/.test(address.protocol)) setFault(t.noAddress)
    else if (!isDeclared(address, location.origin)) setFault(t.notAllowed(address.host))
    else {
      setFault('')
      void openAddress(address.href)
    }
  }
  return (
    <form className="kg-open__address" onSubmit={submit} noValidate>
      <label className="kg-label" htmlFor={id}>
        {t.address}
      </label>
      <div className="kg-open__address-row">
        <input
          className="ds-input"
          id={id}
          name="address"
          type="url"
          autoComplete="off"
          placeholder="https://"
          aria-describedby={`${id}-hint ${id}-fault`}
          aria-invalid={fault !== '' || undefined}
        />
        <button className="ds-button" data-variant="secondary" type="submit">
          {t.fetch}
        </button>
      </div>
      <p className="kg-small kg-subtle" id={`${id}-hint`}>
        {t.addressWhich(declaredHosts.map((host) => new URL(host).host).join(', '))}
      </p>
      <p className="kg-open__failure kg-measure" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </form>
  )
}
