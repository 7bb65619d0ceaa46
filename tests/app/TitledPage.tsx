import { PageFrame } from '../../src/design/PageFrame.tsx'
import { useLocale } from '../../src/i18n/LocaleProvider.tsx'

/** A page that is nothing but its heading, for trying the shell without depending on what the pages hold. */
export function TitledPage() {
  return <PageFrame title={useLocale() === 'nb' ? 'En side' : 'A page'} />
}
