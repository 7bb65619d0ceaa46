import type { Selection } from '../core/select/Selection.ts'
import { printSelection } from '../core/select/selectionAddress.ts'
import type { Locale } from '../i18n/Locale.ts'

/** The indicator's page with the same choices. `site` ends with a slash. */
export function subjectLink(site: string, selection: Selection, locale: Locale): string {
  const parameters = { ...printSelection(selection), ...(locale !== 'nb' && { lang: locale }) }
  return `${site}indikator/?${new URLSearchParams(parameters).toString().replaceAll('%7E', '~')}`
}
