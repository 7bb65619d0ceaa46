import type { EmbedTheme } from '../../../export/embed/EmbedView.ts'
import type { Locale } from '../../../i18n/Locale.ts'
import type { ViewId } from '../download/tableOfView.ts'
import type { PortfolioChoice } from '../portfolioChoice.ts'
import type { PortfolioKind } from '../register/PortfolioInView.ts'

/** The registers that lie on the server; files that a reader has put in cannot be shown on another page. */
export type EmbeddedKind = Exclude<PortfolioKind, 'file'>

export const embeddedKinds = ['own', 'example'] as const satisfies readonly EmbeddedKind[]

/** A view of a register on another page. */
export interface PortfolioEmbed {
  readonly kind: EmbeddedKind
  readonly id: ViewId
  readonly choice: PortfolioChoice
  readonly locale: Locale
  readonly theme: EmbedTheme
}

const choiceNames = ['sok', 'register', 'kilde', 'tema', 'fase', 'livslop', 'rolle', 'status', 'andel'] as const
const folders: Readonly<Record<EmbeddedKind, string>> = { own: 'prosjekter', example: 'eksempelregister' }

/** A view's page, picture and description. `site` ends with a slash. */
export function portfolioEmbedFile(
  site: string,
  kind: EmbeddedKind,
  id: ViewId,
  ending: '/' | '.svg' | '.png' | '.json',
): string {
  return `${site}embed/${folders[kind]}/${id}${ending}`
}

/** Where the view can be framed, with its filters. */
export function portfolioEmbedAddress(site: string, { kind, id, choice, locale, theme }: PortfolioEmbed): string {
  const dressed = { ...(theme !== 'auto' && { theme }), ...(locale !== 'nb' && { lang: locale }) }
  return withQuery(portfolioEmbedFile(site, kind, id, '/'), { ...choiceParameters(kind, choice), ...dressed })
}

/** The view on the site, with the same filters. */
export function portfolioPageAddress(
  site: string,
  { kind, id, choice, locale }: Omit<PortfolioEmbed, 'theme'>,
): string {
  const parameters = {
    ...(kind === 'example' && { register: 'eksempel' }),
    ...choiceParameters(kind, choice),
    ...(locale !== 'nb' && { lang: locale }),
  }
  return `${withQuery(`${site}prosjekter/`, parameters)}#${id}`
}

/** The filters of an embed's address. The inverse of what the address writes. */
export function readChoice(
  kind: EmbeddedKind,
  parameters: Readonly<Record<string, string | undefined>>,
): PortfolioChoice {
  return choiceParameters(kind, parameters)
}

function choiceParameters(kind: EmbeddedKind, choice: PortfolioChoice): Record<string, string> {
  return Object.fromEntries(
    choiceNames.flatMap((name) => {
      const value = choice[name] ?? ''
      return value === '' || (name === 'register' && kind === 'example') ? [] : [[name, value]]
    }),
  )
}

function withQuery(page: string, parameters: Record<string, string>): string {
  const query = new URLSearchParams(parameters).toString()
  return query === '' ? page : `${page}?${query}`
}
