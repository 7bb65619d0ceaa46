import type { SlideTemplate } from '../chart/pptx/SlideTemplate.ts'
import { buildSlideTemplate, slideTemplatePath } from '../export/deck/buildSlideTemplate.ts'
import { dataFileAddress } from './dataFileAddress.ts'

/** The municipality's template, as an editor may have changed it. Rejects where there is none that can be used. */
export async function readSlideTemplate(): Promise<SlideTemplate> {
  const answer = await fetch(dataFileAddress(slideTemplatePath), { cache: 'no-cache', credentials: 'omit' })
  const template = answer.ok ? buildSlideTemplate(await answer.json()) : null
  if (!template) throw new Error('no slide template')
  return template
}
