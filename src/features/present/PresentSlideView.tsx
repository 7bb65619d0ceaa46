import { today } from '../../blocks/today.ts'
import { formatDate } from '../../i18n/formatPeriod.ts'
import { useLocale, useTexts } from '../../i18n/LocaleProvider.tsx'
import { PresentFigure } from './PresentFigure.tsx'
import type { PresentSlide } from './presentSlides.ts'
import { texts } from './texts.ts'

/** One slide. */
export function PresentSlideView({ slide }: { slide: PresentSlide }) {
  const t = useTexts(texts)
  const locale = useLocale()
  switch (slide.kind) {
    case 'cover':
      return (
        <section className="kg-present__slide">
          <h1 className="kg-present__large">{slide.title}</h1>
          <p>{t.figuresOf(formatDate(today(), locale))}</p>
        </section>
      )
    case 'theme':
      return (
        <section className="kg-present__slide" data-tema={slide.number || undefined}>
          <h1 className="kg-present__large">{slide.title}</h1>
        </section>
      )
    case 'contents':
      return (
        <section className="kg-present__slide">
          <h1 className="kg-present__title">{slide.title}</h1>
          <ol className="kg-present__contents">
            {slide.groups.map(({ themeId, name, figures }) => (
              <li key={themeId}>
                <b>{name}</b>
                <ul>
                  {figures.map(({ index, title }) => (
                    <li key={index}>{title}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      )
    case 'figure':
      return <PresentFigure figure={slide.figure} />
  }
}
