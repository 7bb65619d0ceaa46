import type { Selection } from '../../core/select/Selection.ts'
import { printSelection } from '../../core/select/selectionAddress.ts'
import type { Locale } from '../../i18n/Locale.ts'

/** The indicator's page on the site with the same choices, from the root of the host. */
export function sitePage(selection: Selection, locale: Locale): string {
  const parameters = { ...printSelection(selection), ...(locale !== 'nb' && { lang: locale }) }
  return `${import.meta.env.BASE_URL}indikator/?${new URLSearchParams(parameters).toString().replaceAll('%7E', '~')}`
}
