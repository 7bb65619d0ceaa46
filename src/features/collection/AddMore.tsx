import { Link } from '@tanstack/react-router'
import { CollectButton } from '../../blocks/CollectButton.tsx'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import { EmptyState } from '../../design/EmptyState.tsx'
import { Section } from '../../design/Section.tsx'
import { nothingSaid } from '../../export/collection/Collection.ts'
import { inLocale } from '../../i18n/Locale.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { OpenFile } from './OpenFile.tsx'
import { texts } from './texts.ts'

interface AddMoreProps {
  readonly base: KnowledgeBase
  readonly isEmpty: boolean
  readonly onFile: (file: File) => Promise<void>
}

/** Where to find more, and what can be added from here. */
export function AddMore({ base, isEmpty, onFile }: AddMoreProps) {
  const t = useTexts(texts)
  const locale = useLocale()
  return (
    <Section title={isEmpty ? t.start : t.more} plain={isEmpty}>
      {isEmpty ? <EmptyState reason={t.empty} action={<OpenFile onFile={onFile} />} /> : <p>{t.moreWays}</p>}
      <ul className="kg-collection__themes">
        {base.themes.map(({ id, number, name }) => (
          <li key={id}>
            <Link to="/tema/" search={{ id: number }}>{`${t.toTheme(number)}: ${inLocale(name, locale)}`}</Link>
          </li>
        ))}
      </ul>
      <CollectButton
        figures={() => [{ kind: 'matrix', themeId: '', ...nothingSaid }]}
        name={t.themes}
        label={t.addMatrix}
      />
    </Section>
  )
}
