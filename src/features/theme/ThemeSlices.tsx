import { lazy, Suspense } from 'react'
import type { KnowledgeBase } from '../../core/model/KnowledgeBase.ts'
import type { Theme } from '../../core/model/Theme.ts'
import { Section } from '../../design/Section.tsx'
import { Skeleton } from '../../design/Skeleton.tsx'
import { useTexts } from '../../i18n/LocaleProvider.tsx'
import { texts } from './texts.ts'

const SliceCard = lazy(() => import('../../blocks/slice/SliceCard.tsx').then((file) => ({ default: file.SliceCard })))

/** Slices of the statistics tables that an editor has put on the theme. Their tables are fetched only now. */
export function ThemeSlices({ base, theme }: { base: KnowledgeBase; theme: Theme }) {
  const t = useTexts(texts)
  const slices = base.slices.filter(({ themeId }) => themeId === theme.id)
  if (slices.length === 0) return null
  return (
    <Section title={t.slices}>
      <div className="kg-theme-charts">
        <Suspense fallback={<Skeleton block="table" count={6} />}>
          {slices.map((slice) => (
            <SliceCard key={slice.id} base={base} slice={slice} />
          ))}
        </Suspense>
      </div>
    </Section>
  )
}
