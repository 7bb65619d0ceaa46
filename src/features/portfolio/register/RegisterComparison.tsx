import { useId } from 'react'
import { useTexts } from '../../../i18n/LocaleProvider.tsx'
import { compareRegisterTo, ownRegister, type RegisterSession } from '../../../load/registerSession.ts'
import { portfolioRegisterTexts } from './registerTexts.ts'

/** What the registers in view are held against: another of the files, or our own register. */
export function RegisterComparison({ session }: { session: RegisterSession }) {
  const t = useTexts(portfolioRegisterTexts)
  const id = useId()
  const { files, comparedTo } = session
  return (
    <div className="kg-drop__question">
      <label className="kg-label" htmlFor={id}>
        {t.compare}
      </label>
      <select
        className="ds-input"
        id={id}
        value={comparedTo ?? ''}
        onChange={({ target }) => void compareRegisterTo(target.value || null)}
      >
        <option value="">{t.compareReports}</option>
        {files.length > 1 &&
          files.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        <option value={ownRegister}>{t.compareOwn}</option>
      </select>
      <p className="kg-small kg-subtle kg-measure">{t.compareWhy}</p>
    </div>
  )
}
