import { today } from '../../blocks/today.ts'
import { asksNothing, type EmbedView, embedFaults, isAsBuilt, parseEmbed } from '../../export/embed/EmbedView.ts'
import { embedTexts } from '../../export/embed/embedTexts.ts'
import { textsIn } from '../../i18n/texts.ts'
import { hasNewerFigures, readFiles } from './hasNewerFigures.ts'
import { tellHeight } from './tellHeight.ts'
import { texts } from './texts.ts'

/** What is drawn in the place of the figure that came with the page. */
export interface LiveWish {
  readonly main: HTMLElement
  readonly view: EmbedView
  /** Whether the figure takes the keyboard when it has come. */
  readonly takesFocus: boolean
}

/** Loads the figure one can work with, and resolves when it stands there or has said why not. */
type DrawLive = (wish: LiveWish) => Promise<void>

/** Makes a built page into what its address asks for. Everything heavy waits until somebody comes near, or until it is needed. */
export function startEmbed(drawLive: DrawLive): void {
  const main = document.querySelector<HTMLElement>('main.kg-embed')
  if (!main) return
  const id = main.dataset.id ?? ''
  const parameters = Object.fromEntries(new URLSearchParams(window.location.search))
  const view = parseEmbed(id, parameters)
  const isPortfolio = main.dataset.portfolio !== undefined
  // A register's title and notes say which projects are shown, and are never without.
  dress(isPortfolio ? { ...view, title: true, footnotes: true } : view)
  if (!isPortfolio) tellFaults(main, embedFaults(parameters), view)
  tellHeight(main, id, view.compat)
  let isAsked = false
  const draw = (takesFocus: boolean) => {
    if (isAsked) return
    isAsked = true
    main.setAttribute('aria-busy', 'true')
    void drawLive({ main, view, takesFocus }).finally(() => main.removeAttribute('aria-busy'))
  }
  // What projects need is told as of today, and no longer that of the day the page was built.
  const isOld = isPortfolio && main.dataset.drawn !== today()
  if (isOld || !(isPortfolio ? asksNothing(parameters) : isAsBuilt(view))) {
    draw(false)
    return
  }
  if (!isPortfolio) wakeOn(main, view, draw)
  const folder = `${import.meta.env.BASE_URL}data/`
  void hasNewerFigures(readFiles(main.dataset.files), folder).then((isNewer) => isNewer && draw(false))
}

function dress({ theme, title, controls, footnotes, border }: EmbedView): void {
  const page = document.documentElement
  page.dataset.colorScheme = theme
  const without = Object.entries({ title, controls, footnotes, border }).flatMap(([name, isOn]) => (isOn ? [] : [name]))
  if (without.length > 0) page.dataset.without = without.join(' ')
}

/** What fell back is said under the figure, for the one who wrote the address. */
function tellFaults(main: HTMLElement, faults: readonly string[], { locale }: EmbedView): void {
  if (faults.length === 0) return
  const notice = document.createElement('p')
  notice.className = 'kg-small kg-subtle kg-embed__faults'
  notice.textContent = textsIn(texts, locale).leftOut(faults.join(', '))
  main.append(notice)
}

/** A pointer over the drawing, or a press of the button, which is there only where a script can answer it. */
function wakeOn(main: HTMLElement, { locale }: EmbedView, draw: (takesFocus: boolean) => void): void {
  for (const drawing of main.querySelectorAll('.kg-embed__drawing'))
    drawing.addEventListener('pointerenter', () => draw(false), { once: true })
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'ds-button kg-embed__wake kg-no-print'
  button.dataset.variant = 'secondary'
  button.dataset.size = 'sm'
  button.textContent = textsIn(embedTexts, locale).explore
  button.addEventListener('click', () => draw(true))
  main.querySelector('.kg-chart-figure__drawing')?.after(button)
}
