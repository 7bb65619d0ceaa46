import { useId } from 'react'
import { IssueList } from '../../blocks/IssueList.tsx'
import { type Mapping, mappingLacks } from '../../core/mapping/Mapping.ts'
import { readPeriodText } from '../../core/mapping/readPeriodText.ts'
import type { Place } from '../../core/model/Place.ts'
import { Disclosure } from '../../design/Disclosure.tsx'
import { Section } from '../../design/Section.tsx'
import { compareNames } from '../../i18n/compareNames.ts'
import { formatNumber } from '../../i18n/formatNumber.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { printList } from '../../i18n/printList.ts'
import type { MappedFile, OpenedFile, PlaceFrame } from '../../load/intakeMessages.ts'
import { ColumnRoles } from './ColumnRoles.tsx'
import { mappingTexts } from './mappingTexts.ts'
import { setMapping } from './openSession.ts'

interface MappingSectionProps {
  readonly file: OpenedFile
  readonly mapping: Mapping
  readonly mapped: MappedFile | undefined
  readonly frame: PlaceFrame
}

/** Which column is what, what the file leaves unsaid, and by which rules its rows become figures. */
export function MappingSection({ file, mapping, mapped, frame }: MappingSectionProps) {
  const t = useTexts(mappingTexts)
  const change = (next: Mapping) => setMapping(file.id, next)
  const lacks = mappingLacks(mapping)
  const issues = mapped?.issues ?? []
  return (
    <Section id="kolonner" title={t.title} intro={t.intro}>
      <div className="kg-open__mapping">
        {file.preview && <ColumnRoles facts={file.preview.facts} mapping={mapping} onChange={change} />}
        <div className="kg-open__rules">
          {lacks === 'value' && <p className="kg-warm">{t.lacksValue}</p>}
          {(lacks === 'place' || mapping.placeId !== null) && (
            <PlaceAsked mapping={mapping} places={frame.places} onChange={change} />
          )}
          {(lacks === 'period' || mapping.period !== null) && <PeriodAsked mapping={mapping} onChange={change} />}
          {mapped && lacks === null && <Rules mapped={mapped} />}
          {lacks === null && issues.length > 0 && (
            <Disclosure summary={t.rules} open>
              <IssueList issues={issues} />
            </Disclosure>
          )}
        </div>
      </div>
    </Section>
  )
}

function Rules({ mapped }: { mapped: MappedFile }) {
  const t = useTexts(mappingTexts)
  const locale = useLocale()
  const { byCode, byName, own } = mapped.places
  const [shortened] = mapped.shortened
  if (mapped.rowCount === 0) return <p className="kg-warm">{t.noFigures}</p>
  const count = formatNumber(mapped.rowCount, 0, locale)
  const lines = [
    mapped.isTooMany ? t.tooMany(count) : t.ruleFigures(count),
    ...(mapped.isUnpivoted ? [t.ruleWide] : []),
    ...(byCode + byName > 0 ? [t.rulePlaces(byCode, byName)] : []),
    ...(byName > 0 ? [t.ruleNames] : []),
    ...(own.length > 0 ? [t.ruleOwn(firstOf(own.map(({ name }) => name)))] : []),
    ...(shortened === undefined ? [] : [t.ruleShort(`${shortened} → ${readPeriodText(shortened)?.id}`)]),
  ]
  return (
    <div>
      <h3 className="kg-subheading">{t.rules}</h3>
      <ul className="kg-open__rule-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )

  function firstOf(names: readonly string[]): string {
    const most = 8
    return names.length > most ? `${names.slice(0, most).join(', ')} …` : printList(names, locale)
  }
}

interface AskedProps {
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

function PlaceAsked({ mapping, places, onChange }: AskedProps & { places: readonly Place[] }) {
  const t = useTexts(mappingTexts)
  const locale = useLocale()
  const id = useId()
  const named = places
    .filter(({ validTo }) => validTo === null)
    .map((place) => ({ id: place.id, name: inLocale(place.name, locale) }))
    .toSorted((a, b) => compareNames(a.name, b.name))
  return (
    <div className="kg-open__asked">
      <label htmlFor={id}>{t.lacksPlace}</label>
      <select
        className="ds-input"
        id={id}
        value={mapping.placeId ?? ''}
        onChange={({ target }) => onChange({ ...mapping, placeId: target.value === '' ? null : target.value })}
      >
        <option value="">{t.choosePlace}</option>
        {named.map((place) => (
          <option key={place.id} value={place.id}>
            {place.name}
          </option>
        ))}
      </select>
    </div>
  )
}

function PeriodAsked({ mapping, onChange }: AskedProps) {
  const t = useTexts(mappingTexts)
  const id = useId()
  return (
    <div className="kg-open__asked">
      <label htmlFor={id}>{t.lacksPeriod}</label>
      <input
        className="ds-input"
        id={id}
        type="text"
        autoComplete="off"
        placeholder={t.periodForm}
        defaultValue={mapping.period ?? ''}
        onChange={({ target }) => {
          const period = readPeriodText(target.value)?.id ?? null
          if (period !== mapping.period) onChange({ ...mapping, period })
        }}
      />
    </div>
  )
}
